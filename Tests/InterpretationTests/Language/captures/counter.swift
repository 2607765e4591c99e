func makeCounter() -> () -> Int {
  var n = 0
  return {
    n += 1
    return n
  }
}
let a = makeCounter()
let b = makeCounter()
print(a(), a(), b(), a())  // expect: 1 2 1 3
