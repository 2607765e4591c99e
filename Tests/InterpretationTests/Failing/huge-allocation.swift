func zeros(_ n: Int) -> [Int] {
  Array(repeating: 0, count: n)
  // runtime error: too large: an array of 1000000000000 elements
}
print(zeros(2))  // expect: [0, 0]
print(zeros(1_000_000_000_000).count)
