let xs = [1, 2, 3]
print(Array(xs[1..<3]))  // expect: [2, 3]
let end = 5
print(Array(xs[1..<end]))
// runtime error: array range out of bounds: 1..<5, the array has 3 elements
