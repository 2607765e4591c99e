internal import Programs

extension FunctionLowering {
  /// Lowers an expression and returns a register that holds its value.
  func value(_ expression: Expression) -> Register {
    switch expression.kind {
    case .variable(let variable): return read(variable)
    case .convert(let inner)
    where inner.type.isWord == expression.type.isWord && !inner.type.saysMoreThanValues:
      return value(inner)
    default:
      let result = register(for: expression.type)
      lower(expression, into: result)
      return result
    }
  }

  /// Reads from the value of an expression, and lets go of it: what a variable holds must not count as
  /// shared while it is changed by what comes next, or that would copy it.
  func reading(_ expression: Expression, _ body: (Register) -> Void) {
    let before = references
    let register = value(expression)
    body(register)
    release(register, since: before)
  }

  /// Clears a register for references, if it was taken since there were so many.
  func release(_ register: Register, since before: Int32) {
    if !register.isWord, register.number >= before { emit(.clear, register.number, Int32(1)) }
  }

  /// The value of an operand that must not change while what stands to its right is evaluated.
  func operand(_ expression: Expression, before later: Expression) -> Register {
    if later.mayChangeVariables { kept(expression) } else { value(expression) }
  }

  /// The value of an expression, in a register that is no variable's.
  func kept(_ expression: Expression) -> Register {
    guard case .variable(let variable) = expression.kind, ownRegister(of: variable) != nil else {
      return value(expression)
    }
    let result = register(for: expression.type)
    read(variable, into: result)
    return result
  }

