import SwiftSyntax

extension Checker {
  func inferSubscript(_ node: SubscriptCallExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    let arguments = writtenArguments(
      node.arguments, node.trailingClosure, node.additionalTrailingClosures)
    if let type = typeReference(node.calledExpression) {
      inferAll(arguments)
      return refuse(.typeAsValue(display(type).description), at: node)
    }
    let isSuper = node.calledExpression.is(SuperExprSyntax.self)
    let base =
      isSuper
      ? superDraft(at: span)?.0 ?? refuse(.superOutsideClass, at: node)
      : inferLink(node.calledExpression)
    if base.isError {
      inferAll(arguments)
      return .error(span)
    }
    if solver.literalKind(base.type) != nil { defaulting(base.type) }
    let type = solver.resolve(base.type)
    if arguments.count == 1, arguments[0].label == nil,
      arguments[0].expression.as(DeclReferenceExprSyntax.self)?.baseName.text == "...",
      ["Array", "ArraySlice", "String", "Substring"].contains(type.nativeName)
    {
      return whole(base, of: type, at: node)
    }
    if case .nominal(let nominal, let elements) = type, nominal.kind == .native,
      nominal.name == "Array", arguments.count == 1, arguments[0].label == nil,
      let element = elements.first
    {
      let index = infer(arguments[0].expression, hint: self.index.standard("Int"))
      if index.isError { return .error(span) }
      let mark = solver.mark()
      if solver.unify(index.type, self.index.standard("Int")) {
        return arrayElement(base, index, element, at: span)
      }
      solver.rollBack(to: mark)
      guard solver.resolve(index.type).nativeName?.contains("Range") == true else {
        return coerce(index, to: self.index.standard("Int"), for: .argument)
      }
      preinferred[arguments[0].expression.id] = index
    }
    if isTensor(type) {
      for argument in arguments {
        if let mistake = otherLibraryIndex(argument.expression) {
          return refuse(mistake, at: argument.expression)
        }
      }
    }
    defer { if arguments.count == 1 { preinferred[arguments[0].expression.id] = nil } }
    let candidates = subscripts(of: type).filter { !$0.isStatic }.map {
      Candidate(callable: $0, receiver: base, isSuper: isSuper)
    }
    guard !candidates.isEmpty else {
      inferAll(arguments)
      return refuse(
        .noSubscript(
          display(type), isOptional: type.wrapped != nil,
          text: source.slice(base.span), index: node.arguments.trimmedDescription),
        at: node.calledExpression)
    }
    var chosen: Callable?
    let result = callSubscript(
      candidates, arguments, hint: hint, at: node, chosen: &chosen)
    if result.isError { return result }
    if let callable = chosen, var setter = callable.setter {
      if isSuper, case .requirement(let requirement) = setter,
        let function = callable.owner?.dispatch[requirement]
      {
        setter = .function(function)
      }
      result.place = subscriptPlace(result, base, callable, setter, at: span)
    } else {
      result.place = .none(.getOnly("subscript"))
    }
    return result
  }

  /// `xs[...]`: all of a collection as a part of it, which leaves out the first none.
  private func whole(_ base: Draft, of type: Type, at node: SubscriptCallExprSyntax) -> Draft {
    let none = ExprSyntax(IntegerLiteralExprSyntax(literal: .integerLiteral("0")))
    let candidates = members(named: "dropFirst", of: type).compactMap { member -> Candidate? in
      if case .method(let method) = member {
        Candidate(callable: method, receiver: base)
      } else {
        nil
      }
    }
    let draft = call(
      candidates, [WrittenArgument(label: nil, expression: none, syntax: Syntax(node))],
      name: "[...]", hint: nil,
      at: node, nameNode: node.calledExpression)
    draft.unusedResultOf = nil
    draft.isEffect = false
    return draft
  }

  private func arrayElement(
    _ base: Draft, _ index: Draft, _ element: Type, at span: SourceSpan
  ) -> Draft {
    let draft = Draft(element, span) { [self] in
      Expression(
        .arrayElement(base.build(), index.build()), type: final(element, at: span), span: span)
    }
    if case .none(let reason) = base.place {
      draft.place = .none(reason)
    } else {
      draft.place = .place {
        .arrayElement(base.buildPlace(), index.build(), span: span)
      }
    }
    return draft
  }

  /// The call of the getter. The overload it takes is told apart by what it builds.
  private func callSubscript(
    _ candidates: [Candidate], _ arguments: [WrittenArgument], hint: Type?,
    at node: SubscriptCallExprSyntax, chosen: inout Callable?
  ) -> Draft {
    lastApplied = nil
    let draft = call(
      candidates, arguments, name: "subscript", hint: hint, at: node,
      nameNode: node.calledExpression)
    chosen = lastApplied
    draft.unusedResultOf = nil
    draft.isEffect = false
    return draft
  }

  private func subscriptPlace(
    _ getter: Draft, _ base: Draft, _ callable: Callable, _ setter: Callee, at span: SourceSpan
  ) -> Draft.PlaceDraft {
    let isReference = isObject(base.type) || isLibraryObject(base.type)
    if case .none(let reason) = base.place, !isReference { return .none(reason) }
    return .place { [self] in
      let built = getter.build()
      let get: Callee
      var arguments: [Argument]
      switch built.kind {
      case .call(let function, let list): (get, arguments) = (.function(function), list)
      case .callNative(let native, let list): (get, arguments) = (.native(native), list)
      case .callRequirement(let requirement, let list):
        (get, arguments) = (.requirement(requirement), list)
      default: return .value(built)
      }
      arguments.removeFirst()
      return .computed(
        base.buildPlace(), indices: arguments.map(\.expression), get: get, set: setter,
        type: final(getter.type, at: span), span: span)
    }
  }

  /// A class of the library: its values are references.
  func isLibraryObject(_ type: Type) -> Bool {
    guard let name = solver.resolve(type).nativeName else { return false }
    return index.type(named: name)?.kind == .classType
  }
}
