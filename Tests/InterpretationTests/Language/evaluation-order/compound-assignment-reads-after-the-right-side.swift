var x = 1
func change() -> Int {
  x = 10
  return 1
}
let y = x + change()
print(x, y)  // expect: 10 2
