import Diagnostics
import SwiftSyntax

/// Postfix chains: members, calls, subscripts, `!` and `?`.
extension Checker {
  /// The whole of a chain; a `?` anywhere in it makes its value optional.
  func inferChain(_ node: ExprSyntax, hint: Type?) -> Draft {
    let wasOptional = chainIsOptional
    chainIsOptional = false
    defer { chainIsOptional = wasOptional }
    let inner = inferLink(node, hint: hint)
    guard chainIsOptional, !inner.isError else { return inner }
    return closeChain(inner, at: span(node))
  }

  /// Ends an optional chain: what it gives is optional.
  func closeChain(_ inner: Draft, at span: SourceSpan) -> Draft {
    let isOptional = solver.resolve(inner.type).wrapped != nil
    let type = isOptional ? inner.type : index.standard("Optional", [inner.type])
    let draft = Draft(type, span) { [self] in
      let type = final(type, at: span)
      let value = inner.build()
      let body =
        isOptional ? value : Expression(.wrapOptional(value), type: type, span: span)
      return Expression(.optionalChain(body), type: type, span: span)
    }
    draft.place = inner.place
    draft.isEffect = inner.isEffect
    draft.unusedResultOf = solver.resolve(inner.type).isVoid ? nil : inner.unusedResultOf
    return draft
  }

  func inferLink(_ node: ExprSyntax, hint: Type? = nil) -> Draft {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else { return refuse(.tooDeep, at: node) }
    if let known = preinferred[node.id] { return known }
    switch node.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let node): return inferMember(node, hint: hint)
    case .functionCallExpr(let node): return inferCall(node, hint: hint)
    case .subscriptCallExpr(let node): return inferSubscript(node, hint: hint)
    case .forceUnwrapExpr(let node): return inferForceUnwrap(node)
    case .optionalChainingExpr(let node): return inferOptionalLink(node)
    default: return infer(node, hint: hint)
    }
  }

  private func inferForceUnwrap(_ node: ForceUnwrapExprSyntax) -> Draft {
    let span = span(node)
    let base = inferLink(node.expression)
    if base.isError { return base }
    guard let wrapped = solver.resolve(base.type).wrapped else {
      return refuse(.forceNotOptional(display(base.type)), at: node.exclamationMark)
    }
    let draft = Draft(wrapped, span) { [self] in
      Expression(.forceUnwrap(base.build()), type: final(wrapped, at: span), span: span)
    }
    draft.place = through(base) { .payload($0, isForced: true, span: span) }
    return draft
  }

  private func inferOptionalLink(_ node: OptionalChainingExprSyntax) -> Draft {
    let span = span(node)
    let base = inferLink(node.expression)
    if base.isError { return base }
    guard let wrapped = solver.resolve(base.type).wrapped else {
      return refuse(.chainNotOptional(display(base.type)), at: node.questionMark)
    }
    chainIsOptional = true
    let draft = Draft(wrapped, span) { [self] in
      Expression(.bindOptional(base.build()), type: final(wrapped, at: span), span: span)
    }
    draft.place = through(base) { .payload($0, isForced: false, span: span) }
    return draft
  }

  /// A place inside the base's place, if that is one (or holds an object).
  func through(_ base: Draft, _ inner: @escaping (Place) -> Place) -> Draft.PlaceDraft {
    if case .none(let reason) = base.place {
      // An optional object can be reached through without being a place itself.
      let type = solver.resolve(base.type)
      if let wrapped = type.wrapped, isObject(wrapped) {
        return .place { inner(.value(base.build())) }
      }
      return .none(reason)
    }
    return .place { inner(base.buildPlace()) }
  }

  // MARK: super

  func superMember(_ node: MemberAccessExprSyntax, _ name: String) -> Draft {
    guard let (base, parent) = superDraft(at: span(node)) else {
      return refuse(.superOutsideClass, at: node)
    }
    for case .property(let property) in members(named: name, of: parent) {
      if case .computed(let get, let set) = property.storage,
        case .requirement(let requirement) = get, let function = parent.dispatch[requirement]
      {
        let span = span(node)
        let draft = Draft(property.type, span, place: .none(.getOnly(name))) {
          Expression(
            .call(function, [.value(base.build())]), type: property.type, span: span)
        }
        if case .requirement(let requirement)? = set, let setter = parent.dispatch[requirement] {
          draft.place = .place {
            .computed(
              .value(base.build()), indices: [], get: .function(function),
              set: .function(setter), type: property.type, span: span)
          }
        }
        return draft
      }
      return access(property, of: base, at: span(node))
    }
    return refuse(
      .unknownMember(name, of: parent.name, suggestion: nil, isStatic: false), at: node.declName)
  }

  /// `self` as an object of its superclass; nil where there is none.
  func superDraft(at span: SourceSpan) -> (Draft, Nominal)? {
    guard let this = selfDraft(at: span),
      case .nominal(let nominal, _) = solver.resolve(this.type), let parent = nominal.superclass
    else { return nil }
    return (Draft(.nominal(parent, []), this.span, place: this.place, build: this.build), parent)
  }

  func selfDraft(at span: SourceSpan) -> Draft? {
    guard case .variable(let variable)? = lookUp("self")?.entity else { return nil }
    let place = SourceSpan(cell: cell, start: Int(span.start), end: Int(span.start))
    return variableDraft(variable, at: place)
  }
}
