internal import Memory
internal import Programs

extension Rehearsal {
  func closure(_ function: Function) -> Value {
    .object(
      ClosureObject(
        .notebook(machine.shared.callable(function)), captures: captures(of: function)))
  }

  func captures(of function: Function) -> [VariableCell] {
    function.captures.map { captured in
      let id = ObjectIdentifier(captured)
      if let cell = frame.cells[id] { return cell }
      let cell = VariableCell(Unknown.value)
      frame.cells[id] = cell
      return cell
    }
  }

  /// Evaluates arguments, calls, and writes the inout ones back.
  func call(_ arguments: [Argument], _ body: (inout [Value]) throws -> Value) throws -> Value {
    var values: [Value] = []
    var opened: [(index: Int, place: RehearsedPlace)] = []
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .value(let expression): values.append(try evaluate(expression))
      case .inoutPlace(let place):
        opened.append((index, try open(place)))
        values.append(.void)
      }
    }
    for (index, place) in opened { values[index] = try read(place) }
    let result = try body(&values)
    for (index, place) in opened.reversed() { try write(values[index], to: place) }
    return result
  }

  /// Calls a function of the notebook; inout arguments come back in their places.
  func call(
    _ function: Function, _ captures: [VariableCell], _ arguments: inout [Value],
    from span: SourceSpan
  ) throws -> Value {
    try step(4)
    let outer = frame
    if callDepth == 0 { callStart = steps }
    guard callDepth < (undecided > 0 ? 12 : Self.deepestCalls), steps - callStart < Self.callSteps
    else {
      hasGuessed = true
      for (index, parameter) in function.parameters.enumerated() where parameter.isInout {
        arguments[index] = Unknown.value
      }
      return Unknown.value
    }
    callDepth += 1
    let inner = RehearsedCall(function, from: (outer, span))
    frame = inner
    defer {
      frame = outer
      callDepth -= 1
    }
    for (variable, cell) in zip(function.captures, captures) {
      inner.cells[ObjectIdentifier(variable)] = cell
    }
    for (parameter, value) in zip(function.parameters, arguments) {
      inner.cells[ObjectIdentifier(parameter.variable)] = VariableCell(value)
    }
    if let own = function.selfVariable {
      declare(own)
      if case .structInitializer(let nominal) = function.kind {
        let fields = Slots(repeating: Value.void, count: nominal.storedProperties.count)
        assign(.object(StructObject(nominal, fields: fields, machine: machine)), to: own)
      }
    }
    let flow = try execute(function.body)
    for (index, parameter) in function.parameters.enumerated() where parameter.isInout {
      arguments[index] = value(of: parameter.variable)
    }
    return result(of: function, flow)
  }

  private func result(of function: Function, _ flow: Flow) -> Value {
    var results = frame.possibleResults
    switch (flow, function.kind) {
    case (.stop, _): if results.isEmpty { return Unknown.value }
    case (.result(let value), .function), (.result(let value), .closure): results.append(value)
    case (.result(.none), _): results.append(.none)
    case (_, .structInitializer), (_, .enumInitializer):
      results = results.filter { if case .none = $0 { true } else { false } }
      results.append(function.selfVariable.map { value(of: $0) } ?? Unknown.value)
    case (_, .classInitializer):
      results = results.filter { if case .none = $0 { true } else { false } }
      results.append(function.parameters.first.map { value(of: $0.variable) } ?? Unknown.value)
    default: results.append(.void)
    }
    let first = results.removeFirst()
    return results.reduce(first, join)
  }

  func call(
    _ callee: Callee, _ arguments: inout [Value], at span: SourceSpan, _ spans: [SourceSpan]
  ) throws -> Value {
    switch callee {
    case .function(let function): return try call(function, [], &arguments, from: span)
    case .native(let native):
      let changed = native.inoutArguments.indices.filter { native.inoutArguments[$0] }
      return try callNative(native.id, &arguments, changed, at: span, spans)
    case .requirement(let requirement):
      guard let receiver = arguments.first, !receiver.isUnknown else {
        return forget(&arguments, Array(arguments.indices.prefix(1)))
      }
      do {
        let entry = try machine.entry(for: requirement, of: receiver.nominal)
        let function = entry.pointee.callable.takeUnretainedValue().function
        return try call(function, [], &arguments, from: span)
      } catch let failure as RuntimeFailure {
        report(failure, at: span)
        return Unknown.value
      }
    }
  }

  private func forget(_ arguments: inout [Value], _ changed: [Int]) -> Value {
    for index in changed { arguments[index] = Unknown.value }
    return Unknown.value
  }

  /// Calls a function value.
  func callValue(
    _ value: Value, _ arguments: inout [Value], at span: SourceSpan
  ) throws -> Value {
    guard case .object(let object) = value, let closure = object as? ClosureObject else {
      return forget(&arguments, Array(arguments.indices))
    }
    switch closure.target {
    case .notebook(let callable):
      return try call(callable.function, closure.captures, &arguments, from: span)
    case .bound(let callable, let receiver):
      var all = [receiver] + arguments
      let result = try call(callable.function, [], &all, from: span)
      arguments = Array(all.dropFirst())
      return result
    case .native(let number, let receiver):
      var all = (receiver.map { [$0] } ?? []) + arguments
      return try callNative(number, &all, [], at: span, [])
    case .primitive(let primitive):
      return compute(primitive, arguments.first?.word ?? .object, arguments, span)
    case .makeCase(let enumCase):
      return .object(EnumObject(enumCase, payload: arguments, machine: machine))
    }
  }

  // MARK: The library

  func callNative(
    _ native: Native, _ arguments: [Argument], _ expression: Expression
  ) throws -> Value {
    var spans: [SourceSpan] = []
    var types: [Type?] = []
    for argument in arguments {
      if case .value(let value) = argument {
        spans.append(value.span)
        types.append(value.type)
      } else {
        spans.append(expression.span)
        types.append(nil)
      }
    }
    let changed = native.inoutArguments.indices.filter {
      $0 < arguments.count && native.inoutArguments[$0]
    }
    return try call(arguments) { values in
      // Shapes do not depend on fractions: any number stands for an unknown one.
      var isMadeUp = false
      for index in values.indices where values[index].isUnknown {
        switch types[index]?.representation {
        case .double?: values[index] = .double(0.5)
        case .float?: values[index] = .float(0.5)
        default: continue
        }
        isMadeUp = true
      }
      // Nobody reads what is printed.
      if native.name == "print" || native.name == "debugPrint" {
        return changed.isEmpty ? .void : self.forget(&values, changed)
      }
      if native.name == "catchingErrors" {
        self.muted += 1
        defer { self.muted -= 1 }
        _ = try self.explore {
          try self.callNative(native.id, &values, changed, at: expression.span, spans)
        }
        self.mayHaveThrown = true
        return self.forget(&values, changed)
      }
      if isMadeUp, !expression.type.isHost { return self.forget(&values, changed) }
      return try self.callNative(
        native.id, &values, changed, at: expression.span, spans, isMadeUp: isMadeUp)
    }
  }

  func callNative(
    _ number: Int, _ arguments: inout [Value], _ changed: [Int], at span: SourceSpan,
    _ spans: [SourceSpan], isMadeUp: Bool = false
  ) throws -> Value {
    // A call of the library may be a whole layer.
    try step(number < Self.standardCount ? 10 : 80)
    let appends = number == StandardLibrary.appendToArray && !arguments[0].isUnknown
    if !appends, arguments.contains(where: \.isUnknown) { return forget(&arguments, changed) }
    if !Self.looksAtNoElement.contains(number), arguments.contains(where: \.collectsUnknown) {
      return forget(&arguments, changed)
    }
    let before = arguments
    let (outerTold, outerFrame, outerCalls, outerAsking) = (toldUnknown, frame, callDepth, asking)
    toldUnknown = false
    asking = Asking(start: steps)
    defer { (toldUnknown, asking) = (outerTold, outerAsking) }
    do {
      let result = try arguments.withUnsafeMutableBufferPointer { buffer in
        var window = NativeArguments(
          base: buffer.baseAddress ?? machine.stack, count: buffer.count)
        return try machine.natives[number](&window, self)
      }
      if machine.state.pointee.hasPostponedFailure {
        clearMachine()
        return forget(&arguments, changed)
      }
      return toldUnknown ? forget(&arguments, changed) : result
    } catch let error where error is RehearsedThrow || error is Ended || error is ChainEnd {
      (frame, callDepth) = (outerFrame, outerCalls)
      throw error
    } catch is AskedEnough {
      return forget(&arguments, changed)
    } catch {
      clearMachine()
      (frame, callDepth) = (outerFrame, outerCalls)
      let isInformed = !isMadeUp && !toldUnknown && !before.contains(where: \.containsUnknown)
      if isInformed, let failure = error as? RuntimeFailure, let value = failure.thrownValue,
        let cause = failure.cause, host.judge(cause) != .none
      {
        throw RehearsedThrow(
          value: value, span: span,
          error: placed(failure, at: span, operands: operands(before, spans)))
      }
      if isInformed {
        report(error, at: span, operands: operands(before, spans))
      }
      mayHaveThrown = true
      return forget(&arguments, changed)
    }
  }

  private func operands(
    _ values: [Value], _ spans: [SourceSpan]
  ) -> [(span: SourceSpan, summary: String)] {
    zip(values, spans).compactMap { value, span in
      guard case .object(let object) = value, let summary = (object as? HostObject)?.summary
      else { return nil }
      return (span, summary)
    }
  }
}

