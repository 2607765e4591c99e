/// What can only be seen in the finished program: switches that miss a value, functions that end
/// without returning, names used before they have a value.
extension Checker {
  func checkFlow(_ program: Program) {
    for found in switches {
      if let missing = Exhaustiveness.missing(in: found.cases, of: found.type) {
        report(.notExhaustive(missing: missing.filter { !$0.isEmpty }), at: found.head)
      }
    }
    let walk = FlowWalk { [self] in report($0, at: $1) }
    _ = walk.run(program.statements)
    for function in bodies + walk.closures { check(function) }
  }

  private func check(_ function: Function) {
    let walk = FlowWalk { [self] in report($0, at: $1) }
    switch function.kind {
    case .structInitializer(let nominal):
      if let this = function.selfVariable { walk.initialize(this, nominal) }
    case .classInitializer(let nominal):
      if let this = function.parameters.first?.variable { walk.initialize(this, nominal) }
    default: break
    }
    let ends = walk.run(function.body)
    let brace = SourceSpan(
      cell: cell, start: Int(function.span.end) - 1, end: Int(function.span.end))
    if ends, !function.isInitializer, !function.result.isVoid {
      let name = function.name.split(separator: ".").last.map(String.init) ?? function.name
      report(.missingReturn(name, function.result), at: brace)
    }
    if ends, let missing = walk.missingProperty {
      report(.propertyUninitialized(missing.name), at: brace)
    }
  }
}

/// One walk over a function's statements in the order they run.
final class FlowWalk {
  private let report: (CheckingError, SourceSpan) -> Void
  /// Variables declared without a value that may not have one yet.
  private var open: Set<ObjectIdentifier> = []
  private var tracked: Set<ObjectIdentifier> = []
  private var loopDepth = 0
  /// In an initialiser: `self`, and which of its properties have a value.
  private var initialized: Variable?
  private var initializedType: Nominal?
  private var properties: [Variable] = []
  private var given: Set<Int> = []
  private(set) var closures: [Function] = []
  private var brokenLabels: Set<ObjectIdentifier> = []

  init(report: @escaping (CheckingError, SourceSpan) -> Void) { self.report = report }

  /// The walk is through an initialiser of this type. What a superclass stores is its own affair.
  func initialize(_ this: Variable, _ nominal: Nominal) {
    initialized = this
    initializedType = nominal
    properties = nominal.storedProperties
    given = Set(0..<(nominal.superclass?.storedProperties.count ?? 0))
  }

  var missingProperty: Variable? {
    properties.indices.first { !given.contains($0) }.map { properties[$0] }
  }

  /// Whether the end of the statements can be reached.
  func run(_ statements: [Statement]) -> Bool {
    for statement in statements where !run(statement) { return false }
    return true
  }

  private func branches(_ all: [() -> Bool]) -> Bool {
    let before = (open, given)
    var afterOpen: Set<ObjectIdentifier> = []
    var afterGiven: Set<Int>?
    var reaches = false
    for branch in all {
      (open, given) = before
      guard branch() else { continue }
      reaches = true
      afterOpen.formUnion(open)
      afterGiven = afterGiven.map { $0.intersection(given) } ?? given
    }
    (open, given) = reaches ? (afterOpen, afterGiven ?? before.1) : before
    return reaches
  }

