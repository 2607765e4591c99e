import SwiftSyntax

/// A type or extension whose members are being declared.
struct DeclaredType {
  var syntax: DeclSyntax
  var members: MemberBlockItemListSyntax
  var nominal: Nominal
  var record: TypeMembers
  var isExtension = false
  var inheritance: InheritanceClauseSyntax?
  var whereClause: GenericWhereClauseSyntax?
  /// `Self`; in `extension Array where Element == Int` it is `[Int]`.
  var own: Type
  /// What an extension says of the type's generic parameters.
  var conditions: [Constraint] = []
  /// The block in which it is declared, with its generic parameters' names.
  var home: LocalScope
}

extension Checker {
  /// Declares types and extensions of one block: names first, then what they inherit, then members,
  /// then what is made for them, so that they may refer to each other in any order.
  func declareTypes(_ declarations: [DeclSyntax], isTopLevel: Bool) -> [DeclaredType] {
    var declared: [DeclaredType] = []
    for declaration in declarations {
      nameTypes(declaration, in: nil, isTopLevel: isTopLevel, home: locals, &declared)
    }
    for case let declaration in declarations {
      if let alias = declaration.as(TypeAliasDeclSyntax.self) {
        declareAlias(alias, isTopLevel: isTopLevel)
      }
    }
    for declaration in declarations {
      if let node = declaration.as(ExtensionDeclSyntax.self) { openExtension(node, &declared) }
    }
    for type in declared { inherit(type) }
    for type in declared
    where type.record.isRefused && !type.isExtension && !type.record.isNested {
      if isTopLevel {
        cellNames[type.nominal.name] = .type(.erroneous)
      } else {
        locals.names[type.nominal.name] = .type(.erroneous)
      }
    }
    let ordered = superclassesFirst(declared.filter { !$0.record.isRefused })
    for type in ordered { declareMembers(type) }
    for type in ordered { synthesize(type) }
    return ordered
  }

  /// What only the types of the standard library are.
  private static let builtInProtocols: Set<String> = [
    "Sequence", "Collection", "IteratorProtocol", "RandomNumberGenerator", "StringProtocol",
    "Strideable", "BinaryInteger", "FixedWidthInteger", "SignedInteger", "FloatingPoint",
    "BinaryFloatingPoint",
  ]

