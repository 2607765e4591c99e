let r = 1...5
print(r.contains(5), r.contains(6), (1..<5).contains(5))  // expect: true false false
print((0.0...1.0).contains(0.5))  // expect: true
print((3...).contains(100), (..<3).contains(3))  // expect: true false
