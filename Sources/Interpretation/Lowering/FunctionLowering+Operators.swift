internal import Programs

extension FunctionLowering {
  func binary(
    _ primitive: Primitive, _ left: Expression, _ right: Expression, into target: Register
  ) {
    let representation = left.type.representation
    if representation == .int, let number = right.smallInteger,
      primitive == .add || primitive == .subtract
    {
      emit(.addIntImmediate, target, value(left), primitive == .add ? number : -number)
      return
    }
    let before = references
    let a = operand(left, before: right)
    let b = value(right)
    emit(primitive, representation, a, b, into: target)
    for operand in [a, b] { release(operand, since: before) }
  }

  /// One operation on two registers.
  func emit(
    _ primitive: Primitive, _ representation: Type.Representation, _ a: Register, _ b: Register,
    into target: Register
  ) {
    switch primitive {
    case .greater: emit(.less, representation, b, a, into: target)
    case .greaterOrEqual: emit(.lessOrEqual, representation, b, a, into: target)
    default:
      let operation = Operation(primitive, representation)
      if operation == .compute {
        emit(operation, target, primitive.number, operands(count: nil, [a, b]))
      } else {
        emit(operation, target, a, b)
      }
    }
  }

  func unary(_ primitive: Primitive, _ inner: Expression, into target: Register) {
    let operation = Operation(prefix: primitive, inner.type.representation)
    let operand = value(inner)
    if operation == .compute {
      let place = operands(count: nil, [operand])
      routine.operands.append(-1)
      emit(operation, target, primitive.number, place)
    } else {
      emit(operation, target, operand)
    }
  }

  // MARK: Conditions

  /// Jumps taken when a condition does not hold; comparisons of integers jump by themselves.
  func jumps(unless condition: Expression) -> [Int] {
    let outer = span
    span = condition.span
    defer { span = outer }
    switch condition.kind {
    case .and(let left, let right):
      return jumps(unless: left) + jumps(unless: right)
    case .or(let left, let right):
      let toThen = jumps(if: left)
      let toElse = jumps(unless: right)
      land(toThen)
      return toElse
    case .unary(.not, let inner): return jumps(if: inner)
    case .binary(let primitive, let left, let right)
    where left.type.representation == .int && primitive.isOrdering:
      return [compareAndJump(primitive, left, right, when: false)]
    default: return [emit(.jumpUnless, Int32(0), value(condition))]
    }
  }

  func jumps(if condition: Expression) -> [Int] {
    let outer = span
    span = condition.span
    defer { span = outer }
    switch condition.kind {
    case .or(let left, let right):
      return jumps(if: left) + jumps(if: right)
    case .and(let left, let right):
      let toElse = jumps(unless: left)
      let toThen = jumps(if: right)
      land(toElse)
      return toThen
    case .unary(.not, let inner): return jumps(unless: inner)
    case .binary(let primitive, let left, let right)
    where left.type.representation == .int && primitive.isOrdering:
      return [compareAndJump(primitive, left, right, when: true)]
    default: return [emit(.jumpIf, Int32(0), value(condition))]
    }
  }

