internal import Programs

extension FunctionLowering {
  /// A block: local functions first, then its statements; `defer` blocks at its end.
  func lower(_ statements: [Statement]) {
    let depth = cleanups.count
    let (referencesBefore, wordsBefore) = (references, words)
    for statement in statements {
      if case .localFunction(let variable, _) = statement.kind { declare(variable) }
    }
    declareEarly(in: statements)
    for statement in statements {
      if case .localFunction(let variable, let function) = statement.kind {
        span = statement.span
        let closure = reference()
        makeClosure(function, into: closure)
        assign(closure, to: variable)
      }
    }
    var deferStarts: [Int32] = []
    for statement in statements {
      span = statement.span
      if case .deferBlock(let body) = statement.kind {
        cleanups.append(body)
        deferStarts.append(here)
      } else {
        lower(statement)
      }
    }
    if cleanups.count > depth { endBlock(downTo: depth, deferStarts) }
    if references > referencesBefore {
      emit(.clear, referencesBefore, references - referencesBefore)
    }
    references = referencesBefore
    words = wordsBefore
  }

  /// The end of a block with `defer` blocks. An error between two of them runs those before it,
  /// the last first: each goes on into the one before.
  private func endBlock(downTo depth: Int, _ deferStarts: [Int32]) {
    let pending = Array(cleanups[depth...])
    var end = here
    runCleanups(downTo: depth)
    cleanups.removeSubrange(depth...)
    let over = emit(.jump)
    for (body, start) in zip(pending, deferStarts).reversed() {
      routine.handlers.append(
        Routine.Handler(start: start, end: end, target: here, isCleanup: true))
      end = start
      lower(body)
    }
    emit(.resumeUnwinding)
    land([over])
  }

  /// A local function is made before the block's statements, so the variables of the block that it
  /// shares need their boxes by then.
  private func declareEarly(in statements: [Statement]) {
    var shared: Set<ObjectIdentifier> = []
    for case .localFunction(_, let function) in statements.map(\.kind) {
      shared.formUnion(function.captures.map(ObjectIdentifier.init))
    }
    guard !shared.isEmpty else { return }
    for statement in statements {
      statement.kind.forEachOwnVariable { variable in
        let id = ObjectIdentifier(variable)
        guard shared.contains(id), !variable.isGlobal else { return }
        declare(variable)
        declaredEarly.insert(id)
      }
    }
  }

  private func lower(_ statement: Statement) {
    switch statement.kind {
    case .expression(let expression):
      scoped { self.effect(of: expression, endingAt: statement.span) }
    case .declare(let pattern, let source):
      declare(pattern, source)
      if source != nil, case .bind(let variable)? = pattern.first {
        scoped { self.claim(statement.span) { self.read(variable) } }
      }
    case .localFunction, .deferBlock: break
    case .block(let body): lower(body)
    case .ifElse(let conditions, let then, let otherwise):
      lowerIf(conditions, then: then, else: otherwise)
    case .guardElse(let conditions, let otherwise): lowerGuard(conditions, else: otherwise)
    case .whileLoop(let conditions, let body, let label): lowerWhile(conditions, body, label)
    case .repeatLoop(let body, let condition, let label): lowerRepeat(body, condition, label)
    case .forLoop(let pattern, let sequence, let filter, let body, let label):
      lowerFor(pattern, sequence, filter, body, label)
    case .switchCase(let subject, let cases, let label): lowerSwitch(subject, cases, label)
    case .breakLoop(let label): leave(label) { $0.breaks.append($1) }
    case .continueLoop(let label): leave(label) { $0.continues.append($1) }
    case .fallthroughCase:
      runCleanups(downTo: fallthroughDepth)
      fallthroughs.append(emit(.jump))
    case .returnValue(let expression): lowerReturn(expression)
    case .yield(let expression):
      guard let target = yields.last?.register else { return }
      lower(expression, into: target)
      yields[yields.count - 1].exits.append(emit(.jump))
    case .throwError(let expression): emit(.raise, value(expression))
    case .doCatch(let body, let clauses): lowerDo(body, clauses)
    }
  }

  private func effect(of expression: Expression, endingAt end: SourceSpan) {
    switch expression.kind {
    case .assign(let place, _), .compoundAssign(let place, _, _):
      lower(expression, into: Register(number: 0, isWord: false))
      if case .variable(let variable) = place { claim(end) { self.read(variable) } }
    default:
      let value = value(expression)
      claim(end) { value }
    }
  }

  /// Where a shape is claimed of a statement's value, the host is told of the value.
  func claim(_ span: SourceSpan, of value: () -> Register) {
    guard !shared.claims.isEmpty, let number = shared.claims[ShapeClaim(endOf: span)] else {
      return
    }
    let register = value()
    guard !register.isWord else { return }
    let isTopLevel = isMain && loops.isEmpty
    emit(.claim, register, number, Int32(isTopLevel ? 1 : 0))
  }

