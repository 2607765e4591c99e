final class Tree {
  let value: Int
  private var left: Tree?
  private var right: Tree?
  init(_ value: Int) { self.value = value }
  func insert(_ v: Int) {
    if v < value {
      if let left { left.insert(v) } else { left = Tree(v) }
    } else {
      if let right { right.insert(v) } else { right = Tree(v) }
    }
  }
  var sorted: [Int] { (left?.sorted ?? []) + [value] + (right?.sorted ?? []) }
  var depth: Int { 1 + max(left?.depth ?? 0, right?.depth ?? 0) }
}
let tree = Tree(5)
for v in [2, 8, 1, 9, 3] { tree.insert(v) }
print(tree.sorted, tree.depth)  // expect: [1, 2, 3, 5, 8, 9] 3
