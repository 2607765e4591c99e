import Diagnostics
import SwiftSyntax

/// A callable, and what it is called on.
struct Candidate {
  var callable: Callable
  /// The value a member is called on; nil for free functions, static members and initialisers.
  var receiver: Draft?
  /// The type whose generic arguments are known: the receiver's, or that of `Type.member`.
  var base: Type?
  /// Called on `super`: without looking for an override.
  var isSuper = false
}

extension Checker {
  /// A call of any of the candidates: the one that takes the arguments best.
  func call(
    _ candidates: [Candidate], _ arguments: [WrittenArgument], name: String, hint: Type?,
    at node: some SyntaxProtocol, nameNode: some SyntaxProtocol
  ) -> Draft {
    let span = span(node)
    let (candidates, violation) = usable(candidates)
    guard !candidates.isEmpty else {
      inferAll(arguments)
      return violation.map { refuse($0, at: nameNode) } ?? .error(span)
    }
    var viable: [(Candidate, ArgumentMatch)] = []
    var mistakes: [(Candidate, ArgumentMistake)] = []
    for candidate in candidates {
      let (match, mistake) = match(arguments, to: candidate.callable.parameters)
      if let match {
        viable.append((candidate, match))
      } else if let mistake {
        mistakes.append((candidate, mistake))
      }
    }
    if viable.isEmpty {
      let isBad = inferAll(arguments)
      // Of several, those that the arguments get furthest with.
      let furthest = mistakes.map { progress($0.1, arguments) }.max() ?? 0
      let near = mistakes.filter { progress($0.1, arguments) == furthest }
      if !isBad || near.count == 1 {
        reportMismatch(near, arguments, name: name, at: node, nameNode: nameNode)
      }
      return .error(span)
    }
    if viable.count == 1 {
      return apply(viable[0].0, viable[0].1, arguments, hint: hint, at: node)
    }
    let possible = viable.filter { couldTake(arguments, $0.0, $0.1) }
    if possible.count == 1 {
      return apply(possible[0].0, possible[0].1, arguments, hint: hint, at: node)
    }
    if !possible.isEmpty { viable = possible }
    return choose(
      viable, arguments, name: name, hint: hint, at: node, nameNode: nameNode, others: mistakes)
  }

  /// How many arguments found their parameters before the mistake.
  private func progress(_ mistake: ArgumentMistake, _ arguments: [WrittenArgument]) -> Int {
    switch mistake {
    case .wrongLabel(let position, _, _), .extra(let position): position
    case .missing: arguments.count
    }
  }

  /// Checks arguments of a call that is refused, for their own mistakes; says whether any has one.
  @discardableResult
  func inferAll(_ arguments: [WrittenArgument]) -> Bool {
    var isBad = false
    for argument in arguments where !needsContext(argument.expression) {
      if infer(argument.expression).isError { isBad = true }
    }
    return isBad
  }

  /// Checks the arguments against one candidate, reporting what does not fit.
  func apply(
    _ candidate: Candidate, _ match: ArgumentMatch, _ arguments: [WrittenArgument], hint: Type?,
    at node: some SyntaxProtocol
  ) -> Draft {
    let span = span(node)
    let callable = candidate.callable
    if callable.isStatic, callable.isRequirement {
      return refuse(.outsideSubset(.staticOfProtocol(callable.name)), at: node)
    }
    let instance = instantiate(
      callable, receiver: candidate.receiver?.type ?? candidate.base, at: span)
    instance.solve(self)
    useHint(hint, on: instance.result)
    // Closures late: by then the other arguments have told what their parameters are. Last what
    // has no type of its own at all: the `.zero` of `reduce(.zero, +)`.
    var passed: [[PassedArgument]] = callable.parameters.map { _ in [] }
    var isBad = false
    var closureThrows = false
    let rounds = zip(match.perParameter, instance.parameters).map { indices, type in
      indices.map { round(of: arguments[$0].expression, for: type) }
    }
    for round in 0...2 {
      for (position, indices) in match.perParameter.enumerated() {
        let parameter = callable.parameters[position]
        for (argument, own) in zip(indices.map({ arguments[$0] }), rounds[position])
        where own == round {
          let made = pass(argument, to: parameter, type: instance.parameters[position])
          if made.draft.isError { isBad = true }
          if case .function(let type) = solver.resolve(made.given), type.isThrowing {
            closureThrows = true
          }
          passed[position].append(made)
          instance.solve(self)
        }
      }
    }
    instance.settleSequences(self)
    lastDemands = instance.demands(self)
    if !isBad, let violation = instance.violation(self) {
      reportViolation(violation, of: callable, at: node)
      isBad = true
    }
    if callable.isThrowing || (callable.isRethrowing && closureThrows) {
      noteThrow(
        from: callable.name == "init" ? callable.owner?.name ?? "init" : callable.name,
        at: node)
    }
    // A result that nothing determines is asked for at the end of the statement.
    if isBad {
      return .error(span)
    }
    let receiver = candidate.receiver
    if callable.isMutating, let draft = receiver, !isObject(draft.type),
      !isLibraryObject(draft.type)
    {
      if case .none(let reason) = draft.place {
        report(.mutatesConstant(callable.name, reason), at: draft.span)
        return .error(span)
      }
    }
    for generic in openResults(instance, callable) {
      requireKnown(generic, .cannotInfer(callable.name), at: span)
    }
    let target = resolvedTarget(callable, candidate)
    lastApplied = callable
    let draft = Draft(instance.result, span) { [self] in
      var finished: [Argument] = []
      if let receiver {
        finished.append(
          callable.isMutating && !isObject(receiver.type) && !isLibraryObject(receiver.type)
            ? .inoutPlace(receiver.buildPlace()) : .value(receiver.build()))
      }
      for (position, parameter) in callable.parameters.enumerated() {
        finished.append(
          build(passed[position], for: parameter, type: instance.parameters[position], at: span))
      }
      let type = final(instance.result, at: span)
      let defaults = finished.indices.map { position in
        let own = position - (finished.count - passed.count)
        return own >= 0 && passed[own].isEmpty
      }
      let before = evaluatedFirst(&finished, defaults)
      let call = Expression(callKind(target, finished), type: type, span: span)
      if before.isEmpty { return call }
      return Expression(
        .block(before + [Statement(.yield(call), span: span)]), type: type, span: span)
    }
    draft.isEffect = true
    if !callable.isDiscardable, !instance.result.isVoid {
      draft.unusedResultOf = callable.name == "init" ? callable.owner?.name : callable.name
    }
    return draft
  }

