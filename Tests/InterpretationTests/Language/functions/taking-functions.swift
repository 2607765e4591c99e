func apply(_ f: (Int) -> Int, times n: Int, to x: Int) -> Int {
  var x = x
  for _ in 0..<n { x = f(x) }
  return x
}
print(apply({ $0 * 3 }, times: 4, to: 1))  // expect: 81
