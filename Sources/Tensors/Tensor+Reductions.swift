import CKernels

enum Reduction: String {
  case sum, prod, max, min, any, all, sumOfSquares

  var code: Int32 {
    switch self {
    case .sum: Int32(CK_SUM)
    case .prod: Int32(CK_PROD)
    case .max: Int32(CK_MAX)
    case .min: Int32(CK_MIN)
    case .any: Int32(CK_ANY)
    case .all: Int32(CK_ALL)
    case .sumOfSquares: Int32(CK_SUM_SQUARES)
    }
  }
}

extension Tensor {
  /// Every reduction to one value goes through here. No dims, or none among them, means all of them.
  func reduced(
    _ reduction: Reduction, _ asked: [Int]?, keepDim: Bool, _ operation: String
  ) throws -> Tensor {
    _ = try operand()
    let dims = try reducedDims(asked, operation)
    if gradientNode != nil {
      let result = try detached.reduced(reduction, dims, keepDim: keepDim, operation)
      guard GradientMode.isOn, result.dtype.isFloatingPoint else { return result }
      return recorded(reduction, dims, result)
    }
    var x = self
    switch reduction {
    case .sum, .prod, .sumOfSquares: if !dtype.isFloatingPoint { x = try converted(.int64) }
    case .any, .all: x = try apply(.ne, Tensor(scalar: 0, dtype: dtype))
    case .max, .min: break
    }
    let kept = shape.indices.filter { !dims.contains($0) }
    let n = dims.reduce(1) { $0 * shape[$1] }
    let final =
      keepDim
      ? shape.indices.map { dims.contains($0) ? 1 : shape[$0] } : kept.map { shape[$0] }
    if n == 0 && (reduction == .max || reduction == .min) {
      throw TensorError.emptyReduction(operation: operation, shape: shape)
    }
    let result = try Tensor(operation, shape: final, dtype: x.dtype, like: x)
    if result.isMeta || result.count == 0 { return result }
    if n == 0 {
      result.fill(reduction == .prod || reduction == .all ? 1 : 0)
      return result
    }
    let sorted = dims.sorted()
    if let first = sorted.first, let last = sorted.last, last - first + 1 == sorted.count,
      x.isContiguous
    {
      let inner = shape[(last + 1)...].reduce(1, *)
      if inner > 1 {
        let (code, dtype, from, to) = (reduction.code, x.dtype.code, x.place, result.place)
        try inRows(result.count / inner, each: n * inner, operation) { rows in
          ck_reduce_middle(
            code, dtype, Int64(rows.count), Int64(n), Int64(inner),
            from + rows.lowerBound * n * inner, to + rows.lowerBound * inner)
        }
        return withExtendedLifetime(x) { result }
      }
    }
    let sources = try x.permuted(kept + sorted, operation).compact(operation)
    let (code, dtype, from, to) = (reduction.code, x.dtype.code, sources.place, result.place)
    try inRows(result.count, each: n, operation) { rows in
      ck_reduce(
        code, dtype, Int64(rows.count), Int64(n), from + rows.lowerBound * n, to + rows.lowerBound)
    }
    return withExtendedLifetime(sources) { result }
  }

