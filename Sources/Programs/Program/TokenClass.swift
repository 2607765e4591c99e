import SwiftParser
import SwiftSyntax

/// What a stretch of Swift text is, for colouring it.
package enum TokenClass: String, Sendable {
  case keyword, type, string, number, comment, call, name, attribute, `operator`
}

/// A stretch of a text in UTF-8 bytes.
package struct ClassifiedToken: Hashable, Sendable {
  package var start: Int
  package var end: Int
  package var tokenClass: TokenClass
}

/// The coloured stretches of a Swift text, in order. Works on text with mistakes too.
package func classifiedTokens(of text: String) -> [ClassifiedToken] {
  let file = Parser.parse(source: text)
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
  for token in file.tokens(viewMode: .sourceAccurate) {
    comments(token.leadingTrivia, from: token.position.utf8Offset)
    let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
    let length = token.trimmedLength.utf8Length
    if let tokenClass = tokenClass(of: token) { add(start, length, tokenClass) }
    comments(token.trailingTrivia, from: start + length)
  }
  return found
}

private func tokenClass(of token: TokenSyntax) -> TokenClass? {
  switch token.tokenKind {
  case .keyword: return .keyword
  case .integerLiteral, .floatLiteral: return .number
  case .stringSegment, .stringQuote, .multilineStringQuote, .singleQuote, .rawStringPoundDelimiter:
    return .string
  case .binaryOperator, .prefixOperator, .postfixOperator: return .operator
  case .atSign: return .attribute
  case .dollarIdentifier: return .name
  case .identifier(let name):
    if token.parent?.is(IdentifierTypeSyntax.self) == true { return .type }
    if isCalled(token) { return name.first?.isUppercase == true ? .type : .call }
    return name.first?.isUppercase == true ? .type : .name
  default: return nil
  }
}

private func isCalled(_ token: TokenSyntax) -> Bool {
  guard let reference = token.parent?.as(DeclReferenceExprSyntax.self) else { return false }
  if let call = reference.parent?.as(FunctionCallExprSyntax.self) {
    return call.calledExpression.id == ExprSyntax(reference).id
  }
  guard let access = reference.parent?.as(MemberAccessExprSyntax.self),
    let call = access.parent?.as(FunctionCallExprSyntax.self)
  else { return false }
  return call.calledExpression.id == ExprSyntax(access).id
}
