var xs = [3, 2, 0, 5]
while let x = xs.first, x > 0 {
  print(x)
  xs.removeFirst()
}
// expect: 3
// expect: 2
print(xs)  // expect: [0, 5]
