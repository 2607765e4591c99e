import CKernels

extension Tensor {
  /// The last `dims` dimensions of each element brought to mean 0 and variance 1, scaled and shifted:
  /// (x − mean) / √(variance + eps) · weight + bias, in one pass. PyTorch name: `F.layer_norm`.
  ///
  /// - Shape: unchanged; weight and bias have the last `dims` sizes. Other shapes are refused.
  package func layerNorm(
    over dims: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double
  ) -> Tensor {
    reporting { try normalizedRows(dims, weight, bias, eps) }
  }

  private func normalizedRows(
    _ dims: Int, _ weight: Tensor?, _ bias: Tensor?, _ eps: Double
  ) throws -> Tensor {
    let name = "layerNorm"
    _ = try operand()
    guard dims > 0, dims <= rank else {
      throw TensorError.wrongRank(
        operation: name, shape: shape, expected: "at least \(dims) dimensions")
    }
    let inner = Array(shape.suffix(dims))
    var dtype = try floating().dtype
    for part in [weight, bias] {
      guard let part = try part?.operand() else { continue }
      guard part.shape == inner else {
        throw TensorError.shapesDoNotBroadcast(operation: name, shape, part.shape)
      }
      dtype = DType.promoted(dtype, part.dtype)
    }
    let x = try converted(dtype).compact(name)
    let scale = try weight?.converted(dtype).compact(name)
    let shift = try bias?.converted(dtype).compact(name)
    let width = inner.reduce(1, *)
    let rows = width == 0 ? 0 : count / width
    let result = try Tensor(name, shape: shape, dtype: dtype, like: x, scale ?? x, shift ?? x)
    let statistics = try Tensor(name, shape: [rows, 2], dtype: dtype, like: result)
    if !result.isMeta, rows > 0 {
      let code = dtype.code
      let places = (
        x: x.place, weight: scale?.place, bias: shift?.place, result: result.place,
        statistics: statistics.place
      )
      try inRows(rows, each: width, name) { part in
        ck_layer_norm(
          code, Int64(part.count), Int64(width), places.x + part.lowerBound * width,
          places.weight?.pointer, places.bias?.pointer, eps,
          places.result + part.lowerBound * width, places.statistics + part.lowerBound * 2)
      }
      withExtendedLifetime((x, scale, shift)) {}
    }
    guard x.isRecorded || scale?.isRecorded == true || shift?.isRecorded == true else {
      return result
    }
    let (operand, factor) = (x.detached, scale?.detached)
    return result.recorded(
      "LayerNorm", [x.gradientNode, scale?.gradientNode, shift?.gradientNode]
    ) { node, gradient in
      try node.accumulateLayerNorm(gradient.compact(name), operand, factor, statistics)
    }
  }
}

extension GradientNode {
  /// What layer normalisation gives its operand, its weight and its bias.
  fileprivate func accumulateLayerNorm(
    _ gradient: Tensor, _ x: Tensor, _ weight: Tensor?, _ statistics: Tensor
  ) throws {
    let (rows, dtype) = (statistics.shape[0], x.dtype)
    let width = rows == 0 ? 0 : x.count / rows
    let meta = gradient.isMeta || statistics.isMeta
    let out =
      parent(0) == nil ? nil : try Tensor("backward", shape: x.shape, dtype: dtype, like: gradient)
    // Rows are added up block by block, and then the blocks: so the order is always the same.
    let block = 64
    let blocks = (rows + block - 1) / block
    func sums(_ parent: GradientNode?) throws -> Tensor? {
      if parent == nil { return nil }
      return try Tensor(
        "backward", shape: [blocks, width], dtype: dtype, like: gradient, zeroed: true)
    }
    let (weightSums, biasSums) = (try sums(parent(1)), try sums(parent(2)))
    if rows > 0, !meta {
      let places = (
        gradient: gradient.place, x: x.place, weight: weight?.place, statistics: statistics.place,
        out: out?.place, weightSums: weightSums?.place, biasSums: biasSums?.place
      )
      try inParallel(blocks, nanoseconds: rows * width, "backward") { task in
        let first = task * block
        ck_layer_norm_gradient(
          dtype.code, Int64(min(block, rows - first)), Int64(width),
          places.gradient + first * width, places.x + first * width, places.weight?.pointer,
          places.statistics + first * 2, places.out.map { $0 + first * width },
          places.weightSums.map { $0 + task * width }, places.biasSums.map { $0 + task * width })
      }
      withExtendedLifetime((gradient, x, weight, statistics)) {}
    }
    if let out { try parent(0)?.accumulate(out) }
    for case (let sums?, let node?) in [(weightSums, parent(1)), (biasSums, parent(2))] {
      try node.accumulate(
        sums.reduced(.sum, [0], keepDim: false, "backward").reshaped(node.shape, "backward"))
    }
  }
}
