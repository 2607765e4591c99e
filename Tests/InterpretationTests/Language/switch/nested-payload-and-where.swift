enum Node {
  indirect case add(Node, Node)
  case leaf(Int)
}
func simplify(_ n: Node) -> String {
  switch n {
  case .add(.leaf(0), let other), .add(let other, .leaf(0)): "just " + simplify(other)
  case .add(.leaf(let a), .leaf(let b)) where a == b: "2×\(a)"
  case .add(let a, let b): "(" + simplify(a) + "+" + simplify(b) + ")"
  case .leaf(let n): "\(n)"
  }
}
print(simplify(.add(.leaf(0), .leaf(5))), simplify(.add(.leaf(3), .leaf(3))))  // expect: just 5 2×3
print(simplify(.add(.add(.leaf(1), .leaf(2)), .leaf(0))))  // expect: just (1+2)
