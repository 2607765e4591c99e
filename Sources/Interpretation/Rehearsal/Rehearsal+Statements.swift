internal import Memory
internal import Programs

extension Rehearsal {
  /// A block: local functions first, then its statements; `defer` blocks at its end.
  func execute(_ statements: [Statement]) throws -> Flow {
    prepareLocalFunctions(statements)
    var cleanups: [[Statement]] = []
    var flow = Flow.next
    do {
      for statement in statements {
        if case .deferBlock(let body) = statement.kind {
          cleanups.append(body)
          continue
        }
        flow = try execute(statement)
        if !flow.goesOn { break }
      }
    } catch let error where !(error is Ended) {
      for body in cleanups.reversed() { _ = try execute(body) }
      throw error
    }
    for body in cleanups.reversed() { _ = try execute(body) }
    return flow
  }

  private func prepareLocalFunctions(_ statements: [Statement]) {
    for statement in statements {
      guard case .localFunction(let variable, let function) = statement.kind else { continue }
      declare(variable)
      for captured in function.captures where frame.cells[ObjectIdentifier(captured)] == nil {
        frame.cells[ObjectIdentifier(captured)] = VariableCell(.void)
        frame.early.insert(ObjectIdentifier(captured))
      }
    }
    for statement in statements {
      guard case .localFunction(let variable, let function) = statement.kind else { continue }
      assign(closure(function), to: variable)
    }
  }

  private func execute(_ statement: Statement) throws -> Flow {
    try step()
    switch statement.kind {
    case .expression(let expression):
      verify(statement.span, try evaluate(expression))
      if expression.type.isNever { return .stop }
    case .declare(let pattern, let source):
      pattern.forEachVariable(declare)
      guard let source else { return .next }
      let value = try evaluate(source)
      try bind(pattern, to: value, type: source.type)
      verify(statement.span, pattern.isIrrefutable ? value.firstElement(of: pattern) : value)
    case .localFunction, .deferBlock: break
    case .block(let body): return try execute(body)
    case .ifElse(let conditions, let then, let otherwise):
      return try branch(
        conditions, then: { try self.execute(then) },
        otherwise: {
          try self.execute(otherwise)
        })
    case .guardElse(let conditions, let otherwise):
      return try branch(conditions, then: { .next }, otherwise: { try self.execute(otherwise) })
    case .whileLoop(let conditions, let body, let label): return try loop(conditions, body, label)
    case .repeatLoop(let body, let condition, let label):
      return try loop(body, condition, label)
    case .forLoop(let pattern, let sequence, let filter, let body, let label):
      return try loop(pattern, sequence, filter, body, label)
    case .switchCase(let subject, let cases, let label): return try choose(subject, cases, label)
    case .breakLoop(let label): return .leave(label)
    case .continueLoop(let label): return .again(label)
    case .fallthroughCase: return .fallThrough
    case .returnValue(let expression):
      let value = try expression.map(evaluate) ?? .void
      if expression != nil { verify(statement.span, value) }
      return .result(value)
    case .yield(let expression): return .yield(try evaluate(expression))
    case .throwError(let expression):
      throw RehearsedThrow(value: try evaluate(expression), span: statement.span)
    case .doCatch(let body, let clauses): return try attempt(body, clauses)
    }
    return .next
  }

  // MARK: Branches

  /// Goes the way that the conditions say, or both ways.
  ///
  /// A `guard` binds its variables for what comes after it, so both ways share the block's boxes.
  private func branch(
    _ conditions: [Condition], then: () throws -> Flow, otherwise: () throws -> Flow
  ) throws -> Flow {
    switch try decide(conditions) {
    case .yes: return try then()
    case .no: return try otherwise()
    case .maybe:
      for case .match(let pattern, _) in conditions { pattern.forEachVariable(declareIfNew) }
      return try either(then, or: otherwise)
    }
  }

