func zeros(_ n: Int) -> [Int] {
  Array(repeating: 0, count: n)
  // runtime error: Array(repeating:count:): a count cannot be negative: -1
}
print(zeros(2))  // expect: [0, 0]
print(zeros(-1))
