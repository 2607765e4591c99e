extension Reduction {
  fileprivate var name: StaticString {
    switch self {
    case .sum: "Sum"
    case .prod: "Prod"
    case .max: "Max"
    case .min: "Min"
    case .sumOfSquares: "SumOfSquares"
    case .any, .all: "None"
    }
  }
}

extension Tensor {
  /// The result of reducing this tensor over dimensions, recorded.
  func recorded(_ reduction: Reduction, _ dims: [Int], _ result: Tensor) -> Tensor {
    let shape = self.shape
    let kept = shape.indices.map { dims.contains($0) ? 1 : shape[$0] }
    if reduction == .sum {
      return result.recorded(reduction.name, gradientNode) { node, gradient in
        try node.first?.accumulate(gradient.reshaped(kept, "backward").broadcast(shape))
      }
    }
    let x = detached
    return result.recorded(reduction.name, gradientNode) { node, gradient in
      let gradient = try gradient.reshaped(kept, "backward")
      switch reduction {
      case .sumOfSquares: try node.first?.accumulate(gradient.apply(.mul, x).apply(.mul, 2))
      case .max, .min:
        // The elements that attain it share its gradient, as in PyTorch's `amax`.
        // Of one that is NaN they are its NaNs.
        let extreme = try result.reshaped(kept, "backward")
        let isMissing = try x.apply(.isNaN).apply(.logicalAnd, extreme.apply(.isNaN))
        let attains = try x.apply(.eq, extreme).apply(.logicalOr, isMissing).converted(x.dtype)
        let count = try attains.reduced(.sum, dims, keepDim: true, "backward")
        try node.first?.accumulate(attains.apply(.mul, gradient.apply(.div, count)))
      case .prod: try node.first?.accumulate(gradient.apply(.mul, x.productsOfOthers(dims)))
      case .sum, .any, .all: break
      }
    }
  }

  /// For each element, the product of the others over the dimensions: without a division, so that
  /// zeros among them are no matter.
  private func productsOfOthers(_ dims: [Int]) throws -> Tensor {
    if count == 0 || dims.isEmpty { return try filledLike(1) }
    let others = shape.indices.filter { !dims.contains($0) }
    let order = others + dims.sorted()
    let turned = try permuted(order, "backward")
    let rows = try turned.reshaped(others.map { shape[$0] } + [-1], "backward")
    let before = try rows.productsBefore(reversed: false)
    let after = try rows.productsBefore(reversed: true)
    var inverse = order
    for (d, from) in order.enumerated() { inverse[from] = d }
    return try before.apply(.mul, after).reshaped(turned.shape, "backward")
      .permuted(inverse, "backward")
  }

  /// For each element of a row the product of those before it, or after it.
  private func productsBefore(reversed: Bool) throws -> Tensor {
    let d = rank - 1
    let row = reversed ? flip(d) : self
    let one = try narrowed(d, 0, 1, "backward").filledLike(1)
    let running = try row.narrowed(d, 0, shape[d] - 1, "backward").cumprod(dim: d)
    let products = try concatenated([one, running.operand()], d, "backward")
    return reversed ? products.flip(d) : products
  }

  /// A value picked along a dimension, or its place there, recorded: the gradient goes to that place.
  func recordedPick(_ places: Tensor, _ d: Int, _ values: Tensor) -> Tensor {
    let size = shape[d]
    let keepsDim = values.rank == rank
    return values.recorded("Pick", gradientNode) { node, gradient in
      let index = keepsDim ? places : try places.unsqueezed(d)
      let gradient = keepsDim ? gradient : try gradient.unsqueezed(d)
      var steps = [Int](repeating: 1, count: index.rank)
      steps[d] = size
      let isPlace = try Tensor.arange(size).reshaped(steps, "backward").apply(.eq, index)
      let zero = try Tensor(scalar: 0, dtype: gradient.dtype)
      try node.first?.accumulate(gradient.chosen(where: isPlace, else: zero, "backward"))
    }
  }

  /// The Euclidean norm over dimensions, recorded. At 0 it has no slope, and its gradient is 0.
  func recordedNorm(_ dims: [Int], _ result: Tensor) throws -> Tensor {
    let kept = shape.indices.map { dims.contains($0) ? 1 : shape[$0] }
    let x = detached
    return result.recorded("Norm", gradientNode) { node, gradient in
      let slope = try gradient.apply(.div, result).withZero(where: result)
      try node.first?.accumulate(slope.reshaped(kept, "backward").apply(.mul, x))
    }
  }

  /// The variance over dimensions, or its root, recorded. The root has no slope at 0.
  func recordedSpread(
    _ dims: [Int], _ unbiased: Bool, root: Bool, _ result: Tensor
  ) throws -> Tensor {
    let kept = shape.indices.map { dims.contains($0) ? 1 : shape[$0] }
    let n = dims.reduce(1) { $0 * shape[$1] }
    let x = detached
    return result.recorded(root ? "Std" : "Variance", gradientNode) { node, gradient in
      let slope = root ? try gradient.apply(.div, result).withZero(where: result) : gradient
      let mean = try x.reduced(.sum, dims, keepDim: true, "backward").apply(.div, Double(n))
      let factor = (root ? 1 : 2) / Double(Swift.max(unbiased ? n - 1 : n, 0))
      try node.first?.accumulate(
        slope.apply(.mul, factor).reshaped(kept, "backward").apply(.mul, x.apply(.sub, mean)))
    }
  }

  /// This tensor with 0 wherever another is 0.
  private func withZero(where other: Tensor) throws -> Tensor {
    try chosen(
      where: other.apply(.ne, 0), else: Tensor(scalar: 0, dtype: dtype), "backward")
  }

  /// Running sums or products along a dimension, recorded.
  func recordedCumulation(_ d: Int, _ product: Bool, _ result: Tensor) throws -> Tensor {
    let x = detached
    return result.recorded(product ? "Cumprod" : "Cumsum", gradientNode) { node, gradient in
      try node.first?.accumulate(
        product ? x.cumprodGradient(gradient, d, result) : gradient.sumsFromHere(d))
    }
  }

  /// For each element the sum of it and all after it along a dimension.
  private func sumsFromHere(_ d: Int) throws -> Tensor {
    try flip(d).cumsum(dim: d).flip(d).operand()
  }

  /// Σ over the products that an element is in, of their gradients times the product of the others.
  private func cumprodGradient(_ gradient: Tensor, _ d: Int, _ result: Tensor) throws -> Tensor {
    let hasZero = isMeta ? false : try apply(.eq, 0).anyElement()
    if !hasZero { return try gradient.apply(.mul, result).sumsFromHere(d).apply(.div, self) }
    let slices = try (0..<shape[d]).map { k in
      var others = self
      try others.assign(Tensor(scalar: 1, dtype: dtype), along: d, k)
      let products = try others.cumprod(dim: d).narrowed(d, k, shape[d] - k, "backward")
      return try products.apply(.mul, gradient.narrowed(d, k, shape[d] - k, "backward"))
        .reduced(.sum, [d], keepDim: true, "backward")
    }
    return try concatenated(slices, d, "backward")
  }

  private mutating func assign(_ value: Tensor, along d: Int, _ index: Int) throws {
    self = try copied(to: dtype, "backward")
    try selected(d, index, "backward").write(value.broadcast(shape.removing(at: d)))
  }
}

extension Array {
  fileprivate func removing(at index: Int) -> [Element] {
    var result = self
    result.remove(at: index)
    return result
  }
}
