extension Tensor {
  /// Numbers drawn evenly from [0, 1).
  public static func rand(_ shape: Int..., dtype: DType = .float32) -> Tensor {
    rand(shape, dtype: dtype)
  }
  /// Numbers drawn evenly from [0, 1).
  public static func rand(
    _ shape: [Int], dtype: DType = .float32, generator: Generator? = nil
  ) -> Tensor {
    uniform(shape, low: 0, high: 1, dtype: dtype, generator: generator)
  }

  /// Numbers drawn evenly from [low, high); a `low` above `high` is refused. PyTorch name: `uniform_`.
  public static func uniform(
    _ shape: [Int], low: Double, high: Double, dtype: DType = .float32, generator: Generator? = nil
  ) -> Tensor {
    guard low <= high else {
      return refused("uniform", "low \(low) must not be greater than high \(high)")
    }
    return drawn("uniform", shape, dtype, generator) { source, result in
      if dtype == .float32 {
        source.fillUniform(result.buffer(Float.self), low: low, high: high)
      } else {
        let out = result.buffer(Double.self)
        for i in out.indices { out[i] = source.uniform64() * (high - low) + low }
      }
    }
  }

  /// Numbers drawn from the normal distribution with mean 0 and standard deviation 1.
  public static func randn(_ shape: Int..., dtype: DType = .float32) -> Tensor {
    randn(shape, dtype: dtype)
  }
  /// Numbers drawn from the normal distribution with mean 0 and standard deviation 1.
  public static func randn(
    _ shape: [Int], dtype: DType = .float32, generator: Generator? = nil
  ) -> Tensor {
    normal(shape, mean: 0, std: 1, dtype: dtype, generator: generator)
  }

  /// Numbers drawn from a normal distribution; a negative `std` is refused. PyTorch name: `normal_`.
  public static func normal(
    _ shape: [Int], mean: Double = 0, std: Double = 1, dtype: DType = .float32,
    generator: Generator? = nil
  ) -> Tensor {
    normal(shape, mean: mean, std: std, dtype: dtype, generator: generator, inBlocks: true)
  }

  private static func normal(
    _ shape: [Int], mean: Double, std: Double, dtype: DType, generator: Generator?, inBlocks: Bool
  ) -> Tensor {
    guard std >= 0 else { return refused("normal", "std must not be negative, found \(std)") }
    return drawn("normal", shape, dtype, generator) { source, result in
      if dtype == .float32 {
        source.fillNormal(result.buffer(Float.self), mean: mean, std: std, inBlocks: inBlocks)
      } else {
        source.fillNormal(result.buffer(Double.self), mean: mean, std: std, inBlocks: inBlocks)
      }
    }
  }