  /// The sum of all elements. Integers and bools sum to int64.
  public func sum() -> Tensor { reporting { try reduced(.sum, nil, keepDim: false, "sum") } }
  /// The sums over one dimension, which stays with size 1 if `keepDim`.
  public func sum(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.sum, [dim], keepDim: keepDim, "sum") }
  }
  /// The sums over several dimensions; over all if none is named.
  public func sum(dim: [Int], keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.sum, dim, keepDim: keepDim, "sum") }
  }

  /// The product of all elements.
  public func prod() -> Tensor { reporting { try reduced(.prod, nil, keepDim: false, "prod") } }
  /// The products over one dimension.
  public func prod(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.prod, [dim], keepDim: keepDim, "prod") }
  }

  /// The mean of all elements; of floating-point tensors only, as in PyTorch.
  public func mean() -> Tensor { reporting { try average(nil, keepDim: false) } }
  /// The means over one dimension.
  public func mean(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try average([dim], keepDim: keepDim) }
  }
  /// The means over several dimensions; over all if none is named.
  public func mean(dim: [Int], keepDim: Bool = false) -> Tensor {
    reporting { try average(dim, keepDim: keepDim) }
  }

  private func average(_ dims: [Int]?, keepDim: Bool) throws -> Tensor {
    _ = try operand()
    try requireFloatingPoint("mean")
    let total = try reduced(.sum, dims, keepDim: keepDim, "mean")
    return try total.apply(.div, Double(reducedCount(dims, "mean")))
  }

  private func reducedDims(_ asked: [Int]?, _ operation: String) throws -> [Int] {
    guard let asked, !asked.isEmpty else { return Array(shape.indices) }
    if rank == 0 {
      // As PyTorch: a tensor without dimensions answers to 0 and −1, and there is nothing to reduce.
      _ = try asRow().normalized(asked, operation)
      return []
    }
    return try normalized(asked, operation)
  }

  /// A tensor without dimensions as one of shape [1].
  private func asRow() throws -> Tensor { try reshaped([1], "reshape") }

  private func reducedCount(_ dims: [Int]?, _ operation: String) throws -> Int {
    try reducedDims(dims, operation).reduce(1) { $0 * shape[$1] }
  }

  /// The variance of all elements; divided by n − 1 if `unbiased`, as PyTorch's `var` is.
  public func variance(unbiased: Bool = true) -> Tensor {
    reporting { try spread(nil, keepDim: false, unbiased) }
  }
  /// The variances over one dimension; divided by n − 1 if `unbiased`.
  public func variance(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor {
    reporting { try spread([dim], keepDim: keepDim, unbiased) }
  }
  /// The standard deviation of all elements: the root of `variance`.
  public func std(unbiased: Bool = true) -> Tensor {
    reporting { try spread(nil, keepDim: false, unbiased, root: true) }
  }
  /// The standard deviations over one dimension.
  public func std(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor {
    reporting { try spread([dim], keepDim: keepDim, unbiased, root: true) }
  }

  private func spread(
    _ dims: [Int]?, keepDim: Bool, _ unbiased: Bool, root: Bool = false
  ) throws -> Tensor {
    _ = try operand()
    try requireFloatingPoint("variance")
    if isRecorded {
      let result = try detached.spread(dims, keepDim: keepDim, unbiased, root: root)
      return try recordedSpread(
        reducedDims(dims, "variance"), unbiased, root: root,
        result)
    }
    let n = try reducedCount(dims, "variance")
    let mean = try reduced(.sum, dims ?? Array(shape.indices), keepDim: true, "variance")
      .apply(.div, Double(n))
    let squares = try detached.apply(.sub, mean.detached).reduced(
      .sumOfSquares, dims, keepDim: keepDim, "variance")
    let variance = try squares.apply(.div, Double(Swift.max(unbiased ? n - 1 : n, 0)))
    return root ? try variance.apply(.sqrt) : variance
  }

  /// The Euclidean norm of all elements.
  public func norm() -> Tensor { reporting { try length(nil, keepDim: false) } }
  /// The Euclidean norms over one dimension.
  public func norm(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try length([dim], keepDim: keepDim) }
  }

  private func length(_ dims: [Int]?, keepDim: Bool) throws -> Tensor {
    _ = try operand()
    try requireFloatingPoint("norm")
    let result = try detached.reduced(.sumOfSquares, dims, keepDim: keepDim, "norm").apply(.sqrt)
    guard isRecorded else { return result }
    return try recordedNorm(
      reducedDims(dims, "norm"), result)
  }

  /// The largest element; NaN if there is one.
  public func max() -> Tensor { reporting { try reduced(.max, nil, keepDim: false, "max") } }
  /// The smallest element; NaN if there is one.
  public func min() -> Tensor { reporting { try reduced(.min, nil, keepDim: false, "min") } }
  /// The largest elements over a dimension and the places of the first of them.
  public func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    reporting((Tensor.failed, Tensor.failed)) {
      try extremes(.max, dim, keepDim: keepDim, "max")
    }
  }
  /// The smallest elements over a dimension and the places of the first of them.
  public func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    reporting((Tensor.failed, Tensor.failed)) {
      try extremes(.min, dim, keepDim: keepDim, "min")
    }
  }
  private func extremes(
    _ reduction: Reduction, _ dim: Int, keepDim: Bool, _ operation: String
  ) throws -> (values: Tensor, indices: Tensor) {
    let x = try operand().detached
    if rank == 0 { return try asRow().extremes(reduction, dim, keepDim: false, operation) }
    let values = try x.reduced(reduction, [dim], keepDim: keepDim, operation)
    let places = try x.place(largest: reduction == .max, dim, keepDim: keepDim, operation)
    guard isRecorded, values.dtype.isFloatingPoint else { return (values, places) }
    return try (recordedPick(places, normalized(dim, operation), values), places)
  }

  /// The largest elements over one dimension, without their places. PyTorch name: `amax`.
  public func amax(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.max, [dim], keepDim: keepDim, "amax") }
  }
  /// The largest elements over several dimensions; over all if none is named. PyTorch name: `amax`.
  public func amax(dim: [Int], keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.max, dim, keepDim: keepDim, "amax") }
  }
  /// The smallest elements over one dimension, without their places. PyTorch name: `amin`.
  public func amin(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.min, [dim], keepDim: keepDim, "amin") }
  }
  /// The smallest elements over several dimensions; over all if none is named. PyTorch name: `amin`.
  public func amin(dim: [Int], keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.min, dim, keepDim: keepDim, "amin") }
  }

  /// The place of the first largest element in reading order.
  public func argmax() -> Tensor {
    reporting {
      try operand().reshaped([-1], "argmax").place(largest: true, 0, keepDim: false, "argmax")
    }
  }
  /// The places of the first largest elements over a dimension, as int64.
  public func argmax(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try place(largest: true, dim, keepDim: keepDim, "argmax") }
  }
  /// The place of the first smallest element in reading order.
  public func argmin() -> Tensor {
    reporting {
      try operand().reshaped([-1], "argmin").place(largest: false, 0, keepDim: false, "argmin")
    }
  }
  /// The places of the first smallest elements over a dimension, as int64.
  public func argmin(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try place(largest: false, dim, keepDim: keepDim, "argmin") }
  }

  private func place(
    largest: Bool, _ dim: Int, keepDim: Bool, _ operation: String
  ) throws -> Tensor {
    _ = try operand()
    if rank == 0 { return try asRow().place(largest: largest, dim, keepDim: false, operation) }
    let d = try normalized(dim, operation)
    guard shape[d] > 0 else {
      throw TensorError.emptyReduction(operation: operation, shape: shape)
    }
    var final = shape
    if keepDim { final[d] = 1 } else { final.remove(at: d) }
    let result = try Tensor(operation, shape: final, dtype: .int64, like: self)
    if result.isMeta { return result }
    let sources = try detached.movedLast(d, operation)
    let (code, n, from, to) = (dtype.code, shape[d], sources.place, result.place)
    try inRows(result.count, each: n, operation) { rows in
      ck_arg_reduce(
        largest ? 1 : 0, code, Int64(rows.count), Int64(n), from + rows.lowerBound * n,
        (to + rows.lowerBound).assumingMemoryBound(to: Int64.self))
    }
    return withExtendedLifetime(sources) { result }
  }

  /// A contiguous tensor in which a dimension comes last.
  func movedLast(_ d: Int, _ operation: String) throws -> Tensor {
    if d == rank - 1 { return try compact(operation) }
    return try permuted(shape.indices.filter { $0 != d } + [d], operation).compact(operation)
  }

  /// The inverse of `movedLast`, contiguous again.
  func movedBack(_ d: Int, _ operation: String) throws -> Tensor {
    if d == rank - 1 { return self }
    var order = Array(0..<rank - 1)
    order.insert(rank - 1, at: d)
    return try permuted(order, operation).compact(operation)
  }

  /// Whether any element is true (not zero).
  public func any() -> Tensor { reporting { try reduced(.any, nil, keepDim: false, "any") } }
  /// Whether any element over a dimension is true (not zero).
  public func any(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.any, [dim], keepDim: keepDim, "any") }
  }
  /// Whether all elements are true (not zero).
  public func all() -> Tensor { reporting { try reduced(.all, nil, keepDim: false, "all") } }
  /// Whether all elements over a dimension are true (not zero).
  public func all(dim: Int, keepDim: Bool = false) -> Tensor {
    reporting { try reduced(.all, [dim], keepDim: keepDim, "all") }
  }

  /// Whether any element of a tensor with data is not zero.
  func anyElement() throws -> Bool {
    try reduced(.any, nil, keepDim: false, "any").first(as: UInt8.self) != 0
  }

  /// The running sums along a dimension.
  public func cumsum(dim: Int) -> Tensor { reporting { try cumulated(dim, false, "cumsum") } }
  /// The running products along a dimension.
  public func cumprod(dim: Int) -> Tensor { reporting { try cumulated(dim, true, "cumprod") } }

  private func cumulated(_ dim: Int, _ product: Bool, _ operation: String) throws -> Tensor {
    _ = try operand()
    if rank == 0 { return try asRow().cumulated(dim, product, operation).reshaped([], operation) }
    if gradientNode != nil {
      let result = try detached.cumulated(dim, product, operation)
      guard GradientMode.isOn, result.dtype.isFloatingPoint else { return result }
      return try recordedCumulation(normalized(dim, operation), product, result)
    }
    let d = try normalized(dim, operation)
    let x = dtype.isFloatingPoint ? self : try converted(.int64)
    if x.isMeta { return try Tensor(operation, shape: shape, dtype: x.dtype, like: x) }
    let moved = try x.movedLast(d, operation)
    let result = try Tensor(operation, shape: moved.shape, dtype: x.dtype)
    let (code, n, from, to) = (x.dtype.code, shape[d], moved.place, result.place)
    try inRows(count / Swift.max(n, 1), each: n, operation) { rows in
      ck_cumulate(
        product ? 1 : 0, code, Int64(rows.count), Int64(n), from + rows.lowerBound * n,
        to + rows.lowerBound * n)
    }
    return try withExtendedLifetime(moved) { try result.movedBack(d, operation) }
  }
}
