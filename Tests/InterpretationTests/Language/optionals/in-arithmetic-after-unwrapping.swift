let a: Double? = 2
let b: Double? = nil
print((a ?? 0) * 3, (b ?? 1) / 4, a! / 4)  // expect: 6.0 0.25 0.5
