struct Box<Content> {
  var content: Content
}
extension Box: Equatable where Content: Equatable {}
print(Box(content: 1) == Box(content: 1), Box(content: "a") == Box(content: "b"))  // expect: true false
print([Box(content: 2)].contains(Box(content: 2)))  // expect: true
