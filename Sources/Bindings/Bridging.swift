package import Interpretation
internal import Memory

/// A Swift type whose values cross into the language and back.
package protocol Bridged {
  /// The type's name in the language.
  static var bridgedName: String { get }
  /// The Swift value that a value of the language stands for. The checker has seen to the type; a
  /// value of another kind is an error all the same.
  static func native(_ value: Value) throws -> Self
  /// The value as the language holds it.
  var value: Value { get }
}

/// Types of the library are held in a box.
extension Bridged {
  package static func native(_ value: Value) throws -> Self {
    guard case .object(let object) = value else { throw unexpected(value, bridgedName) }
    if let box = object as? Box<Self> { return box.wrapped }
    if let wrapped = (object as? any AnyBox)?.anyWrapped as? Self { return wrapped }
    throw unexpected(value, bridgedName)
  }

  package var value: Value { .object(Box(self)) }
}

/// A box seen without its type.
protocol AnyBox: AnyObject {
  var anyWrapped: Any { get }
}

extension Box: AnyBox {
  var anyWrapped: Any { wrapped }
}

func unexpected(_ value: Value, _ name: String) -> RuntimeFailure {
  RuntimeFailure("expected a value of type \(name), not \(value.debugText)")
}

extension Int: Bridged {
  package static var bridgedName: String { "Int" }

  package static func native(_ value: Value) throws -> Int {
    guard case .int(let number) = value else { throw unexpected(value, bridgedName) }
    return number
  }

  package var value: Value { .int(self) }
}

extension Double: Bridged {
  package static var bridgedName: String { "Double" }

  package static func native(_ value: Value) throws -> Double {
    switch value {
    case .double(let number): return number
    case .float(let number): return Double(number)
    case .int(let number): return Double(number)
    default: throw unexpected(value, bridgedName)
    }
  }

  package var value: Value { .double(self) }
}

extension Float: Bridged {
  package static var bridgedName: String { "Float" }

  package static func native(_ value: Value) throws -> Float {
    if case .float(let number) = value { return number }
    return Float(try Double.native(value))
  }

  package var value: Value { .float(self) }
}

extension Bool: Bridged {
  package static var bridgedName: String { "Bool" }

  package static func native(_ value: Value) throws -> Bool {
    guard case .bool(let truth) = value else { throw unexpected(value, bridgedName) }
    return truth
  }

  package var value: Value { .bool(self) }
}

extension String: Bridged {
  package static var bridgedName: String { "String" }

  package static func native(_ value: Value) throws -> String {
    // Arrays of many strings cross: the objects are not counted.
    if case .object = value,
      let text = withUnsafePointer(to: value, { borrowing($0, as: StringObject.self) { $0.text } })
    {
      return text
    }
    throw unexpected(value, bridgedName)
  }

  package var value: Value { .string(self) }
}

extension Character: Bridged {
  package static var bridgedName: String { "Character" }

  package static func native(_ value: Value) throws -> Character {
    guard case .object(let object) = value, let character = exactly(object, CharacterObject.self)
    else {
      throw unexpected(value, bridgedName)
    }
    return character.character
  }

  package var value: Value { .character(self) }
}

/// A value of any type, where the library is generic.
extension Value: Bridged {
  package static var bridgedName: String { "Any" }
  package static func native(_ value: Value) throws -> Value { value }
  package var value: Value { self }
}
