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

  /// Every matrix product goes through here.
  func product(_ other: Tensor, _ operation: String) throws -> Tensor {
    _ = try operand()
    _ = try other.operand()
    for x in [self, other] where x.rank == 0 {
      throw TensorError.wrongRank(
        operation: operation, shape: x.shape, expected: "a vector or a matrix")
    }
    let a = rank == 1 ? try unsqueezed(0) : self
    let b = other.rank == 1 ? try other.unsqueezed(1) : other
    let (rows, inner, columns) = (a.shape[a.rank - 2], a.shape[a.rank - 1], b.shape[b.rank - 1])
    guard inner == b.shape[b.rank - 2] else {
      throw TensorError.innerDimensionsDiffer(operation: operation, shape, other.shape)
    }
    let dtype = DType.promoted(self.dtype, other.dtype)
    guard dtype != .bool else {
      throw TensorError.wrongDType(
        operation: operation, found: .bool, expected: "a type of numbers")
    }
    let batch: [Int]
    if a.rank == 2 && b.rank == 2 {
      batch = []
    } else {
      do {
        batch = try broadcastShape(
          operation, Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))
      } catch {
        throw TensorError.shapesDoNotBroadcast(operation: operation, shape, other.shape)
      }
    }
    var result = try Tensor(
      operation, shape: batch + [rows, columns], dtype: dtype, like: self, other)
    if !result.isMeta {
      try multiply(
        a.detached.converted(dtype), b.detached.converted(dtype), batch, into: result)
    }
    if Tensor.areRecorded(a, b) { result = a.recordedProduct(b, result) }
    if other.rank == 1 { result = try result.selected(-1, 0, operation) }
    if rank == 1 { result = try result.selected(other.rank == 1 ? -1 : -2, 0, operation) }
    return result
  }
}

private func multiply(_ a: Tensor, _ b: Tensor, _ batch: [Int], into result: Tensor) throws {
  let (rows, columns) = (a.shape[a.rank - 2], b.shape[b.rank - 1])
  let inner = a.shape[a.rank - 1]
  if result.count == 0 { return }
  if batch.isEmpty {
    try multiplyRows(
      result.dtype, rows, columns, inner, a.pointer, a.strides[0], a.strides[1], b.pointer,
      b.strides[0], b.strides[1], into: result.pointer)
    return
  }
  let aBatch = a.broadcastStrides(batch + a.shape.suffix(2)).prefix(batch.count)
  let bBatch = b.broadcastStrides(batch + b.shape.suffix(2)).prefix(batch.count)
  let (aRow, aColumn) = (a.strides[a.rank - 2], a.strides[a.rank - 1])
  let (bRow, bColumn) = (b.strides[b.rank - 2], b.strides[b.rank - 1])
  let size = result.dtype.size
  let code = result.dtype.code
  // One weight matrix under a batch of contiguous rows is one large product.
  if bBatch.allSatisfy({ $0 == 0 }), a.isContiguous, a.shape.dropLast(2).elementsEqual(batch) {
    try multiplyRows(
      result.dtype, result.count / columns, columns, inner, a.pointer, inner, 1, b.pointer, bRow,
      bColumn, into: result.pointer)
    return
  }
  var index = [Int](repeating: 0, count: batch.count)
  var (p, q, out) = (a.pointer, b.pointer, result.pointer)
  while true {
    ck_matmul(
      code, Int64(rows), Int64(columns), Int64(inner), p, Int64(aRow), Int64(aColumn), q,
      Int64(bRow), Int64(bColumn), out)
    out += rows * columns * size
    var d = batch.count - 1
    while d >= 0 {
      index[d] += 1
      p += aBatch[d] * size
      q += bBatch[d] * size
      if index[d] < batch[d] { break }
      p -= aBatch[d] * batch[d] * size
      q -= bBatch[d] * batch[d] * size
      index[d] = 0
      d -= 1
    }
    if d < 0 { return }
  }
}

/// One product of matrices; a large one is shared out among threads by its rows, which are computed
/// alike however many threads there are.
private func multiplyRows(
  _ dtype: DType, _ rows: Int, _ columns: Int, _ inner: Int, _ a: UnsafeMutableRawPointer,
  _ aRow: Int, _ aColumn: Int, _ b: UnsafeMutableRawPointer, _ bRow: Int, _ bColumn: Int,
  into out: UnsafeMutableRawPointer
) throws {
  // The parts write to rows of their own and read what nothing changes.
  nonisolated(unsafe) let (a, b, out) = (a, b, out)
  let size = dtype.size
  let parts = min(max(Int(ck_thread_count()), (rows * columns * inner) >> 29), max(1, rows / 16))
  try inParallel(parts, nanoseconds: rows * columns * inner / 16, "matmul") { task in
    let part = rows * task / parts..<rows * (task + 1) / parts
    ck_matmul(
      dtype.code, Int64(part.count), Int64(columns), Int64(inner),
      a + part.lowerBound * aRow * size, Int64(aRow), Int64(aColumn), b, Int64(bRow),
      Int64(bColumn), out + part.lowerBound * columns * size)
  }
}
