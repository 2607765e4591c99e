import SwiftSyntax

extension Checker {
  /// Makes the functions and types of a block known before its statements are checked.
  func hoist(_ items: CodeBlockItemListSyntax, isTopLevel: Bool) {
    var types: [DeclSyntax] = []
    for item in items {
      guard case .decl(let declaration) = item.item else { continue }
      switch declaration.as(DeclSyntaxEnum.self) {
      case .structDecl, .classDecl, .enumDecl, .protocolDecl, .extensionDecl, .typeAliasDecl:
        types.append(declaration)
      default: break
      }
    }
    let wasDeclaring = isDeclaringTypes
    isDeclaringTypes = true
    let declared = types.isEmpty ? [] : declareTypes(types, isTopLevel: isTopLevel)
    for item in items {
      guard case .decl(let declaration) = item.item,
        let function = declaration.as(FunctionDeclSyntax.self)
      else { continue }
      isTopLevel ? declareGlobalFunction(function) : declareLocalFunction(function)
    }
    isDeclaringTypes = wasDeclaring
    if !wasDeclaring { runPendingDefaults() }
    for type in declared { checkStoredDefaults(type) }
    for type in declared { conform(type) }
    for type in declared { checkContainment(type) }
  }

  /// Checks a default value when everything that it names is known.
  func later(_ value: ExprSyntax, _ work: @escaping () -> Void) {
    pendingDefaults.append { [self] in
      if needsUpcoming(value) {
        postponed.append((value, work))
      } else {
        work()
      }
    }
  }

  private func needsUpcoming(_ value: ExprSyntax) -> Bool {
    guard context.isMain, !locals.upcoming.isEmpty else { return false }
    return value.tokens(viewMode: .sourceAccurate).contains { token in
      if case .identifier(let name) = token.tokenKind { return locals.upcoming.contains(name) }
      return false
    }
  }

  /// After a variable of the cell has been declared: default values that waited for it.
  func runPostponed() {
    guard !postponed.isEmpty else { return }
    let ready = postponed.filter { !needsUpcoming($0.value) }
    postponed.removeAll { !needsUpcoming($0.value) }
    for entry in ready { entry.work() }
  }

  func signatureBuilder(owner: Nominal?) -> SignatureBuilder {
    var builder = SignatureBuilder(index: index, owner: owner) { [unowned self] generics in
      var resolver = typeResolver()
      let outer = resolver
      resolver = TypeResolver(index: index) { name in
        if let parameter = generics.first(where: { $0.name == name }) {
          return .alias(.parameter(parameter))
        }
        return outer.lookUp(name)
      }
      resolver.report = outer.report
      resolver.member = outer.member
      resolver.compose = outer.compose
      resolver.enclosing = outer.enclosing
      return resolver
    }
    builder.report = { [unowned self] error, node in report(error, at: node) }
    return builder
  }

  /// Records what the generic parameters of a declaration conform to.
  func noteBounds(_ constraints: [Constraint]) {
    for case .conforms(.parameter(let parameter), let target) in constraints {
      scope.bounds[parameter, default: []].append(target)
    }
  }

  private func refuseConcurrency(_ effects: FunctionEffectSpecifiersSyntax?) {
    if let token = effects?.asyncSpecifier {
      report(.outsideSubset(.concurrency("async")), at: token)
    }
  }

  private func declareGlobalFunction(_ node: FunctionDeclSyntax) {
    refuseModifiers(node.modifiers, node.attributes)
    refuseConcurrency(node.signature.effectSpecifiers)
    let callable = signatureBuilder(owner: nil).callable(node)
    callable.span = span(node.name)
    noteBounds(callable.constraints)
    let function = Function(
      name: node.name.text, kind: .function, result: callable.result, span: span(node))
    callable.target = .function(function)
    if node.name.tokenKind.isOperator {
      cellOperators[node.name.text, default: []].append(callable)
    } else {
      add(callable, named: node.name)
    }
    checkDefaults(node.signature.parameterClause, callable)
    let home = locals
    guard let body = node.body else {
      report(.functionWithoutBody(node.name.text), at: node.name)
      return
    }
    pendingBodies.append { [self] in
      checkBody(
        of: function, callable, body.statements, in: home, generics: callable.generics,
        selfVariable: nil)
    }
  }

