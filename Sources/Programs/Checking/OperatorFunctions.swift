import SwiftSyntax

/// Operators that are functions, of the notebook or of the library.
extension Checker {
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

  func callOperator(
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
}
