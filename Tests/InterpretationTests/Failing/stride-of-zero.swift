func steps(_ by: Int) -> [Int] {
  Array(stride(from: 0, to: 4, by: by))  // runtime error: stride(from:to:by:): the step is 0
}
print(steps(2))  // expect: [0, 2]
print(steps(0))