/// What the library may ask of a rehearsal.
extension Rehearsal: NativeContext {
  package func call(_ closure: Value, _ arguments: [Value]) throws -> Value {
    if try hasAskedEnough(closure) { return Unknown.value }
    var arguments = arguments
    let result = try callValue(closure, &arguments, at: .nowhere)
    note(result, of: closure)
    return result
  }

  package func call(_ closure: Value, _ argument: Value) throws -> Value {
    try hasAskedEnough(closure) ? Unknown.value : call(closure, [argument])
  }

  package func call(_ closure: Value, _ first: Value, _ second: Value) throws -> Value {
    try hasAskedEnough(closure) ? Unknown.value : call(closure, [first, second])
  }

  /// Whether native code, which may call a closure for every element of a long sequence, has had its
  /// share of steps. If it decides by what the closure says, or goes on without end, its result is
  /// unknown.
  private func hasAskedEnough(_ closure: Value) throws -> Bool {
    if asking.answered == 0 {
      if steps - asking.start < Self.closureSteps { return false }
      hasGuessed = true
      note(Unknown.value, of: closure)
    }
    asking.answered += 1
    if toldUnknown || asking.answered > Self.mostAnswers { throw AskedEnough() }
    return true
  }

  private struct AskedEnough: Error {}

  /// Native code decides by what a closure says of true, false and nil.
  private func note(_ result: Value, of closure: Value) {
    guard result.isUnknown else { return }
    guard case .object(let object) = closure, let closure = object as? ClosureObject,
      case .notebook(let callable) = closure.target
    else {
      toldUnknown = true
      return
    }
    let type = callable.function.result
    if type.representation == .bool || !type.isSingle { toldUnknown = true }
  }