  /// Whether conditions hold, one after the other. Of an undecided pattern the variables are bound
  /// to what is known.
  func decide(_ conditions: [Condition]) throws -> Decision {
    var result = Decision.yes
    let outer = undecided
    defer { undecided = outer }
    for condition in conditions {
      if result == .maybe { undecided = outer + 1 }
      let decision: Decision
      switch condition {
      case .expression(let expression): decision = Decision(try evaluate(expression))
      case .match(let pattern, let source):
        let value = try evaluate(source)
        pattern.forEachVariable(declare)
        decision = try match(pattern, value, type: source.type)
      }
      if decision == .no { return .no }
      if decision == .maybe { result = .maybe }
    }
    return result
  }

  private func choose(
    _ subject: Expression, _ cases: [SwitchCase], _ label: LoopLabel
  ) throws -> Flow {
    let value = try evaluate(subject)
    let flow = try choose(value, subject.type, cases[...])
    if case .leave(let left) = flow, left === label { return .next }
    return flow
  }

  private func choose(
    _ value: Value, _ type: Type, _ cases: ArraySlice<SwitchCase>
  ) throws -> Flow {
    guard let clause = cases.first else { return .next }
    let rest = cases.dropFirst()
    for (pattern, _) in clause.patterns.prefix(1) { pattern.forEachVariable(declare) }
    var decision = Decision.no
    for (pattern, filter) in clause.patterns {
      var one = try match(pattern, value, type: type)
      if one != .no, let filter { one = one.and(Decision(try evaluate(filter))) }
      if one == .yes { decision = .yes }
      if one == .maybe, decision == .no { decision = .maybe }
      if decision == .yes { break }
    }
    let body = {
      let flow = try self.execute(clause.body)
      guard case .fallThrough = flow, let next = rest.first else { return flow }
      return try self.execute(next.body)
    }
    switch decision {
    case .yes: return try body()
    case .no: return try choose(value, type, rest)
    case .maybe:
      if rest.isEmpty { return try body() }
      return try either(body, or: { try self.choose(value, type, rest) })
    }
  }

  // MARK: Errors

  private func attempt(_ body: [Statement], _ clauses: [CatchClause]) throws -> Flow {
    let outer = mayHaveThrown
    mayHaveThrown = false
    defer { mayHaveThrown = outer }
    do {
      let flow = try execute(body)
      guard mayHaveThrown else { return flow }
      return try either({ flow }, or: { try self.handle(Unknown.value, clauses) ?? .stop })
    } catch let thrown as RehearsedThrow {
      guard let flow = try handle(thrown.value, clauses) else { throw thrown }
      return flow
    }
  }

  /// Nil when no clause takes the error.
  private func handle(_ error: Value, _ clauses: [CatchClause]) throws -> Flow? {
    for clause in clauses {
      clause.pattern.forEachVariable(declare)
      var decision = try match(clause.pattern, error, type: nil)
      if decision != .no, let condition = clause.condition {
        decision = decision.and(Decision(try evaluate(condition)))
      }
      switch decision {
      case .yes: return try execute(clause.body)
      case .maybe:
        return try either(
          { try self.execute(clause.body) },
          or: {
            try self.handle(error, Array(clauses.dropFirst())) ?? .stop
          })
      case .no: continue
      }
    }
    return nil
  }
}

/// Whether a condition holds.
enum Decision {
  case yes, no, maybe

  init(_ value: Value) {
    switch value {
    case .bool(true): self = .yes
    case .bool(false): self = .no
    default: self = .maybe
    }
  }

  func and(_ other: Decision) -> Decision {
    if self == .no || other == .no { return .no }
    return self == .yes ? other : .maybe
  }
}

extension Type {
  var isNever: Bool {
    if case .nominal(let nominal, _) = self { nominal.name == "Never" } else { false }
  }
}

extension Value {
  /// Of a tuple that is taken apart, the first element: a shape behind it is that one's.
  fileprivate func firstElement(of pattern: Pattern) -> Value {
    if case .tuple = pattern { tupleElements.first ?? self } else { self }
  }
}
