class Node {
  var value: Int
  var next: Node?
  init(_ v: Int) { value = v }
}
var head: Node? = nil
for v in 1...3 {
  let node = Node(v)
  node.next = head
  head = node
}
var values: [Int] = []
var current = head
while let node = current {
  values.append(node.value)
  current = node.next
}
print(values)  // expect: [3, 2, 1]
