struct Accumulator {
  var total = 0
  mutating func callAsFunction(_ x: Int) -> Int {
    total += x
    return total
  }
}
var a = Accumulator()
print(a(1), a(10))  // expect: 1 11
