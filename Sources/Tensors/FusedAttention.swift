import CKernels

/// A call of the fused attention kernels. Its operands are float32 and have whole rows.
struct FusedAttention {
  private let sizes: AttentionSizes
  private let scale: Double

  init(_ sizes: AttentionSizes, _ scale: Double) throws {
    // The kernels count keys in 32 bits.
    guard sizes.keys <= Int32.max, sizes.queries <= Int32.max else {
      throw TensorError.tooLarge(operation: "attention", shape: sizes.scores, .float32)
    }
    self.sizes = sizes
    self.scale = scale
  }

  /// The result and, if asked for, the logarithm of each query's sum of exponentials.
  func forward(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ limits: AttentionLimits,
    withLogs: Bool
  ) throws -> (result: Tensor, logs: Tensor?) {
    let result = try Tensor(
      "attention", shape: sizes.result, dtype: .float32, like: queries, keys, values)
    if result.isMeta || result.count == 0 { return (result, nil) }
    let logs =
      withLogs
      ? try Tensor("attention", shape: Array(sizes.scores.dropLast()), dtype: .float32) : nil
    nonisolated(unsafe) let kernel = kernel(queries, keys, values, limits)
    nonisolated(unsafe) let (place, sums) = (strided(result), logs?.floatPointer)
    let parts = withUnsafePointer(to: kernel) { Int(ck_attention_parts($0)) }
    try share(parts, nanoseconds: nanoseconds(limits)) { parts in
      // The parts write to rows of their own and read what nothing changes.
      withUnsafePointer(to: kernel) { kernel in
        withUnsafePointer(to: place) { out in
          ck_attention_forward(
            kernel, out, sums, Int64(parts.lowerBound), Int64(parts.upperBound))
        }
      }
    }
    // The kernel read where these lie.
    withExtendedLifetime(queries) {}
    withExtendedLifetime(keys) {}
    withExtendedLifetime(values) {}
    withExtendedLifetime(limits) {}
    return (result, logs)
  }

  /// The gradients of queries, keys and values from that of the result.
  func backward(
    _ operands: [Tensor], _ limits: AttentionLimits, _ result: Tensor, _ logs: Tensor?,
    _ gradient: Tensor
  ) throws -> [Tensor] {
    guard let logs, !gradient.isMeta else {
      return try operands.map {
        try Tensor("backward", shape: $0.shape, dtype: .float32, like: gradient, zeroed: true)
      }
    }
    let gradient = try gradient.withWholeRows()
    let parts = try operands.map {
      try Tensor("backward", shape: $0.shape, dtype: .float32)
    }
    nonisolated(unsafe) let kernel = kernel(operands[0], operands[1], operands[2], limits)
    nonisolated(unsafe) let sums = logs.floatPointer
    nonisolated(unsafe) let places = [result, gradient, parts[0], parts[1], parts[2]].map(strided)
    try share(sizes.batch * sizes.heads, nanoseconds: nanoseconds(limits) * 5 / 2) { part in
      // Each head writes to places of its own and reads what nothing changes.
      withUnsafePointer(to: kernel) { kernel in
        places.withUnsafeBufferPointer { places in
          guard let first = places.baseAddress else { return 0 }
          return ck_attention_backward(
            kernel, first, sums, first + 1, first + 2, first + 3, first + 4,
            Int64(part.lowerBound), Int64(part.upperBound))
        }
      }
    }
    withExtendedLifetime((operands, limits, gradient, logs)) {}
    return parts
  }

  /// About how many nanoseconds one thread takes for the result.
  private func nanoseconds(_ limits: AttentionLimits) -> Int {
    let pairs =
      Double(sizes.batch) * Double(sizes.heads) * Double(sizes.queries) * Double(sizes.keys)
    let products = pairs / (limits.causal ? 2 : 1) * Double(sizes.width + sizes.valueWidth)
    return Int(min(products / 40, 1e15))
  }

  /// Shares parts of the work among threads, several small ones at a time.
  private func share(
    _ parts: Int, nanoseconds: Int, _ body: @Sendable (Range<Int>) -> Int32
  ) throws {
    let together = max(1, min(parts, 40_000 * parts / max(nanoseconds, 1)))
    let tasks = (parts + together - 1) / together
    var failures: Int64 = 0
    try withUnsafeMutablePointer(to: &failures) { failures in
      // Threads only count it up, atomically.
      nonisolated(unsafe) let failures = failures
      try inParallel(tasks, nanoseconds: nanoseconds, "attention") { task in
        if body(task * together..<min(parts, (task + 1) * together)) == 0 { _ = ck_take(failures) }
      }
    }
    if failures > 0 {
      throw TensorError.tooLarge(operation: "attention", shape: sizes.scores, .float32)
    }
  }

  /// The call as the kernels take it, which do not keep the tensors alive.
  private func kernel(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ limits: AttentionLimits
  ) -> ck_attention {
    var kernel = ck_attention()
    kernel.batch_count = Int64(sizes.batch)
    kernel.head_count = Int64(sizes.heads)
    kernel.query_count = Int64(sizes.queries)
    kernel.key_count = Int64(sizes.keys)
    kernel.width = Int64(sizes.width)
    kernel.value_width = Int64(sizes.valueWidth)
    kernel.queries = strided(queries)
    kernel.keys = strided(keys)
    kernel.values = strided(values)
    kernel.scale = Float(scale)
    limits.fill(&kernel, sizes)
    return kernel
  }

  /// Where the heads of a tensor in the layout of the operands lie.
  private func strided(_ x: Tensor) -> ck_strided {
    let strides = x.strides
    return sizes.isSplit
      ? ck_strided(
        data: x.floatPointer, batch: Int64(strides[0]), head: Int64(strides[1]),
        row: Int64(strides[2]))
      : ck_strided(
        data: x.floatPointer, batch: Int64(strides[0]), head: Int64(x.shape[2] / sizes.heads),
        row: Int64(strides[1]))
  }
}

extension Tensor {
  /// This tensor, or a copy, whose innermost elements lie one after another.
  func withWholeRows() throws -> Tensor {
    hasWholeRows ? self : try copied(to: dtype, "attention")
  }

  /// Whether the innermost elements lie one after another.
  var hasWholeRows: Bool { strides[rank - 1] == 1 || shape[rank - 1] <= 1 }

  fileprivate var floatPointer: UnsafeMutablePointer<Float> {
    pointer.assumingMemoryBound(to: Float.self)
  }
}
