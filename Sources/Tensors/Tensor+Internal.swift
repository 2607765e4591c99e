import CKernels

/// The strides of a tensor of this shape whose elements lie in reading order.
package func contiguousStrides(_ shape: [Int]) -> [Int] {
  var strides = shape
  var step = 1
  for d in stride(from: shape.count - 1, through: 0, by: -1) {
    strides[d] = step
    step *= max(shape[d], 1)
  }
  return strides
}

extension Tensor {
  /// This tensor, unless an earlier mistake left nothing to compute with.
  @inline(__always)
  func operand() throws -> Tensor {
    if isFailed { throw FailedOperand() }
    return self
  }

  /// The address of the first element; only for tensors that have data.
  var pointer: UnsafeMutableRawPointer {
    guard let memory = storage.memory else { return UnsafeMutableRawPointer.emptyMemory }
    return memory + offset * dtype.size
  }

  /// `dim` counted from the front.
  func normalized(_ dim: Int, _ operation: String) throws -> Int {
    let result = dim < 0 ? dim + shape.count : dim
    guard shape.indices.contains(result) else {
      throw TensorError.noSuchDim(operation: operation, dim: dim, shape: shape)
    }
    return result
  }

  /// Dims counted from the front, each at most once.
  func normalized(_ dims: [Int], _ operation: String) throws -> [Int] {
    let result = try dims.map { try normalized($0, operation) }
    guard Set(result).count == result.count else {
      throw TensorError.dimsAreNoPermutation(operation: operation, dims: dims, shape: shape)
    }
    return result
  }

  func compact(_ operation: String) throws -> Tensor {
    isContiguous ? self : try copied(to: dtype, operation)
  }

  func converted(_ dtype: DType) throws -> Tensor {
    dtype == self.dtype ? self : try copied(to: dtype, "to")
  }

  /// A new contiguous tensor with the same elements.
  func copied(to dtype: DType, _ operation: String) throws -> Tensor {
    let result = try Tensor(operation, shape: shape, dtype: dtype, like: self)
    if !result.isMeta { result.write(self) }
    guard gradientNode != nil, dtype.isFloatingPoint else { return result }
    return result.recordedView("Copy", of: self) { $0 }
  }

  /// Writes the elements of a tensor of the same shape here. The caller owns the storage alone.
  func write(_ source: Tensor) {
    shape.withInt64 { shape in
      source.strides.withInt64 { from in
        strides.withInt64 { to in
          ck_copy(
            source.dtype.code, dtype.code, Int32(self.shape.count), shape, source.pointer, from,
            pointer, to)
        }
      }
    }
  }

  /// A view of the same storage.
  func view(shape: [Int], strides: [Int], offset: Int? = nil) -> Tensor {
    Tensor(
      storage: storage, shape: shape, strides: strides, offset: offset ?? self.offset, dtype: dtype)
  }

  func requireFloatingPoint(_ operation: String) throws {
    guard dtype.isFloatingPoint else {
      throw TensorError.wrongDType(
        operation: operation, found: dtype, expected: "a floating-point type")
    }
  }

  func requireInteger(_ operation: String) throws {
    guard dtype.isInteger else {
      throw TensorError.wrongDType(operation: operation, found: dtype, expected: "an integer type")
    }
  }

  func requireBool(_ operation: String) throws {
    guard dtype == .bool else {
      throw TensorError.wrongDType(operation: operation, found: dtype, expected: "bool")
    }
  }

  func requireData(_ operation: String) throws {
    if isMeta { throw TensorError.noData(operation: operation, shape: shape) }
  }

  /// Floating-point elements: themselves, or integers and bools as float32.
  func floating() throws -> Tensor {
    dtype.isFloatingPoint ? self : try converted(.float32)
  }
}

extension UnsafeMutableRawPointer {
  /// A place that kernels given nothing to do may be pointed at.
  nonisolated(unsafe) static let emptyMemory = UnsafeMutableRawPointer.allocate(
    byteCount: 16, alignment: 16)
}

extension Array where Element == Int {
  /// The elements as C sees them. `Int` and `int64_t` are the same on the supported platforms.
  @inline(__always)
  func withInt64<R>(_ body: (UnsafePointer<Int64>) throws -> R) rethrows -> R {
    try withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else {
        return try body(
          UnsafePointer(UnsafeMutableRawPointer.emptyMemory.assumingMemoryBound(to: Int64.self)))
      }
      return try body(base.assumingMemoryBound(to: Int64.self))
    }
  }
}
