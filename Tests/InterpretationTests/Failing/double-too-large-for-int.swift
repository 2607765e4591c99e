func whole(_ x: Double) -> Int { Int(x) }  // runtime error: Int(_:): 1e+30 does not fit an Int
print(whole(2.9))  // expect: 2
print(whole(1e30))
