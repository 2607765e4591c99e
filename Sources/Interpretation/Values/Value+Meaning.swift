internal import Memory

extension Value {
  /// What `print` and interpolation show. A value does not know that it is held by an optional:
  /// code that does shows `Optional(…)` around it.
  package var text: String {
    switch self {
    case .void: "()"
    case .none: "nil"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .byte(let value): String(value)
    case .float(let value): value.description
    case .double(let value): value.description
    case .object(let object): Nesting.deeper(otherwise: "…") { object.text }
    }
  }

  /// What is shown of it inside a collection.
  package var debugText: String {
    if case .object(let object) = self {
      return Nesting.deeper(otherwise: "…") { object.debugText }
    }
    return text
  }

  /// The name of a machine value's type, for what Swift prints of it.
  package var typeName: String {
    switch self {
    case .void: "()"
    case .none: "Optional"
    case .bool: "Bool"
    case .int: "Int"
    case .byte: "UInt8"
    case .float: "Float"
    case .double: "Double"
    case .object(let object): (object as? HostObject)?.typeName ?? "String"
    }
  }
}

/// Structural equality: the kinds and the contents are the same.
extension Value: Hashable {
  package static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.void, .void), (.none, .none): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.byte(let x), .byte(let y)): x == y
    case (.float(let x), .float(let y)): x == y
    case (.double(let x), .double(let y)): x == y
    case (.object(let x), .object(let y)):
      x.isEqual(to: y)
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .void, .none: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .byte(let value): hasher.combine(value)
    case .float(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .object(let object): object.hash(into: &hasher)
    }
  }
}
