func show(_ n: Int) {
  switch n {
  case 1: print("one")
  case 2: print("two")
  default: print("many")
  }
}
show(1)
show(3)
// expect: one
// expect: many
