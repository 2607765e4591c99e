switch 0 {
case 0:
  defer { print("d") }
  print("a")
  fallthrough
default: print("b")
}
// expect: a
// expect: d
// expect: b
