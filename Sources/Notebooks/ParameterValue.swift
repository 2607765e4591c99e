/// The value of a notebook's parameter; the type of its default is the parameter's type.
package enum ParameterValue: Hashable, Sendable {
  case int(Int)
  case double(Double)
  case bool(Bool)
  case string(String)
  /// Never empty, and all of one type; lists do not nest.
  case list([ParameterValue])

  /// The Swift type a cell sees: `Int`, `[Double]` …
  package var swiftType: String {
    switch self {
    case .int: "Int"
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .list(let elements): "[\(elements.first?.swiftType ?? "Int")]"
    }
  }

  /// The value as a Swift literal.
  package var swiftText: String {
    switch self {
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .string(let value): Self.quoted(value)
    case .list(let elements): "[\(elements.map(\.swiftText).joined(separator: ", "))]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        quoted += "\\u{\(String(scalar.value, radix: 16))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The type in a reader's words: "an integer", "a list of numbers".
  var typeInWords: String {
    switch self {
    case .int: "an integer"
    case .double: "a number"
    case .bool: "true or false"
    case .string: "text"
    case .list(let elements):
      switch elements.first {
      case .double: "a list of numbers"
      case .bool: "a list of true and false"
      case .string: "a list of texts"
      default: "a list of integers"
      }
    }
  }
}
