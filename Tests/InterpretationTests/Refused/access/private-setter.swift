struct Counter {
  private(set) var count = 0
  mutating func add() { count += 1 }
}
var counter = Counter(count: 2)
counter.add()
counter.count = 5  // error: 1: only 'Counter' itself can change 'count'; give 'Counter' a method that changes it
