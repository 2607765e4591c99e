internal import Memory
internal import Programs

/// The machine's registers, read and written as words. These, the loop below and what enters it
/// stand in one file, so that the compiler sees all of them at once.
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

  /// Copies a word as the bits it is.
  @inline(__always)
  fileprivate func copyWord(_ register: Int32, from place: UnsafePointer<Value>) {
    UnsafeMutableRawPointer(self + Int(register))
      .copyMemory(from: place, byteCount: MemoryLayout<Value>.stride)
  }

  /// Writes the word of a register; the place holds no reference either.
  @inline(__always)
  fileprivate func putWord(_ register: Int32, in place: UnsafeMutablePointer<Value>) {
    UnsafeMutableRawPointer(place)
      .copyMemory(from: self + Int(register), byteCount: MemoryLayout<Value>.stride)
  }

  /// Moves the value out, leaving void.
  @inline(__always)
  fileprivate func take(_ register: Int32) -> Value {
    let place = self + Int(register)
    let value = place.move()
    place.initialize(to: .void)
    return value
  }

  /// The element of the array in a register; nil for an index out of range.
  @inline(__always)
  fileprivate func element(_ array: Int32, _ index: Int) -> UnsafeMutablePointer<Value>? {
    (self + Int(array)).element(index)
  }

  /// The fields of the struct in a register.
  @inline(__always)
  fileprivate func fields(_ register: Int32) -> UnsafeMutablePointer<Value>? {
    (self + Int(register)).with(StructObject.self) { $0.fields.base }
  }

  /// The fields of the object of a class in a register.
  @inline(__always)
  fileprivate func objectFields(_ register: Int32) -> UnsafeMutablePointer<Value>? {
    (self + Int(register)).with(ClassObject.self) { $0.fields.base }
  }

  /// The variable whose box is in a register.
  @inline(__always)
  fileprivate func variable(_ register: Int32) -> UnsafeMutablePointer<Value>? {
    (self + Int(register)).with(VariableCell.self) { $0.content.place }
  }

  /// The array in a register, which nobody else holds, and the index of its first element.
  @inline(__always)
  fileprivate func ownArray(
    _ register: Int32
  ) throws -> (elements: UnsafeMutablePointer<[Value]>, start: Int) {
    try (self + Int(register)).own(ArrayObject.self) { ($0.storage.place, $0.startIndex) }
  }

  /// The fields of the struct in a register, which nobody else holds.
  @inline(__always)
  fileprivate func ownFields(_ register: Int32) throws -> UnsafeMutablePointer<Value> {
    try (self + Int(register)).own(StructObject.self) { $0.fields.base }
  }
}

/// What lies in the objects that values are. The place of the value holds the object: what is told
/// of here is good until another value is written there.
extension UnsafeMutablePointer where Pointee == Value {
  /// What `body` says of the object here, if it is of exactly this class.
  @inline(__always)
  fileprivate func with<Object: ValueObject, Result>(
    _ type: Object.Type, _ body: (Object) -> Result
  ) -> Result? {
    if case .object = pointee { borrowing(self, as: type, body) } else { nil }
  }

  /// The same of an object that nobody else holds: it is a copy if need be.
  @inline(__always)
  fileprivate func own<Object: CopiedObject, Result>(
    _ type: Object.Type, _ body: (Object) -> Result
  ) throws -> Result {
    if case .object = pointee, !isOnlyReference(at: self, to: type) { try copyObject(type) }
    guard let result = with(type, body) else { throw RuntimeFailure.misplaced }
    return result
  }

  /// The element of the array here; nil for an index out of range.
  @inline(__always)
  fileprivate func element(_ index: Int) -> UnsafeMutablePointer<Value>? {
    let array = with(ArrayObject.self) { ($0.storage.place, $0.startIndex) }
    guard let (storage, start) = array else { return nil }
    let place = index &- start
    guard place >= 0, place < storage.pointee.count else { return nil }
    return storage.pointee.withUnsafeBufferPointer { elements in
      UnsafeMutablePointer(mutating: elements.baseAddress).map { $0 + place }
    }
  }
}

