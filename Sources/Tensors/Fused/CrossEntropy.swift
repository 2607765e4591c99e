import CKernels

extension Tensor {
  /// The cross entropy between each row of logits and its class, 0 where the class is negative, in one
  /// pass: −log softmax(row)[class]. With `smoothing`, all classes share that probability.
  /// PyTorch name: `F.cross_entropy`.
  ///
  /// With `scale` the result is one number: the sum of the rows' losses times that.
  ///
  /// - Shape: logits `[rows, classes]`, target int64 `[rows]`; result `[rows]`, or `[]` with `scale`.
  ///   A class that does not exist is refused.
  package func crossEntropyOfRows(
    _ target: Tensor, smoothing: Double = 0, scale: Double? = nil
  ) -> Tensor {
    reporting {
      let name = "crossEntropy"
      let (x, classes) = try rowsAndClasses(target, name)
      let (rows, width) = (x.shape[0], x.shape[1])
      let losses = try Tensor(
        name, shape: [rows], dtype: x.dtype, like: x, classes, zeroed: width == 0)
      let logSums = try Tensor(name, shape: [rows, 2], dtype: x.dtype, like: losses)
      if !losses.isMeta, x.count > 0 {
        let (from, right) = (x.place, classes.place)
        let (out, sums) = (losses.place, logSums.place)
        try inRows(rows, each: width, name) { part in
          ck_cross_entropy(
            x.dtype.code, Int64(part.count), Int64(width), from + part.lowerBound * width,
            (right + part.lowerBound).assumingMemoryBound(to: Int64.self), smoothing,
            out + part.lowerBound, sums + part.lowerBound * 2)
        }
        withExtendedLifetime(classes) {}
      }
      let result = try losses.totalled(scale, name)
      guard x.isRecorded else { return result }
      let logits = x.detached
      return result.recorded("CrossEntropy", x.gradientNode) { node, gradient in
        let weights = try gradient.spread(over: rows, scale)
        let out = try Tensor(
          "backward", shape: [rows, width], dtype: logits.dtype, like: weights, classes, logSums)
        if !out.isMeta, out.count > 0 {
          let (g, from, right) = (weights.place, logits.place, classes.place)
          let (sums, to) = (logSums.place, out.place)
          try inRows(rows, each: width, "backward") { part in
            ck_cross_entropy_gradient(
              logits.dtype.code, Int64(part.count), Int64(width), g + part.lowerBound,
              from + part.lowerBound * width,
              (right + part.lowerBound).assumingMemoryBound(to: Int64.self),
              sums + part.lowerBound * 2, smoothing, to + part.lowerBound * width)
          }
          withExtendedLifetime((weights, logits, classes, logSums)) {}
        }
        try node.first?.accumulate(out)
      }
    }
  }

  /// What stands at each row's class, negated, 0 where the class is negative: the loss of rows of
  /// log-probabilities. PyTorch name: `F.nll_loss`.
  ///
  /// - Shape: as for `crossEntropyOfRows`.
  package func negativeLogLikelihoodOfRows(_ target: Tensor, scale: Double? = nil) -> Tensor {
    reporting {
      let name = "nllLoss"
      let (x, classes) = try rowsAndClasses(target, name)
      let (rows, width) = (x.shape[0], x.shape[1])
      let losses = try Tensor(
        name, shape: [rows], dtype: x.dtype, like: x, classes, zeroed: width == 0)
      if !losses.isMeta, x.count > 0 {
        ck_pick_negated(
          x.dtype.code, Int64(rows), Int64(width), x.pointer,
          classes.pointer.assumingMemoryBound(to: Int64.self), losses.pointer)
        withExtendedLifetime((x, classes)) {}
      }
      let result = try losses.totalled(scale, name)
      guard x.isRecorded else { return result }
      return result.recorded("NLLLoss", x.gradientNode) { node, gradient in
        let weights = try gradient.spread(over: rows, scale)
        try node.first?.changeGradient(like: weights) { sum in
          if classes.isMeta || sum.count == 0 { return }
          ck_add_negated(
            sum.dtype.code, Int64(rows), Int64(width), weights.pointer,
            classes.pointer.assumingMemoryBound(to: Int64.self), sum.pointer)
          withExtendedLifetime((weights, classes)) {}
        }
      }
    }
  }

  /// Contiguous rows, and a class for each of them that exists or is negative.
  private func rowsAndClasses(_ target: Tensor, _ operation: String) throws -> (Tensor, Tensor) {
    _ = try operand()
    _ = try target.operand()
    guard rank == 2 else {
      throw TensorError.wrongRank(
        operation: operation, shape: shape, expected: "rows of classes (rank 2)")
    }
    guard target.shape == [shape[0]] else {
      throw TensorError.shapesDoNotBroadcast(operation: operation, shape, target.shape)
    }
    try requireFloatingPoint(operation)
    try target.requireInteger(operation)
    let classes = try target.converted(.int64).compact(operation)
    if !classes.isMeta, let wrong = classes.ints.first(where: { $0 >= shape[1] }) {
      throw TensorError.indexOutOfRange(
        operation: operation, index: wrong, dim: 1, size: shape[1])
    }
    return (try compact(operation), classes)
  }

  /// The sum of these numbers times `scale`; themselves without one.
  private func totalled(_ scale: Double?, _ operation: String) throws -> Tensor {
    guard let scale else { return self }
    let sum = try reduced(.sum, nil, keepDim: false, operation)
    return scale == 1 ? sum : try sum.apply(.mul, scale)
  }

  /// The gradient of each row's loss, contiguous, from that of the result.
  private func spread(over rows: Int, _ scale: Double?) throws -> Tensor {
    guard let scale else { return try compact("backward") }
    return try apply(.mul, scale).broadcast([rows]).compact("backward")
  }
}
