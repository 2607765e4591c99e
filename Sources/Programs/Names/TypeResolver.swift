import SwiftSyntax

/// Turns written types into types.
struct TypeResolver {
  let index: LibraryIndex
  /// What a name stands for where the type is written.
  let lookUp: (String) -> TypeName?
  /// Nested types: `Tree.Node`.
  var member: (Type, String) -> TypeName? = { _, _ in nil }
  /// Generic parameters of a nominal of the notebook.
  var report: (CheckingError, Syntax) -> Void = { _, _ in }
  /// Makes a type for what is left out, as in `Array(…)` for `Array<Int>(…)`; nil: an error.
  var open: (() -> Type)?
  /// A generic type inside its own declaration, where its name alone means it.
  var enclosing: ((Nominal) -> Type?)?
  /// The protocol that stands for several: `A & B`.
  var compose: (([Nominal]) -> Nominal)?

  init(
    index: LibraryIndex, lookUp: @escaping (String) -> TypeName?
  ) {
    self.index = index
    self.lookUp = lookUp
  }

  func resolve(_ syntax: TypeSyntax) -> Type {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let type): return named(type)
    case .memberType(let type): return nested(type)
    case .arrayType(let type): return index.standard("Array", [resolve(type.element)])
    case .dictionaryType(let type):
      return index.standard("Dictionary", [resolve(type.key), resolve(type.value)])
    case .optionalType(let type): return index.standard("Optional", [resolve(type.wrappedType)])
    case .implicitlyUnwrappedOptionalType(let type):
      report(.outsideSubset(.implicitlyUnwrapped), Syntax(type.exclamationMark))
      return .error
    case .tupleType(let type): return tuple(type)
    case .functionType(let type): return function(type)
    case .attributedType(let type): return resolve(type.baseType)
    case .someOrAnyType(let type):
      if type.someOrAnySpecifier.tokenKind == .keyword(.some) {
        report(
          .outsideSubset(.opaqueType(type.constraint.trimmedDescription)),
          Syntax(type.someOrAnySpecifier))
        return .error
      }
      return resolve(type.constraint)
    case .compositionType(let type): return composition(type)
    case .metatypeType, .suppressedType, .packElementType, .packExpansionType,
      .namedOpaqueReturnType, .classRestrictionType, .inlineArrayType, .missingType:
      report(.outsideSubset(.typeForm(syntax.trimmedDescription)), Syntax(syntax))
      return .error
    }
  }

  private func composition(_ type: CompositionTypeSyntax) -> Type {
    var protocols: [Nominal] = []
    for element in type.elements where element.type.trimmedDescription != "AnyObject" {
      switch resolve(element.type) {
      case .existential(let found?): protocols.append(found)
      case .error: return .error
      default:
        report(.outsideSubset(.typeForm(type.trimmedDescription)), Syntax(type))
        return .error
      }
    }
    if protocols.count == 1 { return .existential(protocols[0]) }
    guard let compose else {
      report(.outsideSubset(.typeForm(type.trimmedDescription)), Syntax(type))
      return .error
    }
    return .existential(compose(protocols))
  }

  private func named(_ type: IdentifierTypeSyntax) -> Type {
    let name = type.name.text
    let arguments = type.genericArgumentClause?.arguments.compactMap { argument -> Type? in
      if case .type(let type) = argument.argument { resolve(type) } else { nil }
    }
    if name == "Any" { return .existential(nil) }
    if name == "Void" { return .void }
    if name == "AnyObject" { return .existential(nil) }
    guard let found = lookUp(name) else {
      report(.unknownType(name), Syntax(type.name))
      return .error
    }
    return apply(found, arguments, at: Syntax(type))
  }

  func apply(_ found: TypeName, _ arguments: [Type]?, at syntax: Syntax) -> Type {
    switch found {
    case .erroneous: return .error
    case .alias(let aliased): return aliased
    case .nominal(let nominal):
      if nominal.kind == .protocolType { return .existential(nominal) }
      let expected = nominal.genericParameters.count
      if let arguments {
        guard arguments.count == expected else {
          report(
            .genericArgumentCount(nominal.name, expected: expected, found: arguments.count), syntax)
          return .error
        }
        return .nominal(nominal, arguments)
      }
      if expected == 0 { return .nominal(nominal, []) }
      if open == nil, let own = enclosing?(nominal) { return own }
      if let open { return .nominal(nominal, nominal.genericParameters.map { _ in open() }) }
      report(.genericArgumentsMissing(nominal.name, nominal.genericParameters), syntax)
      return .error
    }
  }

  private func nested(_ type: MemberTypeSyntax) -> Type {
    if let base = type.baseType.as(IdentifierTypeSyntax.self),
      let flat = lookUp(base.name.text + "." + type.name.text)
    {
      return apply(flat, nil, at: Syntax(type))
    }
    let base = resolve(type.baseType)
    if base.isError { return .error }
    guard let found = member(base, type.name.text) else {
      report(
        .unknownMember(type.name.text, of: base.description, suggestion: nil, isStatic: true),
        Syntax(type.name))
      return .error
    }
    return apply(found, nil, at: Syntax(type))
  }

  private func tuple(_ type: TupleTypeSyntax) -> Type {
    let elements = type.elements.map { element in
      let label = element.firstName.flatMap { $0.text == "_" ? nil : $0.text }
      return Type.TupleElement(label: label, type: resolve(element.type))
    }
    if elements.count == 1 { return elements[0].type }
    return .tuple(elements)
  }

  private func function(_ type: FunctionTypeSyntax) -> Type {
    var inoutParameters: [Bool] = []
    let parameters = type.parameters.map { parameter in
      inoutParameters.append(parameter.type.isInout)
      let resolved = resolve(parameter.type)
      guard let ellipsis = parameter.ellipsis else { return resolved }
      report(.outsideSubset(.variadicClosure), Syntax(ellipsis))
      return index.standard("Array", [resolved])
    }
    if let asyncSpecifier = type.effectSpecifiers?.asyncSpecifier {
      report(.outsideSubset(.concurrency("async")), Syntax(asyncSpecifier))
    }
    if let clause = type.effectSpecifiers?.throwsClause, let refusal = clause.refusal {
      report(refusal, Syntax(clause))
    }
    return .function(
      Type.FunctionType(
        parameters: parameters, inoutParameters: inoutParameters,
        result: resolve(type.returnClause.type),
        isThrowing: type.effectSpecifiers?.throwsClause != nil))
  }
}

extension TypeSyntax {
  /// `inout T`
  var isInout: Bool {
    guard let attributed = self.as(AttributedTypeSyntax.self) else { return false }
    return attributed.specifiers.contains { specifier in
      specifier.as(SimpleTypeSpecifierSyntax.self)?.specifier.tokenKind == .keyword(.inout)
    }
  }

  /// `consuming`, `borrowing` and the like.
  var ownershipSpecifier: TokenSyntax? {
    self.as(AttributedTypeSyntax.self)?.specifiers.lazy.compactMap {
      $0.as(SimpleTypeSpecifierSyntax.self)?.specifier
    }.first { $0.tokenKind != .keyword(.inout) }
  }

  var isAutoclosure: Bool {
    guard let attributed = self.as(AttributedTypeSyntax.self) else { return false }
    return attributed.attributes.contains { attribute in
      attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "autoclosure"
    }
  }
}
