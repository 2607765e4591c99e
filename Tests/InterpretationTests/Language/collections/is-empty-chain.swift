print([1, 2].filter { $0 > 5 }.isEmpty, [[1], []].filter { !$0.isEmpty }.count)  // expect: true 1