extension Machine {
  /// Runs the last frame, and what it calls, until it returns. Of the `bottom` frames below others wait.
  func execute(bottom: Int) throws -> Value {
    let state = state
    var frame = frames + (state.pointee.frameCount - 1)
    var body = frame.pointee.body
    var r = frame.pointee.registers
    var next = body.pointee.instructions

    while true {
      do {
        while true {
          let i = next.pointee
          next += 1
          switch i.operation {
          case .copy: r[Int(i.a)] = r[Int(i.b)]
          case .copyWord: r.copyWord(i.a, from: r + Int(i.b))
          case .take:
            let value = (r + Int(i.b)).move()
            r.set(i.b, .void)
            r[Int(i.a)] = value
          case .clear:
            for index in Int(i.a)..<Int(i.a) + Int(i.b) { r[index] = .void }
          case .constant: r[Int(i.a)] = body.pointee.constants[Int(i.b)]
          case .constantWord: r.copyWord(i.a, from: body.pointee.constants + Int(i.b))
          case .loadGlobal:
            if case .void = globals[Int(i.b)] { try checkEmpty(i) }
            r[Int(i.a)] = globals[Int(i.b)]
          case .loadGlobalWord:
            if case .void = globals[Int(i.b)] { try checkEmpty(i) }
            r.copyWord(i.a, from: globals + Int(i.b))
          case .storeGlobal: globals[Int(i.a)] = r[Int(i.b)]
          case .putGlobal: globals[Int(i.a)] = r.take(i.b)
          case .takeGlobal:
            if case .void = globals[Int(i.b)] { try checkEmpty(i) }
            r[Int(i.a)] = (globals + Int(i.b)).move()
            (globals + Int(i.b)).initialize(to: .void)
          case .makeCell: r[Int(i.a)] = .object(VariableCell(r[Int(i.b)]))
          case .loadCell:
            if let cell = r.variable(i.b) {
              if case .void = cell.pointee { try checkEmpty(i) }
              r[Int(i.a)] = cell.pointee
            }
          case .takeCell:
            if let cell = r.variable(i.b) {
              if case .void = cell.pointee { try checkEmpty(i) }
              r[Int(i.a)] = cell.take(0)
            }
          case .storeCell: if let cell = r.variable(i.a) { cell.pointee = r[Int(i.b)] }
          case .putCell: if let cell = r.variable(i.a) { cell.pointee = r.take(i.b) }
          case .loadCapture:
            let box = (r + body.pointee.parameterCount).with(ClosureObject.self) {
              $0.captures[Int(i.b)]
            }
            if let box { r[Int(i.a)] = .object(box) }

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
            let (rest, overflow) = r.int(i.b).remainderReportingOverflow(dividingBy: divisor)
            if overflow { throw RuntimeFailure.overflow("%", r.int(i.b), divisor) }
            r.set(i.a, .int(rest))
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

          case .equalValue:
            r[Int(i.a)] = .bool(r[Int(i.b)] == r[Int(i.c)])
            if state.pointee.hasPostponedFailure { try throwPostponedFailure() }
          case .notEqualValue:
            r[Int(i.a)] = .bool(r[Int(i.b)] != r[Int(i.c)])
            if state.pointee.hasPostponedFailure { try throwPostponedFailure() }
          case .lessValue: r[Int(i.a)] = .bool(try isLess(r[Int(i.b)], r[Int(i.c)]))
          case .lessOrEqualValue: r[Int(i.a)] = .bool(try isLessOrEqual(r[Int(i.b)], r[Int(i.c)]))
          case .identical: r[Int(i.a)] = .bool(isSame(r[Int(i.b)], r[Int(i.c)]))
          case .notIdentical: r[Int(i.a)] = .bool(!isSame(r[Int(i.b)], r[Int(i.c)]))
          case .concatenate: try concatenate(r + Int(i.a), r + Int(i.b), r + Int(i.c))

          case .jump:
            if i.a < 0 { try tick(1, frame, next) }
            next += Int(i.a)
          case .countUp:
            let number = r.int(i.b) &+ 1
            if number < r.int(i.c) {
              r.set(i.b, .int(number))
              try tick(1, frame, next)
              next += Int(i.a)
            }
          case .countThrough:
            if r.int(i.b) < r.int(i.c) {
              r.set(i.b, .int(r.int(i.b) &+ 1))
              try tick(1, frame, next)
              next += Int(i.a)
            }
          case .jumpIf: if r.bool(i.b) { next += Int(i.a) }
          case .jumpUnless: if !r.bool(i.b) { next += Int(i.a) }
          case .jumpIfNone: if case .none = r[Int(i.b)] { next += Int(i.a) }
          case .jumpUnlessNone:
            if case .none = r[Int(i.b)] {} else { next += Int(i.a) }
          case .jumpIfLess: if r.int(i.b) < r.int(i.c) { next += Int(i.a) }
          case .jumpUnlessLess: if r.int(i.b) >= r.int(i.c) { next += Int(i.a) }
          case .jumpIfLessOrEqual: if r.int(i.b) <= r.int(i.c) { next += Int(i.a) }
          case .jumpUnlessLessOrEqual: if r.int(i.b) > r.int(i.c) { next += Int(i.a) }
          case .jumpIfEqual: if r.int(i.b) == r.int(i.c) { next += Int(i.a) }
          case .jumpUnlessEqual: if r.int(i.b) != r.int(i.c) { next += Int(i.a) }
          case .jumpIfLessImmediate: if r.int(i.b) < Int(i.c) { next += Int(i.a) }
          case .jumpUnlessLessImmediate: if r.int(i.b) >= Int(i.c) { next += Int(i.a) }
          case .jumpIfLessOrEqualImmediate: if r.int(i.b) <= Int(i.c) { next += Int(i.a) }
          case .jumpUnlessLessOrEqualImmediate: if r.int(i.b) > Int(i.c) { next += Int(i.a) }
          case .jumpIfEqualImmediate: if r.int(i.b) == Int(i.c) { next += Int(i.a) }
          case .jumpUnlessEqualImmediate: if r.int(i.b) != Int(i.c) { next += Int(i.a) }

          case .call:
            try tick(1, frame, next)
            let callee = self.body(of: body.pointee.callees[Int(i.b)])
            let registers = try enter(callee)
            let operands = body.pointee.operands + Int(i.c)
            if callee.pointee.inoutCount == 0 || callee.pointee.changesOnlyFirst {
              var index = callee.pointee.inoutCount
              while index < callee.pointee.parameterCount {
                (registers + index).initialize(to: r[Int(operands[index])])
                index += 1
              }
              if callee.pointee.changesOnlyFirst { registers.initialize(to: r.take(operands[0])) }
            } else {
              pass(r, operands, to: callee, registers)
            }
            frame.pointee.next = next
            frame.pointee.target = i.a
            frame += 1
            body = callee
            r = registers
            next = callee.pointee.instructions
          case .callClosure, .callRequirement:
            try tick(1, frame, next)
            let operands = body.pointee.operands + Int(i.c) + 1
            let count = Int(operands[-1])
            var closure: ClosureObject?
            var receiver: Value?
            let entry: UnsafeMutablePointer<Callable.Entry>
            if case .callRequirement = i.operation {
              entry = try self.entry(forRequirement: Int(i.b), of: r[Int(operands[0])], body)
            } else {
              let function = try self.closure(r[Int(i.b)])
              if let own = function.entry {
                entry = own
                closure = function
              } else if case .bound(let target, let bound) = function.target {
                entry = target.entry
                receiver = bound
              } else {
                let arguments = (0..<count).map { r[Int(operands[$0])] }
                r[Int(i.a)] = try arguments.withUnsafeBufferPointer {
                  try callOutside(function, $0)
                }
                continue
              }
            }
            let callee = self.body(of: entry)
            let registers = try enter(callee)
            var free = registers
            if let receiver {
              free.initialize(to: receiver)
              free += 1
            }
            for index in 0..<count { (free + index).initialize(to: r[Int(operands[index])]) }
            if let closure, callee.pointee.hasCaptures {
              (registers + callee.pointee.parameterCount).initialize(to: .object(closure))
            }
            if callee.pointee.inoutCount > 0 {
              giveUpInout(callee, r, receiver == nil ? operands : operands - 1)
            }
            frame.pointee.next = next
            frame.pointee.target = i.a
            frame += 1
            body = callee
            r = registers
            next = callee.pointee.instructions
          case .callNative:
            try tick(LimitsInForce.nativeCall, frame, next)
            let operands = body.pointee.operands + Int(i.c)
            var arguments = NativeArguments(base: r + Int(operands[0]), count: Int(operands[1]))
            r[Int(i.a)] = try natives[Int(i.b)](&arguments, self)
            if state.pointee.hasPostponedFailure { try throwPostponedFailure() }
          case .takeInout:
            if Int(i.b) < state.pointee.inoutCount { r[Int(i.a)] = takeInout(Int(i.b)) }
            if Int(i.b) == state.pointee.inoutCount - 1 { state.pointee.inoutCount = 0 }
          case .returnValue, .returnVoid:
            // The register dies with its frame.
            let result = i.operation == .returnVoid ? .void : r.take(i.a)
            finish(frame)
            guard state.pointee.frameCount > bottom else { return result }
            frame -= 1
            body = frame.pointee.body
            r = frame.pointee.registers
            next = frame.pointee.next
            r[Int(frame.pointee.target)] = result
          case .jumpUnlessCase:
            let enumCase = frame.pointee.routine.cases[Int(i.c)]
            if !isCase(r[Int(i.b)], enumCase) { next += Int(i.a) }
          case .next:
            if let element = (r + Int(i.b)).with(ElementIterator.self, { $0.next() }) ?? nil {
              r[Int(i.c)] = element
            } else {
              next += Int(i.a)
            }
          case .getElement:
            guard let element = r.element(i.b, r.int(i.c)) else {
              throw RuntimeFailure.outOfRange(r.int(i.c), r[Int(i.b)])
            }
            r[Int(i.a)] = element.pointee
          case .getElementWord:
            guard let element = r.element(i.b, r.int(i.c)) else {
              throw RuntimeFailure.outOfRange(r.int(i.c), r[Int(i.b)])
            }
            r.copyWord(i.a, from: element)
          case .getNestedElementWord:
            let operands = body.pointee.operands + Int(i.c)
            if let inner = r.element(i.b, r.int(operands[0])),
              let element = inner.element(r.int(operands[1]))
            {
              r.copyWord(i.a, from: element)
              next += Int(operands[2])
            }
          case .takeElement:
            guard r.element(i.b, r.int(i.c)) != nil else {
              throw RuntimeFailure.outOfRange(r.int(i.c), r[Int(i.b)])
            }
            let (array, start) = try r.ownArray(i.b)
            r[Int(i.a)] = array.pointee[r.int(i.c) &- start]
            array.pointee[r.int(i.c) &- start] = .void
          case .putElement:
            guard r.element(i.a, r.int(i.c)) != nil else {
              throw RuntimeFailure.outOfRange(r.int(i.c), r[Int(i.a)])
            }
            let (array, start) = try r.ownArray(i.a)
            array.pointee[r.int(i.c) &- start] = r.take(i.b)
          case .putElementWord:
            guard r.element(i.a, r.int(i.c)) != nil else {
              throw RuntimeFailure.outOfRange(r.int(i.c), r[Int(i.a)])
            }
            let (array, start) = try r.ownArray(i.a)
            array.pointee.withUnsafeMutableBufferPointer { elements in
              if let base = elements.baseAddress {
                r.putWord(i.b, in: base + (r.int(i.c) &- start))
              }
            }
          case .appendElement:
            let (array, _) = try r.ownArray(i.a)
            array.pointee.append(r[Int(i.b)])
          case .getField: if let fields = r.fields(i.b) { r[Int(i.a)] = fields[Int(i.c)] }
          case .getFieldWord:
            if let fields = r.fields(i.b) { r.copyWord(i.a, from: fields + Int(i.c)) }
          case .takeField:
            let fields = try r.ownFields(i.b)
            r[Int(i.a)] = fields.take(i.c)
          case .putField:
            let fields = try r.ownFields(i.a)
            fields[Int(i.c)] = r.take(i.b)
          case .putFieldWord:
            let fields = try r.ownFields(i.a)
            r.putWord(i.b, in: fields + Int(i.c))
          case .getObjectField:
            if let fields = r.objectFields(i.b) { r[Int(i.a)] = fields[Int(i.c)] }
          case .getObjectFieldWord:
            if let fields = r.objectFields(i.b) { r.copyWord(i.a, from: fields + Int(i.c)) }
          case .takeObjectField:
            if let fields = r.objectFields(i.b) { r[Int(i.a)] = fields.take(i.c) }
          case .putObjectField:
            if let fields = r.objectFields(i.a) { fields[Int(i.c)] = r.take(i.b) }
          case .putObjectFieldWord:
            if let fields = r.objectFields(i.a) { r.putWord(i.b, in: fields + Int(i.c)) }
          case .getTupleElement:
            let elements = (r + Int(i.b)).with(TupleObject.self) { $0.elements.base }
            if let elements { r[Int(i.a)] = elements[Int(i.c)] }
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
          default:
            try handleObject(i, r, body)
            if state.pointee.hasPostponedFailure { try throwPostponedFailure() }
          }
        }
      } catch {
        frame.pointee.next = next
        var unwinding = self.unwinding(for: error, in: frame.pointee)
        while true {
          if let target = frame.pointee.handler(for: unwinding) {
            pending.append(unwinding)
            next = frame.pointee.body.pointee.instructions + Int(target)
            break
          }
          finish(frame)
          guard state.pointee.frameCount > bottom else { throw unwinding.asError }
          unwinding.addCall(of: frame.pointee.routine.name)
          frame -= 1
          unwinding.addPlace(frame.pointee.span)
        }
        body = frame.pointee.body
        r = frame.pointee.registers
      }
    }
  }

