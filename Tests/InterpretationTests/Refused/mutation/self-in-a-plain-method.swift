struct Counter {
  var n = 0
  func bump() { n += 1 }  // error: 17: 'bump' must be 'mutating' to change 'n'; write 'mutating func bump'
}
