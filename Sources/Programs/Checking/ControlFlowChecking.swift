import Diagnostics
import SwiftSyntax

extension Checker {
  // MARK: Conditions

  /// Conditions of `if`, `guard` and `while`; what they bind joins the current block.
  func checkConditions(_ list: ConditionElementListSyntax) -> () -> [Condition] {
    var builders: [() -> Condition] = []
    for element in list {
      let mark = deferred.count
      switch element.condition {
      case .expression(let expression):
        let draft = checkCondition(expression)
        builders.append { .expression(draft.build()) }
      case .optionalBinding(let binding):
        if let builder = checkOptionalBinding(binding) { builders.append(builder) }
      case .matchingPattern(let matching):
        let value = infer(matching.initializer.value)
        defaulting(value.type)
        complete(from: mark)
        let pattern = checkPattern(matching.pattern, against: value.type)
        builders.append { .match(pattern(), value.build()) }
      case .availability(let node):
        report(.outsideSubset(.construct("#available")), at: node)
      }
      complete(from: mark)
    }
    return { builders.map { $0() } }
  }

  private func checkCondition(_ expression: ExprSyntax) -> Draft {
    if let sequence = expression.as(SequenceExprSyntax.self),
      case .assign(let node, _, _) = fold(sequence)
    {
      return refuse(.assignmentAsCondition, at: node)
    }
    let bool = index.standard("Bool")
    let draft = infer(expression, hint: bool)
    if draft.isError { return draft }
    if let wrapped = solver.resolve(draft.type).wrapped,
      solver.resolve(wrapped).nativeName != "Bool"
    {
      report(.optionalAsCondition(display(draft.type)), at: expression)
      return .error(draft.span)
    }
    return coerce(draft, to: bool, for: .condition)
  }

