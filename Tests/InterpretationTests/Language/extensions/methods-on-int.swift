extension Int {
  var squared: Int { self * self }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
}
print(7.squared)  // expect: 49
2.times { print("step", $0) }
// expect: step 0
// expect: step 1
