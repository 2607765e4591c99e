func whole(_ x: Double) -> Int { Int(x) }  // runtime error: nan does not fit in 'Int'
print(whole(-2.9))  // expect: -2
let zero = 0.0
print(whole(zero / zero))
