import SwiftSyntax

extension Checker {
  /// The deepest nesting of expressions and statements that is checked.
  static let deepestNesting = 200

  /// Checks an expression whose type is wanted.
  func check(_ node: ExprSyntax, to wanted: Type, for purpose: Purpose) -> Draft {
    if let known = preinferred[node.id] {
      return known.isError ? known : coerce(known, to: wanted, for: purpose)
    }
    let draft = infer(node, hint: wanted)
    if draft.isError { return draft }
    return coerce(draft, to: wanted, for: purpose)
  }

  /// Checks an expression; `hint` is the type its context would like, which it need not have.
  func infer(_ node: ExprSyntax, hint: Type? = nil) -> Draft {
    if let known = preinferred[node.id] { return known }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else { return refuse(.tooDeep, at: node) }
    if node.isChainLink { return inferChain(node, hint: hint) }
    let wasOptional = chainIsOptional
    defer { chainIsOptional = wasOptional }
    return inferPlain(node, hint: hint)
  }

  private func inferPlain(_ node: ExprSyntax, hint: Type?) -> Draft {
    switch node.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let node): return inferInteger(node, at: span(node))
    case .floatLiteralExpr(let node): return inferFloat(node, at: span(node))
    case .booleanLiteralExpr(let node):
      let value = node.literal.tokenKind == .keyword(.true)
      let span = span(node)
      let type = index.standard("Bool")
      return Draft(type, span) { Expression(.bool(value), type: type, span: span) }
    case .stringLiteralExpr(let node): return inferString(node)
    case .nilLiteralExpr(let node): return inferNil(node, hint: hint)
    case .arrayExpr(let node): return inferArray(node, hint: hint)
    case .dictionaryExpr(let node): return inferDictionary(node, hint: hint)
    case .tupleExpr(let node): return inferTuple(node, hint: hint)
    case .sequenceExpr(let node): return infer(fold(node), hint: hint, whole: ExprSyntax(node))
    case .prefixOperatorExpr(let node): return inferPrefix(node, hint: hint)
    case .postfixOperatorExpr(let node): return inferPostfix(node)
    case .closureExpr(let node): return inferClosure(node, hint: hint)
    case .declReferenceExpr(let node): return inferReference(node, hint: hint)
    case .tryExpr(let node): return inferTry(node, hint: hint) { self.infer($0, hint: $1) }
    case .ifExpr(let node): return inferIf(node, hint: hint)
    case .switchExpr(let node): return inferSwitch(node, hint: hint)
    case .superExpr(let node): return refuse(.superAlone, at: node)
    case .genericSpecializationExpr(let node):
      if let reference = node.expression.as(DeclReferenceExprSyntax.self),
        typeName(reference.baseName.text) == nil
      {
        return infer(node.expression)
      }
      return refuse(
        .typeAsValue(node.trimmedDescription),
        at: node)
    case .typeExpr(let node): return refuse(.typeAsValue(node.trimmedDescription), at: node)
    case .inOutExpr(let node): return refuse(.inoutMisplaced, at: node)
    case .discardAssignmentExpr(let node): return refuse(.wildcardAsValue, at: node)
    case .keyPathExpr(let node): return inferKeyPath(node, hint: hint)
    case .missingExpr: return .error(span(node))
    default:
      // Reported once by the walk over the whole cell.
      if let construct = Subset.construct(of: node) {
        return refuse(.outsideSubset(construct), at: node)
      }
      return refuse(.outsideSubset(.construct(node.trimmedDescription)), at: node)
    }
  }

  /// Expressions that mean nothing without a context, or more with one.
  func needsContext(_ node: ExprSyntax) -> Bool {
    switch node.as(ExprSyntaxEnum.self) {
    case .closureExpr, .nilLiteralExpr, .arrayExpr, .dictionaryExpr, .ifExpr, .switchExpr,
      .inOutExpr, .keyPathExpr:
      return true
    case .tupleExpr(let tuple): return tuple.elements.contains { needsContext($0.expression) }
    case .memberAccessExpr(let access):
      guard let base = access.base else { return true }
      return base.is(MemberAccessExprSyntax.self) || base.is(FunctionCallExprSyntax.self)
        ? needsContext(base) : isStaticFunction(access, base)
    case .functionCallExpr(let call):
      return call.calledExpression.is(MemberAccessExprSyntax.self)
        && needsContext(call.calledExpression)
        && !isTypeMember(call.calledExpression)
    case .declReferenceExpr(let reference):
      if reference.baseName.tokenKind.isOperator { return true }
      if case .functions? = lookUp(reference.baseName.text)?.entity { return true }
      return false
    case .sequenceExpr(let sequence):
      return sequence.elements.contains {
        $0.is(UnresolvedTernaryExprSyntax.self)
      } || sequence.elements.first.map(needsContext) == true
    case .prefixOperatorExpr: return false
    default: return false
    }
  }

  private func isTypeMember(_ node: ExprSyntax) -> Bool {
    guard let base = node.as(MemberAccessExprSyntax.self)?.base else { return false }
    return typeReference(base) != nil
  }

  /// `String.init`, `Point.scaled`: a function that is not called here.
  private func isStaticFunction(_ access: MemberAccessExprSyntax, _ base: ExprSyntax) -> Bool {
    guard access.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.id != access.id,
      let type = typeReference(base)
    else { return false }
    let name = access.declName.baseName.text
    return name == "init" || !statics(name, of: type).1.isEmpty
  }

  private func inferNil(_ node: NilLiteralExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    let type: Type
    if let hint = hint.map({ solver.resolve($0) }), hint.wrapped != nil {
      type = hint
    } else if let hint, !solver.isUnknown(hint) || solver.literalKind(hint) != nil {
      return refuse(.nilNotOptional(display(hint)), at: node)
    } else {
      let payload = solver.fresh(at: span)
      requireKnown(payload, .nilWithoutType, at: span)
      type = index.standard("Optional", [payload])
    }
    return Draft(type, span) { [self] in
      Expression(.nilLiteral, type: final(type, at: span), span: span)
    }
  }

  private func inferTuple(_ node: TupleExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    if node.elements.count == 1, let only = node.elements.first, only.label == nil {
      let inner = infer(only.expression, hint: hint)
      let outer = Draft(inner.type, inner.span, place: inner.place, build: inner.build)
      outer.isEffect = inner.isEffect
      return outer
    }
    var hints: [Type?] = node.elements.map { _ in nil }
    var labels = node.elements.map { $0.label?.text }
    if var wanted = hint.map({ solver.resolve($0) }) {
      if let wrapped = wanted.wrapped { wanted = solver.resolve(wrapped) }
      if case .tuple(let elements) = wanted, elements.count == node.elements.count {
        hints = elements.map(\.type)
        labels = zip(labels, elements).map { $0 ?? $1.label }
      }
    }
    let drafts = zip(node.elements, hints).map { element, hint in
      if let hint {
        let draft = infer(element.expression, hint: hint)
        return draft.isError ? draft : convert(draft, to: hint) ?? draft
      }
      return infer(element.expression)
    }
    if drafts.contains(where: \.isError) { return .error(span) }
    let type = Type.tuple(
      zip(labels, drafts).map { Type.TupleElement(label: $0, type: $1.type) })
    return Draft(type, span) { [self] in
      Expression(.tuple(drafts.map { $0.build() }), type: final(type, at: span), span: span)
    }
  }

  /// `try`, `try?`, `try!`.
  func inferTry(
    _ node: TryExprSyntax, hint: Type?, _ body: (ExprSyntax, Type?) -> Draft
  ) -> Draft {
    let span = span(node)
    let wasCovered = tryIsCovered
    tryIsCovered = true
    defer { tryIsCovered = wasCovered }
    guard let mark = node.questionOrExclamationMark else {
      let thrown = context.hasThrown
      context.hasThrown = false
      let draft = body(node.expression, hint)
      let throwsHere = context.hasThrown
      context.hasThrown = thrown || throwsHere
      if throwsHere { requireHandler(at: span) }
      if !throwsHere, !draft.isError { report(.tryWithoutThrow, at: node.tryKeyword) }
      return draft
    }
    let thrown = context.hasThrown
    context.catchDepth += 1
    let inner = body(node.expression, mark.tokenKind == .exclamationMark ? hint : nil)
    context.catchDepth -= 1
    context.hasThrown = thrown
    if inner.isError { return inner }
    if mark.tokenKind == .exclamationMark {
      return inner
    }
    let isOptional = solver.resolve(inner.type).wrapped != nil
    let type = isOptional ? inner.type : index.standard("Optional", [inner.type])
    let draft = Draft(type, span) { [self] in
      let type = final(type, at: span)
      let value = inner.build()
      let wrapped =
        isOptional ? value : Expression(.wrapOptional(value), type: type, span: value.span)
      return Expression(.optionalTry(wrapped), type: type, span: span)
    }
    draft.isEffect = inner.isEffect
    return draft
  }

  /// Something here throws: it must be marked, and someone must catch it.
  func noteThrow(from name: String, at node: some SyntaxProtocol) {
    context.hasThrown = true
    if !tryIsCovered { report(.callNotMarkedWithTry(name), at: node) }
  }

  func requireHandler(at span: SourceSpan) {
    guard context.catchDepth == 0 else { return }
    if context.isMain || context.isThrowing || context.isClosure { return }
    report(.errorNotHandled(context.function.name), at: span)
  }

  // MARK: Folded sequences

  func infer(_ folded: Folded, hint: Type?, whole: ExprSyntax) -> Draft {
    switch folded {
    case .leaf(let node): return infer(node, hint: hint)
    case .refused: return .error(span(whole))
    case .tried(let node, let rest):
      return inferTry(node, hint: hint) { _, hint in self.infer(rest, hint: hint, whole: whole) }
    case .assign(let node, let target, let value):
      return inferAssignment(node, target, value, whole: whole)
    case .ternary(let condition, let node, let other):
      return inferTernary(condition, node.thenExpression, other, hint: hint, whole: whole)
    case .isType(let value, let type):
      return inferIs(infer(value, hint: nil, whole: whole), type, at: span(whole))
    case .asType(let value, let node, let type):
      return inferAs(value, node, type, whole: whole)
    case .binary(let node, let left, let right):
      let name = node.operator.text
      if name.isCompoundAssignment {
        return inferCompoundAssignment(node, left, right, whole: whole)
      }
      return inferBinary(node, left, right, hint: hint, whole: whole)
    }
  }

  private func inferTernary(
    _ condition: Folded, _ yes: ExprSyntax, _ no: Folded, hint: Type?, whole: ExprSyntax
  ) -> Draft {
    let span = span(whole)
    let test = infer(condition, hint: index.standard("Bool"), whole: whole)
    let checked =
      test.isError ? test : coerce(test, to: index.standard("Bool"), for: .condition)
    var then = infer(yes, hint: hint)
    var otherwise = infer(no, hint: hint ?? then.type, whole: whole)
    if checked.isError || then.isError || otherwise.isError { return .error(span) }
    let type: Type
    if let hint, !solver.isUnknown(hint), let a = convert(then, to: hint),
      let b = convert(otherwise, to: hint)
    {
      (then, otherwise, type) = (a, b, hint)
    } else if let converted = convert(otherwise, to: then.type) {
      otherwise = converted
      type = then.type
    } else if let converted = convert(then, to: otherwise.type) {
      then = converted
      type = otherwise.type
    } else {
      report(
        .ternaryMismatch(
          display(then.type), display(otherwise.type),
          help: conversionHelp(otherwise.type, then.type)),
        at: otherwise.span)
      return .error(span)
    }
    let draft = Draft(type, span) { [self, then, otherwise] in
      Expression(
        .conditional(checked.build(), then: then.build(), else: otherwise.build()),
        type: final(type, at: span), span: span)
    }
    draft.isEffect = then.isEffect && otherwise.isEffect
    return draft
  }
}

extension ExprSyntax {
  /// A link of a postfix chain, through which `?` reaches to the end of the chain.
  var isChainLink: Bool {
    switch self.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr,
      .optionalChainingExpr:
      true
    default: false
    }
  }
}

extension String {
  /// `+=` and the like, but not `<=`, `==`, `.>=`.
  var isCompoundAssignment: Bool {
    count >= 2 && last == "=" && Precedence.of(self)?.group != "ComparisonPrecedence"
  }
}

extension TokenKind {
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