  /// Whole numbers drawn evenly from `low` up to but not including `high`, as int64.
  public static func randint(
    _ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64, generator: Generator? = nil
  ) -> Tensor {
    reporting {
      guard low < high else {
        throw TensorError.invalidArgument(
          operation: "randint", reason: "low \(low) must be less than high \(high)")
      }
      let result = try Tensor("randint", shape: shape, dtype: .int64)
      if !result.isMeta {
        let source = generator ?? Generator.current
        let out = result.buffer(Int.self)
        for i in out.indices { out[i] = source.integer(low, high) }
      }
      return try result.converted(dtype)
    }
  }
  /// Whole numbers drawn evenly from 0 up to but not including `high`.
  public static func randint(_ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor {
    randint(0, high, shape, dtype: dtype)
  }

  /// The numbers 0 …< n in random order, as int64.
  public static func randperm(_ n: Int, generator: Generator? = nil) -> Tensor {
    reporting {
      let result = try Tensor("randperm", shape: [n], dtype: .int64)
      if !result.isMeta {
        let source = generator ?? Generator.current
        let out = result.buffer(Int.self)
        for i in out.indices { out[i] = i }
        for i in 0..<Swift.max(n - 1, 0) { out.swapAt(i, i + Int(source.bits32()) % (n - i)) }
      }
      return result
    }
  }

  /// 1 with the probability at each place of this tensor, else 0. PyTorch name: `torch.bernoulli`.
  ///
  /// Draws one number of the tensor's type for each element, in the order they have in memory.
  public func bernoulli(generator: Generator? = nil) -> Tensor {
    reporting {
      _ = try operand()
      try requireFloatingPoint("bernoulli")
      return try inOrder(memoryOrder) { shape, order in
        let result = try Tensor("bernoulli", shape: shape, dtype: .float64, like: self)
        if result.isMeta { return result }
        let source = generator ?? Generator.current
        let isSingle = dtype == .float32
        let probabilities = try detached.permuted(order, "bernoulli").converted(.float64)
          .compact("bernoulli")
        try withExtendedLifetime(probabilities) {
          let (p, out) = (probabilities.buffer(Double.self), result.buffer(Double.self))
          guard p.allSatisfy({ (0...1).contains($0) }) else {
            throw TensorError.invalidArgument(
              operation: "bernoulli", reason: "probabilities must be between 0 and 1")
          }
          for i in out.indices {
            let draw = isSingle ? Double(source.uniform32()) : source.uniform64()
            out[i] = draw < p[i] ? 1 : 0
          }
        }
        return result
      }.converted(dtype)
    }
  }
  /// 1 with probability p, else 0.
  public static func bernoulli(
    _ shape: [Int], _ p: Double, dtype: DType = .float32, generator: Generator? = nil
  ) -> Tensor {
    reporting {
      guard (0...1).contains(p) else {
        throw TensorError.invalidArgument(
          operation: "bernoulli", reason: "p must be between 0 and 1, found \(p)")
      }
      let result = try Tensor("bernoulli", shape: shape, dtype: .float64)
      if !result.isMeta {
        let source = generator ?? Generator.current
        let out = result.buffer(Double.self)
        for i in out.indices { out[i] = source.uniform64() < p ? 1 : 0 }
      }
      return try result.converted(dtype)
    }
  }

  /// Sets each element to 0 with probability p and scales the others by 1/(1 − p).
  ///
  /// PyTorch name: `F.dropout` in training; it draws one double for each element, in the order they
  /// have in memory, and none if `p` is 0 or 1.
  public func dropout(_ p: Double, generator: Generator? = nil) -> Tensor {
    dropout(p, order: memoryOrder, generator: generator)
  }

  /// The same, drawn in the reading order of `permute(order)`.
  package func dropout(_ p: Double, order: [Int], generator: Generator? = nil) -> Tensor {
    reporting {
      _ = try operand()
      try requireFloatingPoint("dropout")
      guard (0...1).contains(p) else {
        throw TensorError.invalidArgument(
          operation: "dropout", reason: "p must be between 0 and 1, found \(p)")
      }
      if p == 0 || count == 0 { return self }
      if p == 1 { return try apply(.mul, 0) }
      let kept = try inOrder(order) { shape, _ in
        try Tensor.bernoulli(shape, 1 - p, dtype: dtype, generator: generator).operand()
      }
      return try apply(.mul, kept.apply(.div, 1 - p))
    }
  }

  /// Numbers drawn evenly from [0, 1), with the shape and type of another tensor, in the order that
  /// its elements have in memory. PyTorch name: `rand_like`.
  public static func randLike(_ other: Tensor) -> Tensor {
    reporting {
      try other.operand().inOrder(other.memoryOrder) { shape, _ in
        try rand(shape, dtype: other.dtype).operand()
      }
    }
  }
  /// Normal numbers with the shape and type of another tensor, in the order that its elements have in
  /// memory. PyTorch name: `randn_like`.
  public static func randnLike(_ other: Tensor) -> Tensor {
    reporting {
      let order = try other.operand().memoryOrder
      return try other.inOrder(order) { shape, _ in
        try normal(
          shape, mean: 0, std: 1, dtype: other.dtype, generator: nil,
          inBlocks: order == Array(other.shape.indices)
        ).operand()
      }
    }
  }

  /// The dimensions from the one whose step in memory is the greatest to that with the smallest, as
  /// PyTorch's `empty_like` lays out a tensor: expanded dimensions stay where they are.
  private var memoryOrder: [Int] {
    if isContiguous { return Array(shape.indices) }
    var inward = Array(shape.indices.reversed())
    for place in inward.indices.dropFirst() {
      var moving = place
      for before in (0..<place).reversed() {
        let (a, b) = (inward[before], inward[moving])
        // An expanded dimension says nothing of the order.
        if strides[a] == 0 || strides[b] == 0 { continue }
        if strides[a] < strides[b] { break }
        if (strides[a], shape[a]) > (strides[b], shape[b]) {
          inward.swapAt(before, moving)
          moving = before
        }
      }
    }
    return inward.reversed()
  }

  /// What `draw` makes in the shape of `permute(order)`, back in this tensor's order.
  private func inOrder(
    _ order: [Int], _ draw: (_ shape: [Int], _ order: [Int]) throws -> Tensor
  ) throws -> Tensor {
    let drawn = try draw(order.map { shape[$0] }, order)
    var inverse = order
    for (place, dim) in order.enumerated() { inverse[dim] = place }
    return try drawn.permuted(inverse, "permute")
  }

  private static func refused(_ operation: String, _ reason: String) -> Tensor {
    reporting { throw TensorError.invalidArgument(operation: operation, reason: reason) }
  }

  private static func drawn(
    _ operation: String, _ shape: [Int], _ dtype: DType, _ generator: Generator?,
    _ fill: (Generator, Tensor) -> Void
  ) -> Tensor {
    reporting {
      guard dtype.isFloatingPoint else {
        throw TensorError.wrongDType(
          operation: operation, found: dtype, expected: "a floating-point type")
      }
      let result = try Tensor(operation, shape: shape, dtype: dtype)
      if !result.isMeta { fill(generator ?? Generator.current, result) }
      return result
    }
  }

  /// The elements of a contiguous tensor that the caller keeps alive.
  func buffer<T>(_ type: T.Type) -> UnsafeMutableBufferPointer<T> {
    UnsafeMutableBufferPointer(start: pointer.assumingMemoryBound(to: type), count: count)
  }
}
