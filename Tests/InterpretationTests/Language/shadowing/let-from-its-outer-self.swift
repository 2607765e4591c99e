let x = 3
do {
  let x = x + 1
  print(x)
}
// expect: 4
func f(_ x: Int) -> Int {
  let x = x * 2
  return x
}
print(f(4))  // expect: 8
