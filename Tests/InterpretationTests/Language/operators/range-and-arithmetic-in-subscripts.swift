let xs = [0, 1, 2, 3, 4, 5]
let i = 2
print(Array(xs[i - 1..<i + 2]), Array(xs[(i * 2)...]))  // expect: [1, 2, 3] [4, 5]
