import SwiftSyntax

/// What a stretch of Swift text is, for colouring it.
package enum TokenClass: String, Sendable {
  case keyword, type, function, string, number, comment, attribute
}

/// A stretch of a text in UTF-8 bytes.
package struct ClassifiedToken: Hashable, Sendable {
  package var start: Int
  package var end: Int
  package var tokenClass: TokenClass
}

extension SourceFileSyntax {
  /// The stretches of the text to colour, in order. Works on text with mistakes too.
  var classifiedTokens: [ClassifiedToken] {
    var found: [ClassifiedToken] = []
    func add(_ start: Int, _ length: Int, _ tokenClass: TokenClass) {
      if length > 0 {
        found.append(ClassifiedToken(start: start, end: start + length, tokenClass: tokenClass))
      }
    }
    func comments(_ trivia: Trivia, from start: Int) {
      var offset = start
      for piece in trivia.pieces {
        let length = piece.sourceLength.utf8Length
        if piece.isComment { add(offset, length, .comment) }
        offset += length
      }
    }
    for token in tokens(viewMode: .sourceAccurate) {
      comments(token.leadingTrivia, from: token.position.utf8Offset)
      let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
      let length = token.trimmedLength.utf8Length
      if let tokenClass = token.tokenClass { add(start, length, tokenClass) }
      comments(token.trailingTrivia, from: start + length)
    }
    return found
  }
}

extension TokenSyntax {
  fileprivate var tokenClass: TokenClass? {
    switch tokenKind {
    case .keyword: return .keyword
    case .integerLiteral, .floatLiteral: return .number
    case .stringSegment, .stringQuote, .multilineStringQuote, .singleQuote,
      .rawStringPoundDelimiter:
      return .string
    case .atSign: return .attribute
    case .identifier(let name):
      if parent?.parent?.is(AttributeSyntax.self) == true { return .attribute }
      if parent?.is(IdentifierTypeSyntax.self) == true || name.first?.isUppercase == true {
        return .type
      }
      return isCalled ? .function : nil
    default: return nil
    }
  }

  private var isCalled: Bool {
    guard let reference = parent?.as(DeclReferenceExprSyntax.self) else { return false }
    if let call = reference.parent?.as(FunctionCallExprSyntax.self) {
      return call.calledExpression.id == ExprSyntax(reference).id
    }
    guard let access = reference.parent?.as(MemberAccessExprSyntax.self),
      let call = access.parent?.as(FunctionCallExprSyntax.self)
    else { return false }
    return access.declName.id == reference.id && call.calledExpression.id == ExprSyntax(access).id
  }
}
