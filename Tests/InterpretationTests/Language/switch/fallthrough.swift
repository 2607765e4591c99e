func show(_ n: Int) {
  switch n {
  case 1:
    print("one")
    fallthrough
  case 2:
    print("two")
  default:
    print("other")
  }
}
show(1)
show(2)
// expect: one
// expect: two
// expect: two
