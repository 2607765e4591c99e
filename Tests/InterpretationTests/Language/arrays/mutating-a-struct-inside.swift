struct Counter {
  var n = 0
  mutating func bump() { n += 1 }
}
var counters = [Counter(), Counter()]
counters[1].bump()
counters[1].bump()
print(counters[0].n, counters[1].n)  // expect: 0 2
