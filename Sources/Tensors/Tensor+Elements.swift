extension Tensor {
  /// The number in a tensor with one element; NaN, and a mistake, if there are several.
  public func item() -> Double {
    reporting(.nan) {
      let x = try operand().detached
      try x.requireData("item")
      guard count == 1 else {
        throw TensorError.notOneElement(operation: "item", shape: shape)
      }
      let copy = try x.copied(to: .float64, "item")
      // Where nothing is computed, a copy of data holds none.
      try copy.requireData("item")
      return copy.first(as: Double.self)
    }
  }

  /// The elements in reading order.
  public var scalars: [Double] {
    reporting([]) { try elements(.float64, "scalars", as: Double.self) }
  }
  /// The elements in reading order. The same as `scalars`.
  public func toArray() -> [Double] { scalars }
  /// The elements in reading order as whole numbers.
  public var ints: [Int] {
    reporting([]) { try elements(.int64, "ints", as: Int.self) }
  }
  /// The elements in reading order, true where they are not zero.
  public var bools: [Bool] {
    reporting([]) { try elements(.bool, "bools", as: Bool.self) }
  }
  /// The elements in reading order as float32.
  public var floats: [Float] {
    reporting([]) { try elements(.float32, "floats", as: Float.self) }
  }
  /// The rows of a matrix.
  public var rows: [[Double]] {
    reporting([]) {
      _ = try operand()
      guard rank == 2 else {
        throw TensorError.wrongRank(operation: "rows", shape: shape, expected: "a matrix")
      }
      let all = try elements(.float64, "rows", as: Double.self)
      return (0..<shape[0]).map { Array(all[$0 * shape[1]..<($0 + 1) * shape[1]]) }
    }
  }

  /// The first element's bytes; only for tensors that have data and elements.
  func first<T>(as type: T.Type) -> T {
    withExtendedLifetime(storage) { pointer.load(as: type) }
  }

  private func elements<T>(_ dtype: DType, _ operation: String, as type: T.Type) throws -> [T] {
    let x = try operand().detached
    try x.requireData(operation)
    let copy = try x.converted(dtype).compact(operation)
    try copy.requireData(operation)
    return withExtendedLifetime(copy) {
      Array(UnsafeBufferPointer(start: copy.pointer.assumingMemoryBound(to: T.self), count: count))
    }
  }

  /// Calls `body` with the elements in reading order, as they lie in memory where that is possible.
  /// The tensor must be float32 and hold data; nil otherwise.
  package func withFloats<R>(_ body: (UnsafeBufferPointer<Float>) throws -> R) rethrows -> R? {
    guard !isFailed, !isMeta, dtype == .float32, let copy = try? detached.compact("withFloats"),
      !copy.isMeta
    else {
      return nil
    }
    return try withExtendedLifetime(copy) {
      try body(
        UnsafeBufferPointer(
          start: copy.pointer.assumingMemoryBound(to: Float.self), count: count))
    }
  }
}