  /// The standard library's natives stand before all others.
  private static let standardCount = StandardLibrary.native.functions.count

  /// Natives for which it does not matter what the elements of a collection are.
  private static let looksAtNoElement: Set<Int> = {
    let names: Set<String> = [
      "append", "insert", "count", "isEmpty", "map", "forEach", "enumerated", "reversed", "first",
      "last", "zip", "indices", "dropFirst", "dropLast", "prefix", "suffix", "removeLast",
      "popLast", "removeFirst", "remove", "reduce", "subscript", "startIndex", "endIndex",
    ]
    let known = StandardLibrary.native.library.declarations.filter { names.contains($0.name) }
    return Set(known.map(\.native) + known.compactMap(\.setter))
  }()

  package func call(
    _ closure: Value, changing first: inout Value, _ rest: [Value]
  ) throws -> Value {
    if try hasAskedEnough(closure) {
      first = Unknown.value
      return Unknown.value
    }
    var arguments = [first] + rest
    let result = try callValue(closure, &arguments, at: .nowhere)
    note(result, of: closure)
    first = arguments.first ?? Unknown.value
    return result
  }

  package func areEqual(_ a: Value, _ b: Value) throws -> Bool {
    try countComparison()
    if a.containsUnknown || b.containsUnknown { toldUnknown = true }
    return a == b
  }

  package func isLess(_ a: Value, _ b: Value) throws -> Bool {
    try countComparison()
    if a.containsUnknown || b.containsUnknown { toldUnknown = true }
    return try machine.isLess(a, b)
  }

  package func print(_ text: String) {}

  package func checkLimits() throws { try step() }
}

extension Value {
  fileprivate var word: Type.Representation {
    switch self {
    case .int: .int
    case .double: .double
    case .float: .float
    case .bool: .bool
    default: .object
    }
  }
}

extension Type {
  /// A number or a value of the library: something that a collection only passes on.
  fileprivate var isSingle: Bool {
    switch representation {
    case .int, .double, .float: true
    default: isHost
    }
  }

  /// A type of the library whose values hold what was computed, such as a tensor.
  fileprivate var isHost: Bool {
    guard case .nominal(let nominal, _) = self, nominal.kind == .native else { return false }
    return representation == .object
      && !["String", "Array", "Dictionary", "Set", "Optional"].contains(nominal.name)
  }
}

extension SourceSpan {
  /// Native code that calls back has no place in the notebook.
  fileprivate static var nowhere: SourceSpan { SourceSpan(cell: -1, start: 0, end: 0) }
}
