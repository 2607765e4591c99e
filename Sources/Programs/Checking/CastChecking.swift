import SwiftSyntax

/// `is`, `as`, `as?` and `as!`.
extension Checker {
  func inferIs(_ value: Draft, _ type: TypeSyntax, at span: SourceSpan) -> Draft {
    let target = castTarget(type, from: value.type)
    if value.isError || target.isError { return .error(span) }
    let bool = index.standard("Bool")
    return Draft(bool, span) { [self] in
      Expression(
        .isType(value.build(), final(target, at: span)), type: bool, span: span)
    }
  }

  func inferAs(
    _ value: Folded, _ node: UnresolvedAsExprSyntax, _ type: TypeSyntax, whole: ExprSyntax
  ) -> Draft {
    let span = span(whole)
    guard let mark = node.questionOrExclamationMark else {
      let target = resolveType(type)
      let draft = infer(value, hint: target, whole: whole)
      if draft.isError || target.isError { return .error(span) }
      if convert(draft, to: target) == nil, couldCast(draft.type, to: target) {
        report(.castNeedsMark(display(draft.type), target), at: span)
        return .error(span)
      }
      return coerce(draft, to: target, for: .other)
    }
    let draft = infer(value, hint: nil, whole: whole)
    let target = castTarget(type, from: draft.type)
    if draft.isError || target.isError { return .error(span) }
    if mark.tokenKind == .exclamationMark {
      return Draft(target, span) { [self] in
        Expression(
          .forcedCast(draft.build(), final(target, at: span)), type: final(target, at: span),
          span: span)
      }
    }
    let type = index.standard("Optional", [target])
    return Draft(type, span) { [self] in
      Expression(
        .conditionalCast(draft.build(), final(target, at: span)), type: final(type, at: span),
        span: span)
    }
  }

  private func couldCast(_ given: Type, to target: Type) -> Bool {
    switch (solver.resolve(given), target) {
    case (.existential, _): true
    case (.nominal(let a, _), .nominal(let b, _)): isSubclass(b, of: a) && a !== b
    default: false
    }
  }

  /// The type that a value is tested for, in an expression or a pattern.
  ///
  /// Values do not keep the types that a generic parameter or a generic type of the notebook stands
  /// for, nor closures theirs: a test for one that the static type does not answer is refused.
  func castTarget(_ node: TypeSyntax, from given: Type) -> Type {
    let target = resolveType(node)
    if target.isError || target.isToldByValues { return target }
    let given = solver.resolve(given)
    let mark = solver.mark()
    defer { solver.rollBack(to: mark) }
    if given.isError || isConvertible(given.wrapped ?? given, to: target) { return target }
    report(.outsideSubset(.cast(target)), at: node)
    return .error
  }
}

extension Type {
  /// Generic types whose values are tested by what they hold.
  private static let knownByElements: Set<String> = [
    "Optional", "Array", "ArraySlice", "Dictionary", "Set", "Range", "ClosedRange",
    "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
  ]

  /// Whether a value of the type is known as one while the program runs.
  fileprivate var isToldByValues: Bool {
    switch self {
    case .nominal(let nominal, let arguments):
      (arguments.isEmpty || nominal.kind == .native && Self.knownByElements.contains(nominal.name))
        && arguments.allSatisfy(\.isToldByValues)
    case .tuple(let elements): elements.allSatisfy { $0.type.isToldByValues }
    case .existential, .variable, .error: true
    case .parameter, .function: false
    }
  }
}
