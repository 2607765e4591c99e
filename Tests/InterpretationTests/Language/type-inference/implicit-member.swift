enum Kind { case a, b }
struct Item {
  var kind: Kind
}
let item = Item(kind: .b)
print(item.kind == .b, [Kind.a, .b].count)  // expect: true 2
let kinds: [String: Kind] = ["x": .a]
print(kinds["x"] == .a)  // expect: true
