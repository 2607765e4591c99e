let xs: [Double] = [1, 2, 3].map { n in
  let half = Double(n) / 2
  return half
}
print(xs)  // expect: [0.5, 1.0, 1.5]
