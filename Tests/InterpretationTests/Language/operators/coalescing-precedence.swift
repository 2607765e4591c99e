let x: Int? = nil
print(x ?? 1 + 2, (x ?? 1) + 2, x ?? 3 == 3)  // expect: 3 3 true
