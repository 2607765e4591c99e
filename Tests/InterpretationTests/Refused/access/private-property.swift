struct Counter {
  private var count = 0
  mutating func add() { count += 1 }
}
var counter = Counter()
counter.add()
print(counter.count)  // error: 15: 'count' is private to 'Counter'; give 'Counter' a method that uses it
