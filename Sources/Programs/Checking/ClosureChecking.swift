import Diagnostics
import SwiftSyntax

extension Checker {
  func inferClosure(_ node: ClosureExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    var wanted: Type.FunctionType?
    if let hint {
      let type = solver.resolve(hint)
      if case .function(let function) = type.wrapped.map({ solver.resolve($0) }) ?? type {
        wanted = function
      }
    }
    let function = Function(name: "closure", kind: .closure, result: .void, span: span)
    let inner = FunctionContext(function: function, parent: context, result: .void)
    inner.isClosure = true
    inner.isThrowing = true
    let block = LocalScope(parent: locals, function: inner)
    guard let heads = closureParameters(node, wanted) else { return .error(span) }
    refuseTypedThrows(node.signature?.effectSpecifiers?.throwsClause)
    var prologue: [() -> Statement.Kind] = []
    let copies = checkCaptureList(node, in: block)
    bind(heads, wanted, in: block, function, &prologue, at: span)
    let result: Type
    if let written = node.signature?.returnClause {
      result = resolveType(written.type)
    } else {
      result = wanted?.result ?? solver.fresh(at: span)
    }
    inner.result = result
    let (outerContext, outerLocals, covered) = (context, locals, tryIsCovered)
    (context, locals, tryIsCovered) = (inner, block, false)
    let (body, isBad) = closureBody(node, result)
    (context, locals, tryIsCovered) = (outerContext, outerLocals, covered)
    if isBad { return .error(span) }
    let type = Type.function(
      Type.FunctionType(
        parameters: function.parameters.map(\.variable.type),
        inoutParameters: function.parameters.map(\.isInout), result: result,
        isThrowing: inner.hasThrown))
    if let wanted, inner.hasThrown, !wanted.isThrowing {
      return refuse(.throwingClosure(display(.function(wanted))), at: node)
    }
    if result.isError { return .error(span) }
    var isBuilt = false
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      if !isBuilt {
        isBuilt = true
        function.result = final(result, at: span)
        function.body = prologue.map { Statement($0(), span: span) } + body()
      }
      let closure = Expression(.closure(function), type: type, span: span)
      if copies.isEmpty { return closure }
      let statements = copies.map { $0() } + [Statement(.yield(closure), span: span)]
      return Expression(.block(statements), type: type, span: span)
    }
  }

  private struct ClosureParameter {
    var name: String
    var type: Type?
    var isInout = false
  }

  /// The parameters as written, or `$0`, `$1` … as used.
  private func closureParameters(
    _ node: ClosureExprSyntax, _ wanted: Type.FunctionType?
  ) -> [ClosureParameter]? {
    var heads: [ClosureParameter] = []
    switch node.signature?.parameterClause {
    case .simpleInput(let list)?:
      heads = list.map { ClosureParameter(name: $0.name.text) }
    case .parameterClause(let clause)?:
      if let ellipsis = clause.parameters.lazy.compactMap(\.ellipsis).first {
        report(.outsideSubset(.variadicClosure), at: ellipsis)
        return nil
      }
      heads = clause.parameters.map { parameter in
        ClosureParameter(
          name: (parameter.secondName ?? parameter.firstName).text,
          type: parameter.type.map { resolveType($0) },
          isInout: parameter.type?.isInout ?? false)
      }
    case nil:
      let used = DollarCounter.highest(in: node)
      let count = max(used + 1, 0)
      if let wanted, wanted.parameters.count > count {
        if count == 0 {
          if node.signature == nil || node.signature?.parameterClause == nil {
            report(
              .closureIgnoresArguments(wanted.parameters.count, display(.function(wanted))),
              at: node)
            return nil
          }
        } else {
          report(
            .closureParameterCount(
              expected: wanted.parameters.count, found: count, display(.function(wanted))),
            at: node)
          return nil
        }
      }
      heads = (0..<count).map { ClosureParameter(name: "$\($0)") }
    }
    if let wanted, heads.count != wanted.parameters.count, !splitsTuple(heads.count, wanted) {
      report(
        .closureParameterCount(
          expected: wanted.parameters.count, found: heads.count, display(.function(wanted))),
        at: node)
      return nil
    }
    if wanted == nil, let open = heads.first(where: { $0.type == nil }) {
      report(.closureParameterUnknown(open.name), at: node)
      return nil
    }
    return heads
  }

  /// A closure of several parameters where one tuple is passed takes it apart.
  private func splitsTuple(_ count: Int, _ wanted: Type.FunctionType) -> Bool {
    guard wanted.parameters.count == 1, count > 1,
      case .tuple(let elements) = solver.resolve(wanted.parameters[0])
    else { return false }
    return elements.count == count
  }

  private func bind(
    _ heads: [ClosureParameter], _ wanted: Type.FunctionType?, in block: LocalScope,
    _ function: Function, _ prologue: inout [() -> Statement.Kind], at span: SourceSpan
  ) {
    func variable(_ name: String, _ type: Type, isMutable: Bool = false) -> Variable {
      let made = local(name, type, isMutable: isMutable, at: span)
      if name != "_" { block.names[name] = .variable(made) }
      return made
    }
    if let wanted, splitsTuple(heads.count, wanted),
      case .tuple(let elements) = solver.resolve(wanted.parameters[0])
    {
      let whole = local("$", wanted.parameters[0], at: span)
      function.parameters = [Function.Parameter(variable: whole, isInout: false)]
      let parts = zip(heads, elements).map { head, element -> Pattern in
        if let type = head.type { _ = solver.unify(type, element.type) }
        return head.name == "_" ? .wildcard : .bind(variable(head.name, element.type))
      }
      prologue = [
        {
          let value = Expression(.variable(whole), type: whole.type, span: span)
          return .declare(.tuple(parts), value)
        }
      ]
      return
    }
    function.parameters = heads.enumerated().map { position, head in
      let isInout = wanted?.inoutParameters[position] ?? head.isInout
      let type = head.type ?? wanted?.parameters[position] ?? .error
      if let written = head.type, let asked = wanted?.parameters[position] {
        if !solver.unify(written, asked) {
          report(
            .mismatch(
              given: display(asked), wanted: display(written), purpose: .argument, help: nil),
            at: span)
        }
      }
      return Function.Parameter(
        variable: variable(head.name, type, isMutable: isInout), isInout: isInout)
    }
  }

  /// `[weak self]` and the like; `[x]` copies the value when the closure is made.
  private func checkCaptureList(
    _ node: ClosureExprSyntax, in block: LocalScope
  ) -> [() -> Statement] {
    guard let items = node.signature?.capture?.items, !items.isEmpty else { return [] }
    let home = LocalScope(parent: locals, function: context)
    var copies: [() -> Statement] = []
    for capture in items {
      let name = capture.name.text
      if let specifier = capture.specifier {
        report(.outsideSubset(.weakReference(specifier.specifier.text)), at: specifier)
        continue
      }
      if name == "self", capture.initializer == nil { continue }
      let place = span(capture)
      let value: Draft
      if let initializer = capture.initializer {
        value = infer(initializer.value)
      } else {
        value = inferReference(DeclReferenceExprSyntax(baseName: capture.name), hint: nil)
      }
      if value.isError {
        block.names[name] = .erroneous
        continue
      }
      let copy = local(name, value.type, at: place)
      copy.isCaptured = true
      home.names[name] = .variable(copy)
      copies.append { Statement(.declare(.bind(copy), value.build()), span: place) }
    }
    // Between the block around and the closure's own, so that uses count as captures.
    block.parent = home
    return copies
  }

  /// The expression that a body of one statement is, if it gives a value.
  private func valueExpression(_ item: CodeBlockItemSyntax, isVoid: Bool) -> ExprSyntax? {
    switch item.item {
    case .expr(let expression):
      if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) {
        return !isVoid && isValueBranches(expression) ? expression : nil
      }
      return expression.isAssignmentSequence ? nil : expression
    case .stmt(let statement):
      guard !isVoid, let found = statement.as(ExpressionStmtSyntax.self)?.expression,
        isValueBranches(found)
      else { return nil }
      return found
    case .decl: return nil
    }
  }

  private func closureBody(
    _ node: ClosureExprSyntax, _ result: Type
  ) -> (() -> [Statement], isBad: Bool) {
    let known = solver.resolve(result)
    if node.statements.count == 1, let only = node.statements.first,
      let expression = valueExpression(only, isVoid: known.isVoid)
    {
      let isVoid = known.isVoid
      let draft = infer(expression, hint: isVoid ? nil : result)
      if draft.isError { return ({ [] }, true) }
      let span = span(expression)
      if isVoid {
        warnUnused(draft, at: expression)
        return ({ [Statement(.expression(draft.build()), span: span)] }, false)
      }
      let value: Draft
      if solver.isUnknown(known), solver.literalKind(known) == nil {
        guard solver.unify(known, draft.type) else { return ({ [] }, true) }
        value = draft
      } else {
        value = coerce(draft, to: result, for: .result)
      }
      if value.isError { return ({ [] }, true) }
      return ({ [Statement(.returnValue(value.build()), span: span)] }, false)
    }
    let before = diagnostics.count
    let statements = checkBlock(node.statements)
    if !context.hasReturn, solver.isUnknown(result) { _ = solver.unify(result, .void) }
    let isBad = diagnostics[before...].contains { $0.severity == .error }
    return (statements, isBad)
  }

  /// An expression passed where the callee takes a closure without parameters.
  func wrapAutoclosure(_ node: ExprSyntax, type: Type) -> Draft {
    let span = span(node)
    var result = solver.resolve(type)
    if case .function(let function) = result { result = function.result }
    let function = Function(name: "autoclosure", kind: .closure, result: .void, span: span)
    let inner = FunctionContext(function: function, parent: context, result: result)
    inner.isClosure = true
    let block = LocalScope(parent: locals, function: inner)
    let (outerContext, outerLocals) = (context, locals)
    (context, locals) = (inner, block)
    let value = check(node, to: result, for: .argument)
    (context, locals) = (outerContext, outerLocals)
    if value.isError { return .error(span) }
    let closureType = Type.function(Type.FunctionType(parameters: [], result: result))
    return Draft(closureType, span) { [self] in
      function.result = final(result, at: span)
      function.body = [Statement(.returnValue(value.build()), span: span)]
      return Expression(.closure(function), type: final(closureType, at: span), span: span)
    }
  }
}

extension ExprSyntax {
  /// `a = b`, `a += b`
  var isAssignmentSequence: Bool {
    guard let sequence = self.as(SequenceExprSyntax.self) else { return false }
    return sequence.elements.contains { element in
      element.is(AssignmentExprSyntax.self)
        || element.as(BinaryOperatorExprSyntax.self)?.operator.text.isCompoundAssignment == true
    }
  }
}

/// Finds the highest `$n` that a closure uses itself, not in closures inside it; −1 for none.
private final class DollarCounter: SyntaxVisitor {
  private var highest = -1
  private let root: SyntaxIdentifier

  private init(root: SyntaxIdentifier) {
    self.root = root
    super.init(viewMode: .sourceAccurate)
  }

  static func highest(in node: ClosureExprSyntax) -> Int {
    let counter = DollarCounter(root: node.id)
    counter.walk(node)
    return counter.highest
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    node.id == root || node.signature?.parameterClause != nil ? .visitChildren : .skipChildren
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if case .dollarIdentifier(let text) = node.baseName.tokenKind,
      let number = Int(text.dropFirst())
    {
      highest = max(highest, min(number, 20))
    }
    return .visitChildren
  }
}
