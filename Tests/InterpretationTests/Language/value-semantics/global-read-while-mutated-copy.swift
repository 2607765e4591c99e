var xs = [1, 2, 3]
func grow() -> Int {
  xs.append(4)
  return xs.count
}
let before = xs
print(grow(), before.count, xs.count)  // expect: 4 3 4
