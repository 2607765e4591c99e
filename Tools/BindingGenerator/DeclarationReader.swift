internal import SwiftParser
internal import SwiftSyntax

/// Reads the public declarations of one source file.
struct DeclarationReader {
  let source: SourceFile
  var api: PublicAPI

  mutating func read(_ text: String) {
    for statement in Parser.parse(source: text).statements {
      if case .decl(let declaration) = statement.item { read(declaration) }
    }
  }

  private mutating func read(_ declaration: DeclSyntax) {
    if let alias = declaration.as(TypeAliasDeclSyntax.self), isPublic(alias.modifiers) {
      api.aliases[alias.name.text] = alias.initializer.value
    } else if let block = declaration.as(ExtensionDeclSyntax.self) {
      readMembers(
        block.memberBlock, of: block.extendedType.trimmedDescription,
        constraint: block.genericWhereClause?.requirements.trimmedDescription,
        isPublicByDefault: isPublic(block.modifiers))
      addConformances(block.inheritanceClause, to: block.extendedType.trimmedDescription)
    } else if let type = declaration.as(StructDeclSyntax.self), isPublic(type.modifiers),
      type.genericParameterClause == nil
    {
      add(type, .structure, type.name.text, type.inheritanceClause, type.memberBlock)
    } else if let type = declaration.as(ClassDeclSyntax.self), isPublic(type.modifiers),
      type.genericParameterClause == nil
    {
      add(type, .classType, type.name.text, type.inheritanceClause, type.memberBlock)
    } else if let type = declaration.as(EnumDeclSyntax.self), isPublic(type.modifiers),
      type.genericParameterClause == nil
    {
      add(type, .enumeration, type.name.text, type.inheritanceClause, type.memberBlock)
    } else if let type = declaration.as(ProtocolDeclSyntax.self), isPublic(type.modifiers) {
      add(type, .protocolType, type.name.text, type.inheritanceClause, type.memberBlock)
    } else {
      readMember(declaration, of: nil, constraint: nil, isPublicByDefault: false)
    }
  }

  private mutating func add(
    _ type: some DeclSyntaxProtocol, _ kind: PublicType.Kind, _ name: String,
    _ inheritance: InheritanceClauseSyntax?, _ members: MemberBlockSyntax
  ) {
    let elements = members.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
      .flatMap(\.elements)
    let isPlain = elements.allSatisfy { $0.parameterClause == nil }
    api.types.append(
      PublicType(
        name: name, kind: kind, conformances: names(in: inheritance),
        cases: isPlain ? elements.map(\.name.text) : [], documentation: documentation(of: type),
        source: source))
    readMembers(members, of: name, constraint: nil, isPublicByDefault: kind == .protocolType)
  }

  private mutating func addConformances(_ clause: InheritanceClauseSyntax?, to name: String) {
    api.extendedConformances[name, default: []] += names(in: clause)
  }

  private func names(in clause: InheritanceClauseSyntax?) -> [String] {
    (clause?.inheritedTypes ?? []).map(\.type.trimmedDescription)
      .map { $0.hasPrefix("@unchecked ") ? String($0.dropFirst(11)) : $0 }
      .filter { $0 != "Sendable" }
  }

  private mutating func readMembers(
    _ block: MemberBlockSyntax, of owner: String, constraint: String?, isPublicByDefault: Bool
  ) {
    for member in block.members {
      readMember(
        member.decl, of: owner, constraint: constraint, isPublicByDefault: isPublicByDefault)
    }
  }

  private mutating func readMember(
    _ declaration: DeclSyntax, of owner: String?, constraint: String?, isPublicByDefault: Bool
  ) {
    guard let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers else {
      return
    }
    if isPublicByDefault || isPublic(modifiers) || isPackage(modifiers) {
      noteShape(declaration, of: owner)
    }
    guard isPublicByDefault ? !isHidden(modifiers) : isPublic(modifiers) else { return }
    func add(_ kind: PublicMember.Kind) {
      api.members.append(
        PublicMember(
          owner: owner, kind: kind, constraint: constraint,
          documentation: documentation(of: declaration), source: source))
    }
    if let function = declaration.as(FunctionDeclSyntax.self) {
      add(.function(function))
    } else if let initializer = declaration.as(InitializerDeclSyntax.self) {
      add(.initializer(initializer))
    } else if let member = declaration.as(SubscriptDeclSyntax.self) {
      add(.subscripting(member, isSettable: isSettable(member.accessorBlock)))
    } else if let variable = declaration.as(VariableDeclSyntax.self) {
      readVariable(variable, add)
    }
  }

  private func readVariable(_ variable: VariableDeclSyntax, _ add: (PublicMember.Kind) -> Void) {
    let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
    let isSetterHidden = variable.modifiers.contains { $0.detail != nil }
    var type: TypeSyntax?
    // In `var a, b: Int` the annotation stands at the last name.
    for binding in variable.bindings.reversed() {
      type = binding.typeAnnotation?.type ?? type
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
        let type
      else { continue }
      let isSettable =
        !isConstant && !isSetterHidden
        && (binding.accessorBlock == nil || self.isSettable(binding.accessorBlock))
      add(.property(variable, name: name, type: type, isSettable: isSettable))
    }
  }

  private func isSettable(_ block: AccessorBlockSyntax?) -> Bool {
    guard case .accessors(let accessors)? = block?.accessors else { return false }
    return accessors.contains {
      switch $0.accessorSpecifier.tokenKind {
      case .keyword(.set), .keyword(._modify), .keyword(.didSet), .keyword(.willSet): true
      default: false
      }
    }
  }

  private mutating func noteShape(_ declaration: DeclSyntax, of owner: String?) {
    let parameters: FunctionParameterListSyntax
    let name: String
    if let function = declaration.as(FunctionDeclSyntax.self) {
      (name, parameters) = (function.name.text, function.signature.parameterClause.parameters)
    } else if let initializer = declaration.as(InitializerDeclSyntax.self) {
      (name, parameters) = ("init", initializer.signature.parameterClause.parameters)
    } else if let member = declaration.as(SubscriptDeclSyntax.self) {
      (name, parameters) = ("subscript", member.parameterClause.parameters)
    } else {
      return
    }
    let parts = parameters.map {
      FunctionShape.Parameter(
        label: $0.firstName.text, type: $0.type.trimmedDescription,
        isVariadic: $0.ellipsis != nil, hasDefault: $0.defaultValue != nil)
    }
    api.shapes["\(owner ?? "").\(name)", default: []].append(FunctionShape(parameters: parts))
  }
}

private func isPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
  modifiers.contains {
    $0.detail == nil
      && ($0.name.tokenKind == .keyword(.public) || $0.name.tokenKind == .keyword(.open))
  }
}

private func isPackage(_ modifiers: DeclModifierListSyntax) -> Bool {
  modifiers.contains { $0.detail == nil && $0.name.tokenKind == .keyword(.package) }
}

private func isHidden(_ modifiers: DeclModifierListSyntax) -> Bool {
  modifiers.contains {
    switch $0.name.tokenKind {
    case .keyword(.private), .keyword(.fileprivate), .keyword(.internal), .keyword(.package):
      $0.detail == nil
    default: false
    }
  }
}

/// The text of the `///` comment above a declaration.
private func documentation(of declaration: some DeclSyntaxProtocol) -> String {
  declaration.leadingTrivia.pieces.compactMap { piece in
    guard case .docLineComment(let line) = piece else { return nil }
    let text = line.dropFirst(3)
    return String(text.hasPrefix(" ") ? text.dropFirst() : text)
  }.joined(separator: "\n")
}
