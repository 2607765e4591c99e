class Node {
  let value: Int
  var next: Node?
  init(_ value: Int, _ next: Node? = nil) {
    self.value = value
    self.next = next
  }
}
let list = Node(1, Node(2, Node(3)))
var node: Node? = list
while let current = node {
  print(current.value)
  node = current.next
}
// expect: 1
// expect: 2
// expect: 3
print(list.next?.next?.value ?? 0, list.next?.next?.next?.value ?? 0)  // expect: 3 0
