print([1, 2].elementsEqual(1...2), [1, 2, 3].starts(with: [1, 2]), [1].starts(with: [2]))
// expect: true true false
