internal import Programs

/// Loops: some passes are enough to see the shapes.
extension Rehearsal {
  func loop(
    _ pattern: Pattern, _ sequence: Expression, _ filter: Expression?, _ body: [Statement],
    _ label: LoopLabel
  ) throws -> Flow {
    let value = try evaluate(sequence)
    let pass = { (element: Value) in
      pattern.forEachVariable(self.declare)
      let matches = try self.match(pattern, element, type: nil)
      let decision =
        try matches == .no
        ? .no
        : matches.and(
          filter.map { Decision(try self.evaluate($0)) } ?? .yes)
      switch decision {
      case .yes: return try self.execute(body)
      case .no: return Flow.next
      case .maybe: return try self.either({ try self.execute(body) }, or: { .next })
      }
    }
    if value.isUnknown { return try guess(label, body) { try pass(Unknown.value) } }
    if let range = value.rangeWithWrongBounds {
      report(range, at: sequence.span)
      return .stop
    }
    let elements = elements(of: value)
    var index = 0
    return try repeated(label, body) {
      guard index < elements.count else { return nil }
      index += 1
      return try pass(elements[index - 1])
    }
  }

  func loop(
    _ conditions: [Condition], _ body: [Statement], _ label: LoopLabel
  ) throws -> Flow {
    var isUndecided = false
    let flow = try repeated(label, body) {
      switch try self.decide(conditions) {
      case .yes: return try self.execute(body)
      case .no: return nil
      case .maybe:
        isUndecided = true
        return nil
      }
    }
    guard isUndecided else { return flow }
    return try guess(label, body) {
      _ = try self.decide(conditions)
      return try self.execute(body)
    }
  }

  func loop(
    _ body: [Statement], _ condition: Expression, _ label: LoopLabel
  ) throws -> Flow {
    var isUndecided = false
    var isFirst = true
    let flow = try repeated(label, body) {
      if !isFirst {
        switch Decision(try self.evaluate(condition)) {
        case .yes: break
        case .no: return nil
        case .maybe:
          isUndecided = true
          return nil
        }
      }
      isFirst = false
      return try self.execute(body)
    }
    guard isUndecided else { return flow }
    return try guess(label, body) { try self.execute(body) }
  }

  /// Goes through passes until `pass` gives nil, or the loop has taken its share of steps: then
  /// what its last two passes did not agree on is unknown.
  private func repeated(
    _ label: LoopLabel, _ body: [Statement], _ pass: () throws -> Flow?
  ) throws -> Flow {
    let start = steps
    let mark = journal.mark
    journal.isRecording += 1
    defer {
      journal.isRecording -= 1
      journal.forgetUnlessRecording()
    }
    var before: [WrittenPlace.Key: (place: WrittenPlace, value: Value)]?
    while true {
      try step()
      let outer = frame.scope
      frame.scope = RehearsedScope(inside: outer)
      defer { frame.scope = outer }
      guard let flow = try pass() else { return .next }
      switch flow {
      case .next: break
      case .again(let target) where target === label: break
      case .leave(let target) where target === label: return .next
      default: return flow
      }
      if let before {
        for (key, written) in journal.written(since: mark) {
          let isSettled = before[key].map { areAlike($0.value, written.value) } ?? false
          if !isSettled { journal.write(Unknown.value, to: written.place) }
        }
        hasGuessed = true
        if body.contains(where: \.mayReturn) { frame.possibleResults.append(Unknown.value) }
        return .next
      }
      if steps - start > Self.loopSteps { before = journal.written(since: mark) }
    }
  }

  /// A loop of which nobody knows how often it runs.
  private func guess(
    _ label: LoopLabel, _ body: [Statement], _ pass: () throws -> Flow
  ) throws -> Flow {
    for _ in 0..<2 {
      _ = try either(
        {
          let outer = self.frame.scope
          self.frame.scope = RehearsedScope(inside: outer)
          defer { self.frame.scope = outer }
          let flow = try pass()
          switch flow {
          case .again, .leave: return .next
          default: return flow
          }
        }, or: { .next })
    }
    return .next
  }
}

extension Value {
  /// A range that ends before it starts.
  fileprivate var rangeWithWrongBounds: RuntimeFailure? {
    guard case .object(let object) = self, let range = object as? RangeObject,
      case .int(let lower) = range.lower, case .int(let upper) = range.upper,
      lower > (range.kind == .closed && upper < .max ? upper + 1 : upper)
    else { return nil }
    return RuntimeFailure("range \(text) ends before it starts")
  }
}

extension Statement {
  /// Whether a `return` stands in it.
  var mayReturn: Bool {
    switch kind {
    case .returnValue: true
    case .block(let body), .whileLoop(_, let body, _), .repeatLoop(let body, _, _),
      .forLoop(_, _, _, let body, _), .guardElse(_, let body):
      body.contains(where: \.mayReturn)
    case .ifElse(_, let then, let otherwise):
      then.contains(where: \.mayReturn) || otherwise.contains(where: \.mayReturn)
    case .switchCase(_, let cases, _): cases.contains { $0.body.contains(where: \.mayReturn) }
    case .doCatch(let body, let clauses):
      body.contains(where: \.mayReturn)
        || clauses.contains { $0.body.contains(where: \.mayReturn) }
    default: false
    }
  }
}
