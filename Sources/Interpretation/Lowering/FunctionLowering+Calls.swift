internal import Programs

extension FunctionLowering {
  func call(_ function: Function, _ arguments: [Argument], into target: Register) {
    let arguments = function.markingOptionals(arguments)
    guard function.captures.isEmpty else {
      // A local function called by its name: it needs the boxes of what it uses.
      let closure = reference()
      makeClosure(function, into: closure)
      callClosure(closure, arguments, into: target)
      return
    }
    callNotebook(arguments) { registers in
      self.emit(.call, target, self.callee(function), self.operands(count: nil, registers))
    }
  }

  func call(_ requirement: Requirement, _ arguments: [Argument], into target: Register) {
    routine.requirements.append(requirement)
    let index = Int32(routine.requirements.count - 1)
    callNotebook(arguments) { registers in
      let place = self.operands(count: registers.count, registers)
      self.emit(.callRequirement, target, index, place)
    }
  }

  func call(_ closure: Expression, _ arguments: [Argument], into target: Register) {
    let function = value(closure)
    callClosure(function, arguments, into: target)
  }

  private func callClosure(
    _ closure: Register, _ arguments: [Argument], into target: Register
  ) {
    callNotebook(arguments) { registers in
      let place = self.operands(count: registers.count, registers)
      self.emit(.callClosure, target, closure, place)
    }
  }

  /// Evaluates the arguments, opens the places passed inout, calls, and closes the places again.
  private func callNotebook(_ arguments: [Argument], _ emitCall: ([Register]) -> Void) {
    let before = references
    var registers: [Register] = []
    var opened: [OpenPlace] = []
    let later = arguments.contains(where: \.mayChangeVariables)
    for argument in arguments {
      switch argument {
      case .value(let expression):
        registers.append(later ? kept(expression) : value(expression))
      case .inoutPlace(let place):
        let open = openIndices(place)
        opened.append(open)
        registers.append(open.register)
      }
    }
    take(opened)
    let call = here
    emitCall(registers)
    for (index, open) in opened.enumerated() {
      emit(.takeInout, open.register, Int32(index))
    }
    close(opened, protecting: call) { index, open in
      self.emit(.takeInout, open.register, Int32(index))
    }
    for register in registers { release(register, since: before) }
  }

  private func append(_ element: Expression, to array: Place) {
    let open = openIndices(array)
    let element = value(element)
    take(open)
    let start = here
    emit(.appendElement, open.register, element)
    close([open], protecting: start)
  }

  /// Native code gets a window of registers side by side and changes inout arguments in it.
  func call(_ native: Native, _ arguments: [Argument], into target: Register) {
    if native.id == StandardLibrary.appendToArray, arguments.count == 2,
      case .inoutPlace(let array) = arguments[0], case .value(let element) = arguments[1]
    {
      append(element, to: array)
      return
    }
    let first = window(arguments.count)
    var opened: [(open: OpenPlace, slot: Register)] = []
    for (offset, argument) in arguments.enumerated() {
      let slot = Register(number: first + Int32(offset), isWord: false)
      switch argument {
      case .value(let expression): lower(expression, into: slot)
      case .inoutPlace(let place): opened.append((openIndices(place), slot))
      }
    }
    take(opened.map(\.open))
    for (open, slot) in opened { emit(.take, slot, open.register) }
    let place = Int32(routine.operands.count)
    routine.operands += [first, Int32(arguments.count)]
    routine.argumentSpans[here] = arguments.map { argument in
      if case .value(let expression) = argument { expression.span } else { span }
    }
    let call = here
    emit(.callNative, target, Int32(native.id), place)
    for (open, slot) in opened { emit(.take, open.register, slot) }
    close(opened.map(\.open), protecting: call) { index, open in
      self.emit(.take, open.register, opened[index].slot)
    }
    emit(.clear, first, Int32(arguments.count))
  }
}

extension Argument {
  var mayChangeVariables: Bool {
    switch self {
    case .value(let expression): expression.mayChangeVariables
    case .inoutPlace: true
    }
  }
}
