internal import Programs

extension FunctionLowering {
  /// Lowers a whole function.
  static func lower(_ function: Function, shared: SharedTables) -> Routine {
    let lowering = FunctionLowering(function, shared: shared)
    lowering.lowerParameters()
    let start = lowering.here
    lowering.lower(function.body)
    lowering.lowerReturn(nil)
    lowering.giveBackOnFailure(from: start)
    lowering.emitFailureCode()
    lowering.layOutRegisters()
    return Routine(lowering.routine)
  }

  /// Lowers the top level of a cell: its statements, then the value it displays.
  static func lower(_ program: Program, shared: SharedTables) -> Routine {
    let lowering = FunctionLowering(program.main, shared: shared)
    lowering.isMain = true
    lowering.lower(program.statements)
    if let displayed = program.displayed {
      let value = lowering.value(displayed)
      lowering.claim(displayed.span) { value }
      lowering.emit(.returnValue, value)
    } else {
      lowering.emit(.returnVoid)
    }
    lowering.emitFailureCode()
    lowering.layOutRegisters()
    return Routine(lowering.routine)
  }

  private func lowerParameters() {
    routine.parameterCount = Int32(function.parameters.count)
    _ = window(function.parameters.count)
    routine.hasCaptures = !function.captures.isEmpty
    if routine.hasCaptures { _ = reference() }
    for (index, captured) in function.captures.enumerated() {
      storage[ObjectIdentifier(captured)] = .capture(Int32(index))
    }
    for (index, parameter) in function.parameters.enumerated() {
      let register = Register(number: Int32(index), isWord: false)
      if parameter.isInout { routine.inoutParameters.append(Int32(index)) }
      if parameter.variable.isCaptured {
        let cell = reference()
        emit(.makeCell, cell, register)
        // The box alone holds what is changed in place.
        if parameter.isInout { emit(.clear, register.number, Int32(1)) }
        storage[ObjectIdentifier(parameter.variable)] = .cell(cell)
      } else {
        storage[ObjectIdentifier(parameter.variable)] = .register(register)
      }
    }
    if let own = function.selfVariable {
      declare(own)
      startSelf(own)
    }
  }

  /// A struct's initialiser starts from a struct whose properties are all void.
  private func startSelf(_ own: Variable) {
    guard case .structInitializer(let nominal) = function.kind else { return }
    let fresh = reference()
    let fields = window(nominal.storedProperties.count)
    emit(.makeStruct, fresh, self.nominal(nominal), fields)
    assign(fresh, to: own)
  }

  /// Captured inout parameters go from their boxes back into the registers that the caller takes
  /// them from: at every end of the function.
  private func giveBackCaptured() {
    for (index, parameter) in function.parameters.enumerated() where parameter.isInout {
      if case .cell(let cell)? = storage[ObjectIdentifier(parameter.variable)] {
        emit(.loadCell, Register(number: Int32(index), isWord: false), cell)
      }
    }
  }

  /// An error that leaves the function is an end of it too.
  private func giveBackOnFailure(from start: Int32) {
    guard function.parameters.contains(where: { $0.isInout && $0.variable.isCaptured }) else {
      return
    }
    onFailure(from: start, to: here) { self.giveBackCaptured() }
  }

  /// `return`, and the end of a body: what is left of the scopes' `defer` blocks runs first.
  func lowerReturn(_ expression: Expression?) {
    var result: Register?
    if let expression {
      let found = value(expression)
      claim(span) { found }
      if cleanups.isEmpty, function.parameters.allSatisfy({ !$0.isInout }) {
        result = found
      } else {
        let kept = reference()
        emit(.copy, kept, found)
        result = kept
      }
    }
    runCleanups(downTo: 0)
    giveBackCaptured()
    switch function.kind {
    case .structInitializer, .enumInitializer:
      if let result {
        emit(.returnValue, result)
      } else if let own = function.selfVariable {
        emit(.returnValue, read(own))
      }
    case .classInitializer:
      if let result {
        emit(.returnValue, result)
      } else if let own = function.parameters.first {
        emit(.returnValue, read(own.variable))
      }
    case .function, .closure:
      if let result { emit(.returnValue, result) } else { emit(.returnVoid) }
    }
  }

