func f() {
  let a = 1
  let a = 2  // error: 7: 'a' is already declared in this scope
  print(a)
}
f()