  private func checkOptionalBinding(
    _ binding: OptionalBindingConditionSyntax
  ) -> (() -> Condition)? {
    let isMutable = binding.bindingSpecifier.tokenKind == .keyword(.var)
    let mark = deferred.count
    let value: Draft
    if let initializer = binding.initializer {
      value = infer(
        initializer.value,
        hint: binding.typeAnnotation.map {
          index.standard("Optional", [resolveType($0.type)])
        })
    } else if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
      let reference = DeclReferenceExprSyntax(baseName: name.identifier)
      let found = inferReference(reference, hint: nil)
      value = relocate(found, to: span(name))
    } else {
      return nil
    }
    defaulting(value.type)
    complete(from: mark)
    var type = Type.error
    if !value.isError {
      if let wrapped = solver.resolve(value.type).wrapped {
        type = wrapped
      } else {
        let node = binding.initializer.map { Syntax($0.value) } ?? Syntax(binding.pattern)
        report(.bindsNonOptional(display(value.type)), at: node)
      }
    }
    if type.isError {
      for name in binding.pattern.boundNames { locals.names[name] = .erroneous }
      return nil
    }
    if let annotation = binding.typeAnnotation {
      _ = solver.unify(type, resolveType(annotation.type))
    }
    let pattern = bind(binding.pattern, to: type, isMutable: isMutable, isGlobal: false)
    return { .match(.some(pattern), value.build()) }
  }

  /// A synthesised reference has no place of its own: give it one.
  private func relocate(_ draft: Draft, to span: SourceSpan) -> Draft {
    if draft.isError {
      // Its message points nowhere: move it.
      if !diagnostics.isEmpty {
        diagnostics[diagnostics.count - 1].range = source.range(
          from: Int(span.start), to: Int(span.end))
      }
      return .error(span)
    }
    return Draft(draft.type, span, place: draft.place) {
      let built = draft.build()
      return Expression(built.kind, type: built.type, span: span)
    }
  }

  // MARK: if, guard

  func checkIf(_ node: IfExprSyntax, label: String? = nil) -> StatementBuilder {
    let span = span(node)
    let loop = LoopLabel(name: label)
    if label != nil {
      context.loops.append(LoopContext(label: loop, isLoop: false, isSwitch: false))
    }
    defer { if label != nil { context.loops.removeLast() } }
    // `else if` chains are walked, not recursed into.
    var arms: [(conditions: () -> [Condition], body: StatementBuilder, span: SourceSpan)] = []
    var last: StatementBuilder?
    var current: IfExprSyntax? = node
    while let arm = current {
      current = nil
      inBlock {
        let conditions = checkConditions(arm.conditions)
        let body = inBlock { checkBlock(arm.body.statements) }
        arms.append((conditions, body, self.span(arm)))
      }
      switch arm.elseBody {
      case .ifExpr(let next)?: current = next
      case .codeBlock(let block)?: last = inBlock { checkBlock(block.statements) }
      case nil: break
      }
    }
    return { [self] in
      var rest = last?() ?? []
      for arm in arms.reversed() {
        rest = [
          Statement(.ifElse(arm.conditions(), then: arm.body(), else: rest), span: arm.span)
        ]
      }
      if label == nil { return rest }
      let never = Expression(.bool(false), type: index.standard("Bool"), span: span)
      return [
        Statement(.repeatLoop(body: rest, condition: never, label: loop), span: span)
      ]
    }
  }

  func checkGuard(_ node: GuardStmtSyntax) -> StatementBuilder {
    let span = span(node)
    // The else block does not see what the conditions bind.
    let otherwise = inBlock { checkBlock(node.body.statements) }
    let conditions = checkConditions(node.conditions)
    return { [Statement(.guardElse(conditions(), else: otherwise()), span: span)] }
  }

  // MARK: Loops

  func checkLoopBody(
    _ body: CodeBlockSyntax, _ label: String?
  ) -> (body: StatementBuilder, label: LoopLabel) {
    let loop = LoopLabel(name: label)
    context.loops.append(LoopContext(label: loop, isLoop: true, isSwitch: false))
    let statements = inBlock { checkBlock(body.statements) }
    context.loops.removeLast()
    return (statements, loop)
  }

  func checkFor(_ node: ForStmtSyntax, label: String?) -> StatementBuilder {
    let span = span(node)
    if let word = node.awaitKeyword { report(.outsideSubset(.concurrency("await")), at: word) }
    let mark = deferred.count
    let sequence = infer(node.sequence)
    if !sequence.isError {
      if let annotation = node.typeAnnotation, let element = element(of: sequence.type) {
        _ = solver.unify(element, resolveType(annotation.type))
      }
      defaulting(sequence.type)
    }
    complete(from: mark)
    var element = Type.error
    if !sequence.isError {
      if let found = self.element(of: sequence.type) {
        element = found
      } else {
        report(
          .notASequence(display(sequence.type), help: sequenceHelp(sequence)),
          at: node.sequence)
      }
      if let name = sequence.type.nativeName, name == "Range" || name == "ClosedRange",
        !["Int", "UInt8"].contains(solver.resolve(element).nativeName)
      {
        report(
          .notASequence(display(sequence.type), help: "use stride(from:to:by:)"),
          at: node.sequence)
      }
    }
    return inBlock {
      let pattern: () -> Pattern
      if node.caseKeyword != nil {
        pattern = checkPattern(node.pattern, against: element)
      } else {
        let isMutable =
          node.pattern.as(ValueBindingPatternSyntax.self)?.bindingSpecifier.tokenKind
          == .keyword(.var)
        let inner = node.pattern.as(ValueBindingPatternSyntax.self)?.pattern ?? node.pattern
        let bound = bind(inner, to: element, isMutable: isMutable, isGlobal: false)
        loopVariables.formUnion(bound.variables.map { ObjectIdentifier($0) })
        pattern = { bound }
      }
      let mark = deferred.count
      let condition = node.whereClause.map {
        check($0.condition, to: index.standard("Bool"), for: .condition)
      }
      complete(from: mark)
      let (body, loop) = checkLoopBody(node.body, label)
      return {
        [
          Statement(
            .forLoop(
              pattern(), sequence: sequence.build(), where: condition?.build(), body: body(),
              label: loop), span: span)
        ]
      }
    }
  }

  private func sequenceHelp(_ sequence: Draft) -> String? {
    let type = solver.resolve(sequence.type)
    if type.nativeName == "Int" { return "write '0..<\(source.slice(sequence.span))'" }
    if type.wrapped != nil { return "unwrap the optional first" }
    return nil
  }

  // MARK: if and switch as values

  func inferIf(_ node: IfExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    var result = BranchResult(hint: hint)
    var arms: [(() -> [Condition], StatementBuilder)] = []
    var last: StatementBuilder?
    var current: IfExprSyntax? = node
    var isComplete = false
    while let arm = current {
      current = nil
      inBlock {
        let conditions = checkConditions(arm.conditions)
        let body = inBlock { checkBranch(arm.body.statements, &result, at: Syntax(arm.body)) }
        arms.append((conditions, body))
      }
      switch arm.elseBody {
      case .ifExpr(let next)?: current = next
      case .codeBlock(let block)?:
        last = inBlock { checkBranch(block.statements, &result, at: Syntax(block)) }
        isComplete = true
      case nil: break
      }
    }
    if !isComplete {
      report(.ifValueNeedsElse, at: node.ifKeyword)
      return .error(span)
    }
    guard !result.isBad, let type = result.type else { return .error(span) }
    return Draft(type, span) { [self] in
      var rest = last?() ?? []
      for (conditions, body) in arms.reversed() {
        rest = [Statement(.ifElse(conditions(), then: body(), else: rest), span: span)]
      }
      return Expression(.block(rest), type: final(type, at: span), span: span)
    }
  }

  func inferSwitch(_ node: SwitchExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    var result = BranchResult(hint: hint)
    let statements = checkSwitch(node, label: nil) { items, checker in
      checker.checkBranch(items, &result, at: Syntax(node))
    }
    guard !result.isBad, let type = result.type else { return .error(span) }
    return Draft(type, span) { [self] in
      Expression(.block(statements()), type: final(type, at: span), span: span)
    }
  }

  struct BranchResult {
    var hint: Type?
    var type: Type?
    var isBad = false
  }

  /// A branch of an `if` or `switch` used as a value: one expression, or a way out.
  func checkBranch(
    _ items: CodeBlockItemListSyntax, _ result: inout BranchResult, at node: Syntax
  ) -> StatementBuilder {
    guard items.count == 1, let only = items.first else {
      if let last = items.last, case .stmt(let statement) = last.item, statement.leavesBlock {
        return checkBlock(items)
      }
      report(.branchNeedsValue, at: items.first.map { Syntax($0) } ?? node)
      result.isBad = true
      return { [] }
    }
    var expression: ExprSyntax?
    switch only.item {
    case .expr(let found): expression = found
    case .stmt(let statement):
      if let found = statement.as(ExpressionStmtSyntax.self) {
        expression = found.expression
      } else if statement.leavesBlock {
        return checkBlock(items)
      }
    case .decl: break
    }
    guard let expression else {
      report(.branchNeedsValue, at: only)
      result.isBad = true
      return { [] }
    }
    let draft = infer(expression, hint: result.hint ?? result.type)
    let wanted = result.hint.flatMap { solver.isUnknown($0) ? nil : $0 } ?? result.type
    guard !draft.isError else {
      result.isBad = true
      return { [] }
    }
    let span = span(expression)
    if draft.type.isNever { return { [Statement(.expression(draft.build()), span: span)] } }
    let value = wanted.map { coerce(draft, to: $0, for: .other) } ?? draft
    if value.isError { result.isBad = true }
    if result.type == nil { result.type = value.type }
    return { [Statement(.yield(value.build()), span: span)] }
  }
}
