var xs = [0, 0, 0]
func i() -> Int {
  print("index")
  return 1
}
func v() -> Int {
  print("value")
  return 7
}
xs[i()] = v()
// expect: index
// expect: value
print(xs)  // expect: [0, 7, 0]
xs[i()] += v()
// expect: index
// expect: value
print(xs)  // expect: [0, 14, 0]
