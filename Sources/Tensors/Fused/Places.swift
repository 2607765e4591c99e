/// A place in a tensor's memory, counted in elements, for kernels that several threads run.
///
/// Whoever makes one keeps the tensor alive, and lets no two threads write to one element.
struct Place: @unchecked Sendable {
  let pointer: UnsafeMutableRawPointer
  fileprivate let size: Int

  static func + (place: Place, count: Int) -> UnsafeMutableRawPointer {
    place.pointer + count * place.size
  }
}

extension Tensor {
  /// The place of the first element; only for tensors that have data.
  var place: Place { Place(pointer: pointer, size: dtype.size) }
}

/// Runs `body` over blocks of the rows, each of `width` elements, on several threads where that pays.
/// A block is the same for any number of threads.
func inRows(
  _ rows: Int, each width: Int, nanoseconds: Double = 1, _ operation: String,
  _ body: @Sendable (Range<Int>) -> Void
) throws {
  let block = max(16_384 / max(width, 1), 1)
  if rows <= block { return body(0..<rows) }
  try inParallel(
    (rows + block - 1) / block, nanoseconds: Int(Double(rows * width) * nanoseconds), operation
  ) { task in
    body(task * block..<min((task + 1) * block, rows))
  }
}
