func fallback() -> Int {
  print("evaluated")
  return 0
}
let some: Int? = 1
print(some ?? fallback())  // expect: 1
let none: Int? = nil
// expect: evaluated
print(none ?? fallback())  // expect: 0
