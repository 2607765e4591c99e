func * (a: [Double], k: Double) -> [Double] { a.map { $0 * k } }
print([1, 2] * 3)  // expect: [3.0, 6.0]
