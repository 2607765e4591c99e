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
    _ kernel: (
      Int32, Int64, Int64, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?
    ) -> Void
  ) throws -> Tensor {
    if isMeta || result.isMeta || count == 0 { return try filledLike(0) }
    let gradient = try movedLast(d, "backward")
    let saved = try result.movedLast(d, "backward")
    let out = try Tensor("backward", shape: gradient.shape, dtype: dtype)
    withExtendedLifetime((gradient, saved)) {
      kernel(
        dtype.code, Int64(count / shape[d]), Int64(shape[d]), gradient.pointer, saved.pointer,
        out.pointer)
    }
    return try out.movedBack(d, "backward")
  }
}
