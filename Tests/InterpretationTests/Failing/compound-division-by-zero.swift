var x = 10
for d in [5, 0] {
  x /= d  // runtime error: division by zero
  print(x)
}
// expect: 2
