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

  /// Its pairs; the first ones where nobody could read to their end.
  package override var text: String {
    let isLong = count > 1_000_000
    let shown = (0..<(isLong ? 3 : count)).map { self[$0].debugText } + (isLong ? ["…"] : [])
    return "[" + shown.joined(separator: ", ") + "]"
  }
}
