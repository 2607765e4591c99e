print([3, 1, 2].reduce(0, max), [3.5, 1].reduce(2, min))  // expect: 3 1.0
var counts = ["a": 1, "b": 5]
counts.merge(["a": 4, "b": 2], uniquingKeysWith: max)
print(counts["a"]!, counts["b"]!)  // expect: 4 5
print(max(1, 2), max(1, 2, 3), max(4, 1, 2, 3), min(2, 1, 3, 0))  // expect: 2 3 4 0
