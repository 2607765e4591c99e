let byte: UInt8 = 7
let values: [Any] = [byte, 7, 7.0]
for value in values {
  switch value {
  case let i as Int: print("Int", i + 1)
  case let b as UInt8: print("UInt8", b &+ 250)
  default: print("other", type(of: value))
  }
}
// expect: UInt8 1
// expect: Int 8
// expect: other Double
print(values[0] is Int, values[0] as? UInt8 as Any)  // expect: false Optional(7)
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(byte, 7), same(byte, 8))  // expect: true false
let counts: [UInt8: Int] = [byte: 1, 8: 2]
print(counts[7] ?? 0, Set([byte, 7, 8]).count)  // expect: 1 2
func kind(_ b: UInt8) -> String {
  switch b {
  case 0: "zero"
  case 1...9: "digit"
  default: "large"
  }
}
print(kind(0), kind(7), kind(200))  // expect: zero digit large
