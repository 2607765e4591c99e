internal import Programs

/// The machine's registers, read and written as words. These and the loop below stand in one file,
/// so that the compiler sees all of them at once.
extension UnsafeMutablePointer where Pointee == Value {
  @inline(__always)
  fileprivate func int(_ register: Int32) -> Int {
    if case .int(let value) = self[Int(register)] { value } else { 0 }
  }

  @inline(__always)
  fileprivate func double(_ register: Int32) -> Double {
    if case .double(let value) = self[Int(register)] { value } else { 0 }
  }

  @inline(__always)
  fileprivate func float(_ register: Int32) -> Float {
    if case .float(let value) = self[Int(register)] { value } else { 0 }
  }

  @inline(__always)
  fileprivate func bool(_ register: Int32) -> Bool {
    if case .bool(let value) = self[Int(register)] { value } else { false }
  }

  /// Writes a word; the register holds no reference, so there is nothing to release.
  @inline(__always)
  fileprivate func set(_ register: Int32, _ value: Value) {
    (self + Int(register)).initialize(to: value)
  }
}

extension Machine {
  /// Runs a frame, and what it calls, until it returns. Below `bottom` other frames wait.
  func execute(_ first: Frame, bottom: Int) throws -> Value {
    var frame = first
    var code = frame.routine.instructions
    var r = stack + frame.base
    var pc = 0

    while true {
      do {
        while true {
          let i = code[pc]
          pc += 1
          switch i.operation {
          case .copy: r[Int(i.a)] = r[Int(i.b)]
          case .copyWord: r.set(i.a, r[Int(i.b)])
          case .take:
            r[Int(i.a)] = (r + Int(i.b)).move()
            r.set(i.b, .void)
          case .clear:
            for index in Int(i.a)..<Int(i.a) + Int(i.b) { r[index] = .void }
          case .constant: r[Int(i.a)] = frame.routine.constants[Int(i.b)]
          case .constantWord: r.set(i.a, frame.routine.constants[Int(i.b)])
          case .loadGlobal:
            if state.pointee.hasFailed { try checkValue(ofGlobal: i.b) }
            r[Int(i.a)] = globals[Int(i.b)]
          case .loadGlobalWord:
            if state.pointee.hasFailed { try checkValue(ofGlobal: i.b) }
            r.set(i.a, globals[Int(i.b)])
          case .storeGlobal: globals[Int(i.a)] = r[Int(i.b)]
          case .takeGlobal:
            if state.pointee.hasFailed { try checkValue(ofGlobal: i.b) }
            r[Int(i.a)] = (globals + Int(i.b)).move()
            (globals + Int(i.b)).initialize(to: .void)
          case .makeCell: r[Int(i.a)] = .object(VariableCell(r[Int(i.b)]))
          case .loadCell: r[Int(i.a)] = cell(r[Int(i.b)]).value
          case .takeCell:
            let cell = cell(r[Int(i.b)])
            r[Int(i.a)] = cell.value
            cell.value = .void
          case .storeCell: cell(r[Int(i.a)]).value = r[Int(i.b)]
          case .loadCapture:
            if case .notebook(_, let captures)? = frame.closure?.target {
              r[Int(i.a)] = .object(captures[Int(i.b)])
            }

          case .addInt:
            let (sum, overflow) = r.int(i.b).addingReportingOverflow(r.int(i.c))
            if overflow { throw RuntimeFailure.overflow("+", r.int(i.b), r.int(i.c)) }
            r.set(i.a, .int(sum))
          case .addIntImmediate:
            let (sum, overflow) = r.int(i.b).addingReportingOverflow(Int(i.c))
            if overflow { throw RuntimeFailure.overflow(r.int(i.b), adding: i.c) }
            r.set(i.a, .int(sum))
          case .subtractInt:
            let (difference, overflow) = r.int(i.b).subtractingReportingOverflow(r.int(i.c))
            if overflow { throw RuntimeFailure.overflow("-", r.int(i.b), r.int(i.c)) }
            r.set(i.a, .int(difference))
          case .multiplyInt:
            let (product, overflow) = r.int(i.b).multipliedReportingOverflow(by: r.int(i.c))
            if overflow { throw RuntimeFailure.overflow("*", r.int(i.b), r.int(i.c)) }
            r.set(i.a, .int(product))
          case .divideInt:
            let divisor = r.int(i.c)
            if divisor == 0 { throw RuntimeFailure("division by zero") }
            let (quotient, overflow) = r.int(i.b).dividedReportingOverflow(by: divisor)
            if overflow { throw RuntimeFailure.overflow("/", r.int(i.b), divisor) }
            r.set(i.a, .int(quotient))
          case .remainderInt:
            let divisor = r.int(i.c)
            if divisor == 0 { throw RuntimeFailure("remainder by zero") }
            r.set(i.a, .int(divisor == -1 ? 0 : r.int(i.b) % divisor))
          case .addWrapping: r.set(i.a, .int(r.int(i.b) &+ r.int(i.c)))
          case .subtractWrapping: r.set(i.a, .int(r.int(i.b) &- r.int(i.c)))
          case .multiplyWrapping: r.set(i.a, .int(r.int(i.b) &* r.int(i.c)))
          case .andInt: r.set(i.a, .int(r.int(i.b) & r.int(i.c)))
          case .orInt: r.set(i.a, .int(r.int(i.b) | r.int(i.c)))
          case .xorInt: r.set(i.a, .int(r.int(i.b) ^ r.int(i.c)))
          case .shiftLeft: r.set(i.a, .int(r.int(i.b) << r.int(i.c)))
          case .shiftRight: r.set(i.a, .int(r.int(i.b) >> r.int(i.c)))
          case .negateInt:
            let (negated, overflow) = (0).subtractingReportingOverflow(r.int(i.b))
            if overflow { throw RuntimeFailure("-(\(r.int(i.b))) overflows") }
            r.set(i.a, .int(negated))
          case .complementInt: r.set(i.a, .int(~r.int(i.b)))
          case .equalInt: r.set(i.a, .bool(r.int(i.b) == r.int(i.c)))
          case .notEqualInt: r.set(i.a, .bool(r.int(i.b) != r.int(i.c)))
          case .lessInt: r.set(i.a, .bool(r.int(i.b) < r.int(i.c)))
          case .lessOrEqualInt: r.set(i.a, .bool(r.int(i.b) <= r.int(i.c)))

          case .addDouble: r.set(i.a, .double(r.double(i.b) + r.double(i.c)))
          case .subtractDouble: r.set(i.a, .double(r.double(i.b) - r.double(i.c)))
          case .multiplyDouble: r.set(i.a, .double(r.double(i.b) * r.double(i.c)))
          case .divideDouble: r.set(i.a, .double(r.double(i.b) / r.double(i.c)))
          case .negateDouble: r.set(i.a, .double(-r.double(i.b)))
          case .equalDouble: r.set(i.a, .bool(r.double(i.b) == r.double(i.c)))
          case .notEqualDouble: r.set(i.a, .bool(r.double(i.b) != r.double(i.c)))
          case .lessDouble: r.set(i.a, .bool(r.double(i.b) < r.double(i.c)))
          case .lessOrEqualDouble: r.set(i.a, .bool(r.double(i.b) <= r.double(i.c)))
          case .addFloat: r.set(i.a, .float(r.float(i.b) + r.float(i.c)))
          case .subtractFloat: r.set(i.a, .float(r.float(i.b) - r.float(i.c)))
          case .multiplyFloat: r.set(i.a, .float(r.float(i.b) * r.float(i.c)))
          case .divideFloat: r.set(i.a, .float(r.float(i.b) / r.float(i.c)))
          case .negateFloat: r.set(i.a, .float(-r.float(i.b)))
          case .equalFloat: r.set(i.a, .bool(r.float(i.b) == r.float(i.c)))
          case .notEqualFloat: r.set(i.a, .bool(r.float(i.b) != r.float(i.c)))
          case .lessFloat: r.set(i.a, .bool(r.float(i.b) < r.float(i.c)))
          case .lessOrEqualFloat: r.set(i.a, .bool(r.float(i.b) <= r.float(i.c)))
          case .equalBool: r.set(i.a, .bool(r.bool(i.b) == r.bool(i.c)))
          case .notEqualBool: r.set(i.a, .bool(r.bool(i.b) != r.bool(i.c)))
          case .not: r.set(i.a, .bool(!r.bool(i.b)))

          case .equalValue: r[Int(i.a)] = .bool(try areEqual(r[Int(i.b)], r[Int(i.c)]))
          case .notEqualValue: r[Int(i.a)] = .bool(try !areEqual(r[Int(i.b)], r[Int(i.c)]))
          case .lessValue: r[Int(i.a)] = .bool(try isLess(r[Int(i.b)], r[Int(i.c)]))
          case .lessOrEqualValue: r[Int(i.a)] = .bool(try !isLess(r[Int(i.c)], r[Int(i.b)]))
          case .identical: r[Int(i.a)] = .bool(isSame(r[Int(i.b)], r[Int(i.c)]))
          case .notIdentical: r[Int(i.a)] = .bool(!isSame(r[Int(i.b)], r[Int(i.c)]))
          case .concatenate: try concatenate(r + Int(i.a), r + Int(i.b), r + Int(i.c))

          case .jump:
            if i.a < pc { try tick() }
            pc = Int(i.a)
          case .jumpIf: if r.bool(i.b) { pc = Int(i.a) }
          case .jumpUnless: if !r.bool(i.b) { pc = Int(i.a) }
          case .jumpIfNone: if case .none = r[Int(i.b)] { pc = Int(i.a) }
          case .jumpUnlessNone:
            if case .none = r[Int(i.b)] {} else { pc = Int(i.a) }
          case .jumpIfLess: if r.int(i.b) < r.int(i.c) { pc = Int(i.a) }
          case .jumpUnlessLess: if r.int(i.b) >= r.int(i.c) { pc = Int(i.a) }
          case .jumpIfLessOrEqual: if r.int(i.b) <= r.int(i.c) { pc = Int(i.a) }
          case .jumpUnlessLessOrEqual: if r.int(i.b) > r.int(i.c) { pc = Int(i.a) }
          case .jumpIfEqual: if r.int(i.b) == r.int(i.c) { pc = Int(i.a) }
          case .jumpUnlessEqual: if r.int(i.b) != r.int(i.c) { pc = Int(i.a) }
          case .jumpIfLessImmediate: if r.int(i.b) < Int(i.c) { pc = Int(i.a) }
          case .jumpUnlessLessImmediate: if r.int(i.b) >= Int(i.c) { pc = Int(i.a) }
          case .jumpIfLessOrEqualImmediate: if r.int(i.b) <= Int(i.c) { pc = Int(i.a) }
          case .jumpUnlessLessOrEqualImmediate: if r.int(i.b) > Int(i.c) { pc = Int(i.a) }
          case .jumpIfEqualImmediate: if r.int(i.b) == Int(i.c) { pc = Int(i.a) }
          case .jumpUnlessEqualImmediate: if r.int(i.b) != Int(i.c) { pc = Int(i.a) }

          case .call:
            if !inoutResults.isEmpty { inoutResults.removeAll(keepingCapacity: true) }
            try tick()
            let routine = routine(of: frame.routine.callees[Int(i.b)])
            let registers = frame.routine.arguments + Int(i.c)
            let base = state.pointee.top
            try enter(routine)
            for index in 0..<Int(routine.parameterCount) {
              (stack + base + index).initialize(to: r[Int(registers[index])])
            }
            // Moved, so that the callee is the only one to hold what it changes.
            if routine.hasInoutParameters {
              for index in routine.inoutParameters { r[Int(registers[Int(index)])] = .void }
            }
            frame.counter = pc
            frame.target = i.a
            push(frame)
            frame = Frame(routine: routine, closure: nil, base: base, counter: 0, target: -1)
            code = routine.instructions
            r = stack + base
            pc = 0
          case .callClosure, .callRequirement:
            if !inoutResults.isEmpty { inoutResults.removeAll(keepingCapacity: true) }
            try tick()
            let registers = frame.routine.arguments + Int(i.c)
            var arguments: [Value] = []
            arguments.reserveCapacity(Int(registers[0]) + 1)
            for index in 0..<Int(registers[0]) { arguments.append(r[Int(registers[index + 1])]) }
            let callable: Callable
            var closure: ClosureObject?
            if case .callRequirement = i.operation {
              callable = try self.callable(
                for: frame.routine.requirements[Int(i.b)], receiver: arguments[0])
            } else {
              let function = try self.closure(r[Int(i.b)])
              switch function.target {
              case .notebook(let target, _):
                callable = target
                closure = function
              case .bound(let target, let receiver):
                callable = target
                arguments.insert(receiver, at: 0)
              default:
                r[Int(i.a)] = try callOutside(function, arguments)
                continue
              }
            }
            let routine = routine(of: callable)
            let base = state.pointee.top
            try enter(routine)
            for (index, argument) in arguments.enumerated() {
              (stack + base + index).initialize(to: argument)
            }
            let offset = arguments.count - Int(registers[0])
            for index in routine.inoutParameters where Int(index) >= offset {
              r[Int(registers[Int(index) - offset + 1])] = .void
            }
            arguments = []
            frame.counter = pc
            frame.target = i.a
            push(frame)
            frame = Frame(routine: routine, closure: closure, base: base, counter: 0, target: -1)
            code = routine.instructions
            r = stack + base
            pc = 0
          case .callNative:
            let registers = frame.routine.arguments + Int(i.c)
            var arguments = NativeArguments(base: r + Int(registers[0]), count: Int(registers[1]))
            r[Int(i.a)] = try natives[Int(i.b)](&arguments, self)
          case .takeInout:
            // Moved, so that the caller is the only one to hold it. A call that failed before it
            // began has taken nothing.
            if Int(i.b) < inoutResults.count {
              r[Int(i.a)] = inoutResults[Int(i.b)]
              inoutResults[Int(i.b)] = .void
            }
          case .returnValue, .returnVoid:
            let result: Value = if case .returnVoid = i.operation { .void } else { r[Int(i.a)] }
            finish(frame)
            guard state.pointee.frameCount > bottom else { return result }
            frame = pop()
            code = frame.routine.instructions
            r = stack + frame.base
            pc = frame.counter
            r[Int(frame.target)] = result
          case .makeClosure:
            let registers = frame.routine.arguments + Int(i.c)
            var captures: [VariableCell] = []
            for index in 0..<Int(registers[0]) {
              captures.append(cell(r[Int(registers[index + 1])]))
            }
            let target = ClosureObject.Target.notebook(
              frame.routine.callees[Int(i.b)], captures: captures)
            r[Int(i.a)] = .object(ClosureObject(target))
          case .bindMethod:
            r[Int(i.a)] = .object(
              ClosureObject(
                .bound(frame.routine.callees[Int(i.b)], receiver: r[Int(i.c)])))
          case .bindNative:
            r[Int(i.a)] = .object(ClosureObject(.native(Int(i.b), receiver: r[Int(i.c)])))

          case .jumpUnlessCase:
            if !isCase(r[Int(i.b)], frame.routine.cases[Int(i.c)]) { pc = Int(i.a) }
          case .next:
            if let element = iterator(r[Int(i.b)]).next() {
              r[Int(i.c)] = element
            } else {
              pc = Int(i.a)
            }
          case .getElement:
            if case .object(let object) = r[Int(i.b)], type(of: object) == ArrayObject.self {
              // The comparison above is the check; a cast would look through the superclasses.
              let array = unsafeDowncast(object, to: ArrayObject.self)
              let place = r.int(i.c) &- array.startIndex
              guard place >= 0, place < array.elements.count else {
                throw RuntimeFailure.outOfRange(r.int(i.c), array)
              }
              r[Int(i.a)] = array.elements[place]
            }
          case .getField:
            if case .object(let object) = r[Int(i.b)], let fields = object as? StructObject {
              r[Int(i.a)] = fields.fields[Int(i.c)]
            }
          case .getObjectField:
            if case .object(let object) = r[Int(i.b)], let fields = object as? ClassObject {
              r[Int(i.a)] = fields.fields[Int(i.c)]
            }
          case .raise: throw ThrownValue(value: r[Int(i.a)])
          case .takeError:
            if case .thrown(let value, let error)? = pending.popLast() {
              r[Int(i.a)] = value
              caught = error
            }
          case .rethrow:
            guard let caught else { throw ThrownValue(value: r[Int(i.a)]) }
            throw PlacedThrow(value: r[Int(i.a)], error: caught)
          case .resumeUnwinding:
            if let unwinding = pending.popLast() { throw ResumedUnwinding(unwinding: unwinding) }
          default: try handleObject(i, r, frame.routine)
          }
        }
      } catch {
        var unwinding = self.unwinding(for: error, in: frame.routine, at: pc - 1, r)
        while true {
          if let target = frame.routine.handler(at: pc - 1, for: unwinding) {
            pending.append(unwinding)
            pc = Int(target)
            break
          }
          finish(frame)
          guard state.pointee.frameCount > bottom else { throw unwinding.asError }
          unwinding.addCall(of: frame.routine.name)
          frame = pop()
          pc = frame.counter
          unwinding.addPlace(frame.routine.spans[pc - 1])
        }
        code = frame.routine.instructions
        r = stack + frame.base
      }
    }
  }