  /// Lowers an expression into a register of the caller's.
  func lower(_ expression: Expression, into target: Register) {
    if expression.type.isWord, !target.isWord, expression.isComputed {
      // Writing a word does not release what its register held: only word registers are written so.
      let result = word()
      lower(expression, into: result)
      emit(.copy, target, result)
      return
    }
    let outer = span
    span = expression.span
    defer { span = outer }
    switch expression.kind {
    case .int(let value): load(expression.type.value(of: value), into: target)
    case .double(let value): load(.double(value), into: target)
    case .float(let value): load(.float(value), into: target)
    case .bool(let value): load(.bool(value), into: target)
    case .string(let value): load(.object(StringObject(value)), into: target)
    case .character(let value): load(.object(CharacterObject(value)), into: target)
    case .nilLiteral: load(.none, into: target)
    case .interpolation(let parts):
      emit(.interpolate, target, Int32(parts.count), texts(of: parts))
    case .variable(let variable): read(variable, into: target)
    case .closure(let function): makeClosure(function, into: target)
    case .functionReference(let function, let receiver):
      if let receiver {
        emit(.bindMethod, target, callee(function), value(receiver))
      } else {
        makeClosure(function, into: target)
      }
    case .nativeReference(let native, let receiver):
      if let receiver {
        let bound = value(receiver)
        emit(.bindNative, target, Int32(native.id), bound)
      } else {
        load(.object(ClosureObject(.native(native.id, receiver: nil))), into: target)
      }
    case .primitiveReference(let primitive, _):
      load(.object(ClosureObject(.primitive(primitive))), into: target)
    case .caseReference(let enumCase):
      load(.object(ClosureObject(.makeCase(enumCase))), into: target)
    case .call(let function, let arguments): call(function, arguments, into: target)
    case .callRequirement(let requirement, let arguments):
      call(requirement, arguments, into: target)
    case .callNative(let native, let arguments): call(native, arguments, into: target)
    case .callClosure(let closure, let arguments): call(closure, arguments, into: target)
    case .allocate(let nominal): emit(.allocate, target, self.nominal(nominal))
    case .makeStruct(let nominal, let fields):
      emit(.makeStruct, target, self.nominal(nominal), window(of: fields))
    case .makeCase(let enumCase, let payload): make(enumCase, payload, into: target)
    case .binary(let primitive, let left, let right):
      binary(primitive, left, right, into: target)
    case .unary(let primitive, let inner): unary(primitive, inner, into: target)
    case .and(let left, let right): shortCircuit(left, right, isAnd: true, into: target)
    case .or(let left, let right): shortCircuit(left, right, isAnd: false, into: target)
    case .conditional(let condition, let then, let otherwise):
      let toElse = jumps(unless: condition)
      lower(then, into: target)
      let toEnd = emit(.jump)
      land(toElse)
      lower(otherwise, into: target)
      land([toEnd])
    case .coalesce(let optional, let otherwise):
      let before = references
      let value = value(optional)
      let toDefault = emit(.jumpIfNone, Int32(0), value)
      unwrap(value, ofOptional: optional.type, into: target)
      release(value, since: before)
      let toEnd = emit(.jump)
      land([toDefault])
      lower(otherwise, into: target)
      land([toEnd])
    case .array(let elements):
      emit(.makeArray, target, Int32(elements.count), window(of: elements))
    case .set(let elements):
      emit(.makeSet, target, Int32(elements.count), window(of: elements))
    case .dictionary(let pairs):
      let parts = pairs.flatMap { [$0.key, $0.value] }
      emit(.makeDictionary, target, Int32(parts.count), window(of: parts))
    case .tuple(let elements): makeTuple(elements, type: expression.type, into: target)
    case .property(let base, let index):
      let read: Operation =
        switch (base.type.isClass, target.isWord) {
        case (true, true): .getObjectFieldWord
        case (true, false): .getObjectField
        case (false, true): .getFieldWord
        case (false, false): .getField
        }
      reading(base) { emit(read, target, $0, Int32(index)) }
    case .tupleElement(let base, let index):
      reading(base) { emit(.getTupleElement, target, $0, Int32(index)) }
    case .arrayElement(let base, let index): element(of: base, index, into: target)
    case .assign(let place, let source): assign(source, to: place)
    case .compoundAssign(let place, let operation, let source):
      compoundAssign(place, operation, source)
    case .wrapOptional(let inner):
      lower(inner, into: target)
      // An assignment leaves nothing in the register.
      if inner.type.representation == .void { emit(.clear, target.number, Int32(1)) }
      if inner.type.isOptional { emit(.wrapNested, target, target) }
    case .forceUnwrap(let optional):
      reading(optional) { value in
        emit(.forceUnwrap, value)
        unwrap(value, ofOptional: optional.type, into: target)
      }
    case .optionalChain(let body):
      chainExits.append([])
      lower(body, into: target)
      let toEnd = emit(.jump)
      land(chainExits.removeLast())
      load(.none, into: target)
      land([toEnd])
    case .bindOptional(let optional):
      reading(optional) { value in
        exitChain(ifNone: value)
        unwrap(value, ofOptional: optional.type, into: target)
      }
    case .optionalTry(let body): optionalTry(body, into: target)
    case .isType(let inner, let type):
      reading(inner) { emit(.isType, target, $0, index(of: type)) }
    case .conditionalCast(let inner, let type):
      reading(inner) { emit(.castIf, target, $0, index(of: type)) }
    case .forcedCast(let inner, let type):
      reading(inner) { emit(.castForced, target, $0, index(of: type)) }
    case .convert(let inner):
      lower(inner, into: target)
      if case .existential = expression.type, inner.type.saysMoreThanValues {
        emit(.reify, target, target, index(of: inner.type))
      }
    case .block(let statements):
      yields.append((target, []))
      lower(statements)
      if let exits = yields.popLast()?.exits { land(exits) }
    }
  }

  private func element(of base: Expression, _ index: Expression, into target: Register) {
    let before = references
    guard target.isWord, case .arrayElement(let outer, let place) = base.kind, place.isAtHand,
      index.isAtHand
    else {
      let array = operand(base, before: index)
      emit(target.isWord ? .getElementWord : .getElement, target, array, value(index))
      release(array, since: before)
      return
    }
    let array = value(outer)
    let indices = operands(count: nil, [value(place), value(index)])
    routine.operands.append(0)
    emit(.getNestedElementWord, target, array, indices)
    let whole = span
    scoped {
      let inner = self.reference()
      self.span = base.span
      self.emit(.getElement, inner, array, self.value(place))
      self.span = whole
      self.emit(.getElementWord, target, inner, self.value(index))
    }
    routine.operands[Int(indices) + 2] = here
    release(array, since: before)
  }

  func load(_ value: Value, into target: Register) {
    emit(target.isWord ? .constantWord : .constant, target, constant(value))
  }

  /// The payload of an optional that is known not to be nil.
  func unwrap(_ value: Register, ofOptional type: Type, into target: Register) {
    if type.wrapped?.isOptional == true {
      emit(.unwrapNested, target, value)
    } else {
      move(value, to: target, isWord: target.isWord)
    }
  }