  private func run(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .expression(let expression):
      visit(expression)
      return !expression.type.isNever
    case .declare(let pattern, let value):
      if let value {
        visit(value)
      } else {
        for variable in pattern.variables {
          open.insert(ObjectIdentifier(variable))
          tracked.insert(ObjectIdentifier(variable))
        }
      }
    case .localFunction(_, let function): closures.append(function)
    case .block(let body): return run(body)
    case .ifElse(let conditions, let then, let otherwise):
      conditions.forEach(visit)
      return branches([{ self.run(then) }, { self.run(otherwise) }])
    case .guardElse(let conditions, let otherwise):
      conditions.forEach(visit)
      let before = (open, given)
      if run(otherwise) { report(.guardFallsThrough, guardSpan(statement.span)) }
      (open, given) = before
    case .whileLoop(let conditions, let body, let label):
      conditions.forEach(visit)
      let before = (open, given)
      loop(body)
      if case .expression(let test)? = conditions.first, conditions.count == 1,
        case .bool(true) = test.kind
      {
        return brokenLabels.contains(ObjectIdentifier(label))
      }
      (open, given) = before
    case .repeatLoop(let body, let condition, let label):
      loopDepth += 1
      let reaches = run(body)
      loopDepth -= 1
      visit(condition)
      return reaches || brokenLabels.contains(ObjectIdentifier(label))
    case .forLoop(_, let sequence, let condition, let body, _):
      visit(sequence)
      let before = (open, given)
      if let condition { visit(condition) }
      loop(body)
      (open, given) = before
    case .switchCase(let subject, let cases, let label):
      visit(subject)
      let reaches = branches(
        cases.enumerated().map { position, item in
          {
            item.patterns.compactMap(\.where).forEach(self.visit)
            let ends = self.run(item.body)
            if case .fallthroughCase? = item.body.last?.kind { return false }
            return ends
          }
        })
      return reaches || brokenLabels.contains(ObjectIdentifier(label))
    case .breakLoop(let label):
      brokenLabels.insert(ObjectIdentifier(label))
      return false
    case .continueLoop, .fallthroughCase: return false
    case .returnValue(let value):
      if let value { visit(value) }
      return false
    case .yield(let value): visit(value)
    case .throwError(let value):
      visit(value)
      return false
    case .doCatch(let body, let clauses):
      let before = (open, given)
      return branches(
        [{ self.run(body) }]
          + clauses.map { clause in
            {
              (self.open, self.given) = before
              return self.run(clause.body)
            }
          })
    case .deferBlock(let body): _ = run(body)
    }
    return true
  }

  private func guardSpan(_ span: SourceSpan) -> SourceSpan {
    SourceSpan(cell: Int(span.cell), start: Int(span.end) - 1, end: Int(span.end))
  }

  private func loop(_ body: [Statement]) {
    loopDepth += 1
    _ = run(body)
    loopDepth -= 1
  }

  private func visit(_ condition: Condition) {
    switch condition {
    case .expression(let expression): visit(expression)
    case .match(_, let value): visit(value)
    }
  }

  private func use(_ variable: Variable, at span: SourceSpan) {
    guard open.contains(ObjectIdentifier(variable)) else { return }
    if case .function = variable.type, !variable.isMutable, variable.isCaptured { return }
    report(.usedUninitialized(variable.name), span)
    open.remove(ObjectIdentifier(variable))
  }

  private func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): use(variable, at: expression.span)
    case .closure(let function): closures.append(function)
    case .assign(let place, let value):
      visit(value)
      assign(place, at: expression.span)
    case .compoundAssign(let place, _, let value):
      visit(value)
      visit(place, at: expression.span)
    case .block(let statements): _ = run(statements)
    case .conditional(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    default:
      noteDelegation(expression)
      for part in expression.parts {
        switch part {
        case .value(let value): visit(value)
        case .inoutPlace(let place): visit(place, at: expression.span)
        }
      }
    }
  }

  /// `self.init(…)` of a class gives all properties their values; before `super.init(…)` its own
  /// must have theirs.
  private func noteDelegation(_ expression: Expression) {
    guard let initialized, expression.span != initialized.span else { return }
    switch expression.kind {
    case .call(let function, let arguments):
      guard case .classInitializer(let nominal) = function.kind,
        arguments.first?.expression.isVariable(initialized) == true
      else { return }
      if nominal !== initializedType, let missing = missingProperty {
        report(.propertyUninitialized(missing.name), expression.span)
      }
    case .callRequirement(let requirement, _):
      guard requirement.isInitializer else { return }
    default: return
    }
    given = Set(properties.indices)
  }

  private func assign(_ place: Place, at span: SourceSpan) {
    switch place {
    case .variable(let variable):
      let id = ObjectIdentifier(variable)
      if variable === initialized { given = Set(properties.indices) }
      if !variable.isMutable, tracked.contains(id), !open.contains(id) {
        report(.assignedTwice(variable.name), span)
      }
      open.remove(id)
    case .property(let base, let index, _, _) where base.isVariable(initialized):
      if !given.insert(index).inserted, !properties[index].isMutable {
        report(.assignedTwice(properties[index].name), span)
      }
    default: visit(place, at: span)
    }
  }

  private func visit(_ place: Place, at span: SourceSpan) {
    switch place {
    case .variable(let variable): use(variable, at: span)
    case .value(let value): visit(value)
    case .property(let base, _, _, _), .tupleElement(let base, _), .payload(let base, _, _):
      visit(base, at: span)
    case .arrayElement(let base, let index, _):
      visit(base, at: span)
      visit(index)
    case .computed(let base, let indices, _, _, _, _):
      visit(base, at: span)
      indices.forEach(visit)
    }
  }
}

extension Place {
  /// Whether it is this variable, or the object that the variable holds.
  fileprivate func isVariable(_ wanted: Variable?) -> Bool {
    switch self {
    case .variable(let variable): variable === wanted
    case .value(let value): value.isVariable(wanted)
    default: false
    }
  }
}

extension Expression {
  fileprivate func isVariable(_ wanted: Variable?) -> Bool {
    if case .variable(let variable) = kind { variable === wanted } else { false }
  }

  /// The expressions and places inside, in the order they are evaluated.
  var parts: [Argument] {
    switch kind {
    case .int, .double, .float, .bool, .string, .character, .nilLiteral, .variable, .closure,
      .primitiveReference, .caseReference, .allocate, .assign, .compoundAssign, .block:
      []
    case .interpolation(let parts), .array(let parts), .set(let parts), .tuple(let parts),
      .makeStruct(_, let parts), .makeCase(_, let parts):
      parts.map { .value($0) }
    case .functionReference(_, let receiver), .nativeReference(_, let receiver):
      receiver.map { [.value($0)] } ?? []
    case .call(_, let arguments), .callRequirement(_, let arguments),
      .callNative(_, let arguments):
      arguments
    case .callClosure(let callee, let arguments): [.value(callee)] + arguments
    case .binary(_, let a, let b), .and(let a, let b), .or(let a, let b), .coalesce(let a, let b),
      .arrayElement(let a, let b):
      [.value(a), .value(b)]
    case .conditional(let a, let b, let c): [.value(a), .value(b), .value(c)]
    case .dictionary(let pairs): pairs.flatMap { [.value($0.key), .value($0.value)] }
    case .unary(_, let inner), .property(let inner, _), .tupleElement(let inner, _),
      .wrapOptional(let inner), .forceUnwrap(let inner), .optionalChain(let inner),
      .bindOptional(let inner), .optionalTry(let inner), .isType(let inner, _),
      .conditionalCast(let inner, _), .forcedCast(let inner, _), .convert(let inner):
      [.value(inner)]
    }
  }
}
