var xs: [Int] = []
print("start")  // expect: start
print(xs.removeFirst())  // runtime error: cannot remove the first element of an empty array