  func runCleanups(downTo depth: Int) {
    let pending = cleanups
    while cleanups.count > depth {
      let statements = cleanups.removeLast()
      lower(statements)
    }
    cleanups = pending
  }

  // MARK: Variables

  /// Makes room for a variable in the block under way.
  func declare(_ variable: Variable) {
    if declaredEarly.remove(ObjectIdentifier(variable)) != nil { return }
    if variable.isGlobal {
      _ = shared.slot(of: variable)
    } else if variable.isCaptured {
      let cell = reference()
      let empty = reference()
      emit(.clear, empty.number, Int32(1))
      emit(.makeCell, cell, empty)
      storage[ObjectIdentifier(variable)] = .cell(cell)
    } else {
      storage[ObjectIdentifier(variable)] = .register(register(for: variable.type))
    }
  }

  /// A register with the variable's value; its own when it lives in one.
  func read(_ variable: Variable) -> Register {
    if let register = ownRegister(of: variable) { return register }
    let result = register(for: variable.type)
    read(variable, into: result)
    return result
  }

  /// The register in which the variable lives, if it lives in one.
  func ownRegister(of variable: Variable) -> Register? {
    if !variable.isGlobal, case .register(let register) = storage[ObjectIdentifier(variable)] {
      return register
    }
    return nil
  }

  func read(_ variable: Variable, into target: Register) {
    if variable.isGlobal {
      emit(
        variable.type.isWord && target.isWord ? .loadGlobalWord : .loadGlobal, target,
        shared.slot(of: variable), variable.holdsAlways)
      return
    }
    switch storage[ObjectIdentifier(variable)] {
    case .register(let register): move(register, to: target, isWord: variable.type.isWord)
    case .cell(let cell): emit(.loadCell, target, cell, variable.holdsAlways)
    case .capture(let index):
      let cell = reference()
      emit(.loadCapture, cell, index)
      emit(.loadCell, target, cell, variable.holdsAlways)
    // Only code after an error met while checking could come here.
    case nil: break
    }
  }

  /// Where `source` is not read again, its value is moved.
  func assign(_ source: Register, to variable: Variable, isLastUse: Bool = false) {
    if variable.isGlobal {
      emit(isLastUse ? .putGlobal : .storeGlobal, shared.slot(of: variable), source)
      return
    }
    switch storage[ObjectIdentifier(variable)] {
    case .register(let register): move(source, to: register, isWord: variable.type.isWord)
    case .cell(let cell): emit(isLastUse ? .putCell : .storeCell, cell, source)
    case .capture(let index):
      let cell = reference()
      emit(.loadCapture, cell, index)
      emit(isLastUse ? .putCell : .storeCell, cell, source)
    case nil: break
    }
  }

  func move(_ source: Register, to target: Register, isWord: Bool) {
    guard source != target else { return }
    emit(isWord && target.isWord ? .copyWord : .copy, target, source)
  }

  /// The box of a variable that a closure captures.
  func cell(of variable: Variable) -> Register {
    switch storage[ObjectIdentifier(variable)] {
    case .cell(let cell): return cell
    case .capture(let index):
      let cell = reference()
      emit(.loadCapture, cell, index)
      return cell
    case .register(let register):
      let cell = reference()
      emit(.makeCell, cell, register)
      return cell
    case nil: return reference()
    }
  }
}

extension Variable {
  /// 1 if it is never without a value while the program can ask for it, and no value of its type is
  /// `()`: read empty, it is being changed. A function that is called too early has its own words.
  var holdsAlways: Int32 { type.hasNoVoid ? 1 : 0 }
}

extension Type {
  fileprivate var hasNoVoid: Bool {
    switch self {
    case .nominal: wrapped?.hasNoVoid ?? true
    case .tuple(let elements): !elements.isEmpty
    default: false
    }
  }
}
