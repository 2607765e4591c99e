print([1, 2, 3, 4].count { $0 > 2 })  // expect: 2
print("banana".count { $0 == "a" })  // expect: 3
