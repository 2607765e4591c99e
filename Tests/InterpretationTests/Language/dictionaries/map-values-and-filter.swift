let d = ["a": 1, "b": 2]
let squares = d.mapValues { $0 * $0 }
print(squares["b"] ?? 0)  // expect: 4
let large = d.filter { $0.value > 1 }
print(large)  // expect: ["b": 2]
let odd = d.compactMapValues { $0 % 2 == 1 ? "odd" : nil }
print(odd)  // expect: ["a": "odd"]
