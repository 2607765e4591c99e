internal import SwiftParser
internal import SwiftSyntax

/// How the types of a signature cross between Swift and the language: the text of the conversion in
/// the generated code, or nil where there is none.
struct TypeText {
  /// Names of types whose values cross by `Bridged`.
  let plain: Set<String>
  let protocols: Set<String>
  let aliases: [String: TypeSyntax]
  /// Generic parameters of the declaration, with the protocol each conforms to.
  var generics: [String: String] = [:]
  /// Generic parameters that may be any type: in the generated code they are `Value`.
  var unbound: Set<String> = []
  var owner: String?

  static let standard: Set<String> = [
    "Int", "Double", "Float", "Bool", "String", "Character", "Int32", "Int64", "UInt64", "UInt8",
    "UInt32",
  ]
  static let ranges: Set<String> = ["Range", "ClosedRange"]

  /// The type as the language knows it; nil when it does not.
  func signature(_ type: TypeSyntax) -> String? {
    let type = resolved(type)
    if let name = type.as(IdentifierTypeSyntax.self) {
      return signature(ofNamed: name)
    } else if let array = type.as(ArrayTypeSyntax.self) {
      return signature(array.element).map { "[\($0)]" }
    } else if let optional = type.as(OptionalTypeSyntax.self) {
      return signature(optional.wrappedType).map { element in
        element.contains("->") || element.hasPrefix("any ") ? "(\(element))?" : element + "?"
      }
    } else if let dictionary = type.as(DictionaryTypeSyntax.self) {
      guard let key = signature(dictionary.key), let value = signature(dictionary.value) else {
        return nil
      }
      return "[\(key): \(value)]"
    } else if let tuple = type.as(TupleTypeSyntax.self) {
      let parts = tuple.elements.map { element in
        signature(element.type).map { (element.firstName.map { $0.text + ": " } ?? "") + $0 }
      }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      return "(\(parts.compactMap(\.self).joined(separator: ", ")))"
    } else if let existential = type.as(SomeOrAnyTypeSyntax.self) {
      let name = existential.constraint.trimmedDescription
      return protocols.contains(name) ? "any \(name)" : nil
    } else if let function = type.as(FunctionTypeSyntax.self) {
      return signature(function)
    } else if let attributed = type.as(AttributedTypeSyntax.self) {
      return isPassing(attributed) ? signature(attributed.baseType) : nil
    }
    return nil
  }

  private func signature(ofNamed name: IdentifierTypeSyntax) -> String? {
    let text = name.name.text
    if let argument = name.genericArgumentClause?.arguments.first?.argument.as(TypeSyntax.self),
      let element = signature(argument)
    {
      switch text {
      case "Range", "ClosedRange": return "\(text)<\(element)>"
      case "Set" where element == "Int" || element == "String": return "Set<\(element)>"
      case "Array": return "[\(element)]"
      case "Optional": return "\(element)?"
      default: return nil
      }
    }
    if text == "Self" { return owner }
    if generics[text] != nil || unbound.contains(text) || text == "Void" { return text }
    if protocols.contains(text) { return "any \(text)" }
    switch text {
    case "Int32", "Int64", "UInt64", "UInt32": return "Int"
    default: return plain.contains(text) || Self.standard.contains(text) ? text : nil
    }
  }

  private func signature(_ function: FunctionTypeSyntax) -> String? {
    let parameters = function.parameters.map { signature($0.type) }
    guard parameters.allSatisfy({ $0 != nil }), function.effectSpecifiers?.asyncSpecifier == nil,
      let result = signature(function.returnClause.type)
    else { return nil }
    let throwing = function.effectSpecifiers?.throwsClause == nil ? "" : "throws "
    return "(\(parameters.compactMap(\.self).joined(separator: ", "))) \(throwing)-> \(result)"
  }

  /// Attributes that change nothing for a caller in a notebook.
  private func isPassing(_ type: AttributedTypeSyntax) -> Bool {
    type.attributes.allSatisfy { ["@escaping", "@autoclosure"].contains($0.trimmedDescription) }
      && type.specifiers.isEmpty
  }

