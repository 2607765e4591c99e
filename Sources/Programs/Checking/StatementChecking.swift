import SwiftSyntax

/// Gives the finished statements once all types are known.
typealias StatementBuilder = () -> [Statement]

extension Checker {
  /// Runs with the names of a new block.
  func inBlock<R>(_ body: () -> R) -> R {
    let outer = locals
    locals = LocalScope(parent: outer, function: context)
    defer { locals = outer }
    return body()
  }

  /// Checks the statements of a block in the scope that is current.
  func checkBlock(_ items: CodeBlockItemListSyntax) -> StatementBuilder {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else {
      if let first = items.first { report(.tooDeep, at: first) }
      return { [] }
    }
    hoist(items, isTopLevel: false)
    for item in items {
      if case .decl(let declaration) = item.item,
        let variable = declaration.as(VariableDeclSyntax.self)
      {
        for name in variable.bindings.flatMap({ $0.pattern.boundNames }) {
          locals.upcoming.insert(name)
        }
      }
    }
    var builders: [StatementBuilder] = []
    var hasLeft = false
    for item in items {
      if hasLeft {
        report(.neverRuns, at: item)
        hasLeft = false
      }
      builders.append(checkItem(item, isTopLevel: false))
      if case .stmt(let statement) = item.item, statement.leavesBlock { hasLeft = true }
    }
    return { placingLocalFunctions(builders.flatMap { $0() }) }
  }

  func checkItem(_ item: CodeBlockItemSyntax, isTopLevel: Bool) -> StatementBuilder {
    switch item.item {
    case .decl(let declaration): return checkDeclaration(declaration, isTopLevel: isTopLevel)
    case .stmt(let statement): return checkStatement(statement, label: nil)
    case .expr(let expression): return checkExpressionStatement(expression)
    }
  }

  /// Settles what the statement left open: literals take their default types, and what is still
  /// unknown is reported.
  func complete(from mark: Int) {
    var position = mark
    while position < deferred.count {
      let work = deferred[position]
      position += 1
      work()
    }
    deferred.removeSubrange(mark...)
  }

  func checkExpressionStatement(_ expression: ExprSyntax) -> StatementBuilder {
    if let node = expression.as(IfExprSyntax.self) { return checkIf(node) }
    if let node = expression.as(SwitchExprSyntax.self) { return checkSwitch(node, label: nil) }
    let mark = deferred.count
    let draft = infer(expression)
    if !draft.isError { defaulting(draft.type) }
    complete(from: mark)
    if draft.isError { return { [] } }
    warnUnused(draft, at: expression)
    if let statements = draft.statements { return statements }
    let span = span(expression)
    return { [Statement(.expression(draft.build()), span: span)] }
  }

  /// Warns about a value that is made and dropped, where Swift does.
  func warnUnused(_ draft: Draft, at node: some SyntaxProtocol) {
    if draft.isError || solver.resolve(draft.type).isVoid || draft.type.isNever { return }
    if let wrapped = solver.resolve(draft.type).wrapped, solver.resolve(wrapped).isVoid { return }
    if let name = draft.unusedResultOf {
      report(.unusedResult(name), at: node)
    } else if !draft.isEffect {
      report(.unusedValue(display(draft.type)), at: node)
    }
  }

