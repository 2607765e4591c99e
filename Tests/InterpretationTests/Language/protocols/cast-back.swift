protocol Animal {}
struct Dog: Animal { let name = "Rex" }
struct Cat: Animal {}
let pets: [any Animal] = [Dog(), Cat()]
for pet in pets {
  switch pet {
  case let d as Dog: print("dog", d.name)
  case is Cat: print("cat")
  default: print("?")
  }
}
// expect: dog Rex
// expect: cat
