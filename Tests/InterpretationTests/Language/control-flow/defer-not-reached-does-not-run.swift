func f(_ early: Bool) {
  if early { return }
  defer { print("deferred") }
  print("late")
}
f(true)
f(false)
// expect: late
// expect: deferred