  /// Leaves the last frame: releases its registers, all but the inout arguments, which are kept for
  /// the caller at the top of the stack.
  @inline(__always)
  private func finish(_ frame: UnsafeMutablePointer<Frame>) {
    let (body, registers) = (frame.pointee.body, frame.pointee.registers)
    if state.pointee.inoutCount > 0 { dropInoutArguments() }
    if body.pointee.changesOnlyFirst {
      state.pointee.inoutCount = 1
    } else if body.pointee.inoutCount > 0 {
      keepInoutArguments(body, registers)
    }
    var index = state.pointee.inoutCount
    while index < body.pointee.referenceCount {
      if case .object = registers[index] { registers[index] = .void }
      index += 1
    }
    state.pointee.top = registers - stack
    state.pointee.frameCount -= 1
  }

  /// Makes a frame; its registers.
  @inline(__always)
  func enter(_ body: UnsafeMutablePointer<Routine.Body>) throws -> UnsafeMutablePointer<Value> {
    if state.pointee.inoutCount > 0 { dropInoutArguments() }
    let top = state.pointee.top &+ body.pointee.registerCount
    if top > state.pointee.initialized { try initialize(upTo: top, for: body) }
    if state.pointee.frameCount >= state.pointee.mostFrames { throw tooDeep(body) }
    let registers = stack + state.pointee.top
    let frame = frames + state.pointee.frameCount
    frame.pointee.body = body
    frame.pointee.registers = registers
    frame.pointee.next = body.pointee.instructions
    state.pointee.top = top
    state.pointee.frameCount &+= 1
    return registers
  }