  private func declare(_ pattern: Pattern, _ source: Expression?) {
    pattern.forEachVariable(declare)
    guard let source else { return }
    scoped {
      if case .bind(let variable) = pattern, !variable.isGlobal,
        case .register(let own)? = self.storage[ObjectIdentifier(variable)]
      {
        self.lower(source, into: own)
      } else {
        self.bind(pattern, to: self.value(source), type: source.type)
      }
    }
  }

  // MARK: Branches

  private func lowerIf(
    _ conditions: [Condition], then: [Statement], else otherwise: [Statement]
  ) {
    let (referencesBefore, wordsBefore) = (references, words)
    let toElse = conditions.flatMap(jumps(unless:))
    lower(then)
    if otherwise.isEmpty {
      land(toElse)
    } else {
      let toEnd = emit(.jump)
      land(toElse)
      lower(otherwise)
      land([toEnd])
    }
    release(referencesBefore, wordsBefore)
  }

  private func lowerGuard(_ conditions: [Condition], else otherwise: [Statement]) {
    let toElse = conditions.flatMap(jumps(unless:))
    let toEnd = emit(.jump)
    land(toElse)
    lower(otherwise)
    land([toEnd])
  }

  private func release(_ referencesBefore: Int32, _ wordsBefore: Int32) {
    if references > referencesBefore {
      emit(.clear, referencesBefore, references - referencesBefore)
    }
    references = referencesBefore
    words = wordsBefore
  }

  private func jumps(unless condition: Condition) -> [Int] {
    switch condition {
    case .expression(let expression): return jumps(unless: expression)
    case .match(let pattern, let source):
      span = source.span
      pattern.forEachVariable(declare)
      return match(pattern, value(source), type: source.type)
    }
  }

  // MARK: Loops

  private func lowerWhile(_ conditions: [Condition], _ body: [Statement], _ label: LoopLabel) {
    let (referencesBefore, wordsBefore) = (references, words)
    let start = here
    loops.append(LoopTargets(label: label, cleanupDepth: cleanups.count))
    let toEnd = conditions.flatMap(jumps(unless:))
    lower(body)
    finishLoop(continueAt: start)
    emit(.jump, start)
    land(toEnd)
    landBreaks()
    release(referencesBefore, wordsBefore)
  }

  private func lowerRepeat(_ body: [Statement], _ condition: Expression, _ label: LoopLabel) {
    let start = here
    loops.append(LoopTargets(label: label, cleanupDepth: cleanups.count))
    lower(body)
    finishLoop(continueAt: here)
    scoped {
      let again = self.jumps(unless: condition)
      self.emit(.jump, start)
      self.land(again)
    }
    landBreaks()
  }

  private func lowerFor(
    _ pattern: Pattern, _ sequence: Expression, _ filter: Expression?, _ body: [Statement],
    _ label: LoopLabel
  ) {
    let (referencesBefore, wordsBefore) = (references, words)
    if let (lower, upper, isClosed) = sequence.integerRange {
      lowerCounting(pattern, lower, upper, isClosed, filter, body, label)
    } else {
      let iterator = reference()
      emit(.makeIterator, iterator, value(sequence))
      let element = reference()
      let start = here
      let known = note(.elements(iterator: iterator.number))
      loops.append(LoopTargets(label: label, cleanupDepth: cleanups.count))
      let toEnd = emit(.next, Int32(0), iterator, element)
      lowerIteration(pattern, element, type: nil, filter, body)
      finishLoop(continueAt: start)
      emit(.jump, start)
      routine.loops[known].end = here
      land([toEnd])
      landBreaks()
    }
    release(referencesBefore, wordsBefore)
  }

  /// `for i in a..<b`: no range is made, the counter is a word.
  private func lowerCounting(
    _ pattern: Pattern, _ first: Expression, _ last: Expression, _ isClosed: Bool,
    _ filter: Expression?, _ body: [Statement], _ label: LoopLabel
  ) {
    let counter = word()
    move(operand(first, before: last), to: counter, isWord: true)
    let end = word()
    move(value(last), to: end, isWord: true)
    emit(isClosed ? .checkClosedRange : .checkRange, Int32(0), counter, end)
    loops.append(LoopTargets(label: label, cleanupDepth: cleanups.count))
    let toEnd = emit(isClosed ? .jumpUnlessLessOrEqual : .jumpUnlessLess, Int32(0), counter, end)
    let start = here
    var known: Int?
    if case .int(let first) = first.kind {
      let registers = operands(count: nil, [counter, end])
      known = note(.counting(from: first, registers: registers, isClosed: isClosed))
    }
    lowerIteration(pattern, counter, type: first.type, filter, body)
    finishLoop(continueAt: here)
    emit(isClosed ? .countThrough : .countUp, start, counter, end)
    if let known { routine.loops[known].end = here }
    land([toEnd])
    landBreaks()
  }

