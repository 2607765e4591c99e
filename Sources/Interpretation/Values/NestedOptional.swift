/// `.some` of an optional: an optional of an optional is not the optional inside.
package final class NestedOptional: ValueObject {
  /// Itself an optional: a payload, or `Value.none`.
  package let payload: Value

  package init(_ payload: Value) { self.payload = payload }

  package override var text: String { "Optional(\(payload.debugText))" }

  package override func isEqual(to other: ValueObject) -> Bool {
    (other as? NestedOptional).map { $0.payload == payload } ?? false
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(payload) }
}
