print([1, 2] == [1, 2], [1, 2] == [2, 1], [[1]] == [[1]])  // expect: true false true
print([1, 2] != [1])  // expect: true
