var zeros = Array(repeating: 0.0, count: 3)
zeros[1] = 1
print(zeros)  // expect: [0.0, 1.0, 0.0]
let grid = Array(repeating: Array(repeating: 0, count: 2), count: 2)
print(grid)  // expect: [[0, 0], [0, 0]]
let names = [String](repeating: "x", count: 2)
print(names)  // expect: ["x", "x"]
