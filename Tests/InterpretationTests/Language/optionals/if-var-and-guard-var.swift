func grow(_ xs: [Int]?) -> [Int] {
  guard var xs else { return [0] }
  xs.append(9)
  return xs
}
print(grow([1]), grow(nil))  // expect: [1, 9] [0]
