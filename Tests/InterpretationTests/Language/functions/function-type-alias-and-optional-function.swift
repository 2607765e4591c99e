typealias Transform = (Double) -> Double
func apply(_ x: Double, _ f: Transform?) -> Double { f?(x) ?? x }
print(apply(2, { $0 * 10 }), apply(2, nil))  // expect: 20.0 2.0
