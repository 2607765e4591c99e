import SwiftSyntax

extension Checker {
  /// Declares the names of a `let` pattern.
  func bind(
    _ pattern: PatternSyntax, to type: Type, isMutable: Bool, isGlobal: Bool
  ) -> Pattern {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let node):
      return bindName(node.identifier, type, isMutable: isMutable, isGlobal: isGlobal)
    case .tuplePattern(let node):
      let elements = tupleTypes(type, count: node.elements.count, at: node)
      return .tuple(
        zip(node.elements, elements).map {
          bind($0.pattern, to: $1, isMutable: isMutable, isGlobal: isGlobal)
        })
    case .wildcardPattern: return .wildcard
    case .valueBindingPattern(let node):
      return bind(node.pattern, to: type, isMutable: isMutable, isGlobal: isGlobal)
    case .expressionPattern(let node):
      return bind(node.expression, to: type, isMutable: isMutable, isGlobal: isGlobal)
    default:
      report(.outsideSubset(.construct(pattern.trimmedDescription)), at: pattern)
      return .wildcard
    }
  }

  /// What stands behind `if let` is parsed as an expression.
  private func bind(
    _ node: ExprSyntax, to type: Type, isMutable: Bool, isGlobal: Bool
  ) -> Pattern {
    switch node.as(ExprSyntaxEnum.self) {
    case .patternExpr(let node):
      return bind(node.pattern, to: type, isMutable: isMutable, isGlobal: isGlobal)
    case .discardAssignmentExpr: return .wildcard
    case .declReferenceExpr(let node) where node.argumentNames == nil:
      return bindName(node.baseName, type, isMutable: isMutable, isGlobal: isGlobal)
    case .tupleExpr(let node):
      let elements = tupleTypes(type, count: node.elements.count, at: node)
      return .tuple(
        zip(node.elements, elements).map {
          bind($0.expression, to: $1, isMutable: isMutable, isGlobal: isGlobal)
        })
    default:
      report(.outsideSubset(.construct(node.trimmedDescription)), at: node)
      return .wildcard
    }
  }

  private func tupleTypes(
    _ type: Type, count: Int, at node: some SyntaxProtocol
  ) -> [Type] {
    let failed = [Type](repeating: .error, count: count)
    let type = solver.resolve(type)
    if type.isError { return failed }
    if solver.isUnknown(type) {
      let elements = (0..<count).map { _ in solver.fresh(at: span(node)) }
      _ = solver.unify(
        type, .tuple(elements.map { Type.TupleElement(label: nil, type: $0) }))
      return elements
    }
    guard case .tuple(let elements) = type else {
      report(.patternNotTuple(display(type)), at: node)
      return failed
    }
    guard elements.count == count else {
      report(.tupleCount(pattern: count, value: elements.count), at: node)
      return failed
    }
    return elements.map(\.type)
  }

  func bindName(
    _ token: TokenSyntax, _ type: Type, isMutable: Bool, isGlobal: Bool
  ) -> Pattern {
    let name = token.text
    if type.isError {
      declare(name, .erroneous, isGlobal: isGlobal, at: token)
      return .wildcard
    }
    let variable: Variable
    if isGlobal {
      variable = Variable(
        name: name, type: type, isMutable: isMutable, isGlobal: true, span: span(token))
      variables.append(variable)
      globals.append(variable)
    } else {
      variable = local(name, type, isMutable: isMutable, at: span(token))
    }
    declare(name, .variable(variable), isGlobal: isGlobal, at: token)
    return .bind(variable)
  }

  /// Adds a name to the block, or to the cell; twice in one block is a mistake.
  func declare(_ name: String, _ entity: Entity, isGlobal: Bool, at node: some SyntaxProtocol) {
    let existing = isGlobal ? cellNames[name] : locals.names[name]
    if let existing {
      if case .erroneous = existing {} else { report(.redeclared(name, in: nil), at: node) }
    }
    if isGlobal {
      cellNames[name] = entity
    } else {
      locals.names[name] = entity
    }
    locals.upcoming.remove(name)
  }

  // MARK: Patterns of switch, if case, for case, catch

  /// Checks a pattern against the type of what it is matched with. Names it binds join the block.
  func checkPattern(_ pattern: PatternSyntax, against type: Type) -> () -> Pattern {
    checkPattern(pattern, against: type, binding: nil)
  }

  /// `binding`: within `let` (false) or `var` (true), where names bind.
  private func checkPattern(
    _ pattern: PatternSyntax, against type: Type, binding: Bool?
  ) -> () -> Pattern {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else {
      report(.tooDeep, at: pattern)
      return { .wildcard }
    }
    switch pattern.as(PatternSyntaxEnum.self) {
    case .wildcardPattern: return { .wildcard }
    case .valueBindingPattern(let node):
      return checkPattern(
        node.pattern, against: type, binding: node.bindingSpecifier.tokenKind == .keyword(.var))
    case .identifierPattern(let node):
      let bound = bindName(node.identifier, type, isMutable: binding ?? false, isGlobal: false)
      return { bound }
    case .isTypePattern(let node):
      let target = castTarget(node.type, from: type)
      return { .type(target, .wildcard) }
    case .tuplePattern(let node):
      let elements = tupleTypes(type, count: node.elements.count, at: node)
      let parts = zip(node.elements, elements).map {
        checkPattern($0.pattern, against: $1, binding: binding)
      }
      return { .tuple(parts.map { $0() }) }
    case .expressionPattern(let node):
      return checkPattern(node.expression, against: type, binding: binding)
    case .missingPattern: return { .wildcard }
    }
  }

  private func checkPattern(
    _ node: ExprSyntax, against type: Type, binding: Bool?
  ) -> () -> Pattern {
    let resolved = solver.resolve(type)
    switch node.as(ExprSyntaxEnum.self) {
    case .patternExpr(let node):
      return checkPattern(node.pattern, against: type, binding: binding)
    case .discardAssignmentExpr: return { .wildcard }
    case .nilLiteralExpr:
      if resolved.wrapped == nil, !resolved.isError {
        report(.nilNotOptional(display(resolved)), at: node)
      }
      return { .isNil }
    case .declReferenceExpr(let reference):
      if let binding {
        let bound = bindName(reference.baseName, type, isMutable: binding, isGlobal: false)
        return { bound }
      }
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
        return checkPattern(only.expression, against: type, binding: binding)
      }
      let elements = tupleTypes(type, count: tuple.elements.count, at: tuple)
      let parts = zip(tuple.elements, elements).map {
        checkPattern($0.expression, against: $1, binding: binding)
      }
      return { .tuple(parts.map { $0() }) }
    case .optionalChainingExpr(let optional):
      guard let wrapped = resolved.wrapped else {
        if !resolved.isError { report(.patternNotOptional(display(resolved)), at: node) }
        _ = checkPattern(optional.expression, against: .error, binding: binding)
        return { .wildcard }
      }
      let inner = checkPattern(optional.expression, against: wrapped, binding: binding)
      return { .some(inner()) }
    case .sequenceExpr(let sequence):
      if case .asType(let value, let mark, let target) = fold(sequence),
        mark.questionOrExclamationMark == nil, let leaf = value.leaf
      {
        let target = castTarget(target, from: type)
        let inner = checkPattern(leaf, against: target, binding: binding)
        return { .type(target, inner()) }
      }
    case .memberAccessExpr(let access):
      if let found = enumCase(access, resolved) {
        return casePattern(found, [], hasPayload: false, against: resolved, binding, at: node)
      }
      if access.base == nil, let refused = unknownCase(access, resolved) { return refused }
    case .functionCallExpr(let call):
      guard let access = call.calledExpression.as(MemberAccessExprSyntax.self) else { break }
      let name = access.declName.baseName.text
      if access.base == nil, name == "some", let wrapped = resolved.wrapped,
        let only = call.arguments.first
      {
        let inner = checkPattern(only.expression, against: wrapped, binding: binding)
        return { .some(inner()) }
      }
      if let found = enumCase(access, resolved) {
        return casePattern(
          found, Array(call.arguments), hasPayload: true, against: resolved, binding, at: node)
      }
      if access.base == nil, let refused = unknownCase(access, resolved) {
        for argument in call.arguments {
          _ = checkPattern(argument.expression, against: .error, binding: binding)
        }
        return refused
      }
    default: break
    }
    return valuePattern(node, against: resolved)
  }

  private func enumNominal(_ type: Type) -> Nominal? {
    var type = type
    while let wrapped = type.wrapped { type = solver.resolve(wrapped) }
    if case .nominal(let nominal, _) = type, !nominal.cases.isEmpty { return nominal }
    return nil
  }

  /// The case that `.name` or `Type.name` means.
  private func enumCase(_ access: MemberAccessExprSyntax, _ type: Type) -> EnumCase? {
    let name = access.declName.baseName.text
    if let base = access.base {
      guard case .nominal(let nominal, _)? = typeReference(base) else { return nil }
      return nominal.cases.first { $0.name == name }
    }
    return enumNominal(type)?.cases.first { $0.name == name }
  }

  private func unknownCase(
    _ access: MemberAccessExprSyntax, _ type: Type
  ) -> (() -> Pattern)? {
    if type.isError { return { .wildcard } }
    let name = access.declName.baseName.text
    if type.wrapped != nil, name == "none" { return { .isNil } }
    if type.wrapped != nil, name == "some" { return { .some(.wildcard) } }
    guard let nominal = enumNominal(type), members(named: name, of: nominal).isEmpty else {
      return nil
    }
    report(
      .unknownCase(
        name, nominal.name, suggestion: closestCase(name, nominal),
        known: nominal.cases.map(\.name)), at: access.declName)
    return { .wildcard }
  }

  private func casePattern(
    _ found: EnumCase, _ arguments: [LabeledExprSyntax], hasPayload: Bool, against type: Type,
    _ binding: Bool?, at node: some SyntaxProtocol
  ) -> () -> Pattern {
    let map = payloadSubstitution(found, type)
    let payload = found.payload.map {
      Type.TupleElement(label: $0.label, type: $0.type.substituting(map))
    }
    var parts: [() -> Pattern] = []
    if hasPayload {
      if arguments.count == 1, payload.count > 1, arguments[0].label == nil {
        // `case .pair(let both)`: the payload as one tuple.
        let whole = checkPattern(
          arguments[0].expression, against: .tuple(payload), binding: binding)
        if case .tuple(let inner) = whole() {
          parts = inner.map { part in { part } }
        } else if case .wildcard = whole() {
          parts = []
        } else {
          report(.payloadCount(found.name, expected: payload.count, found: 1), at: node)
        }
      } else if arguments.count != payload.count {
        for argument in arguments {
          _ = checkPattern(argument.expression, against: .error, binding: binding)
        }
        report(
          .payloadCount(found.name, expected: payload.count, found: arguments.count), at: node)
      } else {
        for (argument, element) in zip(arguments, payload) {
          if let label = argument.label?.text, label != element.label {
            report(
              .wrongLabel(
                expected: element.label, found: label, name: found.name,
                signature: caseSignature(found), suggestion: element.label),
              at: argument)
          }
          parts.append(
            checkPattern(argument.expression, against: element.type, binding: binding))
        }
      }
    }
    return { [self] in
      var pattern = Pattern.enumCase(found, parts.map { $0() })
      var outer = solver.resolve(type)
      while let wrapped = outer.wrapped {
        pattern = .some(pattern)
        outer = solver.resolve(wrapped)
      }
      if case .existential = outer { pattern = .type(.nominal(found.owner, []), pattern) }
      return pattern
    }
  }

  func caseSignature(_ found: EnumCase) -> String {
    let payload = found.payload.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
    return ".\(found.name)" + (payload.isEmpty ? "" : "(\(payload.joined(separator: ", ")))")
  }

  private func payloadSubstitution(_ found: EnumCase, _ type: Type) -> [GenericParameter: Type] {
    var type = solver.resolve(type)
    while let wrapped = type.wrapped { type = solver.resolve(wrapped) }
    return substitution(for: type, owner: found.owner)
  }

  /// A value compared with the subject: a literal, a constant, a range.
  private func valuePattern(_ node: ExprSyntax, against type: Type) -> () -> Pattern {
    let span = span(node)
    if type.isError {
      return { .wildcard }
    }
    var subjectType = type
    var isWrapped = false
    let needsBase = needsContext(node)
    var hint = type
    if let wrapped = type.wrapped {
      hint = wrapped
      subjectType = wrapped
      isWrapped = true
    }
    let mark = deferred.count
    let value = infer(node, hint: hint)
    _ = needsBase
    if value.isError {
      complete(from: mark)
      return { .wildcard }
    }
    if solver.resolve(value.type).wrapped != nil, isWrapped {
      subjectType = type
      isWrapped = false
    }
    let subject = local("$subject", subjectType, at: span)
    let operand = Draft(subjectType, span) { [self] in
      Expression(.variable(subject), type: final(subjectType, at: span), span: span)
    }
    let test: Draft
    if let chosen = matchOperator(value, operand) {
      test = chosen
    } else {
      let before = diagnostics.count
      test = apply("==", node, operand, value, hint: nil)
      if test.isError, diagnostics.count > before {
        diagnostics.removeSubrange(before...)
        report(.patternMismatch(display(value.type), display(type)), at: node)
      }
    }
    defaulting(value.type)
    complete(from: mark)
    if test.isError { return { .wildcard } }
    return {
      let pattern = Pattern.test(subject: subject, test.build())
      return isWrapped ? .some(pattern) : pattern
    }
  }

  /// `~=` of ranges.
  private func matchOperator(_ value: Draft, _ subject: Draft) -> Draft? {
    guard let name = solver.resolve(value.type).nativeName, name.contains("Range") else {
      return nil
    }
    let candidates = operatorCandidates("~=", .infix)
    let bool = index.standard("Bool")
    let span = value.span
    if let chosen = chooseOperator(candidates, [value, subject], hint: bool) {
      let target = chosen.callable.target
      return Draft(bool, span) { [self] in
        Expression(
          callKind(target, [.value(value.build()), .value(subject.build())]), type: bool,
          span: span)
      }
    }
    for case .method(let method) in members(named: "contains", of: value.type)
    where method.parameters.count == 1 && method.parameters[0].label == nil {
      let instance = instantiate(method, receiver: value.type, at: span)
      guard convert(subject, to: instance.parameters[0]) != nil else { continue }
      return Draft(bool, span) { [self] in
        Expression(
          callKind(method.target, [.value(value.build()), .value(subject.build())]), type: bool,
          span: span)
      }
    }
    return nil
  }
}
