let s: Set = [1, 2, 3]
print(s.map { $0 * 2 }.sorted())  // expect: [2, 4, 6]
print(Set([1, 2, 3].map { $0 % 2 }).sorted())  // expect: [0, 1]
print(s.filter { $0 > 1 }.sorted())  // expect: [2, 3]
