struct Stack {
  var items: [Int] = []
  mutating func push(_ x: Int) { items.append(x) }
  mutating func pop() -> Int? { items.popLast() }
}
var s = Stack()
s.push(1)
s.push(2)
print(s.pop() ?? 0, s.items, s.pop() ?? 0, s.pop() ?? -1)  // expect: 2 [1] 1 -1
