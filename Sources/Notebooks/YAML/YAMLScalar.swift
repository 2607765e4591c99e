internal import Yams

/// What a YAML scalar stands for, by YAML 1.2's core schema: `true`, `12`, `1.5`, `null`, and text
/// for everything else, so that `lang: no` is Norwegian and `date: 2026-01-02` is what it says.
enum YAMLScalar: Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)

  init(_ scalar: Node.Scalar) {
    let text = scalar.string
    guard scalar.style == .plain || scalar.style == .any else {
      self = .string(text)
      return
    }
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    default: self = Self.number(text) ?? .string(text)
    }
  }

  /// An integer or a finite decimal number: `7`, `-3`, `0x1F`, `1_000`, `1e-5`, `.5`.
  static func number(_ text: String) -> YAMLScalar? {
    guard let first = text.first, first.isASCII, first.isNumber || "+-.".contains(first) else {
      return nil
    }
    let digits = text.replacing("_", with: "")
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      return Int(digits.dropFirst(2), radix: radix).map(YAMLScalar.int)
    }
    if let int = Int(digits) { return .int(int) }
    guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }),
      let double = Double(digits), double.isFinite
    else { return nil }
    return .double(double)
  }
}
