import SwiftSyntax

/// Operators used as values: `+` in `reduce(0, +)`.
extension Checker {
  /// `+` in `reduce(0, +)`.
  func operatorReference(
    _ name: String, hint: Type?, at node: DeclReferenceExprSyntax
  ) -> Draft {
    let span = span(node)
    guard let hint, case .function(let wanted) = solver.resolve(hint) else {
      return refuse(.operatorWithoutType(name), at: node)
    }
    var types = wanted.parameters
    var splits = false
    if types.count == 1, case .tuple(let elements) = solver.resolve(types[0]), elements.count == 2 {
      types = elements.map(\.type)
      splits = true
    }
    let variables = types.enumerated().map { position, type in
      Variable(
        name: "$\(position)", type: type, isMutable: false, isGlobal: false, span: span)
    }
    let operands = variables.map { variable in
      Draft(variable.type, span) { [self] in
        Expression(.variable(variable), type: final(variable.type, at: span), span: span)
      }
    }
    let body: Draft
    switch operands.count {
    case 2: body = apply(name, node, operands[0], operands[1], hint: wanted.result)
    case 1: body = unaryReference(name, operands[0], at: node)
    default: return refuse(.operatorWithoutType(name), at: node)
    }
    if body.isError { return body }
    let result = coerce(body, to: wanted.result, for: .result)
    if result.isError { return result }
    var own = wanted
    own.isThrowing = false
    let ownType = Type.function(own)
    return Draft(ownType, span) { [self] in
      let type = final(ownType, at: span)
      let built = result.build()
      if !splits, case .binary(let primitive, let left, _) = built.kind,
        case .variable = left.kind
      {
        return Expression(
          .primitiveReference(primitive, operands: left.type.representation), type: type, span: span
        )
      }
      let closure = Function(
        name: name, kind: .closure, result: built.type, span: span)
      var body: [Statement] = []
      let finished = variables.map { variable in
        variable.type = final(variable.type, at: span)
        return variable
      }
      if splits {
        let pair = Variable(
          name: "$0", type: final(wanted.parameters[0], at: span), isMutable: false,
          isGlobal: false, span: span)
        closure.parameters = [Function.Parameter(variable: pair, isInout: false)]
        body.append(
          Statement(
            .declare(
              .tuple(finished.map { .bind($0) }),
              Expression(.variable(pair), type: pair.type, span: span)), span: span))
      } else {
        closure.parameters = finished.map { Function.Parameter(variable: $0, isInout: false) }
      }
      body.append(Statement(.returnValue(built), span: span))
      closure.body = body
      return Expression(.closure(closure), type: type, span: span)
    }
  }

  private func unaryReference(
    _ name: String, _ operand: Draft, at node: DeclReferenceExprSyntax
  ) -> Draft {
    let span = operand.span
    let type = solver.resolve(operand.type)
    switch name {
    case "-" where type.isNumber || solver.isUnknown(type):
      return Draft(type, span) { [self] in
        Expression(.unary(.negate, operand.build()), type: final(type, at: span), span: span)
      }
    case "!":
      guard solver.unify(type, index.standard("Bool")) else { break }
      return Draft(type, span) { [self] in
        Expression(.unary(.not, operand.build()), type: final(type, at: span), span: span)
      }
    default: break
    }
    return refuse(.unaryMismatch(name, display(type)), at: node)
  }
}
