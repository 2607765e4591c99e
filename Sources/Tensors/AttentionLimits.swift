import CKernels

/// Which keys a query may attend to: the AND of all that is given.
package struct AttentionLimits {
  /// Whether no query attends to a key after its own place.
  package var causal = false
  /// How many keys lie before the place of the first query.
  package var past = 0
  /// How many keys count, from the first on. Shape: `[batch]` or `[batch, queries]`.
  package let lengths: Tensor?
  /// The pairs that may attend, bools that broadcast to `[batch, heads, queries, keys]`.
  package var mask: Tensor?

  package init(
    causal: Bool = false, past: Int = 0, lengths: Tensor? = nil, mask: Tensor? = nil
  ) {
    self.causal = causal
    self.past = past
    // Kernels read no other type.
    self.lengths = lengths.map { $0.dtype == .int64 ? $0 : $0.to(.int64) }
    self.mask = mask
  }

  /// Whether there are lengths or a mask.
  var hasTensors: Bool { lengths != nil || mask != nil }

  /// Whether any of them has a shape only.
  var isMeta: Bool { lengths?.isMeta == true || mask?.isMeta == true }

  /// Checks these limits against the scores, `[batch, heads, queries, keys]`.
  func check(_ operation: String, scores: [Int]) throws {
    if let lengths = try lengths?.operand() {
      let fits = lengths.shape == [scores[0]] || lengths.shape == [scores[0], scores[2]]
      guard fits else {
        throw TensorError.shapesDoNotBroadcast(operation: operation, scores, lengths.shape)
      }
    }
    if let mask = try mask?.operand() {
      try mask.requireBool(operation)
      guard try broadcastShape(operation, scores, mask.shape) == scores else {
        throw TensorError.shapesDoNotBroadcast(operation: operation, scores, mask.shape)
      }
    }
  }

  /// All of them as one mask that broadcasts to the scores; nil when nothing is limited.
  func combined(scores: [Int]) -> Tensor? {
    var combined = mask
    func add(_ part: Tensor) { combined = combined.map { $0.logicalAnd(part) } ?? part }
    let places = Tensor.arange(scores[3])
    if let lengths {
      add(places.lt(lengths.reshape(scores[0], 1, lengths.rank == 1 ? 1 : scores[2], 1)))
    }
    if causal { add(places.le(Tensor.arange(past, past + scores[2]).unsqueeze(1))) }
    return combined
  }

  /// Hands the limits to a kernel. They must outlive its call.
  func fill(_ kernel: inout ck_attention, _ sizes: AttentionSizes) {
    kernel.causal = causal ? 1 : 0
    kernel.past = Int64(past)
    if let lengths {
      kernel.lengths = UnsafePointer(lengths.pointer.assumingMemoryBound(to: Int64.self))
      kernel.length_batch = Int64(lengths.strides[0])
      kernel.length_query = lengths.rank == 1 ? 0 : Int64(lengths.strides[1])
    }
    if let mask {
      let strides = mask.broadcastStrides(sizes.scores)
      kernel.mask = UnsafePointer(mask.pointer.assumingMemoryBound(to: UInt8.self))
      kernel.mask_batch = Int64(strides[0])
      kernel.mask_head = Int64(strides[1])
      kernel.mask_query = Int64(strides[2])
      kernel.mask_key = Int64(strides[3])
    }
  }
}
