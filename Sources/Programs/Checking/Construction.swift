import Diagnostics
import SwiftSyntax

/// `Type(…)`, `self.init(…)` and `super.init(…)`.
extension Checker {
  /// `Type(…)`
  func construct(
    _ type: Type, _ arguments: [WrittenArgument], hint: Type?, at node: FunctionCallExprSyntax,
    nameNode: some SyntaxProtocol
  ) -> Draft {
    let type = solver.resolve(type)
    switch type {
    case .error:
      inferAll(arguments)
      return .error(span(node))
    case .existential(let nominal?):
      inferAll(arguments)
      return refuse(.protocolConstructed(nominal.name), at: nameNode)
    case .nominal(let nominal, let parameters):
      if let wrapped = type.wrapped, arguments.count == 1, arguments[0].label == nil {
        let payload = check(arguments[0].expression, to: wrapped, for: .argument)
        return payload.isError ? payload : coerce(payload, to: type, for: .argument)
      }
      let candidates = initCandidates(type)
      guard !candidates.isEmpty else {
        inferAll(arguments)
        return refuse(.noInitializer(nominal.name, nominal.cases.map(\.name)), at: nameNode)
      }
      if nominal.kind == .native, ["Set", "Dictionary"].contains(nominal.name),
        let key = parameters.first
      {
        requireConformance(key, "Hashable", at: span(nameNode))
      }
      return call(
        candidates, arguments, name: nominal.name, hint: hint, at: node, nameNode: nameNode)
    case .parameter(let parameter):
      inferAll(arguments)
      return refuse(.genericConstructed(parameter.name), at: nameNode)
    default:
      inferAll(arguments)
      return refuse(.typeAsValue(display(type).description), at: nameNode)
    }
  }

  func initCandidates(_ type: Type) -> [Candidate] {
    guard case .nominal(let nominal, _) = solver.resolve(type) else { return [] }
    return initializers(of: nominal).map { callable in
      // An initialiser of the superclass makes objects of this class.
      if case .classInitializer(let owner, let function) = callable.target, owner !== nominal {
        let result = callable.isFailable ? index.standard("Optional", [type]) : type
        let own = callable.inherited(
          by: nominal, result: result, target: .classInitializer(nominal, function))
        return Candidate(callable: own, base: type)
      }
      return Candidate(callable: callable, base: type)
    }
  }

  var isInitializerContext: Bool { context.isInitializer }

  /// `self.init(…)`: in a struct the value made is assigned to `self`; in a class the other
  /// initialiser runs on the same object. An `init?` that it finds nil gives nil as well.
  func delegate(
    to type: Type, _ arguments: [WrittenArgument], at node: FunctionCallExprSyntax,
    _ nameNode: some SyntaxProtocol, isSuper: Bool = false
  ) -> Draft {
    let span = span(node)
    let made = call(
      initCandidates(type), arguments, name: display(type).description, hint: nil, at: node,
      nameNode: nameNode)
    guard !made.isError, let this = selfDraft(at: span) else { return .error(span) }
    if isSuper, lastApplied?.isConvenience == true {
      return refuse(.superInitIsConvenience(display(type).description), at: nameNode)
    }
    let overridable = isSuper ? nil : lastApplied?.overridable
    let wrapped = made.type.wrapped
    let result = wrapped == nil ? Type.void : index.standard("Optional", [.void])
    let draft = Draft(result, span) { [self] in
      let value = made.build()
      if let call = value.initializing(this.build(), overridable, as: result) { return call }
      guard let wrapped else {
        return Expression(.assign(this.buildPlace(), value), type: .void, span: span)
      }
      let payload = Expression(.bindOptional(value), type: final(wrapped, at: span), span: span)
      let assignment = Expression(.assign(this.buildPlace(), payload), type: .void, span: span)
      let attempt = Expression(.wrapOptional(assignment), type: result, span: span)
      return Expression(.optionalChain(attempt), type: result, span: span)
    }
    draft.isEffect = true
    if wrapped == nil || node.parent?.is(ForceUnwrapExprSyntax.self) == true { return draft }
    guard context.isFailable else { return refuse(.delegatesToFailable, at: nameNode) }
    return orNil(draft, context.function.result)
  }

  /// Returns nil from the initialiser where the other one gave nil.
  private func orNil(_ attempt: Draft, _ type: Type) -> Draft {
    let span = attempt.span
    let statements: StatementBuilder = {
      let none = Expression(.nilLiteral, type: type, span: span)
      let leave = Statement(.returnValue(none), span: span)
      return [
        Statement(
          .ifElse([.match(.isNil, attempt.build())], then: [leave], else: []), span: span)
      ]
    }
    let draft = Draft(.void, span) { Expression(.block(statements()), type: .void, span: span) }
    draft.isEffect = true
    draft.statements = statements
    return draft
  }

  func callSuper(
    _ name: String, _ access: MemberAccessExprSyntax, _ arguments: [WrittenArgument],
    hint: Type?, at node: FunctionCallExprSyntax
  ) -> Draft {
    guard let (base, parent) = superDraft(at: span(node)) else {
      inferAll(arguments)
      return refuse(.superOutsideClass, at: access)
    }
    if name == "init" {
      guard context.isInitializer else { return refuse(.superInitOutsideInit, at: access) }
      return delegate(to: base.type, arguments, at: node, access.declName, isSuper: true)
    }
    var methods: [Candidate] = []
    for case .method(let method) in members(named: name, of: parent) where !method.isStatic {
      var candidate = Candidate(callable: method, receiver: base)
      candidate.isSuper = true
      methods.append(candidate)
    }
    guard !methods.isEmpty else {
      inferAll(arguments)
      return refuse(
        .unknownMember(name, of: parent.name, suggestion: nil, isStatic: false),
        at: access.declName)
    }
    return call(methods, arguments, name: name, hint: hint, at: node, nameNode: access.declName)
  }
}

extension Expression {
  /// The call of a class's initialiser, run on an object that is there already: by that object's
  /// class where it may override it.
  fileprivate func initializing(
    _ object: Expression, _ overridable: Requirement?, as type: Type
  ) -> Expression? {
    switch kind {
    case .call(let function, let arguments):
      guard case .classInitializer = function.kind else { return nil }
      let all = [Argument.value(object)] + arguments.dropFirst()
      let call = overridable.map { Kind.callRequirement($0, all) } ?? .call(function, all)
      return Expression(call, type: type, span: span)
    case .block(let statements):
      guard case .yield(let value)? = statements.last?.kind,
        let call = value.initializing(object, overridable, as: type)
      else { return nil }
      let last = Statement(.yield(call), span: span)
      return Expression(.block(statements.dropLast() + [last]), type: type, span: span)
    default: return nil
    }
  }
}
