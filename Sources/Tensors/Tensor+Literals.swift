extension Tensor {
  /// A tensor without dimensions.
  public init(_ value: Double, dtype: DType = .float32) {
    self = reporting { try Tensor(scalar: value, dtype: dtype) }
  }
  /// A tensor of rank 1. - Shape: `[values.count]`
  public init(_ values: [Double], dtype: DType = .float32) {
    self = reporting { try Tensor.copying(values, [values.count], .float64, to: dtype) }
  }
  /// A tensor of rank 2 from its rows, which must have one length: `Tensor([[1, 2], [3, 4]])`.
  public init(_ values: [[Double]], dtype: DType = .float32) {
    self = reporting {
      let columns = try Tensor.commonCount(values.map(\.count))
      return try Tensor.copying(
        values.flatMap { $0 }, [values.count, columns], .float64, to: dtype)
    }
  }
  /// A tensor of rank 3 from nested arrays of one length each.
  public init(_ values: [[[Double]]], dtype: DType = .float32) {
    self = reporting {
      let rows = try Tensor.commonCount(values.map(\.count))
      let flat = values.flatMap { $0 }
      let columns = try Tensor.commonCount(flat.map(\.count))
      return try Tensor.copying(
        flat.flatMap { $0 }, [values.count, rows, columns], .float64, to: dtype)
    }
  }
  /// A tensor of rank 4 from nested arrays of one length each.
  public init(_ values: [[[[Double]]]], dtype: DType = .float32) {
    self = reporting {
      let blocks = try Tensor.commonCount(values.map(\.count))
      let matrices = values.flatMap { $0 }
      let rows = try Tensor.commonCount(matrices.map(\.count))
      let flat = matrices.flatMap { $0 }
      let columns = try Tensor.commonCount(flat.map(\.count))
      return try Tensor.copying(
        flat.flatMap { $0 }, [values.count, blocks, rows, columns], .float64, to: dtype)
    }
  }
  /// A tensor of rank 1 from whole numbers: `Tensor(tokens, dtype: .int64)`. The type is named
  /// because a literal of whole numbers without it, `Tensor([1, 2])`, is float32.
  public init(_ values: [Int], dtype: DType) {
    self = reporting { try Tensor.copying(values, [values.count], .int64, to: dtype) }
  }
  /// A tensor of rank 2 from whole numbers, as a type that is named.
  public init(_ values: [[Int]], dtype: DType) {
    self = reporting {
      let columns = try Tensor.commonCount(values.map(\.count))
      return try Tensor.copying(values.flatMap { $0 }, [values.count, columns], .int64, to: dtype)
    }
  }
  /// A tensor of bools of rank 1.
  public init(_ values: [Bool]) {
    self = reporting { try Tensor.copying(values, [values.count], .bool, to: .bool) }
  }
  /// A tensor of bools of rank 2.
  public init(_ values: [[Bool]]) {
    self = reporting {
      let columns = try Tensor.commonCount(values.map(\.count))
      return try Tensor.copying(values.flatMap { $0 }, [values.count, columns], .bool, to: .bool)
    }
  }
  /// A tensor from numbers in reading order and a shape that holds as many.
  public init(_ values: [Double], shape: [Int], dtype: DType = .float32) {
    self = reporting {
      try Tensor.copying(values, [values.count], .float64, to: dtype).reshaped(shape, "Tensor")
    }
  }
  /// A tensor from float32 numbers in reading order, copied as they are.
  package init(floats values: [Float], shape: [Int]) {
    self = reporting {
      try Tensor.copying(values, [values.count], .float32, to: .float32).reshaped(shape, "Tensor")
    }
  }
  /// A tensor from raw elements of the type in reading order.
  package init(bytes: UnsafeRawBufferPointer, shape: [Int], dtype: DType) {
    self = reporting {
      let result = try Tensor("Tensor", shape: shape, dtype: dtype)
      guard bytes.count == result.count * dtype.size else {
        throw TensorError.cannotReshape(
          operation: "Tensor", from: [bytes.count / dtype.size], to: shape)
      }
      if !result.isMeta, let base = bytes.baseAddress {
        result.pointer.copyMemory(from: base, byteCount: bytes.count)
      }
      return result
    }
  }

  private static func commonCount(_ counts: [Int]) throws -> Int {
    let first = counts.first ?? 0
    if let other = counts.first(where: { $0 != first }) {
      throw TensorError.raggedLiteral(expected: first, found: other)
    }
    return first
  }

  /// Copies Swift values whose memory is that of elements of type `source`.
  private static func copying<T>(
    _ values: [T], _ shape: [Int], _ source: DType, to dtype: DType
  ) throws -> Tensor {
    let result = try Tensor("Tensor", shape: shape, dtype: source)
    if !result.isMeta {
      values.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress {
          result.pointer.copyMemory(from: base, byteCount: bytes.count)
        }
      }
    }
    return try result.converted(dtype)
  }
}
