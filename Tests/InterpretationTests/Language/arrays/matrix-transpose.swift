let m = [[1, 2, 3], [4, 5, 6]]
let t = (0..<3).map { j in m.map { $0[j] } }
print(t)  // expect: [[1, 4], [2, 5], [3, 6]]