  @inline(__always)
  func body(of entry: UnsafeMutablePointer<Callable.Entry>) -> UnsafeMutablePointer<Routine.Body> {
    entry.pointee.body ?? entry.pointee.callable.takeUnretainedValue().lower(shared)
  }

  @inline(__always)
  private func tick(
    _ steps: Int32, _ frame: UnsafeMutablePointer<Frame>, _ next: UnsafeMutablePointer<Instruction>
  ) throws {
    state.pointee.ticks &-= steps
    if state.pointee.ticks <= 0 {
      frame.pointee.next = next
      try look()
    }
  }
}

/// What enters the loop: the native code that calls a closure does so millions of times.
extension Machine {
  package func call(_ closure: Value, _ argument: Value) throws -> Value {
    try withUnsafePointer(to: argument) {
      try call(closure, UnsafeBufferPointer(start: $0, count: 1), changed: nil)
    }
  }

  package func call(_ closure: Value, _ first: Value, _ second: Value) throws -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: 2) { arguments in
      arguments.initializeElement(at: 0, to: first)
      arguments.initializeElement(at: 1, to: second)
      defer { arguments.deinitialize() }
      return try call(closure, UnsafeBufferPointer(arguments), changed: nil)
    }
  }

  @inline(__always)
  func call(
    _ closure: Value, _ arguments: UnsafeBufferPointer<Value>,
    changed: UnsafeMutablePointer<Value>?
  ) throws -> Value {
    try tick()
    // Loops of native code come through here: a function of the notebook is not counted.
    let own = try withUnsafePointer(to: closure) { place -> Value? in
      guard case .object = closure else { return nil }
      return try borrowing(place, as: ClosureObject.self) { closure -> Value? in
        guard let entry = closure.entry else {
          guard case .primitive(let primitive) = closure.target else { return nil }
          return try apply(primitive, arguments)
        }
        return try run(body(of: entry), arguments: arguments, closure: closure, changed: changed)
      } ?? nil
    }
    if let own { return own }
    let closure = try self.closure(closure)
    if case .bound(let callable, let receiver) = closure.target {
      return try run(
        body(of: callable.entry), receiver: receiver, arguments: arguments, changed: changed)
    }
    return try callOutside(closure, arguments)
  }

  /// Runs a routine. Its first inout argument goes into `changed`.
  @inline(__always)
  func run(
    _ body: UnsafeMutablePointer<Routine.Body>, receiver: Value? = nil,
    arguments: UnsafeBufferPointer<Value>, closure: ClosureObject? = nil,
    changed: UnsafeMutablePointer<Value>? = nil
  ) throws -> Value {
    guard nesting < Self.deepestNesting else {
      throw RuntimeFailure.tooDeep(body.pointee.routine.takeUnretainedValue().name)
    }
    nesting += 1
    defer { nesting -= 1 }
    let bottom = state.pointee.frameCount
    let registers = try enter(body)
    var free = registers
    if let receiver {
      free.initialize(to: receiver)
      free += 1
    }
    for index in arguments.indices { (free + index).initialize(to: arguments[index]) }
    if let closure, body.pointee.hasCaptures {
      (registers + body.pointee.parameterCount).initialize(to: .object(closure))
    }
    let result = try execute(bottom: bottom)
    if let changed, state.pointee.inoutCount > 0 { changed.pointee = takeInout(0) }
    return result
  }

  /// A native loop passes no other place where the limits are looked at.
  @inline(__always)
  func tick() throws {
    state.pointee.ticks &-= 1
    if state.pointee.ticks <= 0 { try checkLimits() }
  }
}
