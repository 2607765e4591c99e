import Diagnostics
import SwiftSyntax

/// Members of types, and `.name` whose type comes from its context.
extension Checker {
  /// The value of a static property, or of an enum case.
  func staticValue(_ property: Property, _ type: Type, at span: SourceSpan) -> Draft {
    switch property.storage {
    case .global(let variable):
      let draft = Draft(type, span) { [self] in
        Expression(.variable(variable), type: final(type, at: span), span: span)
      }
      if let reason = setterViolation(property) {
        draft.place = .none(reason)
      } else {
        draft.place =
          property.isMutable ? .place { .variable(variable) } : .none(.constant(property.name))
      }
      return draft
    case .computed(.requirement, _):
      report(.outsideSubset(.staticOfProtocol(property.name)), at: span)
      return .error(span)
    case .computed(let get, let set):
      let draft = Draft(type, span) { [self] in
        Expression(callKind(get, []), type: final(type, at: span), span: span)
      }
      if let reason = setterViolation(property) {
        draft.place = .none(reason)
      } else if let set {
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

  /// A setter takes the base of its place first; for a static property that is `Void`.
  func absentBase(at span: SourceSpan) -> Function.Parameter {
    Function.Parameter(
      variable: Variable(name: "_", type: .void, isMutable: false, isGlobal: false, span: span),
      isInout: false)
  }

  func staticMember(
    _ name: String, of type: Type, _ node: MemberAccessExprSyntax, hint: Type?
  ) -> Draft {
    if type.isError { return .error(span(node)) }
    let span = span(node)
    if name == "none", type.wrapped != nil {
      return Draft(type, span) { [self] in
        Expression(.nilLiteral, type: final(type, at: span), span: span)
      }
    }
    if name == "init" {
      return functionReference(initCandidates(type), hint: hint, at: node)
    }
    let (properties, methods) = statics(name, of: type)
    if let property = properties.first {
      if solver.isUnknown(property.type) { property.settle?() }
      if let refused = privacyViolation(property) ?? propertyViolation(property, type) {
        return refuse(refused, at: node.declName)
      }
      let map = substitution(for: type, owner: property.owner)
      if let found = staticOfSelf(property, type, at: span) { return found }
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

  /// `Self.name` in an extension of a protocol: the value at hand tells its type.
  private func staticOfSelf(_ property: Property, _ type: Type, at span: SourceSpan) -> Draft? {
    guard case .computed(.requirement(let get), _) = property.storage,
      case .parameter = solver.resolve(type), let this = selfDraft(at: span),
      solver.resolve(this.type) == solver.resolve(type)
    else { return nil }
    return Draft(property.type, span) { [self] in
      Expression(
        .callRequirement(get, [.value(this.build())]), type: final(property.type, at: span),
        span: span)
    }
  }

  /// A member that a type has not; of an enum, one of its cases was most likely meant.
  func unknownStatic(_ name: String, of type: Type) -> CheckingError {
    if let help = otherLibraryStatic(name, of: type) {
      return .unknownMember(
        name, of: display(type).description, suggestion: nil, help: help, isStatic: true)
    }
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
  func implicitMember(_ node: MemberAccessExprSyntax, hint: Type?) -> Draft {
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
}