  /// Remembers a loop that starts here; its place among the routine's loops.
  private func note(_ kind: Routine.Loop.Kind) -> Int {
    routine.loops.append(Routine.Loop(start: here, end: here, kind: kind))
    return routine.loops.count - 1
  }

  private func lowerIteration(
    _ pattern: Pattern, _ element: Register, type: Type?, _ filter: Expression?,
    _ body: [Statement]
  ) {
    let (referencesBefore, wordsBefore) = (references, words)
    var skip: [Int] = []
    if case .bind(let variable) = pattern, !variable.isMutable, !variable.isCaptured,
      !variable.isGlobal, element.isWord
    {
      // Nobody writes to it: the counter itself is the variable.
      storage[ObjectIdentifier(variable)] = .register(element)
    } else {
      pattern.forEachVariable(declare)
      skip = match(pattern, element, type: type)
    }
    if let filter { skip += jumps(unless: filter) }
    lower(body)
    land(skip)
    release(referencesBefore, wordsBefore)
  }

  private func finishLoop(continueAt target: Int32) {
    for jump in loops[loops.count - 1].continues { routine.code[jump].a = target }
  }

  private func landBreaks() {
    if let loop = loops.popLast() { land(loop.breaks) }
  }

  private func leave(_ label: LoopLabel, _ record: (inout LoopTargets, Int) -> Void) {
    guard let index = loops.lastIndex(where: { $0.label === label }) else { return }
    runCleanups(downTo: loops[index].cleanupDepth)
    let jump = emit(.jump)
    record(&loops[index], jump)
  }

  // MARK: Switch

  private func lowerSwitch(_ subject: Expression, _ cases: [SwitchCase], _ label: LoopLabel) {
    let (referencesBefore, wordsBefore) = (references, words)
    let kept = register(for: subject.type)
    lower(subject, into: kept)
    loops.append(LoopTargets(label: label, cleanupDepth: cleanups.count))
    var intoNext: [Int] = []
    for clause in cases {
      var toBody: [Int] = []
      for (pattern, _) in clause.patterns.prefix(1) { pattern.forEachVariable(declare) }
      var toNext: [Int] = []
      for (index, alternative) in clause.patterns.enumerated() {
        toNext = match(alternative.pattern, kept, type: subject.type)
        if let filter = alternative.where { toNext += jumps(unless: filter) }
        if index < clause.patterns.count - 1 {
          toBody.append(emit(.jump))
          land(toNext)
        }
      }
      land(toBody + intoNext)
      let outer = (fallthroughs, fallthroughDepth)
      (fallthroughs, fallthroughDepth) = ([], cleanups.count)
      lower(clause.body)
      intoNext = fallthroughs
      (fallthroughs, fallthroughDepth) = outer
      loops[loops.count - 1].breaks.append(emit(.jump))
      land(toNext)
    }
    land(intoNext)
    landBreaks()
    release(referencesBefore, wordsBefore)
  }

  // MARK: Errors

  private func lowerDo(_ body: [Statement], _ clauses: [CatchClause]) {
    let start = here
    lower(body)
    let end = here
    let toEnd = emit(.jump)
    routine.handlers.append(
      Routine.Handler(start: start, end: end, target: here, isCleanup: false))
    let (referencesBefore, wordsBefore) = (references, words)
    let error = reference()
    emit(.takeError, error)
    var exits = [toEnd]
    for clause in clauses {
      clause.pattern.forEachVariable(declare)
      var toNext = match(clause.pattern, error, type: nil)
      if let condition = clause.condition { toNext += jumps(unless: condition) }
      lower(clause.body)
      exits.append(emit(.jump))
      land(toNext)
    }
    emit(.rethrow, error)
    land(exits)
    release(referencesBefore, wordsBefore)
  }
}

extension Expression {
  /// The bounds of `a..<b` or `a...b` over integers, written in place.
  var integerRange: (lower: Expression, upper: Expression, isClosed: Bool)? {
    guard case .callNative(let native, let arguments) = kind,
      native.name == "..<" || native.name == "...", arguments.count == 2,
      case .value(let lower) = arguments[0], case .value(let upper) = arguments[1],
      lower.type.representation == .int, upper.type.representation == .int
    else { return nil }
    return (lower, upper, native.name == "...")
  }
}

extension Statement.Kind {
  /// The variables that a statement adds to the block it stands in.
  fileprivate func forEachOwnVariable(_ body: (Variable) -> Void) {
    switch self {
    case .declare(let pattern, _): pattern.forEachVariable(body)
    case .guardElse(let conditions, _):
      for case .match(let pattern, _) in conditions { pattern.forEachVariable(body) }
    default: break
    }
  }
}