  /// Leaves a frame; what its inout parameters hold is kept for the caller.
  @inline(__always)
  private func finish(_ frame: Frame) {
    if frame.routine.hasInoutParameters { keepInoutResults(frame) }
    leave(frame.routine, base: frame.base)
  }

  private func keepInoutResults(_ frame: Frame) {
    inoutResults.removeAll(keepingCapacity: true)
    for index in frame.routine.inoutParameters {
      inoutResults.append(stack[frame.base + Int(index)])
    }
  }

  @inline(__always)
  private func push(_ frame: Frame) {
    (frames + state.pointee.frameCount).initialize(to: frame)
    state.pointee.frameCount += 1
  }

  @inline(__always)
  private func pop() -> Frame {
    state.pointee.frameCount -= 1
    return (frames + state.pointee.frameCount).move()
  }

  /// Makes room for a frame: its references are void.
  func enter(_ routine: Routine) throws {
    let base = state.pointee.top
    guard base + Int(routine.registerCount) < Self.stackCapacity,
      state.pointee.frameCount < Self.mostFrames - 1
    else { throw RuntimeFailure.tooDeep(routine.name) }
    for index in 0..<Int(routine.registerCount) {
      (stack + base + index).initialize(to: .void)
    }
    state.pointee.top = base + Int(routine.registerCount)
  }

