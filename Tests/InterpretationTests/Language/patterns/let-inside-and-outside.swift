func first(_ t: (Int, (Int, Int))) -> Int {
  switch t {
  case (0, let (a, b)): return a + b
  case (let n, (_, let b)): return n * b
  }
}
print(first((0, (1, 2))), first((3, (1, 2))))  // expect: 3 6
