let half: (Double) -> Double = { $0 / 2 }
print(half(1))  // expect: 0.5
let xs: [Double] = [1, 2].map { $0 / 2 }
print(xs)  // expect: [0.5, 1.0]
