func largest(_ xs: [Int]) -> Int { xs.max()! }
// runtime error: found nil while unwrapping with '!'
print(largest([3, 9]))  // expect: 9
print(largest([]))
