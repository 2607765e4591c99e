import CKernels

/// An operation on each element; the raw value is the kernels' number.
enum UnaryOperation: String {
  case neg, abs, sign, square, relu, exp, expm1, log, log1p, sqrt, rsqrt, reciprocal, sin, cos, tan
  case tanh, sigmoid, erf, gelu, floor, ceil, round, isNaN, isInf, logicalNot

  var code: Int32 {
    switch self {
    case .neg: Int32(CK_NEG)
    case .abs: Int32(CK_ABS)
    case .sign: Int32(CK_SIGN)
    case .square: Int32(CK_SQUARE)
    case .relu: Int32(CK_RELU)
    case .exp: Int32(CK_EXP)
    case .expm1: Int32(CK_EXPM1)
    case .log: Int32(CK_LOG)
    case .log1p: Int32(CK_LOG1P)
    case .sqrt: Int32(CK_SQRT)
    case .rsqrt: Int32(CK_RSQRT)
    case .reciprocal: Int32(CK_RECIPROCAL)
    case .sin: Int32(CK_SIN)
    case .cos: Int32(CK_COS)
    case .tan: Int32(CK_TAN)
    case .tanh: Int32(CK_TANH)
    case .sigmoid: Int32(CK_SIGMOID)
    case .erf: Int32(CK_ERF)
    case .gelu: Int32(CK_GELU)
    case .floor: Int32(CK_FLOOR)
    case .ceil: Int32(CK_CEIL)
    case .round: Int32(CK_ROUND)
    case .isNaN: Int32(CK_IS_NAN)
    case .isInf: Int32(CK_IS_INF)
    case .logicalNot: Int32(CK_NOT)
    }
  }

  /// Integers become float32 first: there is no integer `exp`.
  var needsFloat: Bool {
    switch self {
    case .exp, .expm1, .log, .log1p, .sqrt, .rsqrt, .reciprocal, .sin, .cos, .tan, .tanh, .sigmoid,
      .erf, .gelu:
      true
    default: false
    }
  }

  /// Whether finite numbers may give NaN or infinity.
  var mayLeaveNumbers: Bool {
    switch self {
    case .exp, .expm1, .log, .log1p, .sqrt, .rsqrt, .reciprocal: true
    default: false
    }
  }

  var givesBool: Bool { self == .isNaN || self == .isInf || self == .logicalNot }
}

/// An operation on pairs of elements.
enum BinaryOperation: String {
  case add = "+"
  case sub = "-"
  case mul = "*"
  case div = "/"
  case floorDivide, remainder, pow, maximum, minimum
  case eq, ne, lt, le, gt, ge, logicalAnd, logicalOr, logicalXor

  var code: Int32 {
    switch self {
    case .add: Int32(CK_ADD)
    case .sub: Int32(CK_SUB)
    case .mul: Int32(CK_MUL)
    case .div: Int32(CK_DIV)
    case .floorDivide: Int32(CK_FLOOR_DIV)
    case .remainder: Int32(CK_REMAINDER)
    case .pow: Int32(CK_POW)
    case .maximum: Int32(CK_MAXIMUM)
    case .minimum: Int32(CK_MINIMUM)
    case .eq: Int32(CK_EQ)
    case .ne: Int32(CK_NE)
    case .lt: Int32(CK_LT)
    case .le: Int32(CK_LE)
    case .gt: Int32(CK_GT)
    case .ge: Int32(CK_GE)
    case .logicalAnd: Int32(CK_AND)
    case .logicalOr: Int32(CK_OR)
    case .logicalXor: Int32(CK_XOR)
    }
  }

  var givesBool: Bool { code >= Int32(CK_EQ) }
}

extension Tensor {
  /// Every operation on single elements goes through here.
  func apply(_ operation: UnaryOperation) throws -> Tensor {
    _ = try operand()
    let result = try computed(operation)
    if operation.mayLeaveNumbers { SoundnessMonitor.note(operation.rawValue, result) }
    guard isRecorded, result.dtype.isFloatingPoint else { return result }
    return recorded(operation, result)
  }

