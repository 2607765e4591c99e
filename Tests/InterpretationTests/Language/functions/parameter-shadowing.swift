func grow(_ n: Int) -> Int {
  var n = n
  n += 1
  return n
}
let n = 1
print(grow(n), n)  // expect: 2 1