  private func superclassesFirst(_ declared: [DeclaredType]) -> [DeclaredType] {
    func rank(_ nominal: Nominal) -> Int {
      var count = 0
      var current = nominal.superclass
      while let nominal = current, count < 100 {
        count += 1
        current = nominal.superclass
      }
      return count
    }
    func order(_ type: DeclaredType) -> Int {
      (type.isExtension ? 1000 : 0) + (type.nominal.kind == .protocolType ? 0 : 1)
        + rank(type.nominal)
    }
    return declared.enumerated()
      .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }.map(\.element)
  }

  // MARK: Names

  private func nameTypes(
    _ declaration: DeclSyntax, in outer: DeclaredType?, isTopLevel: Bool, home: LocalScope,
    _ declared: inout [DeclaredType]
  ) {
    let kind: Nominal.Kind
    let name: TokenSyntax
    var clause: GenericParameterClauseSyntax?
    let members: MemberBlockItemListSyntax
    let inheritance: InheritanceClauseSyntax?
    var whereClause: GenericWhereClauseSyntax?
    var isFinal = false
    switch declaration.as(DeclSyntaxEnum.self) {
    case .structDecl(let node):
      (kind, name, clause) = (.structure, node.name, node.genericParameterClause)
      (members, inheritance) = (node.memberBlock.members, node.inheritanceClause)
      whereClause = node.genericWhereClause
      refuseModifiers(node.modifiers, node.attributes)
    case .classDecl(let node):
      (kind, name, clause) = (.classType, node.name, node.genericParameterClause)
      isFinal = node.modifiers.has(.final)
      (members, inheritance) = (node.memberBlock.members, node.inheritanceClause)
      refuseModifiers(node.modifiers, node.attributes)
    case .enumDecl(let node):
      (kind, name, clause) = (.enumeration, node.name, node.genericParameterClause)
      (members, inheritance) = (node.memberBlock.members, node.inheritanceClause)
      refuseModifiers(node.modifiers, node.attributes)
    case .protocolDecl(let node):
      (kind, name) = (.protocolType, node.name)
      (members, inheritance) = (node.memberBlock.members, node.inheritanceClause)
      if let primary = node.primaryAssociatedTypeClause {
        report(.outsideSubset(.associatedType), at: primary)
      }
    default: return
    }
    let nominal = Nominal(
      name: name.text, kind: kind,
      genericParameters: clause?.parameters.map(\.name.text) ?? [])
    let owner = index.newOwner()
    let generics = nominal.genericParameters.map { GenericParameter(name: $0, owner: owner) }
    index.setGenericParameters(generics, of: nominal)
    let record = TypeMembers(nominal: nominal)
    record.generics = generics
    record.isFinal = isFinal
    scope.types[ObjectIdentifier(nominal)] = record
    if let outer {
      record.isNested = true
      if outer.nominal.kind != .native { nominal.path = outer.nominal.path + "." + nominal.name }
      outer.record.members[name.text, default: []].append(.type(.nominal(nominal)))
    } else {
      declare(name.text, .type(.nominal(nominal)), isGlobal: isTopLevel, at: name)
    }
    let inner = LocalScope(parent: home, function: context)
    for generic in generics { inner.names[generic.name] = .type(.alias(.parameter(generic))) }
    inner.typeContext = TypeContext(type: index.selfType(of: nominal), selfVariable: nil)
    let type = DeclaredType(
      syntax: declaration, members: members, nominal: nominal, record: record,
      inheritance: inheritance, whereClause: whereClause, own: index.selfType(of: nominal),
      home: inner)
    declared.append(type)
    for member in members {
      nameTypes(member.decl, in: type, isTopLevel: false, home: inner, &declared)
    }
  }

  private func declareAlias(_ node: TypeAliasDeclSyntax, isTopLevel: Bool) {
    if let clause = node.genericParameterClause {
      report(.outsideSubset(.construct("a generic typealias")), at: clause)
      return
    }
    let type = resolveType(node.initializer.value)
    declare(
      node.name.text, .type(type.isError ? .erroneous : .alias(type)), isGlobal: isTopLevel,
      at: node.name)
  }

  private func openExtension(_ node: ExtensionDeclSyntax, _ declared: inout [DeclaredType]) {
    var resolver = typeResolver()
    resolver.open = { [self] in solver.fresh(at: span(node)) }
    let nominal: Nominal
    var arguments: [Type] = []
    switch resolver.resolve(node.extendedType) {
    case .nominal(let found, let written): (nominal, arguments) = (found, written)
    case .existential(let found?):
      if ["Sequence", "Collection", "StringProtocol"].contains(found.name),
        index.protocolNamed(found.name) === found
      {
        report(.outsideSubset(.extensionOfProtocol(found.name)), at: node.extendedType)
        return
      }
      nominal = found
    case .error: return
    case let other:
      report(.cannotExtend(display(other)), at: node.extendedType)
      return
    }
    let record = ensureMembers(nominal)
    remember(record)
    let inner = LocalScope(parent: locals, function: context)
    for generic in index.genericParameters(of: nominal) {
      inner.names[generic.name] = .type(.alias(.parameter(generic)))
    }
    let conditions = conditions(of: node, nominal, arguments, inner)
    let own = narrowed(nominal, by: conditions, inner)
    inner.typeContext = TypeContext(type: own, selfVariable: nil)
    var type = DeclaredType(
      syntax: DeclSyntax(node), members: node.memberBlock.members, nominal: nominal,
      record: record, isExtension: true, inheritance: node.inheritanceClause,
      whereClause: node.genericWhereClause, own: own, home: inner)
    type.conditions = conditions
    declared.append(type)
    for member in node.memberBlock.members {
      nameTypes(member.decl, in: type, isTopLevel: false, home: inner, &declared)
    }
  }

  /// What `extension [Double]` or `extension Array where Element == Double` asks.
  private func conditions(
    of node: ExtensionDeclSyntax, _ nominal: Nominal, _ arguments: [Type], _ inner: LocalScope
  ) -> [Constraint] {
    let outer = locals
    locals = inner
    defer { locals = outer }
    let written = zip(index.genericParameters(of: nominal), arguments)
      .filter { !solver.hasUnknown($1) }.map { Constraint.same(.parameter($0), $1) }
    return written
      + signatureBuilder(owner: nominal).constraints(nil, node.genericWhereClause, typeResolver())
  }

  /// `Self` in an extension that says what a generic parameter is.
  private func narrowed(
    _ nominal: Nominal, by conditions: [Constraint], _ inner: LocalScope
  ) -> Type {
    var map: [GenericParameter: Type] = [:]
    for case .same(.parameter(let parameter), let type) in conditions { map[parameter] = type }
    for (parameter, type) in map { inner.names[parameter.name] = .type(.alias(type)) }
    return index.selfType(of: nominal).substituting(map)
  }

  /// An extension changes a type of an earlier cell: if this cell is refused, the change goes.
  private func remember(_ record: TypeMembers) {
    let saved = (record.members, record.initializers, record.subscripts, record.conformances)
    let (nominal, protocols, dispatch) = (
      record.nominal, record.nominal.protocols, record.nominal.dispatch
    )
    journal.append {
      (record.members, record.initializers, record.subscripts, record.conformances) = saved
      nominal.protocols = protocols
      nominal.dispatch = dispatch
    }
  }

  // MARK: Inheritance

  private func inherit(_ type: DeclaredType) {
    let outer = locals
    locals = type.home
    defer { locals = outer }
    let nominal = type.nominal
    if nominal.kind == .protocolType, !type.isExtension {
      scope.bounds[index.selfParameter(of: nominal)] = [nominal]
    }
    let clauses = signatureBuilder(owner: nominal)
    let generic = type.syntax.asProtocol((any WithGenericParametersSyntax).self)?
      .genericParameterClause
    if !type.isExtension {
      let bounds = clauses.constraints(generic, type.whereClause, typeResolver())
      noteBounds(bounds)
      type.record.constraints += bounds
    }
    for inherited in type.inheritance?.inheritedTypes ?? [] {
      if inherited.type.trimmedDescription == "AnyObject" {
        type.record.isClassBound = true
        continue
      }
      let found = resolveType(inherited.type)
      switch found {
      case .existential(let target?)
      where nominal.kind != .protocolType && Self.builtInProtocols.contains(target.name)
        && index.protocolNamed(target.name) === target:
        report(.outsideSubset(.conformance(target.name)), at: inherited)
      case .existential(let target?):
        type.record.conformances.append(target)
        if !type.conditions.isEmpty {
          type.record.conditions[ObjectIdentifier(target)] = type.conditions
        }
        addProtocol(target, to: nominal)
      case .nominal(let parent, _) where parent.kind == .classType && nominal.kind == .classType:
        if isSubclass(parent, of: nominal) {
          report(.inheritsItself(nominal.name), at: inherited)
        } else if !parent.genericParameters.isEmpty {
          report(.outsideSubset(.genericSuperclass), at: inherited)
          type.record.isRefused = true
        } else {
          if typeMembers(parent)?.isFinal == true {
            report(.inheritsFinal(parent.name), at: inherited)
          }
          nominal.superclass = parent
          nominal.protocols.formUnion(parent.protocols)
        }
      case .nominal(let raw, _) where nominal.kind == .enumeration:
        type.record.rawType = .nominal(raw, [])
        addProtocol(named: "RawRepresentable", to: nominal)
      case .nominal(let parent, _) where parent.kind == .native && nominal.kind == .classType:
        report(.inheritsLibraryClass(parent.name), at: inherited)
        type.record.isRefused = true
      case .error: break
      default: report(.cannotInherit(display(found), nominal.name), at: inherited)
      }
    }
    if nominal.kind == .enumeration,
      type.members.allSatisfy({ member in
        member.decl.as(EnumCaseDeclSyntax.self)?.elements.allSatisfy { $0.parameterClause == nil }
          ?? true
      })
    {
      nominal.protocols.formUnion(["Equatable", "Hashable"])
    }
  }

  private func addProtocol(named name: String, to nominal: Nominal) {
    if let target = index.protocolNamed(name) { addProtocol(target, to: nominal) }
  }

  private func addProtocol(_ target: Nominal, to nominal: Nominal) {
    guard nominal.protocols.insert(target.name).inserted else { return }
    for name in ["Equatable", "Hashable", "Comparable", "Error", "CustomStringConvertible"] {
      if let implied = index.protocolNamed(name), inherits(target, implied) {
        nominal.protocols.insert(name)
      }
    }
    for inherited in conformances(of: target) { addProtocol(inherited, to: nominal) }
  }
}
