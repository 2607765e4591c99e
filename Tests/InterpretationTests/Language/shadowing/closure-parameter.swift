let x = 5
print([1, 2].map { x in x * 2 }, x)  // expect: [2, 4] 5
