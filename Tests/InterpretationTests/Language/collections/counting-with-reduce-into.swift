let counts = ["a", "b", "a"].reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts["a"] ?? 0, counts["b"] ?? 0, counts.count)  // expect: 2 1 2
let total = [1.5, 2].reduce(into: 0) { $0 += $1 }
print(total)  // expect: 3.5
