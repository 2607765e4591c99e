import CKernels

extension Tensor {
  /// The scores of additive attention: Σ weight · tanh(query + key) + bias, without a tensor of every
  /// query with every key. (Bahdanau et al. 2015.)
  ///
  /// - Shape: queries `[batch, queries, hidden]`, keys `[batch, keys, hidden]`, weight `[hidden]`,
  ///   bias `[1]`; result `[batch, queries, keys]`. Other shapes are refused.
  package func additiveScores(_ keys: Tensor, weight: Tensor, bias: Tensor) -> Tensor {
    reporting { try scored(keys, weight, bias) }
  }

  private func scored(_ keys: Tensor, _ weight: Tensor, _ bias: Tensor) throws -> Tensor {
    let name = "additiveScores"
    for part in [self, keys, weight, bias] { _ = try part.operand() }
    for part in [self, keys] where part.rank != 3 {
      throw TensorError.wrongRank(
        operation: name, shape: part.shape, expected: "[batch, steps, hidden]")
    }
    guard shape[0] == keys.shape[0], shape[2] == keys.shape[2] else {
      throw TensorError.shapesDoNotBroadcast(operation: name, shape, keys.shape)
    }
    guard weight.shape == [shape[2]], bias.shape == [1] else {
      throw TensorError.shapesDoNotBroadcast(operation: name, shape, weight.shape)
    }
    try requireFloatingPoint(name)
    let dtype = [keys, weight, bias].reduce(self.dtype) { DType.promoted($0, $1.dtype) }
    let q = try converted(dtype).compact(name)
    let k = try keys.converted(dtype).compact(name)
    let v = try weight.converted(dtype).compact(name)
    let c = try bias.converted(dtype)
    let (batch, queries, width) = (shape[0], shape[1], shape[2])
    let result = try Tensor(
      name, shape: [batch, queries, keys.shape[1]], dtype: dtype, like: q, k, v, c)
    if !result.isMeta, result.count > 0 {
      let (from, to, factor, out) = (q.place, k.place, v.place, result.place)
      let (count, shift) = (keys.shape[1], c.number)
      try inParallel(batch, nanoseconds: result.count * width, name) { row in
        ck_additive_scores(
          dtype.code, Int64(queries), Int64(count), Int64(width), from + row * queries * width,
          to + row * count * width, factor.pointer, shift, out + row * queries * count)
      }
      withExtendedLifetime((q, k, v)) {}
    }
    let nodes = [q.gradientNode, k.gradientNode, v.gradientNode, c.gradientNode]
    guard GradientMode.isOn, nodes.contains(where: { $0 != nil }) else { return result }
    let (first, second, third) = (q.detached, k.detached, v.detached)
    return result.recorded("AdditiveScores", nodes) { node, gradient in
      try node.accumulateAdditiveScores(gradient.compact(name), first, second, third)
    }
  }

  /// The only element, as a number.
  private var number: Double {
    dtype == .float32
      ? Double(pointer.load(as: Float.self)) : pointer.load(as: Double.self)
  }
}

extension GradientNode {
  /// What the scores give queries, keys, weight and bias.
  fileprivate func accumulateAdditiveScores(
    _ gradient: Tensor, _ q: Tensor, _ k: Tensor, _ v: Tensor
  ) throws {
    let (batch, queries, width) = (q.shape[0], q.shape[1], q.shape[2])
    let count = k.shape[1]
    // Each row of the batch adds to a sum of its own: the order does not depend on threads.
    let sums =
      parent(2) == nil
      ? nil
      : try Tensor(
        "backward", shape: [batch, width], dtype: q.dtype, like: gradient, zeroed: true)
    func compute(_ toQuery: Tensor?, _ toKeys: Tensor?, _ sums: Tensor?) throws {
      if gradient.isMeta || gradient.count == 0 { return }
      let (g, from, to, factor) = (gradient.place, q.place, k.place, v.place)
      let (dq, dk, dv) = (toQuery?.place, toKeys?.place, sums?.place)
      let code = q.dtype.code
      try inParallel(batch, nanoseconds: gradient.count * width * 2, "backward") { row in
        ck_additive_scores_gradient(
          code, Int64(queries), Int64(count), Int64(width), g + row * queries * count,
          from + row * queries * width, to + row * count * width, factor.pointer,
          dq.map { $0 + row * queries * width }, dk.map { $0 + row * count * width },
          dv.map { $0 + row * width })
      }
      withExtendedLifetime((gradient, q, k, v)) {}
    }
    func change(
      _ node: GradientNode?, _ body: (Tensor?) throws -> Void
    ) throws {
      guard let node, !gradient.isMeta else {
        try body(nil)
        try node?.changeGradient(like: gradient) { _ in }
        return
      }
      try node.changeGradient(like: gradient) { try body($0) }
    }
    if let both = parent(0), both === parent(1) {
      try change(both) { try compute($0, nil, sums) }
      try change(both) { try compute(nil, $0, nil) }
    } else {
      try change(parent(0)) { query in
        try change(parent(1)) { try compute(query, $0, sums) }
      }
    }
    if let sums { try parent(2)?.accumulate(sums.reduced(.sum, [0], keepDim: false, "backward")) }
    try parent(3)?.accumulate(
      gradient.reduced(.sum, nil, keepDim: false, "backward").reshaped([1], "backward"))
  }
}