  private func resolved(_ type: TypeSyntax) -> TypeSyntax {
    if let name = type.as(IdentifierTypeSyntax.self), name.genericArgumentClause == nil,
      let meaning = aliases[name.name.text]
    {
      return resolved(meaning)
    }
    // `(T)` is `T`.
    if let tuple = type.as(TupleTypeSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first, only.firstName == nil
    {
      return resolved(only.type)
    }
    return type
  }
}

extension TypeText {
  /// Whether a type and everything in it crosses by `Bridged`.
  private func isPlain(_ type: TypeSyntax) -> Bool {
    let type = resolved(type)
    if let name = type.as(IdentifierTypeSyntax.self) {
      if let argument = name.genericArgumentClause?.arguments.first?.argument.as(TypeSyntax.self) {
        return isPlain(argument)
      }
      return plain.contains(name.name.text) || Self.standard.contains(name.name.text)
        || unbound.contains(name.name.text)
        || name.name.text == "Self" && !protocols.contains(owner ?? "")
    }
    if let array = type.as(ArrayTypeSyntax.self) { return isPlain(array.element) }
    if let optional = type.as(OptionalTypeSyntax.self) { return isPlain(optional.wrappedType) }
    if let dictionary = type.as(DictionaryTypeSyntax.self) {
      return isPlain(dictionary.key) && isPlain(dictionary.value)
    }
    return false
  }

  /// The expression that makes a Swift value of `type` from the language's value `value`; may throw.
  func fromValue(_ type: TypeSyntax, _ value: String, depth: Int = 0) -> String? {
    let type = resolved(type)
    if isPlain(type) { return "\(swiftText(type)).native(\(value))" }
    let name = "item\(depth)"
    if let array = type.as(ArrayTypeSyntax.self) {
      return fromValue(array.element, name, depth: depth + 1)
        .map { "elements(of: \(value)).map { \(name) in try \($0) }" }
    } else if let optional = type.as(OptionalTypeSyntax.self) {
      return fromValue(optional.wrappedType, name, depth: depth + 1)
        .map { "\(value).payload.map { \(name) in try \($0) }" }
    } else if let existential = type.as(SomeOrAnyTypeSyntax.self) {
      return "existential(\(value), as: (any \(existential.constraint.trimmedDescription)).self)"
    } else if let identifier = type.as(IdentifierTypeSyntax.self) {
      let name = identifier.name.text
      if let bound = generics[name] { return "existential(\(value), as: (any \(bound)).self)" }
      if protocols.contains(name) { return "existential(\(value), as: (any \(name)).self)" }
    } else if let tuple = type.as(TupleTypeSyntax.self) {
      let parts = tuple.elements.enumerated().map { index, element in
        fromValue(element.type, "\(value).tupleElements[\(index)]", depth: depth + 1)
          .map { (element.firstName.map { $0.text + ": " } ?? "") + $0 }
      }
      guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
      return "(\(parts.compactMap(\.self).joined(separator: ", ")))"
    } else if let function = type.as(FunctionTypeSyntax.self) {
      return closure(function, value)
    } else if let attributed = type.as(AttributedTypeSyntax.self), isPassing(attributed) {
      return fromValue(attributed.baseType, value, depth: depth)
    }
    return nil
  }

