import Diagnostics
import SwiftSyntax

/// The best of several candidates for one call.
extension Checker {
  func choose(
    _ viable: [(Candidate, ArgumentMatch)], _ arguments: [WrittenArgument], name: String,
    hint: Type?, at node: some SyntaxProtocol, nameNode: some SyntaxProtocol,
    others: [(Candidate, ArgumentMistake)] = []
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
    let types = arguments.map { typeAlone($0.expression) }
    if reportLacking(others, arguments, types, name: name, at: nameNode) {
      return .error(span(node))
    }
    let found = zip(arguments, types).map { argument, type -> String in
      (argument.label.map { $0 + ": " } ?? "") + (type?.description ?? "…")
    }
    let nearest = viable.map { ($0.0.callable.summary, fit($0.0, $0.1.perParameter, types)) }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    report(
      .noOverload(
        name, found: found, signatures: nearest.map(\.element.0),
        help: numberHelp(viable, arguments, types, name: name)), at: nameNode)
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

  /// Whether a candidate's parameters could be what closures and array literals among the arguments
  /// are: such arguments would have to be checked anew for every candidate.
  func couldTake(
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
}
