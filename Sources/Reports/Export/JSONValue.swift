/// A JSON document as a value.
enum JSONValue: Encodable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([String: JSONValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .bool(let value): try container.encode(value)
    case .null: try container.encodeNil()
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// A text as Jupyter writes it: a list of lines with their ends.
  static func lines(_ text: String) -> JSONValue {
    .array(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .reduce(into: [String]()) { lines, line in
          if let last = lines.indices.last { lines[last] += "\n" }
          lines.append(line)
        }
        .filter { !$0.isEmpty }.map(JSONValue.string))
  }
}
