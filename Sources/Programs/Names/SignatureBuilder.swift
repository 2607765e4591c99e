import SwiftSyntax

/// Reads the head of a function, initialiser or subscript, of the library or of a notebook.
struct SignatureBuilder {
  let index: LibraryIndex
  let owner: Nominal?
  /// A resolver that knows these generic parameters as well.
  let resolver: ([GenericParameter]) -> TypeResolver
  var isNative = false
  var extraConstraint: GenericWhereClauseSyntax?
  var report: (CheckingError, Syntax) -> Void = { _, _ in }

  /// Without a target: the caller says what runs.
  func callable(for declaration: DeclSyntax) -> Callable? {
    if let function = declaration.as(FunctionDeclSyntax.self) { return callable(function) }
    if let initializer = declaration.as(InitializerDeclSyntax.self) {
      return callable(initializer)
    }
    if let subscripted = declaration.as(SubscriptDeclSyntax.self) { return callable(subscripted) }
    return nil
  }

  func callable(_ function: FunctionDeclSyntax) -> Callable {
    let (generics, inner) = open(
      function.genericParameterClause, function.genericWhereClause, function.signature)
    let result = function.signature.returnClause.map { inner.resolve($0.type) } ?? .void
    let made = make(
      function.name.text, parameters(function.signature.parameterClause, inner), result,
      generics: generics)
    made.constraints = constraints(
      function.genericParameterClause, function.genericWhereClause,
      inner)
    note(function.signature.effectSpecifiers?.throwsClause, made)
    made.isStatic = function.modifiers.isStatic
    made.isMutating = function.modifiers.has(.mutating)
    if function.modifiers.has(.prefix) { made.fixity = .prefix }
    if function.modifiers.has(.postfix) { made.fixity = .postfix }
    made.isDiscardable = function.attributes.has("discardableResult") || result.isVoid
    return made
  }

  private func note(_ clause: ThrowsClauseSyntax?, _ made: Callable) {
    made.isRethrowing = clause?.throwsSpecifier.tokenKind == .keyword(.rethrows)
    made.isThrowing = clause != nil && !made.isRethrowing
    if let clause, let refusal = clause.refusal { report(refusal, Syntax(clause)) }
  }

  func callable(_ initializer: InitializerDeclSyntax) -> Callable {
    let (generics, inner) = open(
      initializer.genericParameterClause, initializer.genericWhereClause, initializer.signature)
    var result = owner.map { index.selfType(of: $0) } ?? .error
    let isFailable = initializer.optionalMark != nil
    if isFailable { result = index.standard("Optional", [result]) }
    let made = make(
      "init", parameters(initializer.signature.parameterClause, inner), result, generics: generics)
    made.constraints = constraints(
      initializer.genericParameterClause, initializer.genericWhereClause, inner)
    made.isFailable = isFailable
    note(initializer.signature.effectSpecifiers?.throwsClause, made)
    return made
  }

  func callable(_ subscripted: SubscriptDeclSyntax) -> Callable {
    let (generics, inner) = open(
      subscripted.genericParameterClause, subscripted.genericWhereClause, nil)
    let made = make(
      "subscript", parameters(subscripted.parameterClause, inner, isSubscript: true),
      inner.resolve(subscripted.returnClause.type), generics: generics)
    made.constraints = constraints(
      subscripted.genericParameterClause, subscripted.genericWhereClause, inner)
    made.isStatic = subscripted.modifiers.isStatic
    return made
  }

  private func make(
    _ name: String, _ parameters: [CallParameter], _ result: Type, generics: [GenericParameter]
  ) -> Callable {
    let made = Callable(
      name: name, owner: owner, parameters: parameters, result: result, target: .unset)
    made.generics = generics
    return made
  }

  /// The generic parameters, and those that stand for associated types (`S.Element`).
  private func open(
    _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
    _ signature: FunctionSignatureSyntax?
  ) -> ([GenericParameter], TypeResolver) {
    guard let clause else { return ([], resolver([])) }
    let number = index.newOwner()
    var generics: [GenericParameter] = []
    for parameter in clause.parameters {
      generics.append(GenericParameter(name: parameter.name.text, owner: number))
      generics.append(GenericParameter(name: parameter.name.text + ".Element", owner: number))
    }
    return (generics, resolver(generics))
  }

  func parameters(
    _ clause: FunctionParameterClauseSyntax, _ resolver: TypeResolver, isSubscript: Bool = false
  ) -> [CallParameter] {
    clause.parameters.map { parameter in
      let first = parameter.firstName.text
      let name = parameter.secondName?.text ?? first
      var label: String? = first == "_" ? nil : first
      if isSubscript, parameter.secondName == nil { label = nil }
      var made = CallParameter(label: label, name: name, type: resolver.resolve(parameter.type))
      made.isInout = parameter.type.isInout
      if let word = parameter.type.ownershipSpecifier {
        report(.outsideSubset(.construct(word.text)), Syntax(word))
      }
      made.isVariadic = parameter.ellipsis != nil
      made.isAutoclosure = parameter.type.isAutoclosure
      if parameter.defaultValue != nil {
        made.defaultValue = isNative ? .native : .draft(DefaultDraft())
      }
      return made
    }
  }

  func constraints(of clause: GenericWhereClauseSyntax?) -> [Constraint] {
    constraints(nil, clause, resolver([]))
  }

  func constraints(
    _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
    _ resolver: TypeResolver
  ) -> [Constraint] {
    var found: [Constraint] = []
    for parameter in clause?.parameters ?? [] {
      guard case .alias(let type)? = resolver.lookUp(parameter.name.text) else { continue }
      if let inherited = parameter.inheritedType {
        found += conformance(type, inherited, resolver)
      }
      if case .alias(let element)? = resolver.lookUp(parameter.name.text + ".Element") {
        found.append(.element(type, element))
      }
    }
    let clauses = [whereClause, extraConstraint].compactMap(\.self)
    for requirement in clauses.flatMap(\.requirements) {
      switch requirement.requirement {
      case .conformanceRequirement(let requirement):
        found += conformance(
          resolver.resolve(requirement.leftType), requirement.rightType,
          resolver)
      case .sameTypeRequirement(let requirement):
        guard case .type(let left) = requirement.leftType,
          case .type(let right) = requirement.rightType
        else { continue }
        found.append(.same(resolver.resolve(left), resolver.resolve(right)))
      case .layoutRequirement(let requirement):
        report(.outsideSubset(.typeForm(requirement.trimmedDescription)), Syntax(requirement))
      }
    }
    return found
  }

  private func conformance(
    _ type: Type, _ bound: TypeSyntax, _ resolver: TypeResolver
  ) -> [Constraint] {
    if let composition = bound.as(CompositionTypeSyntax.self) {
      return composition.elements.flatMap { conformance(type, $0.type, resolver) }
    }
    switch resolver.resolve(bound) {
    case .existential(let bound?): return [.conforms(type, bound)]
    case .nominal(let superclass, let arguments) where index.isClass(superclass):
      if arguments.isEmpty { return [.conforms(type, superclass)] }
      report(.outsideSubset(.typeForm(bound.trimmedDescription)), Syntax(bound))
      return []
    case .error, .existential(nil): return []
    case let other:
      report(.boundIsNoProtocol(other), Syntax(bound))
      return []
    }
  }
}

extension DeclModifierListSyntax {
  func has(_ keyword: Keyword) -> Bool { contains { $0.name.tokenKind == .keyword(keyword) } }
  var isStatic: Bool { has(.static) || has(.class) }
}

extension AttributeListSyntax {
  func has(_ name: String) -> Bool {
    contains { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == name }
  }
}
