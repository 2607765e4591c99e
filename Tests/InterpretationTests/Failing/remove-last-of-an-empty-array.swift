var xs = [1]
for _ in 0..<2 { print(xs.removeLast()) }
// runtime error: removeLast() on an empty array
// expect: 1
