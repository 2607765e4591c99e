func whole(_ x: Double) -> Int { Int(x) }  // runtime error: Int(_:): nan does not fit an Int
print(whole(-2.9))  // expect: -2
let zero = 0.0
print(whole(zero / zero))