  private func add(_ callable: Callable, named token: TokenSyntax) {
    let name = token.text
    var functions: [Callable] = []
    switch cellNames[name] {
    case .functions(let known):
      functions = known
      if known.contains(where: { isSameSignature($0, callable) }) {
        report(.redeclared(name, in: nil), at: token)
      }
    case nil:
      // Overloads of earlier cells stay, unless this is a new version of one.
      if case .functions(let known)? = scope.names[name] {
        functions = known.filter { !isSameSignature($0, callable) }
      }
    default: report(.redeclared(name, in: nil), at: token)
    }
    cellNames[name] = .functions(
      functions.filter { isOfThisCell($0) } + [callable]
        + functions.filter { !isOfThisCell($0) })
  }

  private func isOfThisCell(_ callable: Callable) -> Bool { callable.span?.cell == Int32(cell) }

  func isSameSignature(_ a: Callable, _ b: Callable) -> Bool {
    a.parameters.map(\.label) == b.parameters.map(\.label)
      && a.parameters.map(\.type) == b.parameters.map(\.type) && a.isStatic == b.isStatic
      && a.result == b.result
  }

  private func declareLocalFunction(_ node: FunctionDeclSyntax) {
    refuseModifiers(node.modifiers, node.attributes)
    refuseConcurrency(node.signature.effectSpecifiers)
    let callable = signatureBuilder(owner: nil).callable(node)
    noteBounds(callable.constraints)
    let type = Type.function(
      Type.FunctionType(
        parameters: callable.parameters.map {
          $0.isVariadic ? index.standard("Array", [$0.type]) : $0.type
        }, inoutParameters: callable.parameters.map(\.isInout), result: callable.result,
        isThrowing: callable.isThrowing))
    let variable = local(node.name.text, type, at: span(node.name))
    callable.target = .local(variable)
    if case .functions(let known)? = locals.names[node.name.text] {
      if known.contains(where: { isSameSignature($0, callable) }) {
        report(.redeclared(node.name.text, in: nil), at: node.name)
      }
      locals.names[node.name.text] = .functions(known + [callable])
    } else {
      locals.names[node.name.text] = .functions([callable])
    }
    localFunctions[node.id] = (callable, variable)
    checkDefaults(node.signature.parameterClause, callable)
  }

  func checkLocalFunction(_ node: FunctionDeclSyntax) -> StatementBuilder {
    guard let (callable, variable) = localFunctions[node.id], let body = node.body else {
      return { [] }
    }
    let function = Function(
      name: node.name.text, kind: .function, result: callable.result, span: span(node))
    checkBody(
      of: function, callable, body.statements, in: locals, generics: callable.generics,
      selfVariable: nil, parent: context)
    let span = span(node)
    return { [Statement(.localFunction(variable, function), span: span)] }
  }

  /// Default values are checked once, where the function is declared.
  func checkDefaults(_ clause: FunctionParameterClauseSyntax, _ callable: Callable) {
    let home = locals
    for (parameter, made) in zip(clause.parameters, callable.parameters) {
      guard let value = parameter.defaultValue, case .draft(let holder) = made.defaultValue else {
        continue
      }
      later(value.value) { [self] in
        let outer = locals
        locals = home
        defer { locals = outer }
        let mark = deferred.count
        holder.draft = check(value.value, to: made.type, for: .initialValue)
        complete(from: mark)
      }
    }
    if !isDeclaringTypes { runPendingDefaults() }
  }

  func runPendingDefaults() {
    let work = pendingDefaults
    pendingDefaults = []
    for check in work { check() }
  }

