let values: [Any] = [
  [1, 2], [1.5], ["a": 1], Set([1]), (1, "a"), 1..<3, 1...3, [Optional(1), nil] as [Int?],
]
for value in values {
  switch value {
  case let xs as [Int]: print("ints", xs.reduce(0, +))
  case let xs as [Double]: print("doubles", xs[0] + 1)
  case let d as [String: Int]: print("dictionary", d["a"]! + 1)
  case let s as Set<String>: print("texts", s)
  case let s as Set<Int>: print("set", s.contains(1))
  case let t as (Int, Int): print("numbers", t)
  case let t as (Int, String): print("tuple", t.0 + 1, t.1)
  case let r as ClosedRange<Int>: print("closed", r.upperBound)
  case let r as Range<Int>: print("range", r.upperBound)
  case let xs as [Int?]: print("optionals", xs[0]! + 1, xs)
  default: print("other")
  }
}
// expect: ints 3
// expect: doubles 2.5
// expect: dictionary 2
// expect: set true
// expect: tuple 2 a
// expect: range 3
// expect: closed 3
// expect: optionals 2 [Optional(1), nil]
