func grown(_ xs: [Int]) -> [Int] {
  var copy = xs
  copy.append(0)
  return copy
}
let xs = [1]
print(grown(xs), xs)  // expect: [1, 0] [1]
