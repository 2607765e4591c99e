let things: [Any] = [1, 2.5, "three", [4], (5, 6), true]
for thing in things {
  if let n = thing as? Int { print("int", n) } else { print(thing) }
}
// expect: int 1
// expect: 2.5
// expect: three
// expect: [4]
// expect: (5, 6)
// expect: true
