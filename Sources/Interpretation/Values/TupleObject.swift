/// A tuple. A value, as arrays are.
package final class TupleObject: ValueObject {
  package var elements: [Value]
  package let labels: [String?]

  package init(_ elements: [Value], labels: [String?] = []) {
    self.elements = elements
    self.labels = labels
  }

  package var text: String {
    let parts = elements.enumerated().map { index, element in
      let label = index < labels.count ? labels[index].map { $0 + ": " } ?? "" : ""
      return label + element.debugText
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  package func isEqual(to other: AnyObject) -> Bool {
    (other as? TupleObject).map { $0.elements == elements } ?? false
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
