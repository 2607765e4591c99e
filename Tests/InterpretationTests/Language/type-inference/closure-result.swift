let xs = [1, 2, 3].map { Double($0) / 2 }
print(xs)  // expect: [0.5, 1.0, 1.5]
let pairs = [1, 2].map { ($0, "\($0)") }
print(pairs[1].1, pairs)  // expect: 2 [(1, "1"), (2, "2")]
