import CKernels

extension Tensor {
  /// Attention, softmax(scale · Q · Kᵀ) · V over the keys that the limits leave, in one pass: the
  /// scores are never all in memory, nor are the heads copied apart. A query that may attend to
  /// nothing gives 0.
  ///
  /// - Shape: queries `[batch, queries, heads · d]`, keys `[batch, keys, heads · d]`, values
  ///   `[batch, keys, heads · width]`; result `[batch, queries, heads · width]`. Of rank 4, heads are
  ///   a dimension of their own: `[batch, heads, queries, d]` …, and `heads` is not looked at.
  ///
  /// Other types than float32 are computed step by step.
  package static func attention(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, heads: Int = 1, scale: Double,
    limits: AttentionLimits = AttentionLimits()
  ) -> Tensor {
    reporting {
      let sizes = try AttentionSizes(
        queries.operand(), keys.operand(), values.operand(), heads: heads)
      if limits.hasTensors { try limits.check("attention", scores: sizes.scores) }
      let isFused =
        queries.dtype == .float32 && keys.dtype == .float32 && values.dtype == .float32
      guard isFused, !limits.isMeta else {
        return try sizes.stepByStep(queries, keys, values, scale, limits)
      }
      let call = try FusedAttention(sizes, scale)
      if areRecorded(queries, keys) || values.isRecorded {
        return try call.recorded(queries, keys, values, limits)
      }
      // As they are, without another reference to each: a small call would feel it.
      if queries.hasWholeRows, keys.hasWholeRows, values.hasWholeRows {
        return try call.forward(queries, keys, values, limits, withLogs: false).result
      }
      return try call.forward(
        queries.withWholeRows(), keys.withWholeRows(), values.withWholeRows(), limits,
        withLogs: false
      ).result
    }
  }
}

/// The sizes of attention's operands.
struct AttentionSizes {
  let batch: Int
  let heads: Int
  let queries: Int
  let keys: Int
  /// The width of one head of queries and keys, and of values.
  let width: Int
  let valueWidth: Int
  /// Whether heads are a dimension of their own.
  let isSplit: Bool

  /// The shape of the scores.
  var scores: [Int] { [batch, heads, queries, keys] }

  /// The shape of the result.
  var result: [Int] {
    isSplit ? [batch, heads, queries, valueWidth] : [batch, queries, heads * valueWidth]
  }

  init(_ q: Tensor, _ k: Tensor, _ v: Tensor, heads: Int) throws {
    let layout = "[batch, steps, heads · d] or [batch, heads, steps, d]"
    func check(_ x: Tensor) throws {
      guard x.rank == q.rank, x.rank == 3 || x.rank == 4 else {
        throw TensorError.wrongRank(operation: "attention", shape: x.shape, expected: layout)
      }
    }
    try check(q)
    try check(k)
    try check(v)
    let (rank, last) = (q.rank, q.rank - 1)
    isSplit = rank == 4
    guard k.shape[last] == q.shape[last] else {
      throw TensorError.innerDimensionsDiffer(operation: "attention", q.shape, k.shape)
    }
    let agree =
      (0..<rank - 2).allSatisfy { q.shape[$0] == k.shape[$0] }
      && (0..<last).allSatisfy { k.shape[$0] == v.shape[$0] }
    guard agree else {
      throw TensorError.shapesDoNotBroadcast(
        operation: "attention", k.shape == v.shape ? q.shape : v.shape, k.shape)
    }
    batch = q.shape[0]
    self.heads = isSplit ? q.shape[1] : heads
    queries = q.shape[rank - 2]
    keys = k.shape[rank - 2]
    guard isSplit || heads >= 1 && q.shape[last] % heads == 0 && v.shape[last] % heads == 0 else {
      throw TensorError.invalidArgument(
        operation: "attention", reason: "\(heads) heads do not divide \(q.shape[last])")
    }
    width = isSplit ? q.shape[last] : q.shape[last] / heads
    valueWidth = isSplit ? v.shape[last] : v.shape[last] / heads
  }

  /// The same by operations that each keep their result.
  func stepByStep(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ scale: Double, _ limits: AttentionLimits
  ) throws -> Tensor {
    func split(_ x: Tensor) -> Tensor {
      isSplit ? x : x.reshape(x.size(0), x.size(1), heads, x.size(2) / heads).transpose(1, 2)
    }
    let scores = split(q).matmul(split(k).transpose(2, 3)) * scale
    let mask = limits.combined(scores: self.scores)
    let weights = mask.map { scores.softmax(dim: -1, mask: $0) } ?? scores.softmax(dim: -1)
    let context = weights.matmul(split(v))
    return isSplit ? context : context.transpose(1, 2).flatten(startDim: 2)
  }
}
