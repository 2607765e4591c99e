package import Interpretation

/// The integer types of the library that are an `Int` in the language.
extension Bridged where Self: FixedWidthInteger {
  package static func native(_ value: Value) throws -> Self {
    let number = try Int.native(value)
    guard let result = Self(exactly: number) else {
      throw RuntimeFailure("\(number) is not from \(Self.min) to \(Self.max)")
    }
    return result
  }

  package var value: Value { .int(Int(clamping: self)) }
}

extension Int32: Bridged { package static var bridgedName: String { "Int" } }
extension Int64: Bridged { package static var bridgedName: String { "Int" } }
extension UInt8: Bridged {
  package static var bridgedName: String { "UInt8" }

  package static func native(_ value: Value) throws -> UInt8 {
    guard case .byte(let number) = value else { throw unexpected(value, bridgedName) }
    return number
  }

  package var value: Value { .byte(self) }
}
extension UInt32: Bridged { package static var bridgedName: String { "Int" } }
extension UInt64: Bridged { package static var bridgedName: String { "Int" } }
