import Diagnostics
import SwiftSyntax

/// Postfix chains: members, calls, subscripts, `!` and `?`.
extension Checker {
  /// The whole of a chain; a `?` anywhere in it makes its value optional.
  func inferChain(_ node: ExprSyntax, hint: Type?) -> Draft {
    let wasOptional = chainIsOptional
    chainIsOptional = false
    defer { chainIsOptional = wasOptional }
    let inner = inferLink(node, hint: hint)
    guard chainIsOptional, !inner.isError else { return inner }
    return closeChain(inner, at: span(node))
  }

  /// Ends an optional chain: what it gives is optional.
  func closeChain(_ inner: Draft, at span: SourceSpan) -> Draft {
    let isOptional = solver.resolve(inner.type).wrapped != nil
    let type = isOptional ? inner.type : index.standard("Optional", [inner.type])
    let draft = Draft(type, span) { [self] in
      let type = final(type, at: span)
      let value = inner.build()
      let body =
        isOptional ? value : Expression(.wrapOptional(value), type: type, span: span)
      return Expression(.optionalChain(body), type: type, span: span)
    }
    draft.place = inner.place
    draft.isEffect = inner.isEffect
    draft.unusedResultOf = solver.resolve(inner.type).isVoid ? nil : inner.unusedResultOf
    return draft
  }

