extension Array {
  mutating func dropEveryOther() {
    var kept: [Element] = []
    for (i, x) in self.enumerated() where i % 2 == 0 { kept.append(x) }
    self = kept
  }
}
var xs = [1, 2, 3, 4, 5]
xs.dropEveryOther()
print(xs)  // expect: [1, 3, 5]