  private func computed(_ operation: UnaryOperation) throws -> Tensor {
    if dtype.isFloatingPoint, let count = plainCount {
      let result = try Tensor(
        operation.rawValue, shapedAs: self, count: count,
        dtype: operation.givesBool ? .bool : dtype)
      let (code, type, x, out) = (operation.code, dtype.code, place, result.place)
      try inStretches(count, nanoseconds: operation.needsFloat ? 1 : 0.3, operation.rawValue) {
        ck_unary_flat(code, type, Int64($0.count), x + $0.lowerBound, out + $0.lowerBound)
      }
      return result
    }
    let x = operation.needsFloat ? try floating() : self
    if operation == .neg && dtype == .bool {
      throw TensorError.wrongDType(operation: "-", found: .bool, expected: "a type of numbers")
    }
    let result = try Tensor(
      operation.rawValue, shape: shape, dtype: operation.givesBool ? .bool : x.dtype, like: x)
    if result.isMeta { return result }
    // Parts read what nothing changes, and write to places of their own.
    nonisolated(unsafe) let (from, to) = (x.pointer, result.pointer)
    let (strides, resultStrides) = (x.strides, result.strides)
    let (code, dtype, resultType) = (operation.code, x.dtype, result.dtype)
    try inElementwiseParts(shape, operation.rawValue) { part in
      part.shape.withInt64 { shape in
        strides.withInt64 { steps in
          ck_unary(
            code, dtype.code, Int32(part.shape.count), shape,
            part.pointer(from, strides, dtype), steps,
            part.pointer(to, resultStrides, resultType))
        }
      }
    }
    return withExtendedLifetime(x) { result }
  }

  /// Every operation on pairs of elements goes through here: promotes, broadcasts, computes.
  func apply(_ operation: BinaryOperation, _ other: Tensor) throws -> Tensor {
    _ = try operand()
    _ = try other.operand()
    let result = try computed(operation, other)
    if operation == .div || operation == .pow {
      SoundnessMonitor.note(operation.rawValue, result)
    }
    guard Tensor.areRecorded(self, other), result.dtype.isFloatingPoint else { return result }
    return recorded(operation, other, result)
  }

  /// The result for floating-point numbers of one type that lie plainly: of one shape, or one of them
  /// a single number. Nil for any others.
  private func computedPlainly(
    _ operation: BinaryOperation, _ other: Tensor
  ) throws -> Tensor? {
    guard dtype == other.dtype, dtype.isFloatingPoint, let count = plainCount,
      let others = other.plainCount
    else { return nil }
    let model: Tensor
    let (step, otherStep): (Int, Int)
    if shape == other.shape {
      (model, step, otherStep) = (self, 1, 1)
    } else if other.shape.isEmpty {
      (model, step, otherStep) = (self, 1, 0)
    } else if shape.isEmpty {
      (model, step, otherStep) = (other, 0, 1)
    } else {
      return nil
    }
    let size = Swift.max(count, others)
    let result = try Tensor(
      operation.rawValue, shapedAs: model, count: size, dtype: operation.givesBool ? .bool : dtype)
    let (code, type) = (operation.code, dtype.code)
    let (x, y, out) = (place, other.place, result.place)
    try inStretches(size, nanoseconds: 0.3, operation.rawValue) {
      let first = $0.lowerBound
      ck_binary_flat(
        code, type, Int64($0.count), x + first * step, Int64(step), y + first * otherStep,
        Int64(otherStep), out + first)
    }
    return result
  }

  private func computed(_ operation: BinaryOperation, _ other: Tensor) throws -> Tensor {
    if let result = try computedPlainly(operation, other) { return result }
    var dtype = DType.promoted(self, other)
    if operation == .div && !dtype.isFloatingPoint { dtype = .float32 }
    if dtype == .bool {
      switch operation {
      case .sub, .floorDivide, .remainder, .pow:
        throw TensorError.wrongDType(
          operation: operation.rawValue, found: .bool, expected: "a type of numbers")
      default: break
      }
    }
    let shape = try broadcastShape(operation.rawValue, self.shape, other.shape)
    let result = try Tensor(
      operation.rawValue, shape: shape, dtype: operation.givesBool ? .bool : dtype, like: self,
      other)
    if result.isMeta { return result }
    // The operation is recorded as a whole, not its conversions.
    let a = dtype == self.dtype ? self : try detached.converted(dtype)
    let b = dtype == other.dtype ? other : try other.detached.converted(dtype)
    if operation == .floorDivide || operation == .remainder, dtype.isInteger, result.count > 0 {
      guard try !b.apply(.eq, Tensor(scalar: 0, dtype: dtype)).anyElement() else {
        throw TensorError.divisionByZero(operation: operation.rawValue)
      }
    }
    nonisolated(unsafe) let (left, right, to) = (a.pointer, b.pointer, result.pointer)
    let (aStrides, bStrides) = (a.broadcastStrides(shape), b.broadcastStrides(shape))
    let (code, resultStrides, resultType) = (operation.code, result.strides, result.dtype)
    try inElementwiseParts(shape, operation.rawValue) { [dtype] part in
      part.shape.withInt64 { shape in
        aStrides.withInt64 { aSteps in
          bStrides.withInt64 { bSteps in
            ck_binary(
              code, dtype.code, Int32(part.shape.count), shape,
              part.pointer(left, aStrides, dtype), aSteps,
              part.pointer(right, bStrides, dtype), bSteps,
              part.pointer(to, resultStrides, resultType))
          }
        }
      }
    }
    return withExtendedLifetime((a, b)) { result }
  }

