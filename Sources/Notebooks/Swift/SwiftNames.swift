/// Which words Swift takes as a name.
package enum SwiftNames {
  /// The words that cannot be a name without backticks.
  package static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// A letter or underscore, then letters, digits and underscores; no keyword.
  package static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.first, first == "_" || first.isLetter, text != "_" else { return false }
    return text.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } && !keywords.contains(text)
  }
}
