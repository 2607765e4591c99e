var seen: Set<Int> = []
let unique = [3, 1, 3, 2, 1].filter { seen.insert($0).inserted }
print(unique)  // expect: [3, 1, 2]
