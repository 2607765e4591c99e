import SwiftSyntax

/// Functions used as values.
extension Checker {
  /// A function as a value, chosen among overloads by the type its context wants.
  func functionReference(
    _ candidates: [Candidate], hint: Type?, at node: some SyntaxProtocol
  ) -> Draft {
    let span = span(node)
    let (candidates, violation) = usable(candidates)
    if let violation { return refuse(violation, at: node) }
    var wanted: Type?
    if let hint {
      let type = solver.resolve(hint)
      wanted = type.wrapped.map { solver.resolve($0) } ?? type
      if case .function = wanted {} else { wanted = nil }
    }
    var fitting: [(Candidate, Int)] = []
    for candidate in candidates {
      let mark = solver.mark()
      solver.cost = 0
      let instance = instantiate(
        candidate.callable, receiver: candidate.receiver?.type ?? candidate.base, at: span)
      let type = functionType(instance)
      if let wanted {
        if solver.unify(type, wanted) || fits(type, wanted) {
          instance.solve(self)
          if instance.holds(self) {
            fitting.append((candidate, solver.cost + (candidate.callable.generics.isEmpty ? 0 : 1)))
          }
        }
      } else {
        fitting.append((candidate, 0))
      }
      solver.rollBack(to: mark)
    }
    guard let best = fitting.min(by: { $0.1 < $1.1 })?.0 else {
      if let only = candidates.first, candidates.count == 1, let wanted {
        let instance = instantiate(
          only.callable, receiver: only.receiver?.type ?? only.base, at: span)
        let type = functionType(instance)
        return refuse(
          .mismatch(
            given: display(type), wanted: display(wanted), purpose: .other,
            help: conversionHelp(type, wanted, text: source.slice(span))), at: node)
      }
      return refuse(
        .noOverload(
          candidates.first?.callable.name ?? "?", found: [],
          signatures: candidates.map(\.callable.summary)), at: node)
    }
    if wanted == nil, fitting.count > 1 {
      return refuse(
        .ambiguous(best.callable.name, signatures: candidates.map(\.callable.summary)), at: node)
    }
    return reference(to: best, wanted: wanted, at: span)
  }

  private func fits(_ type: Type, _ wanted: Type) -> Bool {
    guard case .function(let f) = type, case .function(let g) = wanted,
      f.parameters.count == g.parameters.count
    else { return false }
    let span = context.function.span
    for (given, asked) in zip(g.parameters, f.parameters) {
      let draft = Draft(given, span) { Expression(.tuple([]), type: .void, span: span) }
      if convert(draft, to: asked) == nil { return false }
    }
    let result = Draft(f.result, span) { Expression(.tuple([]), type: .void, span: span) }
    return convert(result, to: g.result) != nil
  }

  private func functionType(_ instance: Instance) -> Type {
    let parameters = zip(instance.callable.parameters, instance.parameters).map {
      $0.isVariadic ? index.standard("Array", [$1]) : $1
    }
    return .function(
      Type.FunctionType(
        parameters: parameters, inoutParameters: instance.callable.parameters.map(\.isInout),
        result: instance.result, isThrowing: instance.callable.isThrowing))
  }

  private func reference(to candidate: Candidate, wanted: Type?, at span: SourceSpan) -> Draft {
    let callable = candidate.callable
    let instance = instantiate(
      callable, receiver: candidate.receiver?.type ?? candidate.base, at: span)
    let type = functionType(instance)
    if let wanted, !solver.unify(type, wanted) { _ = fits(type, wanted) }
    instance.solve(self)
    let receiver = candidate.receiver
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      switch callable.target {
      case .function(let function) where !function.isInitializer:
        return Expression(
          .functionReference(function, receiver: receiver?.build()), type: type, span: span)
      case .native(let native):
        return Expression(
          .nativeReference(native, receiver: receiver?.build()), type: type, span: span)
      case .enumCase(let enumCase):
        return Expression(.caseReference(enumCase), type: type, span: span)
      case .local(let variable):
        return Expression(.variable(variable), type: type, span: span)
      default: return forwardingClosure(callable, receiver, type, at: span)
      }
    }
  }

  /// A closure that passes its arguments on, for what has no reference of its own.
  private func forwardingClosure(
    _ callable: Callable, _ receiver: Draft?, _ type: Type, at span: SourceSpan
  ) -> Expression {
    guard case .function(let function) = type else {
      return Expression(.tuple([]), type: .void, span: span)
    }
    let closure = Function(name: callable.name, kind: .closure, result: function.result, span: span)
    closure.parameters = function.parameters.enumerated().map { position, type in
      let variable = Variable(
        name: "$\(position)", type: type, isMutable: false, isGlobal: false, span: span)
      return Function.Parameter(variable: variable, isInout: false)
    }
    var arguments: [Argument] = closure.parameters.map {
      .value(Expression(.variable($0.variable), type: $0.variable.type, span: span))
    }
    if let receiver {
      let built = receiver.build()
      arguments.insert(.value(built), at: 0)
      if case .variable(let variable) = built.kind, !variable.isGlobal {
        variable.isCaptured = true
        closure.captures.append(variable)
      }
    }
    let call = Expression(
      callKind(callable.target, arguments), type: function.result, span: span)
    closure.body = [Statement(.returnValue(call), span: span)]
    return Expression(.closure(closure), type: type, span: span)
  }

  func labelledReference(_ node: DeclReferenceExprSyntax, hint: Type?) -> Draft {
    let labels =
      node.argumentNames?.arguments.map { $0.name.text == "_" ? nil : $0.name.text } ?? []
    let name = node.baseName.text
    guard let (entity, receiver) = lookUp(name), case .functions(let functions) = entity else {
      return unknownName(name, at: node)
    }
    let matching = functions.filter { $0.parameters.map(\.label) == labels }
    guard !matching.isEmpty else {
      return refuse(
        .noOverloadForLabels(
          name, labels: labels.map { ($0 ?? "_") + ":" }.joined(),
          signatures: functions.map(\.summary)), at: node)
    }
    let this = receiver?.selfVariable == nil ? nil : selfDraft(at: span(node))
    return functionReference(
      matching.map { Candidate(callable: $0, receiver: $0.isStatic ? nil : this) }, hint: hint,
      at: node)
  }
}

extension Function {
  var isInitializer: Bool {
    switch kind {
    case .structInitializer, .classInitializer, .enumInitializer: true
    default: false
    }
  }
}
