func minMax(_ xs: [Int]) -> (min: Int, max: Int) {
  var low = xs[0]
  var high = xs[0]
  for x in xs {
    low = min(low, x)
    high = max(high, x)
  }
  return (low, high)
}
let r = minMax([3, -1, 7])
print(r.min, r.max, r)  // expect: -1 7 (min: -1, max: 7)
