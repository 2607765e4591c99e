struct Counter {
  private var n = 0
  private(set) var reads = 0
  mutating func next() -> Int {
    n += 1
    reads += 1
    return n
  }
}
var c = Counter()
print(c.next(), c.next(), c.reads)  // expect: 1 2 2
