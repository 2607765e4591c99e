struct Tag: Hashable {
  let id: Int
  let label: String
  static func == (a: Tag, b: Tag) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
print(Set([Tag(id: 1, label: "a"), Tag(id: 1, label: "b"), Tag(id: 2, label: "c")]).count)
// expect: 2
