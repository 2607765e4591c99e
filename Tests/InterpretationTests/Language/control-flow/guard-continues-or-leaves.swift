func firstEven(_ xs: [Int]) -> Int? {
  for x in xs {
    guard x % 2 == 0 else { continue }
    return x
  }
  return nil
}
print(firstEven([1, 3, 4, 6]) ?? 0, firstEven([1]) ?? 0)  // expect: 4 0
