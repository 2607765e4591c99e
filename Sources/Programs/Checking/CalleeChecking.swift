import Diagnostics
import SwiftSyntax

/// Calls: what is called, and with which candidates.
extension Checker {
  func inferCall(_ node: FunctionCallExprSyntax, hint: Type?) -> Draft {
    let arguments = writtenArguments(
      node.arguments, node.trailingClosure, node.additionalTrailingClosures)
    let callee = node.calledExpression
    if let type = typeReference(callee, opening: true) {
      return construct(type, arguments, hint: hint, at: node, nameNode: callee)
    }
    switch callee.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let reference):
      return callNamed(reference, arguments, hint: hint, at: node)
    case .memberAccessExpr(let access):
      return callMember(access, arguments, hint: hint, at: node)
    default: break
    }
    let value = inferLink(callee)
    if value.isError {
      inferAll(arguments)
      return .error(span(node))
    }
    return callValue(value, arguments, hint: hint, at: node)
  }

  private func callNamed(
    _ reference: DeclReferenceExprSyntax, _ arguments: [WrittenArgument], hint: Type?,
    at node: FunctionCallExprSyntax
  ) -> Draft {
    let name = reference.baseName.text
    if let (entity, receiver) = lookUp(name), case .functions(let functions) = entity {
      if name == "type", arguments.count == 1, let callable = functions.first,
        case .native = callable.target
      {
        return inferTypeOf(arguments[0], callable, at: node)
      }
      let this = receiver?.selfVariable == nil ? nil : selfDraft(at: span(reference))
      var candidates = functions.map {
        Candidate(callable: $0, receiver: $0.isStatic ? nil : this, base: receiver?.type)
      }
      // Overloads further out: a method's name does not hide the library's function when no
      // method takes the arguments.
      if receiver != nil,
        candidates.allSatisfy({
          match(arguments, to: $0.callable.parameters)
            .match == nil
        })
      {
        candidates = globalFunctions(name).map { Candidate(callable: $0) } + candidates
      }
      return call(
        candidates, arguments, name: name, hint: hint, at: node, nameNode: reference)
    }
    if let help = Subset.function(name), lookUp(name) == nil {
      return refuse(.outsideSubset(help), at: node)
    }
    let value = inferReference(reference, hint: nil)
    if value.isError {
      inferAll(arguments)
      return .error(span(node))
    }
    return callValue(value, arguments, hint: hint, at: node)
  }

  /// `type(of: value)`: the static type's name, unless the value itself tells more.
  private func inferTypeOf(
    _ argument: WrittenArgument, _ callable: Callable, at node: FunctionCallExprSyntax
  ) -> Draft {
    let span = span(node)
    guard argument.label == "of" else {
      let (_, mistake) = match([argument], to: callable.parameters)
      if let mistake {
        reportMismatch(
          [(Candidate(callable: callable), mistake)], [argument], name: "type", at: node,
          nameNode: node.calledExpression)
      }
      return .error(span)
    }
    let value = infer(argument.expression)
    if value.isError { return .error(span) }
    let type = index.standard("Metatype")
    return Draft(type, span) { [self] in
      let built = value.build()
      let any = Expression(.convert(built), type: .existential(nil), span: built.span)
      let name: Expression.Kind =
        isDynamic(built.type) ? .tuple([]) : .string(built.type.fullName)
      let string = index.standard("String")
      let named = Expression(name, type: isDynamic(built.type) ? .void : string, span: span)
      return Expression(
        callKind(callable.target, [.value(any), .value(named)]), type: type, span: span)
    }
  }

  private func isDynamic(_ type: Type) -> Bool {
    switch type {
    case .existential, .parameter: true
    case .nominal(let nominal, _): nominal.kind == .classType
    default: false
    }
  }

  private func globalFunctions(_ name: String) -> [Callable] {
    var found: [Callable] = []
    if case .functions(let own)? = cellNames[name] { found += own }
    if case .functions(let own)? = scope.names[name] { found += own }
    for case .callable(let callable) in index.globals(name) { found.append(callable) }
    return found
  }

  private func callMember(
    _ access: MemberAccessExprSyntax, _ arguments: [WrittenArgument], hint: Type?,
    at node: FunctionCallExprSyntax
  ) -> Draft {
    let name = access.declName.baseName.text
    let nameNode = access.declName.baseName
    guard let baseNode = access.base else {
      guard let hint, !solver.isUnknown(hint) else {
        inferAll(arguments)
        return refuse(.implicitMemberWithoutType(name), at: access)
      }
      let type = implicitBase(name, hint)
      if type.isError {
        inferAll(arguments)
        return .error(span(node))
      }
      return callStatic(name, of: type, access, arguments, hint: hint, at: node)
    }
    if let module = baseNode.as(DeclReferenceExprSyntax.self)?.baseName.text,
      ["Swift", "Foundation", "Glibc"].contains(module), lookUp(module) == nil
    {
      let functions = globalFunctions(name)
      if functions.isEmpty { return callNamed(access.declName, arguments, hint: hint, at: node) }
      return call(
        functions.map { Candidate(callable: $0) }, arguments, name: name, hint: hint, at: node,
        nameNode: nameNode)
    }
    if baseNode.is(SuperExprSyntax.self) {
      return callSuper(name, access, arguments, hint: hint, at: node)
    }
    if let type = typeReference(baseNode) {
      if type.isError {
        inferAll(arguments)
        return .error(span(node))
      }
      return callStatic(name, of: type, access, arguments, hint: hint, at: node)
    }
    let base = inferLink(baseNode, hint: access.base?.isImplicitMember == true ? hint : nil)
    if base.isError {
      inferAll(arguments)
      return .error(span(node))
    }
    if name == "init" {
      // `self.init(…)` in a convenience initialiser.
      if isInitializerContext { return delegate(to: base.type, arguments, at: node, nameNode) }
      return refuse(.initOnInstance, at: nameNode)
    }
    if solver.literalKind(base.type) != nil { defaulting(base.type) }
    var methods: [Candidate] = []
    for case .method(let method) in members(named: name, of: base.type) where !method.isStatic {
      methods.append(Candidate(callable: method, receiver: base))
    }
    if !methods.isEmpty {
      return call(methods, arguments, name: name, hint: hint, at: node, nameNode: nameNode)
    }
    let value = member(name, of: base, at: access, nameNode: nameNode, hint: nil)
    if value.isError {
      inferAll(arguments)
      return .error(span(node))
    }
    return callValue(value, arguments, hint: hint, at: node)
  }

  private func callStatic(
    _ name: String, of type: Type, _ access: MemberAccessExprSyntax,
    _ arguments: [WrittenArgument], hint: Type?, at node: FunctionCallExprSyntax
  ) -> Draft {
    if name == "init" {
      return construct(type, arguments, hint: hint, at: node, nameNode: access.declName)
    }
    if name == "some", let wrapped = type.wrapped, arguments.count == 1 {
      let payload = check(arguments[0].expression, to: wrapped, for: .argument)
      return payload.isError ? payload : coerce(payload, to: type, for: .argument)
    }
    let (properties, methods) = statics(name, of: type)
    if !methods.isEmpty {
      return call(
        methods.map { Candidate(callable: $0, base: type) }, arguments, name: name, hint: hint,
        at: node, nameNode: access.declName.baseName)
    }
    if properties.first != nil {
      let value = inferLink(ExprSyntax(access), hint: type)
      return value.isError ? value : callValue(value, arguments, hint: hint, at: node)
    }
    inferAll(arguments)
    if !members(named: name, of: type).isEmpty {
      return refuse(.instanceOnType(name, display(type)), at: access.declName.baseName)
    }
    return refuse(unknownStatic(name, of: type), at: access.declName.baseName)
  }

  // MARK: Values that can be called

  /// Calls a closure, or a value with `callAsFunction`.
  func callValue(
    _ value: Draft, _ arguments: [WrittenArgument], hint: Type?, at node: FunctionCallExprSyntax
  ) -> Draft {
    let span = span(node)
    let type = solver.resolve(value.type)
    if case .function(let function) = type {
      let parameters = zip(function.parameters, function.inoutParameters).map {
        CallParameter(label: nil, name: "_", type: $0, isInout: $1)
      }
      let callable = Callable(
        name: source.slice(value.span), owner: nil, parameters: parameters,
        result: function.result, target: .closure(value))
      callable.isThrowing = function.isThrowing
      callable.isDiscardable = function.result.isVoid
      let (match, mistake) = match(arguments, to: parameters)
      guard let match else {
        if !inferAll(arguments) { reportClosureArguments(mistake, arguments, function, at: node) }
        return .error(span)
      }
      return apply(Candidate(callable: callable), match, arguments, hint: hint, at: node)
    }
    let methods = members(named: "callAsFunction", of: type).compactMap { member -> Candidate? in
      if case .method(let method) = member, !method.isStatic {
        return Candidate(callable: method, receiver: value)
      }
      return nil
    }
    if !methods.isEmpty {
      let name = source.slice(value.span)
      return call(
        methods, arguments, name: name, hint: hint, at: node, nameNode: node.calledExpression)
    }
    inferAll(arguments)
    return refuse(
      .cannotCall(
        display(type), isOptionalFunction: type.wrapped != nil, hasArguments: !arguments.isEmpty),
      at: node.calledExpression)
  }

  private func reportClosureArguments(
    _ mistake: ArgumentMistake?, _ arguments: [WrittenArgument], _ function: Type.FunctionType,
    at node: FunctionCallExprSyntax
  ) {
    switch mistake {
    case .wrongLabel(let position, _, let found?):
      report(.labelInClosureCall(found), at: arguments[position].syntax)
    default:
      report(
        .argumentCount(
          expected: function.parameters.count, found: arguments.count,
          type: display(.function(function))), at: node.calledExpression)
    }
  }
}

extension Folded {
  /// Whether an operand is `.name`, whose type comes from its context.
  var hasImplicitMember: Bool {
    switch self {
    case .leaf(let node): node.isImplicitMember
    case .binary(_, let left, let right): left.hasImplicitMember || right.hasImplicitMember
    default: false
    }
  }
}

extension ExprSyntax {
  /// `name` of `.name` and of `.name(…)`.
  var implicitMemberName: String? {
    if let access = self.as(MemberAccessExprSyntax.self), access.base == nil {
      return access.declName.baseName.text
    }
    return self.as(FunctionCallExprSyntax.self)?.calledExpression.implicitMemberName
  }

  /// `.name` or `.name(…)`, whose type comes from its context.
  var isImplicitMember: Bool {
    if let access = self.as(MemberAccessExprSyntax.self) {
      return access.base == nil || access.base?.isImplicitMember == true
    }
    if let call = self.as(FunctionCallExprSyntax.self) {
      return call.calledExpression.isImplicitMember
    }
    return false
  }
}