  /// `self ∘ number`, the number taken as the type that the result will have.
  func apply(_ operation: BinaryOperation, _ scalar: Double) throws -> Tensor {
    _ = try operand()
    return try apply(
      operation, Tensor(scalar: scalar, dtype: DType.promoted(dtype, scalar: scalar)))
  }

  /// `number ∘ self`.
  func applyReversed(_ operation: BinaryOperation, _ scalar: Double) throws -> Tensor {
    _ = try operand()
    return try Tensor(scalar: scalar, dtype: DType.promoted(dtype, scalar: scalar))
      .apply(operation, self)
  }

  /// `condition ? self : other`, all three broadcast.
  func chosen(where condition: Tensor, else other: Tensor, _ operation: String) throws -> Tensor {
    _ = try operand()
    _ = try condition.operand()
    _ = try other.operand()
    try condition.requireBool(operation)
    let result = try detached.computedChoice(
      where: condition, else: other.detached, operation)
    guard Tensor.areRecorded(self, other), result.dtype.isFloatingPoint else { return result }
    return recordedChoice(where: condition, else: other, result)
  }

  private func computedChoice(
    where condition: Tensor, else other: Tensor, _ operation: String
  ) throws -> Tensor {
    let dtype = DType.promoted(self, other)
    let shape = try broadcastShape(
      operation, condition.shape, broadcastShape(operation, self.shape, other.shape))
    let result = try Tensor(operation, shape: shape, dtype: dtype, like: self, other, condition)
    if result.isMeta { return result }
    let a = try converted(dtype)
    let b = try other.converted(dtype)
    nonisolated(unsafe) let (kept, left, right) = (condition.pointer, a.pointer, b.pointer)
    nonisolated(unsafe) let to = result.pointer
    let (cStrides, resultStrides) = (condition.broadcastStrides(shape), result.strides)
    let (aStrides, bStrides) = (a.broadcastStrides(shape), b.broadcastStrides(shape))
    try inElementwiseParts(shape, operation) { part in
      part.shape.withInt64 { shape in
        cStrides.withInt64 { cSteps in
          aStrides.withInt64 { aSteps in
            bStrides.withInt64 { bSteps in
              ck_where(
                dtype.code, Int32(part.shape.count), shape,
                part.pointer(kept, cStrides, .bool), cSteps,
                part.pointer(left, aStrides, dtype), aSteps,
                part.pointer(right, bStrides, dtype), bSteps,
                part.pointer(to, resultStrides, dtype))
            }
          }
        }
      }
    }
    return withExtendedLifetime((condition, a, b)) { result }
  }
}

/// Runs `body` over stretches of 0 ..< count, on several threads where that pays; `nanoseconds` is what
/// one element takes. Every thread gets as many stretches, all of nearly one length.
private func inStretches(
  _ count: Int, nanoseconds: Double, _ operation: String, _ body: @Sendable (Range<Int>) -> Void
) throws {
  if count <= longStretch { return body(0..<count) }
  let threads = Int(ck_thread_count())
  let parts = (count / (threads * longStretch) + 1) * threads
  // Whole lines of the cache: no two threads write to one.
  let stretch = (count + parts * 64 - 1) / (parts * 64) * 64
  try inParallel(
    (count + stretch - 1) / stretch, nanoseconds: Int(Double(count) * nanoseconds), operation
  ) {
    body($0 * stretch..<min(($0 + 1) * stretch, count))
  }
}

/// The elements of a stretch, at most: what takes some 5 to 20 µs.
private let longStretch = 16_384
