import CKernels

extension Tensor {
  /// The softmax along a dimension, masked or not, recorded. Where a mask left the result 0, the
  /// gradient is exactly 0.
  func recordedSoftmax(_ d: Int, _ result: Tensor) -> Tensor {
    guard isRecorded, !result.isFailed else { return result }
    return result.recorded("Softmax", gradientNode) { node, gradient in
      try node.first?.accumulate(gradient.throughRows(d, result, ck_softmax_gradient))
    }
  }

  /// The logarithm of the softmax along a dimension, recorded.
  func recordedLogSoftmax(_ d: Int, _ result: Tensor) -> Tensor {
    guard isRecorded, !result.isFailed else { return result }
    return result.recorded("LogSoftmax", gradientNode) { node, gradient in
      try node.first?.accumulate(gradient.throughRows(d, result, ck_log_softmax_gradient))
    }
  }

  /// Applies a kernel to this gradient and the result it belongs to, row by row along a dimension.
  private func throughRows(
    _ d: Int, _ result: Tensor,
    _ kernel:
      @Sendable (
        Int32, Int64, Int64, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?
      ) -> Void
  ) throws -> Tensor {
    if isMeta || result.isMeta || count == 0 { return try filledLike(0) }
    let gradient = try movedLast(d, "backward")
    let saved = try result.movedLast(d, "backward")
    let out = try Tensor("backward", shape: gradient.shape, dtype: dtype)
    let (from, values, to) = (gradient.place, saved.place, out.place)
    let (width, dtype) = (shape[d], dtype)
    try inRows(count / width, each: width, "backward") { rows in
      let first = rows.lowerBound * width
      kernel(
        dtype.code, Int64(rows.count), Int64(width), from + first, values + first, to + first)
    }
    return try withExtendedLifetime((gradient, saved)) { try out.movedBack(d, "backward") }
  }
}
