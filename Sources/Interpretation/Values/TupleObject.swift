package import Memory

/// A tuple. A value, as arrays are.
package final class TupleObject: ValueObject {
  package let elements: Slots<Value>
  package let labels: [String?]

  package convenience init(_ elements: [Value], labels: [String?] = []) {
    self.init(Slots(elements), labels: labels)
  }

  init(_ elements: Slots<Value>, labels: [String?]) {
    self.elements = elements
    self.labels = labels
  }

  deinit { elements.destroy() }

  package override var text: String {
    let parts = elements.enumerated().map { index, element in
      let label = index < labels.count ? labels[index].map { $0 + ": " } ?? "" : ""
      return label + element.debugText
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    exactly(other, TupleObject.self).map { $0.elements.elementsEqual(elements) } ?? false
  }

  package override func hash(into hasher: inout Hasher) {
    for element in elements { hasher.combine(element) }
  }
}
