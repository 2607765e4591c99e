func outer() -> () -> () -> Int {
  var n = 0
  return {
    n += 10
    return {
      n += 1
      return n
    }
  }
}
let make = outer()
let f = make()
print(f(), f())  // expect: 11 12
let g = make()
print(g(), f())  // expect: 23 24
