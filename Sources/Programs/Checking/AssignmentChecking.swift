import Diagnostics
import SwiftSyntax

extension Checker {
  func inferAssignment(
    _ node: AssignmentExprSyntax, _ target: Folded, _ value: Folded, whole: ExprSyntax
  ) -> Draft {
    let span = span(whole)
    if let leaf = target.leaf, leaf.is(DiscardAssignmentExprSyntax.self) {
      let draft = infer(value, hint: nil, whole: whole)
      if draft.isError { return draft }
      return effect(.void, span) {
        let value = draft.build()
        return Expression(.convert(value), type: .void, span: span)
      }
    }
    if let tuple = target.leaf?.as(TupleExprSyntax.self), tuple.elements.count > 1 {
      return inferTupleAssignment(tuple, value, whole: whole)
    }
    // The optional chain of the target reaches to the assignment.
    let wasOptional = chainIsOptional
    chainIsOptional = false
    let place = assignable(target, whole: whole)
    let isOptional = chainIsOptional
    chainIsOptional = wasOptional
    let draft = infer(value, hint: place.isError ? nil : place.type, whole: whole)
    if place.isError || draft.isError { return .error(span) }
    guard requirePlace(place) else { return .error(span) }
    let converted = coerce(draft, to: place.type, for: .assignment)
    if converted.isError { return converted }
    return assignment(span, isOptional: isOptional) {
      Expression(.assign(place.buildPlace(), converted.build()), type: .void, span: span)
    }
  }

  private func assignable(_ target: Folded, whole: ExprSyntax) -> Draft {
    guard let leaf = target.leaf else { return infer(target, hint: nil, whole: whole) }
    if let name = leaf.as(DeclReferenceExprSyntax.self)?.baseName.text, lookUp(name) == nil,
      !isUpcomingGlobal(name), closestName(to: name, among: namesInReach()) == nil
    {
      let draft = refuse(.assignsUndeclared(name), at: leaf)
      if trialDepth == 0 {
        // Its uses would say the same again.
        cellNames[name] = .erroneous
        if scope.names[name] == nil { scope.names[name] = .erroneous }
      }
      return draft
    }
    return leaf.isChainLink ? inferLink(leaf) : infer(leaf)
  }

  private func assignment(
    _ span: SourceSpan, isOptional: Bool, _ build: @escaping () -> Expression
  ) -> Draft {
    guard isOptional else { return effect(.void, span, build) }
    let type = index.standard("Optional", [.void])
    return effect(type, span) {
      let value = Expression(.wrapOptional(build()), type: type, span: span)
      return Expression(.optionalChain(value), type: type, span: span)
    }
  }

  private func effect(
    _ type: Type, _ span: SourceSpan, _ build: @escaping () -> Expression
  ) -> Draft {
    let draft = Draft(type, span, build: build)
    draft.isEffect = true
    return draft
  }

  /// Says why something cannot be assigned to; true when it can.
  private func requirePlace(_ draft: Draft) -> Bool {
    if case .none(let reason) = draft.place {
      if case .refused = reason { return false }
      report(.cannotAssign(reason), at: draft.span)
      return false
    }
    return true
  }

  /// `(a, b) = (b, a)`
  private func inferTupleAssignment(
    _ tuple: TupleExprSyntax, _ value: Folded, whole: ExprSyntax
  ) -> Draft {
    let span = span(whole)
    var targets: [Draft?] = []
    for element in tuple.elements {
      if element.expression.is(DiscardAssignmentExprSyntax.self) {
        targets.append(nil)
        continue
      }
      let place =
        element.expression.isChainLink
        ? inferLink(element.expression) : infer(element.expression)
      if place.isError || !requirePlace(place) { return .error(span) }
      targets.append(place)
    }
    let wanted = Type.tuple(
      targets.map {
        Type.TupleElement(label: nil, type: $0?.type ?? solver.fresh(at: span))
      })
    let draft = infer(value, hint: wanted, whole: whole)
    if draft.isError { return draft }
    let converted = coerce(draft, to: wanted, for: .assignment)
    if converted.isError { return converted }
    guard case .tuple(let elements) = wanted else { return .error(span) }
    return effect(.void, span) { [self] in
      // The indices on the left are evaluated first, then all of the right side; then places change.
      var statements: [Statement] = []
      let places = targets.map { $0?.buildPlace().settled(by: &statements) }
      let parts = elements.map {
        Variable(
          name: "$", type: final($0.type, at: span), isMutable: false, isGlobal: false, span: span)
      }
      statements.append(
        Statement(.declare(.tuple(parts.map { .bind($0) }), converted.build()), span: span))
      for (part, place) in zip(parts, places) {
        guard let place else { continue }
        let value = Expression(.variable(part), type: part.type, span: span)
        statements.append(
          Statement(
            .expression(
              Expression(.assign(place, value), type: .void, span: span)),
            span: span))
      }
      let nothing = Expression(.tuple([]), type: .void, span: span)
      statements.append(Statement(.yield(nothing), span: span))
      return Expression(.block(statements), type: .void, span: span)
    }
  }

