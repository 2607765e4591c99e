import CKernels

/// Part of an elementwise operation: some of the places along one dimension of the result.
struct ElementwisePart {
  /// The shape of the part; dimensions before `dim` have size 1.
  let shape: [Int]
  let dim: Int
  /// The first place along `dim`.
  let start: Int

  /// The address of the part's first element in an operand with these strides.
  @inline(__always)
  func pointer(_ x: UnsafeMutableRawPointer, _ strides: [Int], _ dtype: DType)
    -> UnsafeMutableRawPointer
  {
    start == 0 ? x : x + start * strides[dim] * dtype.size
  }
}

/// Runs `body` for the whole of a result of this shape, or for parts of a large one: on several threads
/// where that pays, and so that it can be stopped.
func inElementwiseParts(
  _ shape: [Int], _ operation: String, _ body: @Sendable (ElementwisePart) -> Void
) throws {
  let count = shape.reduce(1, *)
  guard count > partSize, let dim = shape.firstIndex(where: { $0 > 1 }) else {
    body(ElementwisePart(shape: shape, dim: 0, start: 0))
    return
  }
  let size = shape[dim]
  let parts = min(size, count / partSize + 1)
  try inParallel(parts, nanoseconds: count / 2, operation) { part in
    let start = size * part / parts
    var partShape = shape
    partShape[dim] = size * (part + 1) / parts - start
    body(ElementwisePart(shape: partShape, dim: dim, start: start))
  }
}

/// Elements that take some 10 to 50 µs.
private let partSize = 1 << 16
