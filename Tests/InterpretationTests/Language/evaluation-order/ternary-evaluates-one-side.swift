func v(_ n: Int) -> Int {
  print("value", n)
  return n
}
// expect: value 1
print(true ? v(1) : v(2))  // expect: 1
