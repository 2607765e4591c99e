print([1, 5, 8].first { $0 > 3 } ?? 0, [1].first { $0 > 3 } ?? 0)  // expect: 5 0
