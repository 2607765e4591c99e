struct Layer {
  var size: Int
  var name: String
}
let layers = [Layer(size: 4, name: "query"), Layer(size: 2, name: "key")]
print(layers.map(\.size), layers.map(\.name.count))  // expect: [4, 2] [5, 3]
print(layers.max { $0.size < $1.size }.map(\.name) ?? "none")  // expect: query
print([(1, "a"), (2, "b")].map(\.1), ["a": 1].map(\.key))  // expect: ["a", "b"] ["a"]
print(layers.filter(\.name.isEmpty).count)  // expect: 0