  /// The expression that makes the language's value from the Swift value `value`; does not throw.
  func toValue(_ type: TypeSyntax, _ value: String, depth: Int = 0) -> String? {
    let type = resolved(type)
    if isPlain(type) { return "\(value).value" }
    let name = "item\(depth)"
    if let array = type.as(ArrayTypeSyntax.self) {
      return toValue(array.element, name, depth: depth + 1)
        .map { ".array(\(value).map { \(name) in \($0) })" }
    } else if let optional = type.as(OptionalTypeSyntax.self) {
      return toValue(optional.wrappedType, name, depth: depth + 1)
        .map { "Value.some(\(value).map { \(name) in \($0) })" }
    } else if let dictionary = type.as(DictionaryTypeSyntax.self), isPlain(dictionary.key) {
      return toValue(dictionary.value, name, depth: depth + 1)
        .map { "dictionary(\(value)) { \(name) in \($0) }" }
    } else if type.is(SomeOrAnyTypeSyntax.self) {
      return "hostValue(\(value))"
    } else if let identifier = type.as(IdentifierTypeSyntax.self),
      protocols.contains(identifier.name.text) || identifier.name.text == "Self"
        || generics[identifier.name.text] != nil
    {
      return "hostValue(\(value))"
    } else if let tuple = type.as(TupleTypeSyntax.self), !tuple.elements.isEmpty {
      let parts = tuple.elements.enumerated().map { index, element in
        toValue(element.type, "\(value).\(index)", depth: depth + 1)
      }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      let labels = tuple.elements.map { $0.firstName.map { "\"\($0.text)\"" } ?? "nil" }
      return ".tuple([\(parts.compactMap(\.self).joined(separator: ", "))], "
        + "labels: [\(labels.joined(separator: ", "))])"
    }
    return nil
  }

  func isVoid(_ type: TypeSyntax?) -> Bool {
    guard let type else { return true }
    return ["Void", "()"].contains(type.trimmedDescription)
  }

  /// A Swift closure that calls the language's closure. One that cannot throw keeps a failure for
  /// the call that it is an argument of, and its own result must then be made of nothing.
  private func closure(_ function: FunctionTypeSyntax, _ value: String) -> String? {
    let names = function.parameters.indices.enumerated().map { "input\($0.offset)" }
    let arguments = zip(function.parameters, names).map { toValue($0.type, $1) }
    guard arguments.allSatisfy({ $0 != nil }) else { return nil }
    let list = names.isEmpty ? "" : names.joined(separator: ", ") + " in "
    let call = "context.call(\(value), [\(arguments.compactMap(\.self).joined(separator: ", "))])"
    let result = function.returnClause.type
    let isThrowing = function.effectSpecifiers?.throwsClause != nil
    if isVoid(result) {
      return isThrowing ? "{ \(list)_ = try \(call) }" : "{ \(list)attempt { _ = try \(call) } }"
    }
    guard let converted = fromValue(result, call) else { return nil }
    if isThrowing { return "{ \(list)try \(converted) }" }
    // Only a tensor or a Double can stand for a result that could not be had.
    return switch result.trimmedDescription {
    case "Tensor": "{ \(list)attemptedTensor { try \(converted) } }"
    case "Double":
      "{ [weak context] \(list)attemptedNumber(in: context) { context in try \(converted) } }"
    default: nil
    }
  }

  /// The type in Swift, as generated code must name it before a `.`.
  private func swiftText(_ type: TypeSyntax) -> String {
    if let optional = type.as(OptionalTypeSyntax.self) {
      return "Optional<\(swiftText(resolved(optional.wrappedType)))>"
    }
    if let array = type.as(ArrayTypeSyntax.self) {
      return "[\(swiftText(resolved(array.element)))]"
    }
    return named(type)
  }

  private func named(_ type: TypeSyntax) -> String {
    let text = type.trimmedDescription
    return text == "Self" ? owner ?? text : unbound.contains(text) ? "Value" : text
  }

  /// The type in Swift as an annotation.
  func annotation(_ type: TypeSyntax) -> String {
    let type = resolved(type)
    if let attributed = type.as(AttributedTypeSyntax.self) {
      return annotation(attributed.baseType)
    }
    if let some = type.as(SomeOrAnyTypeSyntax.self) {
      return "any " + some.constraint.trimmedDescription
    }
    if let name = type.as(IdentifierTypeSyntax.self), let bound = generics[name.name.text] {
      return "any \(bound)"
    }
    if let array = type.as(ArrayTypeSyntax.self) { return "[\(annotation(array.element))]" }
    if let function = type.as(FunctionTypeSyntax.self) {
      let parameters = function.parameters.map { annotation($0.type) }.joined(separator: ", ")
      let throwing = function.effectSpecifiers?.throwsClause == nil ? "" : "throws "
      return "(\(parameters)) \(throwing)-> \(annotation(function.returnClause.type))"
    }
    return named(type)
  }
}
