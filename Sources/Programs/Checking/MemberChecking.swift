import Diagnostics
import SwiftSyntax

/// Members of values.
extension Checker {
  func inferMember(_ node: MemberAccessExprSyntax, hint: Type?) -> Draft {
    let name = node.declName.baseName.text
    let span = span(node)
    guard let baseNode = node.base else { return implicitMember(node, hint: hint) }
    if name == "self" {
      if typeReference(baseNode) != nil { return refuse(.outsideSubset(.metatype), at: node) }
      return inferLink(baseNode)
    }
    if baseNode.is(SuperExprSyntax.self) { return superMember(node, name) }
    if let type = typeReference(baseNode) { return staticMember(name, of: type, node, hint: hint) }
    let base = inferLink(baseNode)
    if base.isError { return .error(span) }
    return member(name, of: base, at: node, nameNode: node.declName.baseName, hint: hint)
  }

  /// `base.name` as a value.
  func member(
    _ name: String, of base: Draft, at node: some SyntaxProtocol,
    nameNode: some SyntaxProtocol, hint: Type?
  ) -> Draft {
    let span = span(node)
    if solver.literalKind(base.type) != nil { defaulting(base.type) }
    let type = solver.resolve(base.type)
    if case .tuple(let elements) = type {
      if let position = Int(name) ?? elements.firstIndex(where: { $0.label == name }),
        elements.indices.contains(position)
      {
        return tupleElement(position, elements[position].type, of: base, at: span)
      }
      return refuse(.noTupleElement(name, display(type), elements), at: nameNode)
    }
    if solver.isUnknown(type) { return refuse(.memberOfUnknown(name), at: nameNode) }
    let found = members(named: name, of: type)
    var methods: [Callable] = []
    for member in found {
      switch member {
      case .property(let property) where !property.isStatic:
        if let refused = privacyViolation(property) ?? propertyViolation(property, type) {
          return refuse(refused, at: nameNode)
        }
        return access(property, of: base, at: span)
      case .method(let method) where !method.isStatic: methods.append(method)
      default: break
      }
    }
    if !methods.isEmpty {
      return functionReference(
        methods.map { Candidate(callable: $0, receiver: base) }, hint: hint, at: node)
    }
    return unknownMember(name, of: base, found, at: nameNode)
  }

  func propertyViolation(_ property: Property, _ type: Type) -> CheckingError? {
    let map = substitution(for: type, owner: property.owner)
    for constraint in property.constraints {
      switch constraint {
      case .same(let a, let b):
        if !solver.unify(a.substituting(map), b.substituting(map)) {
          return .typesMustBeSame(
            display(a.substituting(map)), display(b.substituting(map)), for: property.name)
        }
      case .conforms(let type, let target):
        let type = type.substituting(map)
        if !satisfies(type, target) {
          return .doesNotConform(display(type), target.name, for: property.name)
        }
      case .element: break
      }
    }
    return nil
  }

  func unknownMember(
    _ name: String, of base: Draft, _ found: [Member], at nameNode: some SyntaxProtocol
  ) -> Draft {
    let type = solver.resolve(base.type)
    if !found.isEmpty {
      return refuse(.staticOnInstance(name, display(type)), at: nameNode)
    }
    if let wrapped = type.wrapped, !members(named: name, of: wrapped).isEmpty {
      report(
        .memberOfOptional(name, display(type), text: source.slice(base.span)), at: base.span)
      return .error(base.span)
    }
    if let help = otherLibraryMember(name, of: base) {
      return refuse(
        .unknownMember(
          name, of: display(type).description, suggestion: nil, help: help, isStatic: false),
        at: nameNode)
    }
    if let help = Subset.member(name) { return refuse(.outsideSubset(help), at: nameNode) }
    if case .parameter(let parameter) = type,
      scope.bounds[parameter]?.contains(where: { ["Sequence", "Collection"].contains($0.name) })
        == true
    {
      return refuse(.outsideSubset(.memberOfSequence(name, parameter.name)), at: nameNode)
    }
    return refuse(
      .unknownMember(
        name, of: display(type).description,
        suggestion: closestName(to: name, among: memberNames(of: type)), isStatic: false),
      at: nameNode)
  }

