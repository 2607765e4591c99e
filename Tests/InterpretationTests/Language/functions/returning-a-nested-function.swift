func counter(from start: Int) -> () -> Int {
  var n = start
  func next() -> Int {
    n += 1
    return n
  }
  return next
}
let a = counter(from: 10)
let b = counter(from: 0)
print(a(), a(), b())  // expect: 11 12 1
