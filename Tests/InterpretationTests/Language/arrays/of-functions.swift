let ops: [(Double) -> Double] = [{ $0 + 1 }, { $0 * $0 }, { -$0 }]
print(ops.map { $0(3) })  // expect: [4.0, 9.0, -3.0]
