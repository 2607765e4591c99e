import Diagnostics
import SwiftSyntax

/// Checks one cell: syntax in, `Program` or diagnostics out.
final class Checker {
  let scope: Scope
  let source: SourceText
  let cell: Int
  let solver = Solver()
  var index: LibraryIndex { scope.index }

  var diagnostics: [Diagnostic] = []
  /// Names at the cell's top level; they join the scope if the cell has no error.
  var cellNames: [String: Entity] = [:]
  var cellOperators: [String: [Callable]] = [:]
  var globals: [Variable] = []
  /// Top-level names of variables not declared yet, for "used before its declaration".
  var locals: LocalScope
  var context: FunctionContext
  /// Work put off until all of the cell's top level is known: bodies of functions.
  var pendingBodies: [() -> Void] = []
  /// What gives function bodies their statements once everything is checked.
  var builders: [() -> Void] = []
  /// Statements that come before all others: static properties.
  var leadingStatements: [() -> Statement] = []
  /// Open questions of the statement being checked: literals and types to settle at its end.
  var deferred: [() -> Void] = []
  /// Whether a `?` of an optional chain has been met in the chain being checked.
  var chainIsOptional = false
  var tryIsCovered = false
  /// Overloads tried in the outermost call that is being resolved, and how deep trials nest.
  var trials = 0
  var trialDepth = 0
  var isOutOfTrials = false
  var depth = 0
  /// Arguments inferred once for all overloads that are tried.
  var preinferred: [SyntaxIdentifier: Draft] = [:]
  /// What takes additions to the scope back when the cell is refused.
  var journal: [() -> Void] = []
  /// The callable that the last call was bound to; a subscript asks for its setter.
  var lastApplied: Callable?
  /// How much the generic parameters of the last call's callable had to fulfil.
  var lastDemands = 0
  var localFunctions: [SyntaxIdentifier: (Callable, Variable)] = [:]
  var pendingDefaults: [() -> Void] = []
  var postponed: [(value: ExprSyntax, work: () -> Void)] = []
  /// While types are being declared, default values wait until all of them are known.
  var isDeclaringTypes = false
  /// Every function of the cell with a body, for the flow check.
  var bodies: [Function] = []
  /// The switches of the cell, whose cases must cover everything.
  var switches: [(type: Type, cases: [SwitchCase], head: SourceSpan)] = []
  /// Variables whose types may still be open; they are settled at the end.
  var variables: [Variable] = []
  /// Constants declared without a value: each is assigned once, later.
  var awaitingValue: Set<ObjectIdentifier> = []
  /// Variables that a `for` loop gives their values.
  var loopVariables: Set<ObjectIdentifier> = []

  init(scope: Scope, source: SourceText, cell: Int) {
    self.scope = scope
    self.source = source
    self.cell = cell
    let main = Function(
      name: "main", kind: .function, result: .void,
      span: SourceSpan(cell: cell, start: 0, end: source.text.utf8.count))
    context = FunctionContext(function: main, parent: nil, result: .void)
    context.isMain = true
    locals = LocalScope(parent: nil, function: context)
  }

  func run(_ file: SourceFileSyntax) -> (Program?, [Diagnostic]) {
    let isWide = reportFullWidthPunctuation(file)
    if isWide || file.hasError || file.hasWarning {
      // Of a line with such punctuation the parser understands nothing.
      if !isWide { reportSyntaxErrors(file) }
      if hasErrors {
        recordErroneous(file)
        return (nil, sorted(diagnostics))
      }
    }
    let main = checkTopLevel(file)
    guard !hasErrors, scope.refusedName == nil else {
      return refused(file)
    }
    for variable in variables { variable.type = solver.settle(variable.type) }
    for build in builders { build() }
    let program = main()
    checkFlow(program)
    guard !hasErrors, scope.refusedName == nil else {
      return refused(file)
    }
    scope.names.merge(cellNames) { $1 }
    for (name, functions) in cellOperators { scope.operators[name, default: []] += functions }
    return (program, sorted(diagnostics))
  }

  private func refused(_ file: SourceFileSyntax) -> (Program?, [Diagnostic]) {
    for undo in journal.reversed() { undo() }
    recordErroneous(file)
    if let name = scope.refusedName, let use = file.firstUse(of: name) {
      let span = span(use)
      scope.refusedUse = source.range(from: Int(span.start), to: Int(span.end))
    }
    return (nil, sorted(diagnostics))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Names of a refused cell are known, so that later cells don't echo its mistakes.
  private func recordErroneous(_ file: SourceFileSyntax) {
    for name in file.declaredNames where scope.names[name] == nil {
      scope.names[name] = .erroneous
    }
  }

  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      guard let x = a.element.range?.start, let y = b.element.range?.start, x != y else {
        return a.offset < b.offset
      }
      return x < y
    }.map(\.element)
  }
}

// MARK: Places and messages

extension Checker {
  /// A variable of the function being checked.
  func local(
    _ name: String, _ type: Type, isMutable: Bool = false, at span: SourceSpan
  ) -> Variable {
    let made = Variable(
      name: name, type: type, isMutable: isMutable, isGlobal: false, span: span)
    variables.append(made)
    return made
  }