  /// Releases the registers of a frame.
  @inline(__always)
  private func leave(_ routine: Routine, base: Int) {
    for index in 0..<Int(routine.referenceCount) {
      if case .object = stack[base + index] { (stack + base + index).deinitialize(count: 1) }
    }
    state.pointee.top = base
  }

  @inline(__always)
  func routine(of callable: Callable) -> Routine {
    callable.routine ?? lower(callable)
  }

  private func lower(_ callable: Callable) -> Routine {
    let routine = FunctionLowering.lower(callable.function, shared: shared)
    callable.routine = routine
    return routine
  }

  /// After a program failed halfway, the variables that it did not come to have no value, and one
  /// that it was changing has lost it.
  @inline(never)
  private func checkValue(ofGlobal slot: Int32) throws {
    guard case .void = globals[Int(slot)] else { return }
    throw RuntimeFailure(
      "this variable has no value: the cell that should give it one failed before it did")
  }

  @inline(__always)
  private func tick() throws {
    state.pointee.ticks &-= 1
    if state.pointee.ticks <= 0 { try checkLimits() }
  }

  @inline(__always)
  private func cell(_ value: Value) -> VariableCell {
    if case .object(let object) = value, let cell = object as? VariableCell { return cell }
    return VariableCell(value)
  }
}