  /// Checks a function's body and leaves what gives it its statements.
  func checkBody(
    of function: Function, _ callable: Callable, _ items: CodeBlockItemListSyntax,
    in home: LocalScope, generics: [GenericParameter], selfVariable: Variable?,
    parent: FunctionContext? = nil, prologue: @escaping StatementBuilder = { [] },
    isInitializer: Bool = false
  ) {
    let inner = FunctionContext(function: function, parent: parent, result: callable.result)
    inner.isThrowing = callable.isThrowing || callable.isRethrowing
    inner.isInitializer = isInitializer
    inner.isFailable = callable.isFailable
    let block = LocalScope(parent: home, function: inner)
    for generic in generics where !generic.name.contains(".") {
      block.names[generic.name] = .type(.alias(.parameter(generic)))
    }
    if let selfVariable { block.names["self"] = .variable(selfVariable) }
    for parameter in callable.parameters {
      let type = parameter.isVariadic ? index.standard("Array", [parameter.type]) : parameter.type
      let variable = local(
        parameter.name, type, isMutable: parameter.isInout, at: function.span)
      if parameter.name != "_" {
        block.names[parameter.name] = type.isError ? .erroneous : .variable(variable)
      }
      function.parameters.append(
        Function.Parameter(variable: variable, isInout: parameter.isInout))
    }
    let outer = (context, locals, tryIsCovered, depth)
    (context, locals, tryIsCovered, depth) = (inner, block, false, 0)
    defer { (context, locals, tryIsCovered, depth) = outer }
    let body = functionBody(items, result: callable.result, isInitializer: isInitializer)
    builders.append { function.body = prologue() + body() }
    bodies.append(function)
  }

  /// A single expression is what the function returns.
  func functionBody(
    _ items: CodeBlockItemListSyntax, result: Type, isInitializer: Bool
  ) -> StatementBuilder {
    if !isInitializer, !result.isVoid, items.count == 1, let only = items.first {
      var expression: ExprSyntax?
      switch only.item {
      case .expr(let found): expression = found
      case .stmt(let statement):
        expression = statement.as(ExpressionStmtSyntax.self)?.expression
        if let found = expression, !isValueBranches(found) { expression = nil }
      case .decl: break
      }
      if let found = expression, found.is(IfExprSyntax.self) || found.is(SwitchExprSyntax.self),
        !isValueBranches(found)
      {
        expression = nil
      }
      if let expression, !expression.isAssignmentSequence {
        let mark = deferred.count
        let value = infer(expression, hint: result)
        let span = span(expression)
        if value.type.isNever {
          complete(from: mark)
          return { [Statement(.expression(value.build()), span: span)] }
        }
        let draft = value.isError ? value : coerce(value, to: result, for: .result)
        complete(from: mark)
        if draft.isError { return { [] } }
        return { [Statement(.returnValue(draft.build()), span: span)] }
      }
    }
    return inBlock { checkBlock(items) }
  }

  /// Whether every branch of an `if` or `switch` is an expression: then it is a value.
  func isValueBranches(_ node: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let only = items.first else { return false }
      switch only.item {
      case .expr(let expression):
        if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) {
          return isValueBranches(expression)
        }
        return !expression.isAssignmentSequence
      case .stmt(let statement):
        if let inner = statement.as(ExpressionStmtSyntax.self)?.expression {
          return isValueBranches(inner)
        }
        return statement.is(ThrowStmtSyntax.self)
      case .decl: return false
      }
    }
    if let node = node.as(IfExprSyntax.self) {
      guard isValue(node.body.statements) else { return false }
      switch node.elseBody {
      case .ifExpr(let next)?: return isValueBranches(ExprSyntax(next))
      case .codeBlock(let block)?: return isValue(block.statements)
      case nil: return false
      }
    }
    if let node = node.as(SwitchExprSyntax.self) {
      return node.cases.allSatisfy { element in
        guard case .switchCase(let item) = element else { return false }
        return isValue(item.statements)
      }
    }
    return true
  }
}