  func exitChain(ifNone value: Register) {
    let jump = emit(.jumpIfNone, Int32(0), value)
    if chainExits.isEmpty { return }
    chainExits[chainExits.count - 1].append(jump)
  }

  /// Expressions evaluated from left to right into registers side by side.
  func window(of expressions: [Expression]) -> Int32 {
    let first = window(expressions.count)
    for (offset, expression) in expressions.enumerated() {
      lower(expression, into: Register(number: first + Int32(offset), isWord: false))
    }
    return first
  }

  /// What an interpolation shows, evaluated from left to right; where that stands among the operands.
  func texts(of parts: [Expression]) -> Int32 {
    let places = parts.map { part in
      if case .string(let text) = part.kind {
        // Read where it lies among the constants.
        return Register(number: ~constant(.object(StringObject(text))), isWord: false)
      }
      let place = register(for: part.type)
      lower(part, into: place)
      if part.type.saysMoreThanValues { emit(.reify, place, place, index(of: part.type)) }
      return place
    }
    return operands(count: nil, places)
  }

  private func makeTuple(_ elements: [Expression], type: Type, into target: Register) {
    guard !elements.isEmpty else {
      load(.void, into: target)
      return
    }
    let first = window(of: elements)
    var labels: [String?] = []
    if case .tuple(let parts) = type { labels = parts.map(\.label) }
    routine.labels.append(labels)
    let place = operands(count: routine.labels.count - 1, [])
    routine.operands.append(Int32(elements.count))
    emit(.makeTuple, target, place, first)
  }

  private func make(_ enumCase: EnumCase, _ payload: [Expression], into target: Register) {
    if payload.isEmpty {
      load(shared.value(of: enumCase), into: target)
    } else {
      emit(.makeCase, target, index(of: enumCase), window(of: payload))
    }
  }

  func makeClosure(_ function: Function, into target: Register) {
    let cells = function.captures.map { cell(of: $0) }
    emit(.makeClosure, target, callee(function), operands(count: cells.count, cells))
  }

  private func optionalTry(_ body: Expression, into target: Register) {
    let start = here
    lower(body, into: target)
    let end = here
    let toEnd = emit(.jump)
    routine.handlers.append(
      Routine.Handler(start: start, end: end, target: here, isCleanup: false))
    let ignored = reference()
    emit(.takeError, ignored)
    load(.none, into: target)
    land([toEnd])
  }

  private func shortCircuit(
    _ left: Expression, _ right: Expression, isAnd: Bool, into target: Register
  ) {
    lower(left, into: target)
    let toEnd = emit(isAnd ? .jumpUnless : .jumpIf, Int32(0), target)
    lower(right, into: target)
    land([toEnd])
  }
}

extension Expression {
  /// Whether its value comes from an instruction that writes a word.
  fileprivate var isComputed: Bool {
    switch kind {
    case .int, .double, .float, .bool, .variable: false
    default: true
    }
  }

  /// A variable or a number: evaluating it cannot fail, and does nothing else.
  fileprivate var isAtHand: Bool {
    switch kind {
    case .variable(let variable): !variable.isGlobal
    case .int: true
    default: false
    }
  }

  /// Whether evaluating it may assign to a variable; arithmetic on variables and literals cannot.
  var mayChangeVariables: Bool {
    switch kind {
    case .int, .double, .float, .bool, .string, .character, .nilLiteral, .variable, .closure: false
    case .binary(_, let a, let b), .and(let a, let b), .or(let a, let b),
      .arrayElement(let a, let b):
      a.mayChangeVariables || b.mayChangeVariables
    case .unary(_, let a), .property(let a, _), .tupleElement(let a, _), .convert(let a),
      .wrapOptional(let a):
      a.mayChangeVariables
    default: true
    }
  }
}

extension Type {
  /// What an integer literal of this type stands for.
  func value(of literal: Int) -> Value {
    if case .nominal(let nominal, _) = self, nominal.kind == .native, nominal.name == "UInt8" {
      .byte(UInt8(truncatingIfNeeded: literal))
    } else {
      .int(literal)
    }
  }

  var isClass: Bool {
    if case .nominal(let nominal, _) = self { nominal.kind == .classType } else { false }
  }

  var isOptional: Bool { wrapped != nil }
}
