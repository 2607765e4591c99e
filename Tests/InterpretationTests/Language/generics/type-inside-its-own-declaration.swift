final class Tree<Value: Comparable> {
  let value: Value
  private var left: Tree?
  private var right: Tree?
  init(_ value: Value) { self.value = value }
  func insert(_ new: Value) {
    if new < value {
      if let left { left.insert(new) } else { left = Tree(new) }
    } else {
      if let right { right.insert(new) } else { right = Tree(new) }
    }
  }
  var sorted: [Value] { (left?.sorted ?? []) + [value] + (right?.sorted ?? []) }
}
let tree = Tree(5)
for value in [2, 8, 1] { tree.insert(value) }
print(tree.sorted)  // expect: [1, 2, 5, 8]
