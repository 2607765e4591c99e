extension Collection where Element == Int {
  var product: Int { reduce(1, *) }
}
print([2, 3, 4].product, (1...5).product)  // expect: 24 120
