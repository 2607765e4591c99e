let q = [1.0, 2, 3]
let k = [4.0, 5, 6]
print(zip(q, k).map { $0 * $1 }.reduce(0, +))  // expect: 32.0
for (a, b) in zip(["x", "y", "z"], 1...2) { print(a, b) }
// expect: x 1
// expect: y 2
