import SwiftSyntax

/// The operators that run directly on the values of primitive types.
struct PrimitiveOperator {
  var primitive: Primitive
  /// Names of the types it is defined on.
  var types: Set<String>
  var givesBool = false

  static func named(_ name: String) -> PrimitiveOperator? { table[name] }

  private static let table: [String: PrimitiveOperator] = {
    let numbers: Set<String> = ["Int", "Double", "Float", "UInt8"]
    let integers: Set<String> = ["Int", "UInt8"]
    let ordered = numbers.union(["String", "Character", "Substring"])
    let equatable = ordered.union(["Bool"])
    func arithmetic(_ primitive: Primitive, _ types: Set<String>) -> PrimitiveOperator {
      PrimitiveOperator(primitive: primitive, types: types)
    }
    func comparison(_ primitive: Primitive, _ types: Set<String>) -> PrimitiveOperator {
      PrimitiveOperator(primitive: primitive, types: types, givesBool: true)
    }
    return [
      "+": arithmetic(.add, numbers.union(["String"])), "-": arithmetic(.subtract, numbers),
      "*": arithmetic(.multiply, numbers), "/": arithmetic(.divide, numbers),
      "%": arithmetic(.remainder, integers), "&+": arithmetic(.addWrapping, integers),
      "&-": arithmetic(.subtractWrapping, integers),
      "&*": arithmetic(.multiplyWrapping, integers), "&": arithmetic(.and, integers),
      "|": arithmetic(.or, integers), "^": arithmetic(.xor, integers),
      "<<": arithmetic(.shiftLeft, integers), ">>": arithmetic(.shiftRight, integers),
      "==": comparison(.equal, equatable), "!=": comparison(.notEqual, equatable),
      "<": comparison(.less, ordered), "<=": comparison(.lessOrEqual, ordered),
      ">": comparison(.greater, ordered), ">=": comparison(.greaterOrEqual, ordered),
    ]
  }()
}

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
    report(
      .operatorMismatch(
        name, display(a.type), display(b.type), help: operandHelp(name, a, b)), at: span)
    return .error(span)
  }

  /// Both operands of one primitive type, literals taking the type of the other operand.
  private func homogeneous(
    _ name: String, _ primitive: PrimitiveOperator, _ a: Draft, _ b: Draft, at span: SourceSpan,
    _ node: some SyntaxProtocol
  ) -> Draft? {
    let x = solver.resolve(a.type)
    let y = solver.resolve(b.type)
    let mark = solver.mark()
    let isNumeric = primitive.types.contains("Int")
    func isPrimitive(_ type: Type) -> Bool {
      if let name = type.nativeName { return primitive.types.contains(name) }
      if case .parameter(let parameter) = type { return isNumericParameter(parameter, name) }
      return solver.isUnknown(type)
    }
    guard isNumeric, isPrimitive(x), isPrimitive(y), solver.unify(x, y) else {
      solver.rollBack(to: mark)
      return nil
    }
    let operand = x
    if solver.isUnknown(operand) {
      deferred.append { [self] in
        defaulting(operand)
        let final = solver.resolve(operand)
        if let found = final.nativeName, !primitive.types.contains(found) {
          report(
            .operatorMismatch(name, final, final, help: operandHelp(name, a, b)), at: node)
        }
      }
    }
    let type = primitive.givesBool ? index.standard("Bool") : operand
    return Draft(type, span) { [self] in
      Expression(
        .binary(primitive.primitive, a.build(), b.build()), type: final(type, at: span), span: span)
    }
  }

  /// A generic parameter whose bounds have the operator.
  private func isNumericParameter(_ parameter: GenericParameter, _ name: String) -> Bool {
    let bounds = scope.bounds[parameter] ?? []
    func has(_ names: String...) -> Bool {
      names.contains { name in
        bounds.contains { bound in
          index.protocolNamed(name).map { bound === $0 || inherits(bound, $0) } ?? false
        }
      }
    }
    switch name {
    case "==", "!=": return has("Equatable")
    case "<", ">", "<=", ">=": return has("Comparable")
    case "+", "-": return has("AdditiveArithmetic")
    case "*": return has("Numeric")
    case "/": return has("FloatingPoint", "BinaryInteger")
    case "%", "&", "|", "^", "<<", ">>", "&+", "&-", "&*": return has("BinaryInteger")
    default: return false
    }
  }

  private func identity(
    _ name: String, _ a: Draft, _ b: Draft, at span: SourceSpan, _ node: some SyntaxProtocol
  ) -> Draft {
    func isObject(_ type: Type) -> Bool {
      let type = solver.resolve(type)
      switch type.wrapped.map({ solver.resolve($0) }) ?? type {
      case .nominal(let nominal, _): return nominal.kind == .classType || nominal.kind == .native
      case .existential, .variable: return true
      default: return false
      }
    }
    guard isObject(a.type), isObject(b.type) else {
      report(
        .operatorMismatch(
          name, display(a.type), display(b.type),
          help: "compare values with '\(name.dropLast())'; '\(name)' is for objects of a class"),
        at: node)
      return .error(span)
    }
    let bool = index.standard("Bool")
    return Draft(bool, span) {
      Expression(
        .binary(name == "===" ? .identical : .notIdentical, a.build(), b.build()), type: bool,
        span: span)
    }
  }

  /// `==` and `<` on everything that is Equatable or Comparable, and on optionals and tuples.
  private func structural(
    _ name: String, _ a: Draft, _ b: Draft, at span: SourceSpan, _ node: some SyntaxProtocol
  ) -> Draft? {
    guard let primitive = PrimitiveOperator.named(name), primitive.givesBool else { return nil }
    let isEquality = name == "==" || name == "!="
    var x = a
    var y = b
    let mark = solver.mark()
    if let converted = convert(b, to: a.type) {
      y = converted
    } else {
      solver.rollBack(to: mark)
      guard let converted = convert(a, to: b.type) else {
        solver.rollBack(to: mark)
        return nil
      }
      x = converted
    }
    let type = solver.resolve(x.type)
    let needed = isEquality ? "Equatable" : "Comparable"
    if isNilLiteral(a) || isNilLiteral(b) {
      // Comparing with nil asks nothing of the payload.
      guard type.wrapped != nil, isEquality else { return nil }
    } else if case .tuple(let elements) = type {
      guard elements.allSatisfy({ conforms($0.type, toNamed: needed) }) else { return nil }
    } else if !conforms(type, toNamed: needed) || isAny(type) {
      report(.notComparable(name, display(type), needed), at: span)
      return .error(span)
    } else if !isEquality, type.wrapped != nil {
      return nil
    }
    let bool = index.standard("Bool")
    return Draft(bool, span) { [x, y] in
      Expression(
        .binary(primitive.primitive, x.build(), y.build()), type: bool, span: span)
    }
  }

  private func isAny(_ type: Type) -> Bool { if case .existential = type { true } else { false } }

  private func isNilLiteral(_ draft: Draft) -> Bool {
    source.slice(draft.span) == "nil"
  }

  /// Operator functions of the notebook and of the library.
  func operatorCandidates(_ name: String, _ fixity: Callable.Fixity) -> [Callable] {
    var found = (cellOperators[name] ?? []) + (scope.operators[name] ?? [])
    found += index.operators(name).compactMap {
      if case .callable(let callable) = $0 { callable } else { nil }
    }
    return found.filter { callable in
      callable.fixity == fixity
        || (callable.fixity == .infix && fixity != .infix && callable.parameters.count == 1)
    }
  }

  /// The best of the candidates for these operands, bound to them.
  func chooseOperator(
    _ candidates: [Callable], _ operands: [Draft], hint: Type?
  ) -> (callable: Callable, instance: Instance)? {
    var best: (callable: Callable, cost: Int)?
    for callable in candidates where callable.parameters.count == operands.count {
      let mark = solver.mark()
      solver.cost = 0
      if fits(callable, operands) != nil {
        var cost = solver.cost + (callable.generics.isEmpty ? 0 : 1)
        if let hint, !solver.isUnknown(hint) {
          let inner = solver.mark()
          if !solver.unify(callable.result, hint) { cost += 3 }
          solver.rollBack(to: inner)
        }
        if cost < best?.cost ?? .max { best = (callable, cost) }
      }
      solver.rollBack(to: mark)
    }
    guard let best, let instance = fits(best.callable, operands) else { return nil }
    return (best.callable, instance)
  }

  private func fits(_ callable: Callable, _ operands: [Draft]) -> Instance? {
    let instance = instantiate(callable, receiver: nil, at: operands[0].span)
    for (operand, parameter) in zip(operands, instance.parameters) {
      guard convert(operand, to: parameter) != nil else { return nil }
      instance.solve(self)
    }
    return instance.holds(self) ? instance : nil
  }

  private func callOperator(
    _ chosen: (callable: Callable, instance: Instance), _ operands: [Draft], at span: SourceSpan
  ) -> Draft {
    let (callable, instance) = chosen
    if callable.isThrowing { noteThrow(from: callable.name, at: span) }
    let arguments = zip(operands, instance.parameters).map { convert($0, to: $1) ?? $0 }
    let draft = Draft(instance.result, span) { [self] in
      let values = arguments.map { Argument.value($0.build()) }
      return Expression(
        callKind(callable.target, values), type: final(instance.result, at: span), span: span)
    }
    return draft
  }

  func noteThrow(from name: String, at span: SourceSpan) {
    context.hasThrown = true
    if !tryIsCovered { report(.callNotMarkedWithTry(name), at: span) }
  }

  private func operandHelp(_ name: String, _ a: Draft, _ b: Draft) -> String? {
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
      return "put the number into the text: \"\\(…)\""
    }
    return conversionHelp(b.type, a.type)
  }

  // MARK: ??

  private func coalesce(
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

  // MARK: Prefix and postfix

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
      case "-" where isNumeric || isParameter(type): .negate
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
      report(.unaryMismatch(name, display(type)), at: node.operator)
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
