internal import Memory

/// A range of any kind.
package final class RangeObject: ValueObject {
  package enum Kind: Sendable { case halfOpen, closed, from, upTo, through }

  package let kind: Kind
  /// `void` where the range has no such bound.
  package let lower: Value
  package let upper: Value

  package init(_ kind: Kind, lower: Value, upper: Value) {
    self.kind = kind
    self.lower = lower
    self.upper = upper
  }

  package override var text: String {
    switch kind {
    case .halfOpen: "\(lower.text)..<\(upper.text)"
    case .closed: "\(lower.text)...\(upper.text)"
    case .from: "PartialRangeFrom<\(lower.typeName)>(lowerBound: \(lower.text))"
    case .upTo: "PartialRangeUpTo<\(upper.typeName)>(upperBound: \(upper.text))"
    case .through: "PartialRangeThrough<\(upper.typeName)>(upperBound: \(upper.text))"
    }
  }

  package override var debugText: String {
    switch kind {
    case .halfOpen: "Range(\(text))"
    case .closed: "ClosedRange(\(text))"
    default: text
    }
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, RangeObject.self) else { return false }
    return kind == other.kind && lower == other.lower && upper == other.upper
  }

  package override func hash(into hasher: inout Hasher) {
    hasher.combine(lower)
    hasher.combine(upper)
  }
}
