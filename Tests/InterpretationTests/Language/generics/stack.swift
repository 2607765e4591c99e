struct Stack<Element> {
  private var items: [Element] = []
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  var count: Int { items.count }
}
var s = Stack<String>()
s.push("a")
s.push("b")
print(s.pop() ?? "", s.count)  // expect: b 1
