let a: [Int] = [1]
let b: [String: Int] = ["x": 1]
let c: Int? = 5
let d: (Int, Int) -> Int = { $0 + $1 }
print(a, b, c ?? 0, d(1, 2))  // expect: [1] ["x": 1] 5 3
