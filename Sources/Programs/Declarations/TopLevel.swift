import SwiftSyntax

extension Checker {
  /// Checks the cell; gives what makes the finished program.
  func checkTopLevel(_ file: SourceFileSyntax) -> () -> Program {
    var items = Array(file.statements)
    for item in items {
      if case .decl(let declaration) = item.item,
        let variable = declaration.as(VariableDeclSyntax.self)
      {
        locals.upcoming.formUnion(variable.bindings.flatMap { $0.pattern.boundNames })
      }
    }
    hoist(file.statements, isTopLevel: true)
    func checkTop(_ item: CodeBlockItemSyntax) -> StatementBuilder {
      defer { runPostponed() }
      return checkItem(item, isTopLevel: true)
    }
    var shown: (draft: Draft, node: ExprSyntax)?
    if let last = items.last, case .expr(let expression) = last.item,
      !expression.is(IfExprSyntax.self), !expression.is(SwitchExprSyntax.self),
      !expression.isAssignmentSequence
    {
      items.removeLast()
      var builders = items.map(checkTop)
      let mark = deferred.count
      let draft = infer(expression)
      if !draft.isError { defaulting(draft.type) }
      complete(from: mark)
      let span = span(expression)
      if isShown(draft) {
        shown = (draft, expression)
      } else {
        builders.append { [Statement(.expression(draft.build()), span: span)] }
      }
      runPending()
      return finish(builders, shown?.draft)
    }
    let builders = items.map(checkTop)
    runPending()
    return finish(builders, nil)
  }

  private func isShown(_ draft: Draft) -> Bool {
    let type = solver.resolve(draft.type)
    if draft.isError || type.isVoid { return false }
    if let wrapped = type.wrapped, solver.resolve(wrapped).isVoid { return false }
    return !(draft.isEffect && draft.unusedResultOf == nil)
  }

  private func runPending() {
    var position = 0
    while position < pendingBodies.count {
      let work = pendingBodies[position]
      position += 1
      work()
    }
    pendingBodies = []
  }

  private func finish(_ builders: [StatementBuilder], _ shown: Draft?) -> () -> Program {
    { [self] in
      var statements = leadingStatements.map { $0() }
      statements += builders.flatMap { $0() }
      let displayed = shown?.build()
      context.function.body = statements
      return Program(
        statements: statements, main: context.function, globals: globals, displayed: displayed)
    }
  }

  // MARK: Declarations as statements

  func checkDeclaration(_ node: DeclSyntax, isTopLevel: Bool) -> StatementBuilder {
    switch node.as(DeclSyntaxEnum.self) {
    case .variableDecl(let node): return checkVariable(node, isGlobal: isTopLevel)
    case .functionDecl(let node):
      return isTopLevel ? { [] } : checkLocalFunction(node)
    case .structDecl, .classDecl, .enumDecl, .protocolDecl, .extensionDecl, .typeAliasDecl:
      return { [] }
    case .importDecl(let node):
      let name = node.path.trimmedDescription
      let known = ["Attention", "Datasets", "Figures", "Foundation", "Glibc", "Swift", "Tensors"]
      if !known.contains(name) {
        report(.outsideSubset(.importOf(name)), at: node)
      }
      return { [] }
    default:
      report(.outsideSubset(Subset.declaration(node)), at: node.subsetHead)
      return { [] }
    }
  }

