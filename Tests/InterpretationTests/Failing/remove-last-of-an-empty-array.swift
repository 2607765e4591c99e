var xs = [1]
for _ in 0..<2 { print(xs.removeLast()) }
// runtime error: cannot remove the last element of an empty array
// expect: 1
