func f() -> [Int] {
  var n = 1
  let copied = { [n] in n }
  let shared = { n }
  n = 2
  return [copied(), shared()]
}
print(f())  // expect: [1, 2]