  func checkVariable(_ node: VariableDeclSyntax, isGlobal: Bool) -> StatementBuilder {
    let isMutable = node.bindingSpecifier.tokenKind == .keyword(.var)
    refuseModifiers(node.modifiers, node.attributes)
    var builders: [StatementBuilder] = []
    let bindings = Array(node.bindings)
    for (position, binding) in bindings.enumerated() {
      let span = SourceSpan(
        cell: cell, start: Int(self.span(position == 0 ? Syntax(node) : Syntax(binding)).start),
        end: Int(self.span(binding).end))
      if binding.accessorBlock != nil {
        report(.outsideSubset(.localComputed), at: binding)
        for name in binding.pattern.boundNames {
          declare(name, .erroneous, isGlobal: isGlobal, at: binding.pattern)
        }
        continue
      }
      let annotation =
        (binding.typeAnnotation
        ?? (binding.initializer == nil
          ? bindings[position...].first { $0.typeAnnotation != nil }?.typeAnnotation : nil))
        .map { annotation in
          var resolver = typeResolver()
          if binding.initializer != nil { resolver.open = { [self] in solver.fresh(at: span) } }
          return resolver.resolve(annotation.type)
        }
      guard let initializer = binding.initializer else {
        guard let type = annotation else {
          report(.variableWithoutType(binding.pattern.trimmedDescription), at: binding.pattern)
          for name in binding.pattern.boundNames {
            declare(name, .erroneous, isGlobal: isGlobal, at: binding.pattern)
          }
          continue
        }
        let pattern = bind(binding.pattern, to: type, isMutable: isMutable, isGlobal: isGlobal)
        if case .bind(let variable) = pattern {
          awaitingValue.insert(ObjectIdentifier(variable))
          if isMutable, type.wrapped != nil {
            builders.append {
              let value = Expression(.nilLiteral, type: variable.type, span: span)
              return [Statement(.declare(pattern, value), span: span)]
            }
            continue
          }
        }
        builders.append { [Statement(.declare(pattern, nil), span: span)] }
        continue
      }
      let mark = deferred.count
      let draft =
        annotation.map { check(initializer.value, to: $0, for: .initialValue) }
        ?? infer(initializer.value)
      var type = annotation ?? draft.type
      if draft.isError, annotation == nil { type = .error }
      if !type.isError { defaulting(type) }
      complete(from: mark)
      let pattern = bind(
        binding.pattern, to: solver.settle(type), isMutable: isMutable, isGlobal: isGlobal)
      if draft.isError { continue }
      builders.append { [Statement(.declare(pattern, draft.build()), span: span)] }
    }
    return { builders.flatMap { $0() } }
  }

  func refuseTypedThrows(_ clause: ThrowsClauseSyntax?) {
    if let clause, let refusal = clause.refusal { report(refusal, at: clause) }
  }

  /// Modifiers and attributes that mean something we do not have.
  func refuseModifiers(_ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax) {
    for modifier in modifiers {
      switch modifier.name.tokenKind {
      case .keyword(.lazy): report(.outsideSubset(.lazyVariable), at: modifier)
      case .keyword(.weak), .keyword(.unowned):
        report(.outsideSubset(.weakReference(modifier.name.text)), at: modifier)
      case .keyword(.nonisolated), .keyword(.distributed), .keyword(.async):
        report(.outsideSubset(.concurrency(modifier.name.text)), at: modifier)
      case .keyword(.consuming), .keyword(.borrowing), .keyword(.indirect):
        if modifier.name.tokenKind != .keyword(.indirect) {
          report(.outsideSubset(.construct(modifier.name.text)), at: modifier)
        }
      default: break
      }
    }
    for case .attribute(let attribute) in attributes {
      let name = attribute.attributeName.trimmedDescription
      if ["discardableResult", "inlinable", "escaping", "frozen", "usableFromInline", "inline"]
        .contains(name)
      {
        continue
      }
      report(.outsideSubset(.attribute(name)), at: attribute)
    }
  }
}

extension DeclSyntax {
  /// Where a message about the whole declaration points: its first word.
  var subsetHead: Syntax {
    if self.is(StructDeclSyntax.self) || self.is(ClassDeclSyntax.self)
      || self.is(EnumDeclSyntax.self), let named = asProtocol((any NamedDeclSyntax).self)
    {
      return Syntax(named.name)
    }
    return firstToken(viewMode: .sourceAccurate).map { Syntax($0) } ?? Syntax(self)
  }
}