  private func tupleElement(
    _ position: Int, _ type: Type, of base: Draft, at span: SourceSpan
  ) -> Draft {
    let draft = Draft(type, span) { [self] in
      Expression(.tupleElement(base.build(), position), type: final(type, at: span), span: span)
    }
    draft.place = through(base) { .tupleElement($0, position) }
    return draft
  }

  /// A property of a value.
  func access(_ property: Property, of base: Draft, at span: SourceSpan) -> Draft {
    let base = asObject(base, of: property.owner)
    let type = property.type.substituting(substitution(for: base.type, owner: property.owner))
    if type.isError { return .error(span) }
    let isReference = isObject(base.type) || isLibraryObject(base.type)
    func whole(_ kind: @escaping (Expression) -> Expression.Kind) -> Draft {
      Draft(type, span) { [self] in
        Expression(kind(base.build()), type: final(type, at: span), span: span)
      }
    }
    func place(_ inner: @escaping (Place) -> Place) -> Draft.PlaceDraft {
      if !property.isMutable, !mayInitialize(property, base) {
        return .none(.property(property.name))
      }
      if let reason = setterViolation(property) { return .none(reason) }
      if isReference { return .place { inner(base.buildPlace()) } }
      if case .none(.selfValue(_, let function)) = base.place {
        return .none(.selfValue(member: property.name, function: function))
      }
      return through(base, inner)
    }
    switch property.storage {
    case .stored(let index):
      let draft = whole { .property($0, index) }
      draft.place = place { .property($0, index, isReference: isReference, span: span) }
      return draft
    case .observed(let index, let set):
      let draft = whole { .property($0, index) }
      let isInside = property.observers.contains { $0 === context.function }
      if context.isInitializer || isInside, isSelf(base) {
        draft.place = place { .property($0, index, isReference: isReference, span: span) }
        return draft
      }
      let getter = observedGetter(property, index)
      draft.place = place { [self] base in
        .computed(
          base, indices: [], get: .function(getter), set: set, type: final(type, at: span),
          span: span)
      }
      return draft
    case .computed(let get, let set):
      let draft = whole { [self] in callKind(get, [.value($0)]) }
      if let set {
        draft.place = place { [self] base in
          .computed(
            base, indices: [], get: get, set: set, type: final(type, at: span), span: span)
        }
      } else {
        draft.place = .none(.getOnly(property.name))
      }
      return draft
    case .global, .enumCase, .allCases: return staticValue(property, type, at: span)
    }
  }

  /// A value of a generic parameter that a class bounds, as an object of that class.
  private func asObject(_ base: Draft, of owner: Nominal?) -> Draft {
    guard let owner, owner.kind == .classType, case .parameter = solver.resolve(base.type) else {
      return base
    }
    return reinterpret(base, as: .nominal(owner, []))
  }

  /// A `let` property is given its value in an initialiser.
  private func mayInitialize(_ property: Property, _ base: Draft) -> Bool {
    guard context.isInitializer, isSelf(base), case .stored = property.storage else { return false }
    return !property.hasInitialValue
  }

  private func isSelf(_ draft: Draft) -> Bool {
    draft.span.start == draft.span.end || source.slice(draft.span) == "self"
  }

  private func observedGetter(_ property: Property, _ index: Int) -> Function {
    let span = property.span ?? SourceSpan(cell: cell, start: 0, end: 0)
    let type = property.owner.map { self.index.selfType(of: $0) } ?? .error
    let this = Variable(name: "self", type: type, isMutable: false, isGlobal: false, span: span)
    let function = Function(
      name: property.name, kind: .function,
      parameters: [Function.Parameter(variable: this, isInout: false)], result: property.type,
      span: span)
    let value = Expression(.variable(this), type: type, span: span)
    function.body = [
      Statement(
        .returnValue(Expression(.property(value, index), type: property.type, span: span)),
        span: span)
    ]
    return function
  }
}
