func test(_ n: Int) {
  check: do {
    if n > 3 { break check }
    print(n, "is small")
  }
  print("after")
}
test(5)
test(2)
// expect: after
// expect: 2 is small
// expect: after
