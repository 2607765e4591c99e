extension Tensor {
  /// The same elements in another shape; one size may be -1. Copies only where no view is possible.
  public func reshape(_ shape: Int...) -> Tensor {
    reporting { try operand().reshaped(shape, "reshape") }
  }
  /// The same elements in another shape; one size may be -1.
  public func reshape(_ shape: [Int]) -> Tensor {
    reporting { try operand().reshaped(shape, "reshape") }
  }

  /// The same memory in another shape. Refuses where only a copy would do; `reshape` copies.
  public func view(_ shape: Int...) -> Tensor { view(shape) }
  /// The same memory in another shape. Refuses where only a copy would do; `reshape` copies.
  public func view(_ shape: [Int]) -> Tensor {
    reporting {
      _ = try operand()
      let target = try resolved(shape, "view")
      guard let strides = viewStrides(target) else {
        throw TensorError.notContiguous(operation: "view", from: self.shape, to: target)
      }
      return view(shape: target, strides: strides).recordedReshape(of: self)
    }
  }

  func reshaped(_ shape: [Int], _ operation: String) throws -> Tensor {
    if shape == self.shape { return self }
    let target = try resolved(shape, operation)
    if let strides = viewStrides(target) {
      return view(shape: target, strides: strides).recordedReshape(of: self)
    }
    return try detached.copied(to: dtype, operation).view(
      shape: target, strides: contiguousStrides(target), offset: 0
    ).recordedReshape(of: self)
  }

  /// This other shape of `source`'s elements, recorded.
  private func recordedReshape(of source: Tensor) -> Tensor {
    guard source.isRecorded else { return self }
    let shape = source.shape
    return recordedView("Reshape", of: source) { try $0.reshaped(shape, "backward") }
  }

  /// The shape with its -1 filled in.
  private func resolved(_ shape: [Int], _ operation: String) throws -> [Int] {
    var target = shape
    let wrong = TensorError.cannotReshape(operation: operation, from: self.shape, to: shape)
    if let unknown = shape.firstIndex(of: -1) {
      target[unknown] = 1
      guard !target.contains(where: { $0 < 0 }) else { throw wrong }
      let rest = try Storage.checkedCount(operation, target)
      guard rest != 0, count % rest == 0 else { throw wrong }
      target[unknown] = count / rest
    }
    guard !target.contains(where: { $0 < 0 }), try Storage.checkedCount(operation, target) == count
    else { throw wrong }
    return target
  }

  /// The strides that show these elements in another shape, if a view can. Dimensions that lie in one
  /// piece are matched, piece by piece, with dimensions of the target.
  private func viewStrides(_ target: [Int]) -> [Int]? {
    if count == 0 || isContiguous { return contiguousStrides(target) }
    let old = shape.indices.filter { shape[$0] != 1 }
    var result = [Int](repeating: 1, count: target.count)
    var d = target.count - 1
    var i = old.count - 1
    while i >= 0 {
      var piece = shape[old[i]]
      let step = strides[old[i]]
      while i > 0, strides[old[i - 1]] == shape[old[i]] * strides[old[i]] {
        i -= 1
        piece *= shape[old[i]]
      }
      i -= 1
      var covered = 1
      while d >= 0, covered < piece || target[d] == 1 {
        result[d] = step * covered
        covered *= target[d]
        d -= 1
      }
      if covered != piece { return nil }
    }
    while d >= 0 {
      if target[d] != 1 { return nil }
      d -= 1
    }
    return result
  }

  /// The view with two dimensions exchanged.
  public func transpose(_ dim0: Int, _ dim1: Int) -> Tensor {
    reporting { try transposed(dim0, dim1) }
  }

  func transposed(_ dim0: Int, _ dim1: Int) throws -> Tensor {
    _ = try operand()
    let a = try normalized(dim0, "transpose")
    let b = try normalized(dim1, "transpose")
    var result = self
    result.shape.swapAt(a, b)
    result.strides.swapAt(a, b)
    guard gradientNode != nil else { return result }
    return result.recordedView("Transpose", of: self) { try $0.transposed(a, b) }
  }

  /// The view of the diagonals over two dimensions, which the result has as its last one. With an
  /// `offset`, those so many places to the right (left, if negative) of the main diagonals. PyTorch
  /// name: `torch.diagonal`.
  ///
  /// - Shape: `[…, n, …, m, …]` to `[…, …, …, diagonal]`; `[n, n]` to `[n]`.
  public func diagonal(offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    reporting { try operand().diagonals(offset, dim1, dim2) }
  }

  private func diagonals(_ offset: Int, _ dim1: Int, _ dim2: Int) throws -> Tensor {
    let dims = try normalized([dim1, dim2], "diagonal")
    let (rows, columns) = (shape[dims[0]], shape[dims[1]])
    let shift = Swift.min(Swift.max(offset, -rows), columns)
    let length = shift < 0 ? Swift.min(rows + shift, columns) : Swift.min(rows, columns - shift)
    let others = shape.indices.filter { !dims.contains($0) }
    var start = self.offset
    if length > 0 { start += shift < 0 ? -shift * strides[dims[0]] : shift * strides[dims[1]] }
    return view(
      shape: others.map { shape[$0] } + [length],
      strides: others.map { strides[$0] } + [strides[dims[0]] + strides[dims[1]]], offset: start
    ).recordedPart("Diagonal", of: self) { try $0.diagonals(offset, dim1, dim2) }
  }

  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// The view with all dimensions reversed; for a matrix, its transpose.
  public var T: Tensor {
    if isFailed { return self }
    let result = view(shape: shape.reversed(), strides: strides.reversed())
    guard isRecorded else { return result }
    return result.recordedView("Transpose", of: self) { $0.T }
  }

  /// The view with the dimensions in another order.
  public func permute(_ dims: Int...) -> Tensor { permute(dims) }
  /// The view with the dimensions in another order.
  public func permute(_ dims: [Int]) -> Tensor {
    reporting { try operand().permuted(dims, "permute") }
  }

  func permuted(_ dims: [Int], _ operation: String) throws -> Tensor {
    let order = try normalized(dims, operation)
    guard order.count == rank else {
      throw TensorError.dimsAreNoPermutation(operation: operation, dims: dims, shape: shape)
    }
    let result = view(shape: order.map { shape[$0] }, strides: order.map { strides[$0] })
    guard isRecorded else { return result }
    return result.recordedView("Permute", of: self) { gradient in
      var inverse = order
      for (d, from) in order.enumerated() { inverse[from] = d }
      return try gradient.permuted(inverse, "backward")
    }
  }

  /// The view without dimensions of size 1.
  public func squeeze() -> Tensor {
    if isFailed { return self }
    let kept = shape.indices.filter { shape[$0] != 1 }
    return view(shape: kept.map { shape[$0] }, strides: kept.map { strides[$0] })
      .recordedReshape(of: self)
  }
  /// The view without this dimension if its size is 1; otherwise the tensor itself.
  public func squeeze(_ dim: Int) -> Tensor {
    reporting {
      _ = try operand()
      let d = try normalized(dim, "squeeze")
      var result = self
      if shape[d] == 1 {
        result.shape.remove(at: d)
        result.strides.remove(at: d)
        return gradientNode == nil ? result : result.detached.recordedReshape(of: self)
      }
      return result
    }
  }

  /// The view with a new dimension of size 1 at this place; -1 puts it last.
  public func unsqueeze(_ dim: Int) -> Tensor {
    reporting { try unsqueezed(dim) }
  }

  func unsqueezed(_ dim: Int) throws -> Tensor {
    _ = try operand()
    let d = dim < 0 ? dim + rank + 1 : dim
    guard (0...rank).contains(d) else {
      throw TensorError.noSuchDim(operation: "unsqueeze", dim: dim, shape: shape)
    }
    guard rank < 16 else {
      throw TensorError.rankTooHigh(operation: "unsqueeze", shape: shape + [1], limit: 16)
    }
    var result = self
    result.shape.insert(1, at: d)
    result.strides.insert(d < rank ? shape[d] * strides[d] : 1, at: d)
    return gradientNode == nil ? result : result.detached.recordedReshape(of: self)
  }

  /// The view in which dimensions of size 1 are repeated without copying; -1 keeps a size.
  public func expand(_ shape: Int...) -> Tensor { expand(shape) }
  /// The view in which dimensions of size 1 are repeated without copying; -1 keeps a size.
  public func expand(_ shape: [Int]) -> Tensor {
    reporting {
      _ = try operand()
      var target = shape
      let shift = shape.count - rank
      guard shift >= 0 else { throw TensorError.cannotExpand(from: self.shape, to: shape) }
      for d in shape.indices where shape[d] == -1 && d >= shift {
        target[d] = self.shape[d - shift]
      }
      _ = try Storage.checkedCount("expand", target)
      guard
        self.shape.indices.allSatisfy({
          self.shape[$0] == target[$0 + shift] || self.shape[$0] == 1
        })
      else { throw TensorError.cannotExpand(from: self.shape, to: shape) }
      return broadcast(target)
    }
  }
  /// The view with the shape of another tensor. PyTorch name: `expand_as`.
  public func expandAs(_ other: Tensor) -> Tensor { other.isFailed ? other : expand(other.shape) }

  /// One dimension in place of those from `startDim` to `endDim`.
  public func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor {
    reporting {
      _ = try operand()
      if rank == 0 { return try reshaped([1], "flatten") }
      let start = try normalized(startDim, "flatten")
      let end = try normalized(endDim, "flatten")
      guard start <= end else {
        throw TensorError.invalidArgument(
          operation: "flatten", reason: "startDim \(startDim) comes after endDim \(endDim)")
      }
      let merged = shape[start...end].reduce(1, *)
      return try reshaped(Array(shape[..<start]) + [merged] + Array(shape[(end + 1)...]), "flatten")
    }
  }

  /// The part of a dimension that begins at `start` and is `length` long: a view.
  public func narrow(_ dim: Int, _ start: Int, _ length: Int) -> Tensor {
    reporting { try narrowed(dim, start, length, "narrow") }
  }

  func narrowed(_ dim: Int, _ start: Int, _ length: Int, _ operation: String) throws -> Tensor {
    _ = try operand()
    let d = try normalized(dim, operation)
    let size = shape[d]
    let first = start < 0 ? start + size : start
    guard first >= 0, length >= 0, first <= size, length <= size - first else {
      throw TensorError.rangeOutOfRange(
        operation: operation, lower: start, upper: start &+ length, dim: d, size: size)
    }
    var result = self
    result.shape[d] = length
    result.offset += length == 0 ? 0 : first * strides[d]
    guard gradientNode != nil else { return result }
    return result.recordedPart("Narrow", of: self) {
      try $0.narrowed(d, first, length, "backward")
    }
  }

  /// The view at one index of a dimension, which it no longer has.
  public func select(_ dim: Int, _ index: Int) -> Tensor {
    reporting { try selected(dim, index, "select") }
  }

  func selected(_ dim: Int, _ index: Int, _ operation: String) throws -> Tensor {
    _ = try operand()
    let d = try normalized(dim, operation)
    let i = index < 0 ? index + shape[d] : index
    guard (0..<shape[d]).contains(i) else {
      throw TensorError.indexOutOfRange(
        operation: operation, index: index, dim: d, size: shape[d])
    }
    var result = self
    result.offset += i * strides[d]
    result.shape.remove(at: d)
    result.strides.remove(at: d)
    guard gradientNode != nil else { return result }
    return result.recordedPart("Select", of: self) { try $0.selected(d, i, "backward") }
  }

  /// Views of `size` indices each along a dimension; the last may be smaller.
  public func split(_ size: Int, dim: Int = 0) -> [Tensor] {
    reporting([]) {
      _ = try operand()
      let d = try normalized(dim, "split")
      guard size > 0 else {
        throw TensorError.invalidArgument(operation: "split", reason: "the size must be positive")
      }
      if shape[d] == 0 { return [self] }
      return try stride(from: 0, to: shape[d], by: size).map {
        try narrowed(d, $0, Swift.min(size, shape[d] - $0), "split")
      }
    }
  }
  /// Views of the given sizes along a dimension; the sizes must add up to its size.
  public func split(_ sizes: [Int], dim: Int = 0) -> [Tensor] {
    reporting([]) {
      _ = try operand()
      let d = try normalized(dim, "split")
      guard !sizes.contains(where: { $0 < 0 || $0 > shape[d] }), sizes.reduce(0, &+) == shape[d]
      else {
        throw TensorError.invalidArgument(
          operation: "split", reason: "sizes \(sizes) must add up to \(shape[d])")
      }
      var start = 0
      return try sizes.map { size in
        defer { start += size }
        return try narrowed(d, start, size, "split")
      }
    }
  }
  /// At most `chunks` views of equal size along a dimension; the last may be smaller.
  public func chunk(_ chunks: Int, dim: Int = 0) -> [Tensor] {
    reporting([]) {
      _ = try operand()
      let d = try normalized(dim, "chunk")
      guard chunks > 0 else {
        throw TensorError.invalidArgument(operation: "chunk", reason: "chunks must be positive")
      }
      return split(Swift.max((shape[d] - 1) / chunks + 1, 1), dim: d)
    }
  }
  /// The views at each index of a dimension, without that dimension.
  public func unbind(dim: Int = 0) -> [Tensor] {
    reporting([]) {
      _ = try operand()
      let d = try normalized(dim, "unbind")
      return try (0..<shape[d]).map { try selected(d, $0, "unbind") }
    }
  }

  /// The tensor repeated along each dimension, copied. PyTorch name: `repeat`.
  public func tile(_ repeats: Int...) -> Tensor { tile(repeats) }
  /// The tensor repeated along each dimension, copied. PyTorch name: `repeat`.
  public func tile(_ repeats: [Int]) -> Tensor {
    reporting {
      _ = try operand()
      let rank = Swift.max(repeats.count, self.rank)
      let times = [Int](repeating: 1, count: rank - repeats.count) + repeats
      let sizes = [Int](repeating: 1, count: rank - self.rank) + shape
      _ = try Storage.checkedCount("tile", times)
      var interleaved: [Int] = []
      var target: [Int] = []
      for d in 0..<rank { interleaved += [1, sizes[d]] }
      for d in 0..<rank { target += [times[d], sizes[d]] }
      guard 2 * rank <= 16 else {
        throw TensorError.rankTooHigh(operation: "tile", shape: sizes, limit: 8)
      }
      _ = try Storage.checkedCount("tile", target)
      return try reshaped(interleaved, "tile").broadcast(target)
        .reshaped(zip(times, sizes).map { $0 * $1 }, "tile")
    }
  }
  /// Each index of a dimension repeated in place: 0, 0, 1, 1 … PyTorch name: `repeat_interleave`.
  public func repeatInterleave(_ repeats: Int, dim: Int) -> Tensor {
    reporting {
      _ = try operand()
      let d = try normalized(dim, "repeatInterleave")
      var target = shape
      target.insert(repeats, at: d + 1)
      _ = try Storage.checkedCount("repeatInterleave", target)
      let merged = Array(shape[..<d]) + [shape[d] * repeats] + Array(shape[(d + 1)...])
      return try unsqueezed(d + 1).broadcast(target).reshaped(merged, "repeatInterleave")
    }
  }
}
