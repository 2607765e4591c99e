func f(_ name: String, _ x: Int) -> Int {
  print(name)
  return x
}
// expect: first
// expect: second
// expect: outer
print(f("outer", f("first", 1) + f("second", 2)))  // expect: 3
