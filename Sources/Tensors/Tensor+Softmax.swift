import CKernels

extension Tensor {
  /// eˣ over the sum of eˣ along a dimension: each slice sums to 1.
  public func softmax(dim: Int) -> Tensor {
    let result = reporting { try normalizedExponentials(dim, mask: nil) }
    SoundnessMonitor.noteSoftmax(result, of: self, dim: dim)
    return result
  }

  /// The softmax over the places where the mask is true, exactly 0 elsewhere. A slice without any
  /// such place is all 0, never NaN. The mask is of bools and broadcasts to this shape.
  public func softmax(dim: Int, mask: Tensor) -> Tensor {
    reporting { try normalizedExponentials(dim, mask: mask) }
  }

  private func normalizedExponentials(_ dim: Int, mask: Tensor?) throws -> Tensor {
    _ = try operand()
    let x = try floating()
    if let mask {
      try mask.operand().requireBool("softmax")
      guard try broadcastShape("softmax", shape, mask.shape) == shape else {
        throw TensorError.shapesDoNotBroadcast(operation: "softmax", shape, mask.shape)
      }
    }
    if rank == 0 {
      _ = try view(shape: [1], strides: [1]).normalized(dim, "softmax")
      return try view(shape: [1], strides: [1]).normalizedExponentials(
        0, mask: mask.map { $0.broadcast([1]) }
      ).reshaped([], "softmax")
    }
    let d = try normalized(dim, "softmax")
    if x.gradientNode != nil {
      let result = try x.detached.normalizedExponentials(d, mask: mask)
      return x.recordedSoftmax(d, result)
    }
    if isMeta || mask?.isMeta == true || count == 0 {
      return try Tensor("softmax", shape: shape, dtype: x.dtype, like: x, mask ?? x)
    }
    let moved = try x.movedLast(d, "softmax")
    let bits = try mask.map { try $0.broadcast(shape).movedLast(d, "softmax") }
    let result = try Tensor("softmax", shape: moved.shape, dtype: x.dtype)
    let (from, kept, to) = (moved.place, bits?.place, result.place)
    let (width, dtype) = (shape[d], x.dtype)
    try inRows(count / width, each: width, "softmax") { rows in
      let first = rows.lowerBound * width
      ck_softmax(
        dtype.code, Int64(rows.count), Int64(width), from + first,
        kept.map { UnsafePointer(($0 + first).assumingMemoryBound(to: UInt8.self)) }, to + first)
    }
    return try withExtendedLifetime((moved, bits)) { try result.movedBack(d, "softmax") }
  }

  /// The logarithm of the softmax along a dimension, exact where the softmax would round to 0.
  public func logSoftmax(dim: Int) -> Tensor {
    reporting {
      _ = try operand()
      let x = try floating()
      if rank == 0 {
        _ = try x.reshaped([1], "logSoftmax").normalized(dim, "logSoftmax")
        return try x.apply(.sub, x)
      }
      let d = try normalized(dim, "logSoftmax")
      if x.gradientNode != nil {
        return x.recordedLogSoftmax(d, x.detached.logSoftmax(dim: d))
      }
      if isMeta || count == 0 {
        return try Tensor("logSoftmax", shape: shape, dtype: x.dtype, like: x)
      }
      let moved = try x.movedLast(d, "logSoftmax")
      let result = try Tensor("logSoftmax", shape: moved.shape, dtype: x.dtype)
      let (from, to, width, dtype) = (moved.place, result.place, shape[d], x.dtype)
      try inRows(count / width, each: width, "logSoftmax") { rows in
        let first = rows.lowerBound * width
        ck_log_softmax(
          dtype.code, Int64(rows.count), Int64(width), from + first, to + first)
      }
      return try withExtendedLifetime(moved) { try result.movedBack(d, "logSoftmax") }
    }
  }

  /// ln Σ eˣ along a dimension, without overflow.
  public func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting {
      let x = try operand().floating()
      if rank > 0, try shape[normalized(dim, "logSumExp")] == 0 {
        // The sum over nothing is 0, its logarithm −∞.
        return try x.reduced(.sum, [dim], keepDim: keepDim, "logSumExp").apply(.log)
      }
      // Shifting by the maximum leaves the result as it is, and so its gradient.
      let top = try x.detached.reduced(.max, [dim], keepDim: true, "logSumExp")
      let safe = try top.chosen(
        where: top.isFinite(), else: Tensor(scalar: 0, dtype: x.dtype), "logSumExp")
      let sum = try x.apply(.sub, safe).apply(.exp).reduced(
        .sum, [dim], keepDim: true, "logSumExp")
      let result = try sum.apply(.log).apply(.add, safe)
      return keepDim || rank == 0 ? result : result.squeeze(dim)
    }
  }
}
