let n = -1
print("start")  // expect: start
for i in 0..<n { print(i) }  // runtime error: range 0..<-1 ends before it starts
