func work() {
  defer { print("first deferred") }
  defer { print("second deferred") }
  print("body")
}
work()
// expect: body
// expect: second deferred
// expect: first deferred
