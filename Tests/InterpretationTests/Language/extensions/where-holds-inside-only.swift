struct Box<Content> {
  var items: [Content]
  func describe() -> String { "\(items.count) items" }
}
extension Box where Content: Comparable {
  func smallest() -> Content? { items.min() }
}
extension Box where Content == String {
  func joined() -> String { items.joined(separator: "+") }
}
print(Box(items: [2, 1]).smallest() ?? 0, Box(items: ["a", "b"]).joined())  // expect: 1 a+b
print(Box(items: [true, false]).describe())  // expect: 2 items
