package import Interpretation

extension Array: Bridged where Element: Bridged {
  package static var bridgedName: String { "[\(Element.bridgedName)]" }

  @specialized(where Element == Int)
  @specialized(where Element == String)
  @specialized(where Element == Interpretation.Value)
  package static func native(_ value: Value) throws -> [Element] {
    try elements(of: value).all.map { try Element.native($0) }
  }

  package var value: Value {
    @specialized(where Element == Int)
    @specialized(where Element == String)
    @specialized(where Element == Interpretation.Value)
    get { .array(map { $0.value }) }
  }
}

extension Optional: Bridged where Wrapped: Bridged {
  package static var bridgedName: String { Wrapped.bridgedName + "?" }

  package static func native(_ value: Value) throws -> Wrapped? {
    try value.payload.map { try Wrapped.native($0) }
  }

  package var value: Value { .some(map { $0.value }) }
}

extension Dictionary: Bridged where Key: Bridged & Comparable, Value: Bridged {
  package static var bridgedName: String { "[\(Key.bridgedName): \(Value.bridgedName)]" }

  package static func native(_ value: Interpretation.Value) throws -> [Key: Value] {
    guard case .object(let object) = value, let dictionary = object as? DictionaryObject else {
      throw unexpected(value, bridgedName)
    }
    var result: [Key: Value] = [:]
    for (key, entry) in dictionary.entries { result[try Key.native(key)] = try Value.native(entry) }
    return result
  }

  /// In the order of the keys, so that a run is the same every time.
  package var value: Interpretation.Value {
    var entries = Entries()
    for (key, entry) in sorted(by: { $0.key < $1.key }) { entries[key.value] = entry.value }
    return .dictionary(entries)
  }
}

extension Set: Bridged where Element: Bridged & Comparable {
  package static var bridgedName: String { "Set<\(Element.bridgedName)>" }

  package static func native(_ value: Value) throws -> Set<Element> {
    Set(try elements(of: value).all.map { try Element.native($0) })
  }

  package var value: Value { .set(sorted().map { $0.value }) }
}

extension Range: Bridged where Bound: Bridged {
  package static var bridgedName: String { "Range<\(Bound.bridgedName)>" }

  package static func native(_ value: Value) throws -> Range<Bound> {
    guard case .object(let object) = value, let range = object as? RangeObject else {
      throw unexpected(value, bridgedName)
    }
    let (lower, upper) = (try Bound.native(range.lower), try Bound.native(range.upper))
    guard lower <= upper else { throw unexpected(value, bridgedName) }
    return lower..<upper
  }

  package var value: Value { .range(lowerBound.value, upperBound.value) }
}

extension ClosedRange: Bridged where Bound: Bridged {
  package static var bridgedName: String { "ClosedRange<\(Bound.bridgedName)>" }

  package static func native(_ value: Value) throws -> ClosedRange<Bound> {
    guard case .object(let object) = value, let range = object as? RangeObject else {
      throw unexpected(value, bridgedName)
    }
    let (lower, upper) = (try Bound.native(range.lower), try Bound.native(range.upper))
    guard lower <= upper else { throw unexpected(value, bridgedName) }
    return lower...upper
  }

  package var value: Value { .closedRange(lowerBound.value, upperBound.value) }
}