  func span(_ node: some SyntaxProtocol) -> SourceSpan {
    SourceSpan(
      cell: cell, start: node.positionAfterSkippingLeadingTrivia.utf8Offset,
      end: node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func report(_ error: CheckingError, at node: some SyntaxProtocol) {
    report(error, at: span(node))
  }

  func report(_ error: CheckingError, at span: SourceSpan) {
    diagnostics.append(
      Diagnostic(
        error.severity, error.message, path: source.path,
        range: source.range(from: Int(span.start), to: Int(span.end)),
        help: error.help))
  }

  /// Reports, and gives what stands for the refused expression.
  func refuse(_ error: CheckingError, at node: some SyntaxProtocol) -> Draft {
    report(error, at: node)
    return .error(span(node))
  }

  /// The most trials of overloads in one statement: each inside another multiplies them.
  static let mostTrials = 10_000

  /// Runs a check whose messages and inferences are taken back, and says how it went.
  func attempt(_ body: () -> Void) -> (isGood: Bool, cost: Int, diagnostics: [Diagnostic]) {
    trials += 1
    trialDepth += 1
    defer {
      trialDepth -= 1
      if trialDepth == 0 { trials = 0 }
    }
    let mark = solver.mark()
    let saved = diagnostics
    let savedDeferred = deferred
    let savedPending = pendingBodies
    let savedBuilders = builders
    let thrown = context.hasThrown
    solver.cost = 0
    diagnostics = []
    body()
    let found = diagnostics
    let cost = solver.cost
    solver.rollBack(to: mark)
    diagnostics = saved
    deferred = savedDeferred
    pendingBodies = savedPending
    builders = savedBuilders
    context.hasThrown = thrown
    return (!found.contains { $0.severity == .error }, cost, found)
  }
}

extension SourceText {
  /// The text of a span.
  func slice(_ span: SourceSpan) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(span.start))
    let end = bytes.index(start, offsetBy: Int(span.end - span.start))
    return String(text[start..<end])
  }
}

/// The names of one block.
final class LocalScope {
  var parent: LocalScope?
  let function: FunctionContext
  var names: [String: Entity] = [:]
  /// Variables that the block declares further down.
  var upcoming: Set<String> = []
  /// The type whose members are in reach by name alone.
  var typeContext: TypeContext?

  init(parent: LocalScope?, function: FunctionContext) {
    self.parent = parent
    self.function = function
  }
}

struct TypeContext {
  /// `Self`
  var type: Type
  /// nil in a static member.
  var selfVariable: Variable?
}

/// The function being checked.
final class FunctionContext {
  let function: Function
  let parent: FunctionContext?
  var result: Type
  var isMain = false
  var isClosure = false
  var isThrowing = false
  var isInitializer = false
  var isFailable = false
  /// A closure in which an error can be thrown.
  var hasThrown = false
  /// Within a `do` whose `catch` clauses catch everything.
  var catchDepth = 0
  var loops: [LoopContext] = []
  /// A closure whose result comes from its `return`s.
  var hasReturn = false

  init(function: Function, parent: FunctionContext?, result: Type) {
    self.function = function
    self.parent = parent
    self.result = result
  }
}

struct LoopContext {
  var label: LoopLabel
  var isLoop: Bool
  var isSwitch: Bool
}

extension SourceFileSyntax {
  /// Where a name stands by itself, not as a member or a label.
  func firstUse(of name: String) -> TokenSyntax? {
    tokens(viewMode: .sourceAccurate).first { token in
      guard token.text == name, let parent = token.parent else { return false }
      if parent.is(IdentifierTypeSyntax.self) { return true }
      guard let reference = parent.as(DeclReferenceExprSyntax.self) else { return false }
      return reference.parent?.as(MemberAccessExprSyntax.self)?.declName.id != reference.id
    }
  }

  /// Every name that the file declares at its top level.
  var declaredNames: [String] {
    statements.flatMap { item -> [String] in
      guard case .decl(let declaration) = item.item else { return [] }
      if let variable = declaration.as(VariableDeclSyntax.self) {
        return variable.bindings.flatMap { $0.pattern.boundNames }
      }
      return declaration.asProtocol((any NamedDeclSyntax).self).map { [$0.name.text] } ?? []
    }
  }
}

extension PatternSyntax {
  var boundNames: [String] {
    if let identifier = self.as(IdentifierPatternSyntax.self) {
      return [identifier.identifier.text]
    }
    if let tuple = self.as(TuplePatternSyntax.self) {
      return tuple.elements.flatMap { $0.pattern.boundNames }
    }
    return self.as(ExpressionPatternSyntax.self)?.expression.boundNames ?? []
  }
}

extension ExprSyntax {
  /// The names of a pattern that was parsed as an expression.
  fileprivate var boundNames: [String] {
    if let name = self.as(DeclReferenceExprSyntax.self) { return [name.baseName.text] }
    if let pattern = self.as(PatternExprSyntax.self) { return pattern.pattern.boundNames }
    return self.as(TupleExprSyntax.self)?.elements.flatMap(\.expression.boundNames) ?? []
  }
}
