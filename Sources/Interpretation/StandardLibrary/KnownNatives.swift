internal import Programs

/// The functions of the standard library for which the machine has instructions of its own: the
/// library's functions stand before all others, so that their numbers are the same everywhere.
extension StandardLibrary {
  static let appendToArray = number(of: "mutating func append(_ newElement: Element)", in: "Array")
  static let lookUp = number(of: "subscript(key: Key) -> Value? { get set }", in: "Dictionary")
  static let lookUpOrDefault = number(
    of: "subscript(key: Key, default defaultValue: Value) -> Value { get set }", in: "Dictionary")

  private static func number(of signature: String, in owner: String) -> Int? {
    native.library.declarations.first { $0.owner == owner && $0.signature == signature }?.native
  }
}
