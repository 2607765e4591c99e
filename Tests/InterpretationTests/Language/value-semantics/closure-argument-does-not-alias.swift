var xs = [1, 2, 3]
let doubled = xs.map { x in
  xs[0] += 10
  return x * 2
}
print(doubled, xs)  // expect: [2, 4, 6] [31, 2, 3]
