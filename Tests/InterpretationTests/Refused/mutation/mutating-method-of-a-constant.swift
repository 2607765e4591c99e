struct Counter {
  var n = 0
  mutating func bump() { n += 1 }
}
let c = Counter()
c.bump()  // error: 1: 'c' is a 'let' constant and cannot be changed; declare it with 'var'
