import SwiftSyntax

/// Operators before and after one operand.
extension Checker {
  func inferPrefix(_ node: PrefixOperatorExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    let name = node.operator.text
    if name == "-" {
      if let literal = node.expression.as(IntegerLiteralExprSyntax.self) {
        return inferInteger(literal, negative: true, at: span)
      }
      if let literal = node.expression.as(FloatLiteralExprSyntax.self) {
        return inferFloat(literal, negative: true, at: span)
      }
    }
    let operand = infer(node.expression, hint: name == "-" ? hint : nil)
    if operand.isError { return .error(span) }
    let type = solver.resolve(operand.type)
    let isNumeric = type.isNumber || (solver.isUnknown(type) && solver.literalKind(type) != .string)
    let isInteger =
      ["Int", "UInt8"].contains(type.nativeName)
      || (solver.isUnknown(type) && solver.literalKind(type).map { $0 == .integer } ?? true)
    let primitive: Primitive? =
      switch name {
      case "-" where isNumeric && type.nativeName != "UInt8" || isParameter(type): .negate
      case "!" where solver.unify(type, index.standard("Bool")): .not
      case "~" where isInteger: .complement
      default: nil
      }
    if name == "+", isNumeric { return operand }
    if let primitive {
      return Draft(type, span) { [self] in
        Expression(
          .unary(primitive, operand.build()), type: final(type, at: span), span: span)
      }
    }
    if let chosen = chooseOperator(operatorCandidates(name, .prefix), [operand], hint: hint) {
      return callOperator(chosen, [operand], at: span)
    }
    if let text = optionalText(operand) {
      report(.optionalOperand(text), at: operand.span)
    } else {
      let help = methodHelp(name, [node.expression.trimmedDescription], of: type)
      report(.unaryMismatch(name, display(type), help: help), at: node.operator)
    }
    return .error(span)
  }

  private func optionalText(_ draft: Draft) -> String? {
    solver.resolve(draft.type).wrapped == nil ? nil : source.slice(draft.span)
  }

  private func isParameter(_ type: Type) -> Bool {
    guard case .parameter(let parameter) = type else { return false }
    return isNumericParameter(parameter, "-")
  }

  func inferPostfix(_ node: PostfixOperatorExprSyntax) -> Draft {
    let operand = infer(node.expression)
    if operand.isError { return .error(span(node)) }
    let name = node.operator.text
    if let chosen = chooseOperator(operatorCandidates(name, .postfix), [operand], hint: nil) {
      return callOperator(chosen, [operand], at: span(node))
    }
    if name == "++" || name == "--" {
      return refuse(.outsideSubset(.incrementOperator(name)), at: node.operator)
    }
    return refuse(.unaryMismatch(name, display(operand.type)), at: node.operator)
  }
}
