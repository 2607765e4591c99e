func multiplier(_ factor: Double) -> (Double) -> Double { { $0 * factor } }
let fs = [1, 2, 3].map { multiplier($0) }
print(fs.map { $0(10) })  // expect: [10.0, 20.0, 30.0]
