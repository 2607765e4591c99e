func v(_ n: Int) -> Int {
  print("value", n)
  return n
}
// expect: value 1
// expect: value 2
// expect: value 3
print(v(1) + v(2) * v(3))  // expect: 7