  func inferLink(_ node: ExprSyntax, hint: Type? = nil) -> Draft {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else { return refuse(.tooDeep, at: node) }
    if let known = preinferred[node.id] { return known }
    switch node.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let node): return inferMember(node, hint: hint)
    case .functionCallExpr(let node): return inferCall(node, hint: hint)
    case .subscriptCallExpr(let node): return inferSubscript(node, hint: hint)
    case .forceUnwrapExpr(let node): return inferForceUnwrap(node)
    case .optionalChainingExpr(let node): return inferOptionalLink(node)
    default: return infer(node, hint: hint)
    }
  }

  private func inferForceUnwrap(_ node: ForceUnwrapExprSyntax) -> Draft {
    let span = span(node)
    let base = inferLink(node.expression)
    if base.isError { return base }
    guard let wrapped = solver.resolve(base.type).wrapped else {
      return refuse(.forceNotOptional(display(base.type)), at: node.exclamationMark)
    }
    let draft = Draft(wrapped, span) { [self] in
      Expression(.forceUnwrap(base.build()), type: final(wrapped, at: span), span: span)
    }
    draft.place = through(base) { .payload($0, isForced: true, span: span) }
    return draft
  }

  private func inferOptionalLink(_ node: OptionalChainingExprSyntax) -> Draft {
    let span = span(node)
    let base = inferLink(node.expression)
    if base.isError { return base }
    guard let wrapped = solver.resolve(base.type).wrapped else {
      return refuse(.chainNotOptional(display(base.type)), at: node.questionMark)
    }
    chainIsOptional = true
    let draft = Draft(wrapped, span) { [self] in
      Expression(.bindOptional(base.build()), type: final(wrapped, at: span), span: span)
    }
    draft.place = through(base) { .payload($0, isForced: false, span: span) }
    return draft
  }

  /// A place inside the base's place, if that is one (or holds an object).
  func through(_ base: Draft, _ inner: @escaping (Place) -> Place) -> Draft.PlaceDraft {
    if case .none(let reason) = base.place {
      // An optional object can be reached through without being a place itself.
      let type = solver.resolve(base.type)
      if let wrapped = type.wrapped, isObject(wrapped) {
        return .place { inner(.value(base.build())) }
      }
      return .none(reason)
    }
    return .place { inner(base.buildPlace()) }
  }

  // MARK: Members

  private func inferMember(_ node: MemberAccessExprSyntax, hint: Type?) -> Draft {
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
        if let refused = propertyViolation(property, type) {
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

  private func propertyViolation(_ property: Property, _ type: Type) -> CheckingError? {
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
      if context.isInitializer, isSelf(base) {
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

  // MARK: Static members

  /// The value of a static property, or of an enum case.
  func staticValue(_ property: Property, _ type: Type, at span: SourceSpan) -> Draft {
    switch property.storage {
    case .global(let variable):
      let draft = Draft(type, span) { [self] in
        Expression(.variable(variable), type: final(type, at: span), span: span)
      }
      draft.place =
        property.isMutable ? .place { .variable(variable) } : .none(.constant(property.name))
      return draft
    case .computed(.requirement, _):
      report(.outsideSubset(.staticOfProtocol(property.name)), at: span)
      return .error(span)
    case .computed(let get, let set):
      let draft = Draft(type, span) { [self] in
        Expression(callKind(get, []), type: final(type, at: span), span: span)
      }
      if let set {
        draft.place = .place { [self] in
          .computed(
            .value(Expression(.tuple([]), type: .void, span: span)), indices: [], get: get,
            set: set, type: final(type, at: span), span: span)
        }
      } else {
        draft.place = .none(.getOnly(property.name))
      }
      return draft
    case .enumCase(let enumCase):
      return Draft(type, span) { [self] in
        Expression(.makeCase(enumCase, []), type: final(type, at: span), span: span)
      }
    case .allCases(let nominal):
      return Draft(type, span) { [self] in
        let element = Type.nominal(nominal, [])
        let items = nominal.cases.map {
          Expression(.makeCase($0, []), type: element, span: span)
        }
        return Expression(.array(items), type: final(type, at: span), span: span)
      }
    case .stored, .observed: return .error(span)
    }
  }

  private func staticMember(
    _ name: String, of type: Type, _ node: MemberAccessExprSyntax, hint: Type?
  ) -> Draft {
    if type.isError { return .error(span(node)) }
    let span = span(node)
    if name == "init" {
      return functionReference(initCandidates(type), hint: hint, at: node)
    }
    let (properties, methods) = statics(name, of: type)
    if let property = properties.first {
      if solver.isUnknown(property.type) { property.settle?() }
      if let refused = propertyViolation(property, type) {
        return refuse(refused, at: node.declName)
      }
      let map = substitution(for: type, owner: property.owner)
      return staticValue(property, property.type.substituting(map), at: span)
    }
    if !methods.isEmpty {
      return functionReference(
        methods.map { Candidate(callable: $0, base: type) }, hint: hint, at: node)
    }
    if !members(named: name, of: type).isEmpty {
      return refuse(.instanceOnType(name, display(type)), at: node.declName)
    }
    return refuse(unknownStatic(name, of: type), at: node.declName)
  }

  /// A member that a type has not; of an enum, one of its cases was most likely meant.
  func unknownStatic(_ name: String, of type: Type) -> CheckingError {
    if let help = Subset.member(name) { return .outsideSubset(help) }
    let suggestion = closestName(to: name, among: memberNames(of: type))
    if case .nominal(let nominal, _) = solver.resolve(type), !nominal.cases.isEmpty {
      return .unknownCase(
        name, nominal.name, suggestion: suggestion, known: nominal.cases.map(\.name))
    }
    return .unknownMember(
      name, of: display(type).description, suggestion: suggestion, isStatic: true)
  }

  func statics(_ name: String, of type: Type) -> ([Property], [Callable]) {
    var properties: [Property] = []
    var methods: [Callable] = []
    for member in members(named: name, of: type) {
      switch member {
      case .property(let property) where property.isStatic: properties.append(property)
      case .method(let method) where method.isStatic: methods.append(method)
      default: break
      }
    }
    if properties.isEmpty, methods.isEmpty, case .nominal(let nominal, _) = solver.resolve(type),
      nominal.kind == .native, let found = nominal.cases.first(where: { $0.name == name })
    {
      let property = Property(
        name: name, owner: nominal, type: type, storage: .enumCase(found), isMutable: false)
      property.isStatic = true
      properties.append(property)
    }
    return (properties, methods)
  }

  /// `.name`, a member of the type that the context wants.
  private func implicitMember(_ node: MemberAccessExprSyntax, hint: Type?) -> Draft {
    let name = node.declName.baseName.text
    if let hint, let literal = solver.literalKind(hint) {
      // Beside an integer, `.pi` makes it a 'Double'.
      let double = index.standard("Double")
      if literal == .integer, statics(name, of: index.standard("Int")).0.isEmpty,
        !statics(name, of: double).0.isEmpty
      {
        _ = solver.unify(hint, double)
      }
      defaulting(hint)
    }
    guard let hint, !solver.isUnknown(hint) else {
      return refuse(.implicitMemberWithoutType(name), at: node)
    }
    let type = implicitBase(name, hint)
    if type.isError { return .error(span(node)) }
    return staticMember(name, of: type, node, hint: hint)
  }

  /// The type in which `.name` is looked up: the payload of an optional, unless `Optional` has it.
  func implicitBase(_ name: String, _ hint: Type) -> Type {
    var type = solver.resolve(hint)
    while let wrapped = type.wrapped, name != "none", name != "some" {
      type = solver.resolve(wrapped)
    }
    return type
  }

  // MARK: super

  private func superMember(_ node: MemberAccessExprSyntax, _ name: String) -> Draft {
    guard let this = selfDraft(at: span(node)), let parent = superclass(of: this.type) else {
      return refuse(.superOutsideClass, at: node)
    }
    let base = Draft(.nominal(parent, []), this.span, place: this.place, build: this.build)
    for case .property(let property) in members(named: name, of: parent) {
      if case .computed(let get, _) = property.storage, case .requirement(let requirement) = get,
        let function = parent.dispatch[requirement]
      {
        let span = span(node)
        return Draft(property.type, span) {
          Expression(
            .call(function, [.value(base.build())]), type: property.type, span: span)
        }
      }
      return access(property, of: base, at: span(node))
    }
    return refuse(
      .unknownMember(name, of: parent.name, suggestion: nil, isStatic: false), at: node.declName)
  }

  func superclass(of type: Type) -> Nominal? {
    if case .nominal(let nominal, _) = solver.resolve(type) { return nominal.superclass }
    return nil
  }

  func selfDraft(at span: SourceSpan) -> Draft? {
    guard case .variable(let variable)? = lookUp("self")?.entity else { return nil }
    let place = SourceSpan(cell: cell, start: Int(span.start), end: Int(span.start))
    return variableDraft(variable, at: place)
  }
}
