import SwiftSyntax

/// `a ?? b`
extension Checker {
  func coalesce(
    _ left: (Type?) -> Draft, _ right: Folded, hint: Type?, whole: ExprSyntax
  ) -> Draft {
    let a = left(hint.flatMap { solver.isUnknown($0) ? nil : index.standard("Optional", [$0]) })
    if a.isError {
      _ = infer(right, hint: hint, whole: whole)
      return a
    }
    guard let payload = solver.resolve(a.type).wrapped else {
      let b = infer(right, hint: a.type, whole: whole)
      if b.isError { return b }
      report(.coalesceNotOptional(display(a.type)), at: a.span)
      return a
    }
    let wanted: Type =
      if case .leaf(let leaf) = right, leaf.is(NilLiteralExprSyntax.self) { a.type } else {
        payload
      }
    var b = infer(right, hint: wanted, whole: whole)
    let span = join(a.span, b.span)
    if b.isError { return b }
    let type: Type
    if solver.resolve(b.type).wrapped != nil, solver.resolve(payload).wrapped == nil {
      b = coerce(b, to: a.type, for: .operand("??"))
      type = a.type
    } else {
      b = coerce(b, to: payload, for: .operand("??"))
      type = payload
    }
    if b.isError { return b }
    return Draft(type, span) { [self, b] in
      Expression(.coalesce(a.build(), b.build()), type: final(type, at: span), span: span)
    }
  }
}