  /// Defaults are evaluated after all that is written. Where one that does something stands before
  /// a written argument, the written ones are evaluated by these statements and stand as variables.
  private func evaluatedFirst(_ arguments: inout [Argument], _ isDefault: [Bool]) -> [Statement] {
    guard let last = isDefault.lastIndex(of: false),
      (0..<last).contains(where: { isDefault[$0] && !arguments[$0].isConstant })
    else { return [] }
    var statements: [Statement] = []
    for position in arguments.indices where !isDefault[position] {
      guard case .value(let value) = arguments[position] else { continue }
      let kept = Variable(
        name: "$", type: value.type, isMutable: false, isGlobal: false, span: value.span)
      statements.append(Statement(.declare(.bind(kept), value), span: value.span))
      arguments[position] = .value(Expression(.variable(kept), type: value.type, span: value.span))
    }
    return statements
  }

  private func round(of node: ExprSyntax, for type: Type) -> Int {
    if isFunctionLiteral(node) { return 1 }
    return node.isImplicitMember && solver.isUnknown(type) && solver.literalKind(type) == nil
      ? 2 : 0
  }

  func isFunctionLiteral(_ node: ExprSyntax) -> Bool {
    node.is(ClosureExprSyntax.self) || node.is(KeyPathExprSyntax.self)
  }

  private func openResults(_ instance: Instance, _ callable: Callable) -> [Type] {
    solver.hasUnknown(instance.result) ? unknowns(in: instance.result) : []
  }

  private func unknowns(in type: Type) -> [Type] {
    switch solver.resolve(type) {
    case .variable(let variable): [.variable(variable)]
    case .nominal(_, let arguments): arguments.flatMap(unknowns)
    case .tuple(let elements): elements.flatMap { unknowns(in: $0.type) }
    case .function(let function):
      function.parameters.flatMap(unknowns) + unknowns(in: function.result)
    default: []
    }
  }

  func isObject(_ type: Type) -> Bool {
    switch solver.resolve(type) {
    case .nominal(let nominal, _): return nominal.kind == .classType
    case .existential(let nominal?): return isClassBound(nominal)
    case .parameter(let parameter):
      return (scope.bounds[parameter] ?? []).contains { isClassBound($0) }
    default: return false
    }
  }

  /// An overridable method is found by the object's own type, unless called on `super`.
  private func resolvedTarget(_ callable: Callable, _ candidate: Candidate) -> Callable.Target {
    if candidate.isSuper, case .requirement(let requirement) = callable.target,
      let owner = callable.owner, let function = owner.dispatch[requirement]
    {
      return .function(function)
    }
    return callable.target
  }

  /// Lets the context's type flow into a generic call before its arguments are checked.
  private func useHint(_ hint: Type?, on result: Type) {
    guard let hint else { return }
    var wanted = solver.resolve(hint)
    let result = solver.resolve(result)
    if result.wrapped == nil, let wrapped = wanted.wrapped { wanted = solver.resolve(wrapped) }
    switch (result, wanted) {
    case (.nominal(let n, let arguments), .nominal(let m, _)) where n === m:
      guard arguments.contains(where: solver.hasUnknown), !hasExistential(wanted) else { return }
    case (.variable, .nominal), (.variable, .tuple):
      guard solver.literalKind(result) == nil, wanted.wrapped == nil else { return }
    default: return
    }
    let mark = solver.mark()
    if !solver.unify(result, wanted) { solver.rollBack(to: mark) }
  }

  private func hasExistential(_ type: Type) -> Bool {
    switch solver.resolve(type) {
    case .existential: true
    case .nominal(_, let arguments): arguments.contains(where: hasExistential)
    case .tuple(let elements): elements.contains { hasExistential($0.type) }
    default: false
    }
  }

  private func reportViolation(
    _ violation: Constraint, of callable: Callable, at node: some SyntaxProtocol
  ) {
    switch violation {
    case .conforms(let type, let target):
      report(.doesNotConform(display(type), target.name, for: callable.name), at: node)
    case .same(let a, let b):
      report(.typesMustBeSame(display(a), display(b), for: callable.name), at: node)
    case .element: break
    }
  }
}
