/// What `zip` gives: the pairs of two sequences, made one by one as somebody takes them, for either
/// may be a range without an end.
package final class ZipObject: ValueObject {
  let first: Elements
  let second: Elements

  init(_ first: Elements, _ second: Elements) {
    self.first = first
    self.second = second
  }

  var count: Int { min(first.count, second.count) }

  subscript(index: Int) -> Value { .tuple([first[index], second[index]]) }

  package override var text: String {
    "[" + (0..<count).lazy.map { self[$0].debugText }.joined(separator: ", ") + "]"
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = other as? ZipObject, other.count == count else { return false }
    return (0..<count).allSatisfy { self[$0] == other[$0] }
  }

  package override func hash(into hasher: inout Hasher) {
    for index in 0..<count { hasher.combine(self[index]) }
  }
}
