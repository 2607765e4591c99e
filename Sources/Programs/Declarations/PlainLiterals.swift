import SwiftSyntax

extension ExprSyntax {
  /// Its value takes no running: it may be made before anything runs.
  var isPlainLiteral: Bool {
    switch self.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr: true
    case .stringLiteralExpr(let text): text.segments.count <= 1
    case .arrayExpr(let array): array.elements.allSatisfy { $0.expression.isPlainLiteral }
    case .dictionaryExpr(let dictionary):
      if case .elements(let elements) = dictionary.content {
        elements.allSatisfy { $0.key.isPlainLiteral && $0.value.isPlainLiteral }
      } else {
        true
      }
    case .prefixOperatorExpr(let prefix): prefix.expression.isPlainLiteral
    default: false
    }
  }
}