  /// `a += b`
  func inferCompoundAssignment(
    _ node: BinaryOperatorExprSyntax, _ target: Folded, _ value: Folded, whole: ExprSyntax
  ) -> Draft {
    let span = span(whole)
    let name = node.operator.text
    let basic = String(name.dropLast())
    let wasOptional = chainIsOptional
    chainIsOptional = false
    let place = assignable(target, whole: whole)
    let isOptional = chainIsOptional
    chainIsOptional = wasOptional
    let needsHint = value.leaf.map(needsContext) ?? false
    let draft = infer(value, hint: needsHint && !place.isError ? place.type : nil, whole: whole)
    if place.isError || draft.isError { return .error(span) }
    guard requirePlace(place) else { return .error(span) }
    func finish(_ operation: CompoundOperation, _ value: Draft) -> Draft {
      assignment(span, isOptional: isOptional) {
        Expression(
          .compoundAssign(place.buildPlace(), operation, value.build()), type: .void, span: span)
      }
    }
    if solver.isUnknown(place.type) {
      _ = solver.unify(place.type, draft.type)
      defaulting(place.type)
    }
    if let primitive = PrimitiveOperator.named(basic), !primitive.givesBool,
      let typeName = solver.resolve(place.type).nativeName, primitive.types.contains(typeName)
    {
      let mark = solver.mark()
      if let converted = convert(draft, to: place.type) {
        return finish(.primitive(primitive.primitive), converted)
      }
      solver.rollBack(to: mark)
    }
    // An operator declared as `static func += (a: inout T, b: U)`.
    for callable in operatorCandidates(name, .infix)
    where callable.parameters.count == 2 && callable.parameters[0].isInout {
      let mark = solver.mark()
      let instance = instantiate(callable, receiver: nil, at: span)
      if solver.unify(place.type, instance.parameters[0]) {
        instance.solve(self)
        let operand = needsHint ? infer(value, hint: instance.parameters[1], whole: whole) : draft
        if let converted = convert(operand, to: instance.parameters[1]), instance.holds(self) {
          switch callable.target {
          case .native(let native): return finish(.mutatingNative(native), converted)
          case .function(let function): return finish(.mutatingFunction(function), converted)
          default: break
          }
        }
      }
      solver.rollBack(to: mark)
    }
    if let primitive = PrimitiveOperator.named(basic), !primitive.givesBool,
      case .parameter = solver.resolve(place.type), solver.unify(place.type, draft.type)
    {
      return finish(.primitive(primitive.primitive), draft)
    }
    // `a + b`, assigned back.
    let candidates = operatorCandidates(basic, .infix)
    if let chosen = chooseOperator(candidates, [place, draft], hint: place.type),
      solver.unify(chosen.instance.result, place.type)
    {
      let converted = convert(draft, to: chosen.instance.parameters[1]) ?? draft
      switch chosen.callable.target {
      case .native(let native): return finish(.native(native), converted)
      case .function(let function): return finish(.function(function), converted)
      default: break
      }
    }
    let given = display(draft.type)
    let target = display(place.type)
    var help = numberHelp(basic, [place, draft]) ?? conversionHelp(given, target)
    if given.isNumber, target.isNumber {
      help = "convert with '\(target)(…)', or declare '\(source.slice(place.span))' as '\(given)'"
    } else if name == "+=", target.nativeName == "Array" {
      help = "write '\(source.slice(place.span)).append(…)' to add one element"
    }
    report(
      takesTwoTypes(name, target, given) && target != given
        ? .operatorUndefined(name, target, given, help: help)
        : .operatorMismatch(name, target, given, help: help), at: span)
    return .error(span)
  }
}

extension Place {
  /// The same place, with its indices and the object it is in held in variables that `statements`
  /// give their values to.
  fileprivate func settled(by statements: inout [Statement]) -> Place {
    func held(_ expression: Expression) -> Expression {
      switch expression.kind {
      case .int, .double, .string, .bool: return expression
      case .variable(let variable) where !variable.isMutable: return expression
      default: break
      }
      let variable = Variable(
        name: "$", type: expression.type, isMutable: false, isGlobal: false, span: expression.span)
      statements.append(Statement(.declare(.bind(variable), expression), span: expression.span))
      return Expression(.variable(variable), type: expression.type, span: expression.span)
    }
    switch self {
    case .variable: return self
    case .value(let object): return .value(held(object))
    case .property(let base, let index, let isReference, let span):
      return .property(
        base.settled(by: &statements), index, isReference: isReference, span: span)
    case .tupleElement(let base, let index):
      return .tupleElement(base.settled(by: &statements), index)
    case .arrayElement(let base, let index, let span):
      return .arrayElement(base.settled(by: &statements), held(index), span: span)
    case .computed(let base, let indices, let get, let set, let type, let span):
      let base = base.settled(by: &statements)
      return .computed(
        base, indices: indices.map(held), get: get, set: set, type: type, span: span)
    case .payload(let base, let isForced, let span):
      return .payload(base.settled(by: &statements), isForced: isForced, span: span)
    }
  }
}
