let bump: (inout Int) -> Void = { $0 += 1 }
var n = 1
bump(&n)
print(n)  // expect: 2
