func whole(_ x: Double) -> Int { Int(x) }  // runtime error: 1e+30 does not fit in 'Int'
print(whole(2.9))  // expect: 2
print(whole(1e30))
