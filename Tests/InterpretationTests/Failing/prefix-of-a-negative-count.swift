func first(_ n: Int) -> [Int] {
  Array([1, 2, 3].prefix(n))  // runtime error: prefix(_:): a count cannot be negative: -1
}
print(first(2))  // expect: [1, 2]
print(first(-1))