  func checkStatement(_ node: StmtSyntax, label: String?) -> StatementBuilder {
    let span = span(node)
    func one(_ kind: @escaping () -> Statement.Kind) -> StatementBuilder {
      { [Statement(kind(), span: span)] }
    }
    switch node.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let node):
      if let node = node.expression.as(SwitchExprSyntax.self) {
        return checkSwitch(node, label: label)
      }
      if let node = node.expression.as(IfExprSyntax.self), label != nil {
        return checkIf(node, label: label)
      }
      return checkExpressionStatement(node.expression)
    case .labeledStmt(let node): return checkStatement(node.statement, label: node.label.text)
    case .guardStmt(let node): return checkGuard(node)
    case .whileStmt(let node):
      return inBlock {
        let conditions = checkConditions(node.conditions)
        let (body, loop) = checkLoopBody(node.body, label)
        return one { .whileLoop(conditions(), body: body(), label: loop) }
      }
    case .repeatStmt(let node):
      let (body, loop) = checkLoopBody(node.body, label)
      let mark = deferred.count
      let condition = check(node.condition, to: index.standard("Bool"), for: .condition)
      complete(from: mark)
      return one {
        .repeatLoop(body: body(), condition: condition.build(), label: loop)
      }
    case .forStmt(let node): return checkFor(node, label: label)
    case .breakStmt(let node): return checkJump(node.label, isContinue: false, at: node)
    case .continueStmt(let node): return checkJump(node.label, isContinue: true, at: node)
    case .fallThroughStmt:
      guard context.loops.last?.isSwitch == true else {
        report(.fallthroughOutsideSwitch, at: node)
        return { [] }
      }
      return one { .fallthroughCase }
    case .returnStmt(let node): return checkReturn(node)
    case .throwStmt(let node): return checkThrow(node)
    case .doStmt(let node): return checkDo(node, label: label)
    case .deferStmt(let node):
      let body = inBlock { checkBlock(node.body.statements) }
      return one { .deferBlock(body()) }
    case .missingStmt: return { [] }
    default:
      report(
        .outsideSubset(.construct(node.firstToken(viewMode: .sourceAccurate)?.text ?? "")),
        at: node)
      return { [] }
    }
  }

  // MARK: Jumps

  private func checkJump(
    _ labelToken: TokenSyntax?, isContinue: Bool, at node: some SyntaxProtocol
  ) -> StatementBuilder {
    let word = isContinue ? "continue" : "break"
    let target: LoopContext?
    if let labelToken {
      let label = labelToken.text
      target = context.loops.last { $0.label.name == label }
      guard target != nil else {
        report(
          .unknownLabel(label, word, known: context.loops.compactMap(\.label.name)),
          at: labelToken)
        return { [] }
      }
    } else {
      target = context.loops.last { isContinue ? $0.isLoop : $0.isLoop || $0.isSwitch }
    }
    guard let target, !isContinue || target.isLoop else {
      report(.jumpOutsideLoop(word), at: node)
      return { [] }
    }
    let span = span(node)
    return {
      [Statement(isContinue ? .continueLoop(target.label) : .breakLoop(target.label), span: span)]
    }
  }

  private func checkReturn(_ node: ReturnStmtSyntax) -> StatementBuilder {
    let span = span(node)
    context.hasReturn = true
    if context.isMain {
      report(.returnOutsideFunction, at: node)
      return { [] }
    }
    if context.isInitializer {
      if let value = node.expression {
        guard context.isFailable, value.is(NilLiteralExprSyntax.self) else {
          report(.initReturnsValue, at: value)
          return { [] }
        }
        let type = context.function.result
        let place = self.span(value)
        return {
          [Statement(.returnValue(Expression(.nilLiteral, type: type, span: place)), span: span)]
        }
      }
      return { [Statement(.returnValue(nil), span: span)] }
    }
    guard let value = node.expression else {
      let result = solver.resolve(context.result)
      if solver.isUnknown(result) { _ = solver.unify(result, .void) }
      if !solver.resolve(context.result).isVoid, !result.isError {
        report(.returnNeedsValue(display(context.result)), at: node)
      }
      return { [Statement(.returnValue(nil), span: span)] }
    }
    let mark = deferred.count
    let result = solver.resolve(context.result)
    if result.isVoid, !context.isClosure {
      let draft = infer(value)
      if !draft.isError, !solver.resolve(draft.type).isVoid {
        report(.returnsFromVoid(context.function.name), at: value)
      }
      complete(from: mark)
      return { [Statement(.returnValue(draft.build()), span: span)] }
    }
    let draft: Draft
    if solver.isUnknown(result), solver.literalKind(result) == nil {
      let given = infer(value)
      _ = solver.unify(result, given.type)
      draft = given
    } else {
      draft = check(value, to: result, for: .result)
    }
    // What a closure returns may still be decided by what the closure is passed to.
    if !context.isClosure { complete(from: mark) }
    if draft.isError { return { [] } }
    return { [Statement(.returnValue(draft.build()), span: span)] }
  }

  private func checkThrow(_ node: ThrowStmtSyntax) -> StatementBuilder {
    let span = span(node)
    let mark = deferred.count
    let draft = infer(node.expression)
    defaulting(draft.type)
    complete(from: mark)
    context.hasThrown = true
    guard !draft.isError else { return { [] } }
    guard conforms(draft.type, toNamed: "Error") else {
      report(.throwsNoError(display(draft.type)), at: node.expression)
      return { [] }
    }
    if context.catchDepth == 0, !context.isMain, !context.isThrowing, !context.isClosure {
      report(.errorNotHandled(context.function.name), at: node)
    }
    return { [Statement(.throwError(draft.build()), span: span)] }
  }

  private func checkDo(_ node: DoStmtSyntax, label: String?) -> StatementBuilder {
    refuseTypedThrows(node.throwsClause)
    let span = span(node)
    let thrown = context.hasThrown
    context.hasThrown = false
    let catchesAll = node.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { $0.pattern?.isIrrefutable == true && $0.whereClause == nil }
    }
    let loop = LoopLabel(name: label)
    context.loops.append(LoopContext(label: loop, isLoop: false, isSwitch: false))
    if catchesAll { context.catchDepth += 1 }
    let body = inBlock { checkBlock(node.body.statements) }
    if catchesAll { context.catchDepth -= 1 }
    let throwsInside = context.hasThrown
    context.hasThrown = thrown || (throwsInside && !catchesAll)
    if let first = node.catchClauses.first, !throwsInside {
      report(.catchUnreachable, at: first.catchKeyword)
    }
    let clauses = node.catchClauses.map { checkCatch($0) }
    context.loops.removeLast()
    return {
      if clauses.isEmpty {
        if label != nil {
          return [
            Statement(
              .repeatLoop(
                body: body(),
                condition: Expression(
                  .bool(false), type: self.index.standard("Bool"), span: span), label: loop),
              span: span)
          ]
        }
        return [Statement(.block(body()), span: span)]
      }
      return [Statement(.doCatch(body(), clauses.flatMap { $0() }), span: span)]
    }
  }

  private func checkCatch(_ clause: CatchClauseSyntax) -> () -> [CatchClause] {
    inBlock {
      guard let errorProtocol = index.protocolNamed("Error") else { return { [] } }
      let errorType = Type.existential(errorProtocol)
      if clause.catchItems.isEmpty {
        let variable = local("error", errorType, at: span(clause.catchKeyword))
        locals.names["error"] = .variable(variable)
        let body = checkBlock(clause.body.statements)
        return { [CatchClause(pattern: .bind(variable), condition: nil, body: body())] }
      }
      var heads: [() -> (Pattern, Expression?)] = []
      for item in clause.catchItems {
        let mark = deferred.count
        let pattern = item.pattern.map { checkPattern($0, against: errorType) }
        let condition = item.whereClause.map {
          check($0.condition, to: index.standard("Bool"), for: .condition)
        }
        complete(from: mark)
        heads.append { (pattern?() ?? .wildcard, condition?.build()) }
      }
      let body = checkBlock(clause.body.statements)
      return {
        heads.map { head in
          let (pattern, condition) = head()
          return CatchClause(pattern: pattern, condition: condition, body: body())
        }
      }
    }
  }
}

extension PatternSyntax {
  /// Matches anything: `_`, `let x`.
  var isIrrefutable: Bool {
    switch self.as(PatternSyntaxEnum.self) {
    case .wildcardPattern, .identifierPattern: true
    case .valueBindingPattern(let binding): binding.pattern.isIrrefutable
    case .expressionPattern(let pattern): pattern.expression.is(DiscardAssignmentExprSyntax.self)
    default: false
    }
  }
}

extension StmtSyntax {
  /// Nothing after it in its block runs.
  var leavesBlock: Bool {
    switch self.as(StmtSyntaxEnum.self) {
    case .returnStmt, .throwStmt, .breakStmt, .continueStmt: true
    default: false
    }
  }
}
