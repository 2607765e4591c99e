struct Bag {
  var items = ["a"]
}
let original = Bag()
var copy = original
copy.items.append("b")
print(original.items, copy.items)  // expect: ["a"] ["a", "b"]
