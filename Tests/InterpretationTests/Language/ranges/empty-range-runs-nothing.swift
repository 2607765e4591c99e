var ran = false
for _ in 5..<5 { ran = true }
print(ran, (5..<5).isEmpty, (5..<5).count)  // expect: false true 0
