import CKernels

extension Tensor {
  /// A tensor without dimensions that holds one number.
  init(scalar: Double, dtype: DType) throws {
    try self.init("Tensor", shape: [], dtype: dtype)
    if isMeta { return }
    switch dtype {
    case .float32: pointer.storeBytes(of: Float(scalar), as: Float.self)
    case .float64: pointer.storeBytes(of: scalar, as: Double.self)
    default: fill(scalar)
    }
  }

  /// Writes one number to every place. The caller owns the storage alone.
  func fill(_ value: Double) {
    var value = value
    let zeros = [Int](repeating: 0, count: shape.count)
    shape.withInt64 { extent in
      zeros.withInt64 { from in
        strides.withInt64 { to in
          ck_copy(
            Int32(CK_F64), dtype.code, Int32(shape.count), extent, &value, from, pointer, to)
        }
      }
    }
  }

  /// A tensor of zeros.
  public static func zeros(_ shape: Int..., dtype: DType = .float32) -> Tensor {
    zeros(shape, dtype: dtype)
  }
  /// A tensor of zeros.
  public static func zeros(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    reporting { try Tensor("zeros", shape: shape, dtype: dtype, zeroed: true) }
  }

  /// A tensor of ones.
  public static func ones(_ shape: Int..., dtype: DType = .float32) -> Tensor {
    ones(shape, dtype: dtype)
  }
  /// A tensor of ones.
  public static func ones(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    reporting { try filled("ones", shape, 1, dtype) }
  }

  /// A tensor that holds one number everywhere.
  public static func full(_ shape: [Int], _ value: Double, dtype: DType = .float32) -> Tensor {
    reporting { try filled("full", shape, value, dtype) }
  }

  static func filled(
    _ operation: String, _ shape: [Int], _ value: Double, _ dtype: DType
  ) throws -> Tensor {
    let result = try Tensor(operation, shape: shape, dtype: dtype)
    if !result.isMeta { result.fill(value) }
    return result
  }

  /// Zeros with the shape and type of another tensor.
  public static func zerosLike(_ other: Tensor) -> Tensor {
    reporting {
      _ = try other.operand()
      return try Tensor(
        "zerosLike", shape: other.shape, dtype: other.dtype, like: other, zeroed: true)
    }
  }
  /// Ones with the shape and type of another tensor.
  public static func onesLike(_ other: Tensor) -> Tensor { fullLike(other, 1) }
  /// One number everywhere, with the shape and type of another tensor.
  public static func fullLike(_ other: Tensor, _ value: Double) -> Tensor {
    reporting {
      _ = try other.operand()
      let result = try Tensor("fullLike", shape: other.shape, dtype: other.dtype, like: other)
      if !result.isMeta { result.fill(value) }
      return result
    }
  }

  /// A tensor with a shape but no data, on which operations compute shapes only.
  package static func meta(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    reporting {
      _ = try Storage.checkedCount("meta", shape)
      return Tensor(
        storage: .meta, shape: shape, strides: contiguousStrides(shape), dtype: dtype)
    }
  }

  /// The whole numbers 0, 1, … below `end`, as int64. PyTorch name: `arange`.
  public static func arange(_ end: Int, dtype: DType = .int64) -> Tensor {
    arange(0, end, dtype: dtype)
  }
  /// The whole numbers from `start` below `end` (above it, if `step` is negative), as int64.
  public static func arange(_ start: Int, _ end: Int, step: Int = 1, dtype: DType = .int64)
    -> Tensor
  {
    reporting {
      guard step != 0 else {
        throw TensorError.invalidArgument(operation: "arange", reason: "step must not be 0")
      }
      let (distance, overflow) = end.subtractingReportingOverflow(start)
      guard !overflow, step != .min else {
        throw TensorError.invalidArgument(operation: "arange", reason: "the range is too long")
      }
      let span = step > 0 ? distance : (distance == .min ? .max : -distance)
      let size = step.magnitude
      let count = span <= 0 ? 0 : (span - 1) / Int(size) + 1
      let result = try Tensor("arange", shape: [count], dtype: .int64)
      if !result.isMeta {
        let out = result.pointer.assumingMemoryBound(to: Int64.self)
        for i in 0..<count { out[i] = Int64(start + i * step) }
      }
      return try result.converted(dtype)
    }
  }
  /// Numbers from `start` up to but not including `end`, `step` apart, as float32.
  public static func arange(
    _ start: Double, _ end: Double, step: Double = 1, dtype: DType = .float32
  ) -> Tensor {
    reporting {
      let steps = ((end - start) / step).rounded(.up)
      guard step != 0, steps.isFinite, steps < 0x1p53 else {
        throw TensorError.invalidArgument(
          operation: "arange", reason: "start, end and step must be finite and step not 0")
      }
      return try sequence("arange", Int(Swift.max(steps, 0)), dtype) { start + Double($0) * step }
    }
  }

  /// `steps` numbers evenly spaced from `start` to `end`, both included.
  public static func linspace(
    _ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32
  ) -> Tensor {
    reporting {
      let step = steps > 1 ? (end - start) / Double(steps - 1) : 0
      return try sequence("linspace", steps, dtype) {
        $0 < steps / 2 || steps == 1
          ? start + Double($0) * step : end - Double(steps - 1 - $0) * step
      }
    }
  }

  private static func sequence(
    _ operation: String, _ count: Int, _ dtype: DType, _ value: (Int) -> Double
  ) throws -> Tensor {
    let result = try Tensor(operation, shape: [count], dtype: .float64)
    if !result.isMeta {
      let out = result.pointer.assumingMemoryBound(to: Double.self)
      for i in 0..<count { out[i] = value(i) }
    }
    return try result.converted(dtype)
  }

  /// The identity matrix of n rows, or of n rows and m columns.
  public static func eye(_ n: Int, _ m: Int? = nil, dtype: DType = .float32) -> Tensor {
    reporting {
      let columns = m ?? n
      let result = try Tensor("eye", shape: [n, columns], dtype: dtype, zeroed: true)
      if !result.isMeta {
        let diagonal = result.view(shape: [Swift.min(n, columns)], strides: [columns + 1])
        diagonal.fill(1)
      }
      return result
    }
  }
}
