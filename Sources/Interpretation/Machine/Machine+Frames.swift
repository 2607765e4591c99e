internal import Memory
internal import Programs

extension Machine.Frame {
  /// What is needed now and then: the routine's tables and names.
  var routine: Routine { body.pointee.routine.takeUnretainedValue() }

  /// The number of the instruction under way: the one before the next.
  var place: Int { next - body.pointee.instructions - 1 }

  var span: SourceSpan { routine.spans[place] }

  /// Where an error goes on.
  func handler(for unwinding: Machine.Unwinding) -> Int32? {
    routine.handler(at: place, for: unwinding)
  }
}

/// What is done for a frame now and then; the loop that runs frames keeps only what it does often.
extension Machine {
  func keepInoutArguments(
    _ body: UnsafeMutablePointer<Routine.Body>, _ registers: UnsafeMutablePointer<Value>
  ) {
    for k in 0..<body.pointee.inoutCount {
      let index = Int(body.pointee.inoutParameters[k])
      if k == index { continue }
      registers[k] = (registers + index).move()
      (registers + index).initialize(to: .void)
    }
    state.pointee.inoutCount = body.pointee.inoutCount
  }

  /// Passes arguments of which some are inout. These are moved, so that the callee is the only one
  /// to hold what it changes.
  func pass(
    _ r: UnsafeMutablePointer<Value>, _ operands: UnsafeMutablePointer<Int32>,
    to body: UnsafeMutablePointer<Routine.Body>, _ registers: UnsafeMutablePointer<Value>
  ) {
    let (changed, count) = (body.pointee.inoutParameters, body.pointee.inoutCount)
    var k = 0
    for index in 0..<body.pointee.parameterCount {
      if k < count, Int(changed[k]) == index {
        k += 1
      } else {
        (registers + index).initialize(to: r[Int(operands[index])])
      }
    }
    for k in 0..<count {
      let index = Int(changed[k])
      let argument = r + Int(operands[index])
      (registers + index).initialize(to: argument.move())
      argument.initialize(to: .void)
    }
  }

  /// The same for arguments that were copied.
  func giveUpInout(
    _ body: UnsafeMutablePointer<Routine.Body>, _ r: UnsafeMutablePointer<Value>,
    _ operands: UnsafeMutablePointer<Int32>
  ) {
    for k in 0..<body.pointee.inoutCount {
      r[Int(operands[Int(body.pointee.inoutParameters[k])])] = .void
    }
  }

  /// The part of the stack that was never used before holds no values yet.
  @inline(never)
  func initialize(upTo top: Int, for body: UnsafeMutablePointer<Routine.Body>) throws {
    guard top <= Self.stackCapacity else { throw tooDeep(body) }
    let end = min(Self.stackCapacity, top + 256)
    (stack + state.pointee.initialized).initialize(
      repeating: .void, count: end - state.pointee.initialized)
    state.pointee.initialized = end
  }

  @inline(never)
  func tooDeep(_ body: UnsafeMutablePointer<Routine.Body>) -> RuntimeFailure {
    .tooDeep(body.pointee.routine.takeUnretainedValue().name)
  }

  /// A variable is empty: a program failed before it gave it a value, or the code around is changing
  /// it and has taken its value meanwhile. Some may be.
  @inline(never)
  func checkEmpty(_ i: Instruction) throws {
    let isGlobal = i.operation != .loadCell && i.operation != .takeCell
    if isGlobal, state.pointee.hasFailed {
      throw RuntimeFailure(
        "this variable has no value: the cell that should give it one failed before it did")
    }
    if i.c == 1 { throw RuntimeFailure.misplaced }
  }

  @inline(never)
  func look() throws {
    try checkLimits()
    reportProgress()
  }

  /// What a requirement means for a receiver; the same as the last time, if its type is.
  func entry(
    forRequirement index: Int, of receiver: Value, _ body: UnsafeMutablePointer<Routine.Body>
  ) throws -> UnsafeMutablePointer<Callable.Entry> {
    let nominal = receiver.nominal
    let last = body.pointee.lastDispatches + index
    if let entry = last.pointee.entry, let nominal,
      last.pointee.type?.toOpaque() == Unmanaged.passUnretained(nominal).toOpaque()
    {
      return entry
    }
    let requirement = body.pointee.routine.takeUnretainedValue().requirements[index]
    let entry = try entry(for: requirement, of: nominal)
    last.pointee = Routine.Dispatch(type: nominal.map(Unmanaged.passUnretained), entry: entry)
    return entry
  }
}
