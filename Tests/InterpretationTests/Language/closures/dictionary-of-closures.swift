let operations: [String: (Double, Double) -> Double] = [
  "+": { $0 + $1 },
  "-": { $0 - $1 },
  "*": { $0 * $1 },
]
for name in operations.keys.sorted() { print(name, operations[name]!(6, 2)) }
// expect: * 12.0
// expect: + 8.0
// expect: - 4.0
