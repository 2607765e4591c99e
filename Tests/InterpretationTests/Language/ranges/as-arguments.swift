func sum(_ r: Range<Int>) -> Int { r.reduce(0, +) }
func total(_ r: ClosedRange<Int>) -> Int { r.reduce(0, +) }
print(sum(0..<4), total(1...4))  // expect: 6 10
