func steps(_ by: Int) -> [Int] {
  Array(stride(from: 0, to: 4, by: by))  // runtime error: the step of a stride cannot be zero
}
print(steps(2))  // expect: [0, 2]
print(steps(0))
