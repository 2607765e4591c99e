internal import Programs

/// Operators on values whose kind is known only as they are computed with: bytes, numbers in generic
/// code, and what an operator is given that is used as a function value, as in `reduce(0, +)`.
extension Machine {
  func apply(_ primitive: Primitive, _ operands: UnsafeBufferPointer<Value>) throws -> Value {
    guard operands.count == 2 else {
      if case (.not, .bool(let value)?) = (primitive, operands.first) { return .bool(!value) }
      return try operands.first.map { try compute(primitive, $0) } ?? .void
    }
    let (a, b) = (operands[0], operands[1])
    switch primitive {
    case .equal, .notEqual:
      let areEqual = a == b
      if state.pointee.hasPostponedFailure { try throwPostponedFailure() }
      return .bool(areEqual == (primitive == .equal))
    case .less: return .bool(try isLess(a, b))
    case .lessOrEqual: return .bool(try isLessOrEqual(a, b))
    case .greater: return .bool(try isLess(b, a))
    case .greaterOrEqual: return .bool(try isLessOrEqual(b, a))
    case .identical: return .bool(isSame(a, b))
    case .notIdentical: return .bool(!isSame(a, b))
    case .add:
      guard case .object = a else { return try compute(primitive, a, b) }
      return try concatenated(a, b)
    default: return try compute(primitive, a, b)
    }
  }

  /// Not "not greater": of a number and what is no number neither is true.
  func isLessOrEqual(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.double(let a), .double(let b)): a <= b
    case (.float(let a), .float(let b)): a <= b
    default: try !isLess(b, a)
    }
  }

  func compute(_ primitive: Primitive, _ a: Value, _ b: Value) throws -> Value {
    switch (a, b) {
    case (.byte(let x), .byte(let y)): return .byte(try compute(primitive, x, y))
    case (.int(let x), .int(let y)): return .int(try compute(primitive, x, y))
    case (.double(let x), .double(let y)): return .double(compute(primitive, x, y))
    case (.float(let x), .float(let y)): return .float(compute(primitive, x, y))
    default: throw RuntimeFailure.misplaced
    }
  }

  func compute(_ primitive: Primitive, _ value: Value) throws -> Value {
    switch (primitive, value) {
    case (.complement, .byte(let x)): return .byte(~x)
    case (.complement, .int(let x)): return .int(~x)
    case (_, .double(let x)): return .double(-x)
    case (_, .float(let x)): return .float(-x)
    case (_, .int(let x)):
      guard x != .min else { throw RuntimeFailure("-(\(x)) overflows") }
      return .int(-x)
    default: throw RuntimeFailure.misplaced
    }
  }

  private func compute<Number: FixedWidthInteger>(
    _ primitive: Primitive, _ a: Number, _ b: Number
  ) throws -> Number {
    func checked(_ sign: String, _ result: (Number, overflow: Bool)) throws -> Number {
      guard result.overflow else { return result.0 }
      throw Number.self == Int.self
        ? RuntimeFailure.overflow(sign, Int(a), Int(b))
        : RuntimeFailure.byteOverflow(sign, Int(a), Int(b))
    }
    switch primitive {
    case .add: return try checked("+", a.addingReportingOverflow(b))
    case .subtract: return try checked("-", a.subtractingReportingOverflow(b))
    case .multiply: return try checked("*", a.multipliedReportingOverflow(by: b))
    case .divide:
      if b == 0 { throw RuntimeFailure("division by zero") }
      return try checked("/", a.dividedReportingOverflow(by: b))
    case .remainder:
      if b == 0 { throw RuntimeFailure("remainder by zero") }
      return try checked("%", a.remainderReportingOverflow(dividingBy: b))
    case .addWrapping: return a &+ b
    case .subtractWrapping: return a &- b
    case .multiplyWrapping: return a &* b
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .shiftLeft: return a << b
    case .shiftRight: return a >> b
    default: throw RuntimeFailure.misplaced
    }
  }

  private func compute<Number: FloatingPoint>(
    _ primitive: Primitive, _ a: Number, _ b: Number
  ) -> Number {
    switch primitive {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    default: a / b
    }
  }
}

extension RuntimeFailure {
  /// Not generic: for a generic function the machine's loop would keep its integers in memory.
  static func overflow(_ sign: String, _ a: Int, _ b: Int) -> RuntimeFailure {
    let right = b < 0 && sign != "/" ? "(\(b))" : "\(b)"
    return RuntimeFailure(
      "\(a) \(sign) \(right) overflows",
      help: sign == "/" || sign == "%"
        ? "Int reaches from \(Int.min) to \(Int.max)"
        : "compute with Double, or with '&\(sign)' if it should wrap around")
  }

  /// `a - 1` is lowered to adding -1.
  static func overflow(_ a: Int, adding b: Int32) -> RuntimeFailure {
    b < 0 ? overflow("-", a, -Int(b)) : overflow("+", a, Int(b))
  }

  fileprivate static func byteOverflow(_ sign: String, _ a: Int, _ b: Int) -> RuntimeFailure {
    RuntimeFailure(
      "\(a) \(sign) \(b) overflows",
      help:
        "a UInt8 is from 0 to 255; compute with Int, or with '&\(sign)' if it should wrap around")
  }
}
