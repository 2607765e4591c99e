import SwiftSyntax

extension Checker {
  func inferBinary(
    _ node: BinaryOperatorExprSyntax, _ left: Folded, _ right: Folded, hint: Type?,
    whole: ExprSyntax
  ) -> Draft {
    // A long sum leans to the left: walk down it without recursion.
    var spine: [(node: BinaryOperatorExprSyntax, right: Folded)] = [(node, right)]
    var innermost = left
    while case .binary(let next, let inner, let outer) = innermost,
      !next.operator.text.isCompoundAssignment
    {
      spine.append((next, outer))
      innermost = inner
    }
    guard spine.count <= 600 else { return refuse(.tooManyOperators, at: whole) }
    let last = spine.removeLast()
    var draft = binary(
      last.node, { hint in self.infer(innermost, hint: hint, whole: whole) }, last.right, innermost,
      hint: hint, whole: whole)
    for (node, right) in spine.reversed() {
      let inner = draft
      draft = binary(node, { _ in inner }, right, nil, hint: hint, whole: whole)
    }
    return draft
  }

  private func binary(
    _ node: BinaryOperatorExprSyntax, _ left: (Type?) -> Draft, _ right: Folded,
    _ leftSyntax: Folded?, hint: Type?, whole: ExprSyntax
  ) -> Draft {
    let name = node.operator.text
    let bool = index.standard("Bool")
    switch name {
    case "&&", "||":
      let a = left(bool)
      let b = infer(right, hint: bool, whole: whole)
      if a.isError || b.isError { return .error(join(a.span, b.span)) }
      if isTensor(a.type), isTensor(b.type) { return apply(name, node, a, b, hint: nil) }
      let x = coerce(a, to: bool, for: .operand(name))
      let y = coerce(b, to: bool, for: .operand(name))
      let span = join(a.span, b.span)
      if x.isError || y.isError { return .error(span) }
      return Draft(bool, span) {
        Expression(
          name == "&&" ? .and(x.build(), y.build()) : .or(x.build(), y.build()), type: bool,
          span: span)
      }
    case "??": return coalesce(left, right, hint: hint, whole: whole)
    default: break
    }
    // The operand that stands on its own tells what the other one is.
    var a: Draft
    var b: Draft
    if let leftSyntax, let leaf = leftSyntax.leaf, needsOperandContext(leaf) {
      b = infer(right, hint: nil, whole: whole)
      let open = solver.literalKind(b.type) != nil && hint?.isNumber == true
      a = left(open ? hint : operandHint(b.type, name, for: leaf))
    } else {
      a = left(nil)
      if let leaf = right.leaf, needsOperandContext(leaf) {
        b = infer(right, hint: operandHint(a.type, name, for: leaf), whole: whole)
      } else if right.leaf == nil, right.hasImplicitMember, solver.resolve(a.type).isNumber {
        b = infer(right, hint: a.type, whole: whole)
      } else {
        b = infer(right, hint: nil, whole: whole)
      }
    }
    if a.isError || b.isError { return .error(join(a.span, b.span)) }
    return apply(name, node, a, b, hint: hint)
  }

  private func needsOperandContext(_ node: ExprSyntax) -> Bool {
    switch node.as(ExprSyntaxEnum.self) {
    case .nilLiteralExpr, .arrayExpr, .dictionaryExpr, .closureExpr: true
    case .memberAccessExpr, .functionCallExpr: needsContext(node)
    default: false
    }
  }

  /// What the other operand of a type would like to be. Of `x == .none` that is the case of `x`'s
  /// own enum, if it has one.
  private func operandHint(_ type: Type, _ name: String, for node: ExprSyntax) -> Type? {
    let type = solver.resolve(type)
    if let member = node.implicitMemberName, !members(named: member, of: type).isEmpty {
      return type
    }
    if name == "==" || name == "!=", type.wrapped == nil, !solver.isUnknown(type) {
      return index.standard("Optional", [type])
    }
    return type
  }

  func join(_ a: SourceSpan, _ b: SourceSpan) -> SourceSpan {
    SourceSpan(cell: cell, start: Int(min(a.start, b.start)), end: Int(max(a.end, b.end)))
  }

  /// An infix operator on two checked operands.
  func apply(
    _ name: String, _ node: some SyntaxProtocol, _ a: Draft, _ b: Draft, hint: Type?
  ) -> Draft {
    let span = join(a.span, b.span)
    if let primitive = PrimitiveOperator.named(name),
      let draft = homogeneous(name, primitive, a, b, at: span, node)
    {
      return draft
    }
    if name == "===" || name == "!==" { return identity(name, a, b, at: span, node) }
    let candidates = operatorCandidates(name, .infix)
    if let chosen = chooseOperator(candidates, [a, b], hint: hint) {
      return callOperator(chosen, [a, b], at: span)
    }
    if let draft = structural(name, a, b, at: span, node) { return draft }
    if Precedence.of(name) == nil { return refuse(.unknownOperator(name), at: node) }
    if let optional = [a, b].first(where: { solver.resolve($0.type).wrapped != nil }) {
      report(.optionalOperand(source.slice(optional.span)), at: optional.span)
      return .error(span)
    }
    let (x, y, help) = (display(a.type), display(b.type), operandHelp(name, a, b))
    report(
      x != y && takesTwoTypes(name, x, y)
        ? .operatorUndefined(name, x, y, help: help) : .operatorMismatch(name, x, y, help: help),
      at: span)
    return .error(span)
  }

  /// Whether the operator has a function for one of these types and another one, other than a part
  /// of a string.
  func takesTwoTypes(_ name: String, _ a: Type, _ b: Type) -> Bool {
    let others = [a, b].filter { !$0.isNumber }
    return [name, "." + name].flatMap { operatorCandidates($0, .infix) }.contains { callable in
      let types = callable.parameters.map(\.type)
      return types.count == 2 && types[0] != types[1] && others.contains(where: types.contains)
        && !types.contains { $0.nativeName == "Substring" }
    }
  }

  func operandHelp(_ name: String, _ a: Draft, _ b: Draft) -> String? {
    let x = display(a.type)
    let y = display(b.type)
    func text(_ draft: Draft) -> String {
      let text = source.slice(draft.span)
      return text.count <= 20 && !text.contains("\n") ? text : "…"
    }
    if x.isNumber, y.isNumber {
      if name == "%" {
        return "write '\(text(a)).truncatingRemainder(dividingBy: \(text(b)))' for 'Double'"
      }
      if x.nativeName == "Int" { return "write '\(y)(\(text(a)))'" }
      return "write '\(x)(\(text(b)))'"
    }
    if x.nativeName == "String" || y.nativeName == "String", x.isNumber || y.isNumber {
      return "put the number into the string: \"\\(…)\""
    }
    if let help = elementwiseHelp(name, a, b) { return help }
    if let help = methodHelp(name, [text(a), text(b)], of: a.type) { return help }
    if let help = numberHelp(name, [a, b]) { return help }
    return conversionHelp(b.type, a.type, text: source.slice(b.span))
  }

  /// For tensors compared as numbers are: the library's operators for it begin with a dot.
  func elementwiseHelp(_ name: String, _ a: Draft, _ b: Draft) -> String? {
    let candidates = operatorCandidates("." + name, .infix)
    guard chooseOperator(candidates, [a, b], hint: nil) != nil else { return nil }
    return "write '.\(name)' to compare element by element"
  }
}
