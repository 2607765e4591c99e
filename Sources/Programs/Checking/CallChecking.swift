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
    guard !candidates.isEmpty else {
      inferAll(arguments)
      return .error(span)
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
    return choose(viable, arguments, name: name, hint: hint, at: node, nameNode: nameNode)
  }

  /// Whether a candidate's parameters could be what closures and array literals among the arguments
  /// are: such arguments would have to be checked anew for every candidate.
  private func couldTake(
    _ arguments: [WrittenArgument], _ candidate: Candidate, _ match: ArgumentMatch
  ) -> Bool {
    let map = substitution(
      for: candidate.receiver?.type ?? candidate.base ?? .void, owner: candidate.callable.owner)
    return zip(candidate.callable.parameters, match.perParameter).allSatisfy { parameter, passed in
      passed.allSatisfy { position in
        var type = solver.resolve(parameter.type.substituting(map))
        while let wrapped = type.wrapped { type = solver.resolve(wrapped) }
        let argument = arguments[position].expression
        let isArray = argument.is(ArrayExprSyntax.self)
        guard isArray || isFunctionLiteral(argument) else { return true }
        guard case .nominal(let nominal, _) = type else { return solver.literalKind(type) == nil }
        return isArray && ["Array", "ArraySlice", "Set"].contains(nominal.name)
      }
    }
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

  private func choose(
    _ viable: [(Candidate, ArgumentMatch)], _ arguments: [WrittenArgument], name: String,
    hint: Type?, at node: some SyntaxProtocol, nameNode: some SyntaxProtocol
  ) -> Draft {
    var remembered: [SyntaxIdentifier] = []
    defer { for id in remembered { preinferred[id] = nil } }
    var isBad = false
    for argument in arguments where !needsContext(argument.expression) {
      let draft = infer(argument.expression)
      if draft.isError { isBad = true }
      if preinferred[argument.expression.id] == nil {
        preinferred[argument.expression.id] = draft
        remembered.append(argument.expression.id)
      }
    }
    if isBad { return .error(span(node)) }
    if trialDepth == 0 { isOutOfTrials = false }
    if trials > Self.mostTrials { isOutOfTrials = true }
    guard !isOutOfTrials else { return refuse(.tooManyMeanings, at: nameNode) }
    var best: (position: Int, cost: Int)?
    var failures: [[Failure]] = []
    for (position, entry) in viable.enumerated() {
      let (candidate, match) = entry
      var mismatch = 0
      let result = attempt {
        let draft = apply(candidate, match, arguments, hint: hint, at: node)
        if let hint, !draft.isError, !solver.isUnknown(hint), convert(draft, to: hint) == nil {
          mismatch = 20
        }
      }
      guard result.isGood else {
        failures.append([Failure(list: result.diagnostics, position: position)])
        continue
      }
      let callable = candidate.callable
      var cost = result.cost * 4 + mismatch
      cost -= min(lastDemands, 3)
      cost += callable.generics.isEmpty ? 0 : 5
      cost += callable.isDefaultImplementation ? 1 : 0
      cost += callable.parameters.filter(\.isVariadic).count * 2
      cost += match.perParameter.filter(\.isEmpty).count
      if let best, best.cost <= cost { continue }
      best = (position, cost)
    }
    if let best {
      let (candidate, match) = viable[best.position]
      return apply(candidate, match, arguments, hint: hint, at: node)
    }
    if isOutOfTrials { return refuse(.tooManyMeanings, at: nameNode) }
    // A mistake inside an argument (a closure's body) is the same whichever overload is meant.
    let inner = failures.flatMap(\.self).min { $0.list.count < $1.list.count }
    if let inner, viable.count <= 1 || isInside(inner.list, arguments) {
      diagnostics += inner.list
      return .error(span(node))
    }
    let found = arguments.map { argument -> String in
      let type = preinferred[argument.expression.id].map { display($0.type).description } ?? "…"
      return (argument.label.map { $0 + ": " } ?? "") + type
    }
    report(
      .noOverload(
        name, found: found, signatures: viable.map(\.0.callable.summary)), at: nameNode)
    return .error(span(node))
  }

  private struct Failure {
    var list: [Diagnostic]
    var position: Int
  }

  /// Whether all messages lie strictly inside closures among the arguments.
  private func isInside(_ list: [Diagnostic], _ arguments: [WrittenArgument]) -> Bool {
    let closures = arguments.filter { $0.expression.is(ClosureExprSyntax.self) }.map {
      source.range(
        from: Int(span($0.expression).start) + 1, to: Int(span($0.expression).end))
    }
    return list.allSatisfy { diagnostic in
      guard let range = diagnostic.range else { return false }
      return closures.contains { $0.start <= range.start && range.end <= $0.end }
    }
  }

  // MARK: One candidate

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
      let first = finished.count - passed.count
      let written = passed.indices.filter { !passed[$0].isEmpty }.map { first + $0 }
      let isDefault = { (position: Int) in position >= first && passed[position - first].isEmpty }
      guard let last = written.last,
        finished[..<last].indices.contains(where: { isDefault($0) && !finished[$0].isConstant })
      else { return Expression(callKind(target, finished), type: type, span: span) }
      // Defaults are evaluated after all that is written.
      var statements: [Statement] = []
      for position in finished.indices where !isDefault(position) {
        guard case .value(let value) = finished[position] else { continue }
        let kept = Variable(
          name: "$", type: value.type, isMutable: false, isGlobal: false, span: value.span)
        statements.append(Statement(.declare(.bind(kept), value), span: value.span))
        finished[position] = .value(
          Expression(.variable(kept), type: value.type, span: value.span))
      }
      let call = Expression(callKind(target, finished), type: type, span: span)
      return Expression(
        .block(statements + [Statement(.yield(call), span: span)]), type: type, span: span)
    }
    draft.isEffect = true
    if !callable.isDiscardable, !instance.result.isVoid {
      draft.unusedResultOf = callable.name == "init" ? callable.owner?.name : callable.name
    }
    return draft
  }

  private func round(of node: ExprSyntax, for type: Type) -> Int {
    if isFunctionLiteral(node) { return 1 }
    return node.isImplicitMember && solver.isUnknown(type) && solver.literalKind(type) == nil
      ? 2 : 0
  }

  private func isFunctionLiteral(_ node: ExprSyntax) -> Bool {
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

  private struct PassedArgument {
    var draft: Draft
    var given: Type
    var isInout: Bool
  }

  private func pass(
    _ argument: WrittenArgument, to parameter: CallParameter, type: Type
  ) -> PassedArgument {
    if let inoutNode = argument.expression.as(InOutExprSyntax.self) {
      let draft = infer(inoutNode.expression)
      if draft.isError { return PassedArgument(draft: draft, given: .error, isInout: true) }
      guard parameter.isInout else {
        return PassedArgument(
          draft: refuse(.inoutNotWanted(parameter.name), at: inoutNode), given: .error,
          isInout: true)
      }
      if case .none(let reason) = draft.place {
        report(.inoutConstant(reason), at: inoutNode.expression)
        return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
      }
      guard solver.unify(draft.type, type) else {
        report(
          .mismatch(
            given: display(draft.type), wanted: display(type), purpose: .argument, help: nil),
          at: inoutNode.expression)
        return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
      }
      return PassedArgument(draft: draft, given: draft.type, isInout: true)
    }
    if parameter.isInout {
      let draft = infer(argument.expression)
      if !draft.isError {
        report(
          .inoutNeedsAmpersand(argument.expression.trimmedDescription), at: argument.expression)
      }
      return PassedArgument(draft: .error(draft.span), given: .error, isInout: true)
    }
    if parameter.isAutoclosure {
      let draft = wrapAutoclosure(argument.expression, type: type)
      return PassedArgument(draft: draft, given: draft.type, isInout: false)
    }
    if let known = preinferred[argument.expression.id] {
      return PassedArgument(
        draft: known.isError ? known : coerce(known, to: type, for: .argument), given: known.type,
        isInout: false)
    }
    let draft = infer(argument.expression, hint: type)
    if draft.isError { return PassedArgument(draft: draft, given: .error, isInout: false) }
    return PassedArgument(
      draft: coerce(draft, to: type, for: .argument), given: draft.type, isInout: false)
  }

  private func build(
    _ passed: [PassedArgument], for parameter: CallParameter, type: Type, at span: SourceSpan
  ) -> Argument {
    if parameter.isVariadic {
      let array = index.standard("Array", [type])
      return .value(
        Expression(
          .array(passed.map { $0.draft.build() }), type: final(array, at: span), span: span))
    }
    if let only = passed.first {
      return only.isInout ? .inoutPlace(only.draft.buildPlace()) : .value(only.draft.build())
    }
    if case .draft(let holder) = parameter.defaultValue, let draft = holder.draft {
      return .value(draft.build())
    }
    return .value(Expression(.tuple([]), type: .void, span: span))
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
