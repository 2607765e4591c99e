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
    // `nil` stands for the payload where that can be nil.
    let isNil = right.leaf?.is(NilLiteralExprSyntax.self) == true
    let wanted = isNil && solver.resolve(payload).wrapped == nil ? a.type : payload
    var b = infer(right, hint: wanted, whole: whole)
    let span = join(a.span, b.span)
    if b.isError { return b }
    let isOptional = optionalDepth(b.type) >= optionalDepth(a.type)
    let type = isOptional ? a.type : payload
    b = coerce(b, to: type, for: .operand("??"))
    if b.isError { return b }
    let isNested = isOptional && optionalDepth(payload) > 0
    return Draft(type, span) { [self, b] in
      let type = final(type, at: span)
      let left = isNested ? wrapped(a.build(), type, payload) : a.build()
      return Expression(.coalesce(left, b.build()), type: type, span: span)
    }
  }

  private func optionalDepth(_ type: Type) -> Int {
    solver.resolve(type).wrapped.map { 1 + optionalDepth($0) } ?? 0
  }

  /// An optional inside another, whose payload it then is; nil stays nil.
  private func wrapped(_ optional: Expression, _ type: Type, _ payload: Type) -> Expression {
    let span = optional.span
    let outer = index.standard("Optional", [type])
    let inner = Expression(.bindOptional(optional), type: final(payload, at: span), span: span)
    let again = Expression(.wrapOptional(inner), type: type, span: span)
    let whole = Expression(.wrapOptional(again), type: outer, span: span)
    return Expression(.optionalChain(whole), type: outer, span: span)
  }
}
