let x: Double? = nil
let flag = false
print(x ?? 1, flag ? 1 : x ?? 2, (x ?? 0) / 3)  // expect: 1.0 2.0 0.0
