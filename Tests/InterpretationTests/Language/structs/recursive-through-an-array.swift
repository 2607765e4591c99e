struct Tree {
  var value: Int
  var children: [Tree] = []
  var sum: Int { value + children.reduce(0) { $0 + $1.sum } }
}
let t = Tree(value: 1, children: [Tree(value: 2), Tree(value: 3, children: [Tree(value: 4)])])
print(t.sum)  // expect: 10
