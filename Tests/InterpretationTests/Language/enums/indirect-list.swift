enum List {
  case end
  indirect case node(Int, List)
  var sum: Int {
    switch self {
    case .end: return 0
    case .node(let n, let rest): return n + rest.sum
    }
  }
}
print(List.node(1, .node(2, .node(3, .end))).sum)  // expect: 6
