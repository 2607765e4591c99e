let counts = "hello".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(counts["l"] ?? 0, counts["h"] ?? 0)  // expect: 2 1
let evens = (1...6).reduce(into: []) { if $1 % 2 == 0 { $0.append($1) } }
print(evens)  // expect: [2, 4, 6]
