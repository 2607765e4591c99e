import CKernels

extension Tensor {
  /// The matrix product over the last two dimensions; dimensions before them broadcast.
  ///
  /// - Shape: `[…, n, k] · […, k, m] → […, n, m]`; a vector is taken as one row (left) or one
  ///   column (right), and that dimension is dropped from the result.
  public func matmul(_ other: Tensor) -> Tensor {
    reporting { try product(other, "matmul") }
  }

  /// The matrix product of two batches. - Shape: `[b, n, k] · [b, k, m] → [b, n, m]`
  public func bmm(_ other: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try other.operand()
      for x in [self, other] where x.rank != 3 {
        throw TensorError.wrongRank(
          operation: "bmm", shape: x.shape, expected: "a batch of matrices (rank 3)")
      }
      guard shape[0] == other.shape[0] else {
        throw TensorError.shapesDoNotBroadcast(operation: "bmm", shape, other.shape)
      }
      return try product(other, "bmm")
    }
  }

  /// The sum of products of two vectors. - Shape: `[n] · [n] → []`
  public func dot(_ other: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try other.operand()
      for x in [self, other] where x.rank != 1 {
        throw TensorError.wrongRank(operation: "dot", shape: x.shape, expected: "a vector")
      }
      return try product(other, "dot")
    }
  }

  /// All products of two vectors' elements. - Shape: `[n], [m] → [n, m]`
  public func outer(_ other: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try other.operand()
      for x in [self, other] where x.rank != 1 {
        throw TensorError.wrongRank(operation: "outer", shape: x.shape, expected: "a vector")
      }
      return try unsqueezed(1).apply(.mul, other)
    }
  }

  /// Every matrix product of two tensors goes through here.
  func product(_ other: Tensor, _ operation: String) throws -> Tensor {
    _ = try operand()
    _ = try other.operand()
    let (left, right) = (shape.count, other.shape.count)
    guard left > 1, right > 1 else { return try vectorProduct(other, operation) }
    guard shape[left - 1] == other.shape[right - 2] else {
      throw TensorError.innerDimensionsDiffer(operation: operation, shape, other.shape)
    }
    let dtype = self.dtype == other.dtype ? dtype : DType.promoted(self.dtype, other.dtype)
    guard dtype != .bool else {
      throw TensorError.wrongDType(
        operation: operation, found: .bool, expected: "a type of numbers")
    }
    var batch: [Int] = []
    if left > 2 || right > 2 {
      do {
        batch = try broadcastShape(
          operation, Array(shape.dropLast(2)), Array(other.shape.dropLast(2)))
      } catch {
        throw TensorError.shapesDoNotBroadcast(operation: operation, shape, other.shape)
      }
    }
    let (rows, columns) = (shape[left - 2], other.shape[right - 1])
    let outputShape = batch.isEmpty ? [rows, columns] : batch + [rows, columns]
    if isMeta || other.isMeta {
      return recordedIfNeeded(
        other, try Tensor(operation, shape: outputShape, dtype: dtype, like: self, other))
    }
    let result = try Tensor(operation, shape: outputShape, dtype: dtype)
    CostMeter.active?.multiplied(result.count &* shape[left - 1])
    if !result.isMeta, result.count > 0 {
      if self.dtype == other.dtype {
        try multiply(self, other, batch: batch, into: result.pointer, operation)
      } else {
        try multiply(
          detached.converted(dtype), other.detached.converted(dtype), batch: batch,
          into: result.pointer, operation)
      }
    }
    return recordedIfNeeded(other, result)
  }

  private func recordedIfNeeded(_ other: Tensor, _ result: Tensor) -> Tensor {
    Tensor.areRecorded(self, other) ? recordedProduct(other, result) : result
  }

  /// The product with a vector: one row on the left, one column on the right.
  private func vectorProduct(_ other: Tensor, _ operation: String) throws -> Tensor {
    for x in [self, other] where x.rank == 0 {
      throw TensorError.wrongRank(
        operation: operation, shape: x.shape, expected: "a vector or a matrix")
    }
    guard shape[rank - 1] == other.shape[Swift.max(0, other.rank - 2)] else {
      throw TensorError.innerDimensionsDiffer(operation: operation, shape, other.shape)
    }
    let a = rank == 1 ? try unsqueezed(0) : self
    let b = other.rank == 1 ? try other.unsqueezed(1) : other
    var result: Tensor
    do {
      result = try a.product(b, operation)
    } catch TensorError.shapesDoNotBroadcast {
      throw TensorError.shapesDoNotBroadcast(operation: operation, shape, other.shape)
    }
    if other.rank == 1 { result = try result.selected(-1, 0, operation) }
    if rank == 1 { result = try result.selected(other.rank == 1 ? -1 : -2, 0, operation) }
    return result
  }
}
