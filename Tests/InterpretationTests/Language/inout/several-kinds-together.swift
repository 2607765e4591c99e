struct Counter {
  var count = 0
  mutating func add(_ other: inout Counter, times: Int) {
    count += times
    other.count -= times
  }
}

func move(_ items: inout [String], _ name: String, to others: inout [String], _ count: inout Int) {
  others.append(name)
  items.removeLast()
  count += 1
}

var (items, others, count) = (["a", "b"], ["z"], 0)
let (itemsBefore, othersBefore) = (items, others)
move(&items, items[1], to: &others, &count)
print(items, others, count)  // expect: ["a"] ["z", "b"] 1
print(itemsBefore, othersBefore)  // expect: ["a", "b"] ["z"]

var (left, right) = (Counter(), Counter(count: 5))
let rightBefore = right
left.add(&right, times: 2)
left.add(&right, times: 1)
print(left.count, right.count, rightBefore.count)  // expect: 3 2 5
