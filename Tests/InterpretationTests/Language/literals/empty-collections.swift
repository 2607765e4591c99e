let a: [Int] = []
let b = [String]()
let c: [String: Int] = [:]
let d = [String: Int]()
let e: Set<Int> = []
let f = Set<Int>()
print(a, b, c, d, e.count, f.isEmpty)  // expect: [] [] [:] [:] 0 true