  private func compareAndJump(
    _ primitive: Primitive, _ left: Expression, _ right: Expression, when holds: Bool
  ) -> Int {
    let a = operand(left, before: right)
    if let number = right.smallInteger {
      // a > n is not (a <= n), a >= n is not (a < n).
      let operation: Operation =
        switch primitive {
        case .less: holds ? .jumpIfLessImmediate : .jumpUnlessLessImmediate
        case .lessOrEqual: holds ? .jumpIfLessOrEqualImmediate : .jumpUnlessLessOrEqualImmediate
        case .greater: holds ? .jumpUnlessLessOrEqualImmediate : .jumpIfLessOrEqualImmediate
        case .greaterOrEqual: holds ? .jumpUnlessLessImmediate : .jumpIfLessImmediate
        case .equal: holds ? .jumpIfEqualImmediate : .jumpUnlessEqualImmediate
        default: holds ? .jumpUnlessEqualImmediate : .jumpIfEqualImmediate
        }
      return emit(operation, Int32(0), a, number)
    }
    let b = value(right)
    switch primitive {
    case .less: return emit(holds ? .jumpIfLess : .jumpUnlessLess, Int32(0), a, b)
    case .lessOrEqual:
      return emit(holds ? .jumpIfLessOrEqual : .jumpUnlessLessOrEqual, Int32(0), a, b)
    case .greater: return emit(holds ? .jumpIfLess : .jumpUnlessLess, Int32(0), b, a)
    case .greaterOrEqual:
      return emit(holds ? .jumpIfLessOrEqual : .jumpUnlessLessOrEqual, Int32(0), b, a)
    case .equal: return emit(holds ? .jumpIfEqual : .jumpUnlessEqual, Int32(0), a, b)
    default: return emit(holds ? .jumpUnlessEqual : .jumpIfEqual, Int32(0), a, b)
    }
  }
}

extension Primitive {
  /// All of them, made once.
  static let numbered = allCases

  /// Its place among them, for an instruction's field.
  var number: Int32 { Int32(Self.numbered.firstIndex(of: self) ?? 0) }

  var isOrdering: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension Expression {
  /// A literal that fits an instruction's field, and whose negative does.
  var smallInteger: Int32? {
    guard case .int(let value) = kind, value.magnitude <= Int32.max.magnitude else { return nil }
    return Int32(value)
  }
}

extension Operation {
  /// The operation of a primitive on values of one representation.
  init(_ primitive: Primitive, _ representation: Type.Representation) {
    self =
      switch (primitive, representation) {
      case (.add, .int): .addInt
      case (.subtract, .int): .subtractInt
      case (.multiply, .int): .multiplyInt
      case (.divide, .int): .divideInt
      case (.remainder, .int): .remainderInt
      case (.addWrapping, .int): .addWrapping
      case (.subtractWrapping, .int): .subtractWrapping
      case (.multiplyWrapping, .int): .multiplyWrapping
      case (.and, .int): .andInt
      case (.or, .int): .orInt
      case (.xor, .int): .xorInt
      case (.shiftLeft, .int): .shiftLeft
      case (.shiftRight, .int): .shiftRight
      case (.equal, .int): .equalInt
      case (.notEqual, .int): .notEqualInt
      case (.less, .int): .lessInt
      case (.lessOrEqual, .int): .lessOrEqualInt
      case (.add, .double): .addDouble
      case (.subtract, .double): .subtractDouble
      case (.multiply, .double): .multiplyDouble
      case (.divide, .double): .divideDouble
      case (.equal, .double): .equalDouble
      case (.notEqual, .double): .notEqualDouble
      case (.less, .double): .lessDouble
      case (.lessOrEqual, .double): .lessOrEqualDouble
      case (.add, .float): .addFloat
      case (.subtract, .float): .subtractFloat
      case (.multiply, .float): .multiplyFloat
      case (.divide, .float): .divideFloat
      case (.equal, .float): .equalFloat
      case (.notEqual, .float): .notEqualFloat
      case (.less, .float): .lessFloat
      case (.lessOrEqual, .float): .lessOrEqualFloat
      case (.equal, .bool): .equalBool
      case (.notEqual, .bool): .notEqualBool
      case (.equal, _): .equalValue
      case (.notEqual, _): .notEqualValue
      case (.less, _): .lessValue
      case (.lessOrEqual, _): .lessOrEqualValue
      case (.identical, _): .identical
      case (.notIdentical, _): .notIdentical
      case (.add, _): .concatenate
      default: .compute
      }
  }

  /// The operation of a primitive on one value.
  init(prefix primitive: Primitive, _ representation: Type.Representation) {
    self =
      switch (primitive, representation) {
      case (.not, _): .not
      case (.complement, .int): .complementInt
      case (_, .double): .negateDouble
      case (_, .float): .negateFloat
      case (_, .int): .negateInt
      default: .compute
      }
  }
}
