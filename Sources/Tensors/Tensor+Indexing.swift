import CKernels

extension Tensor {
  /// The part of the tensor that the indices name, as a view unless a tensor is among them.
  ///
  /// Dimensions that are not named are kept whole. Ranges must lie in the dimension: a range beyond
  /// its end is refused. Assigning broadcasts the new value to the part (under a mask, to what the mask
  /// picks, `[places, …]`), and leaves other tensors that shared the memory as they were.
  public subscript(_ indices: any TensorIndex...) -> Tensor {
    get { part(indices) }
    set { assign(newValue, to: indices) }
  }

  /// The subscript, for callers that hold the indices in an array.
  package func part(_ indices: [any TensorIndex]) -> Tensor {
    reporting { try indexed(indices.map(\.indexItem.kind)) }
  }

  /// The assignment to a subscript, for callers that hold the indices in an array.
  package mutating func assign(_ value: Tensor, to indices: [any TensorIndex]) {
    do {
      try write(value, at: indices.map(\.indexItem.kind))
    } catch {
      self = fail(error)
    }
  }

  private func indexed(_ kinds: [IndexItem.Kind]) throws -> Tensor {
    _ = try operand()
    var (view, tensors) = try sliced(kinds)
    guard let first = tensors.first else { return view }
    // A mask without a range before it covers several dimensions at once.
    if tensors.count == 1 {
      if first.tensor.dtype == .bool { return try view.masked(first.tensor, at: first.dim) }
      return try view.picked(first.tensor, at: first.dim)
    }
    // Several index tensors pick together, as in PyTorch: they broadcast to one shape.
    var shape: [Int] = []
    for (tensor, _) in tensors { shape = try broadcastShape("subscript", shape, tensor.shape) }
    guard zip(tensors, tensors.dropFirst()).allSatisfy({ $0.dim + 1 == $1.dim }),
      tensors.allSatisfy({ $0.tensor.dtype.isInteger })
    else {
      throw TensorError.invalidArgument(
        operation: "subscript",
        reason: "several index tensors must be of integers and stand side by side")
    }
    var flat = try Tensor("subscript", shape: shape, dtype: .int64, like: view, zeroed: true)
    for (tensor, dim) in tensors {
      let size = view.shape[dim]
      let index = try tensor.wrapped(size, "subscript", dim: dim)
      flat = try flat.apply(.mul, Double(size)).apply(.add, index)
    }
    let last = first.dim + tensors.count
    let merged = view.shape[first.dim..<last].reduce(1, *)
    view = try view.reshaped(
      Array(view.shape[..<first.dim]) + [merged] + Array(view.shape[last...]), "subscript")
    return try view.picked(flat, at: first.dim)
  }

  /// Applies what needs no copy; index tensors are left, with the dimension each is for.
  private func sliced(
    _ kinds: [IndexItem.Kind]
  ) throws -> (view: Tensor, tensors: [(tensor: Tensor, dim: Int)]) {
    var named = 0
    var hasEllipsis = false
    for kind in kinds {
      switch kind {
      case .newAxis: break
      case .ellipsis:
        guard !hasEllipsis else {
          throw TensorError.invalidArgument(
            operation: "subscript", reason: "only one .ellipsis can be given")
        }
        hasEllipsis = true
      case .tensor(let tensor): named += try tensor.operand().dtype == .bool ? tensor.rank : 1
      default: named += 1
      }
    }
    guard named <= rank else {
      throw TensorError.tooManyIndices(count: named, shape: shape)
    }
    var view = self
    var d = 0
    var original = 0
    var tensors: [(tensor: Tensor, dim: Int)] = []
    for kind in kinds {
      switch kind {
      case .at(let index):
        let i = index < 0 ? index &+ view.shape[d] : index
        guard (0..<view.shape[d]).contains(i) else {
          throw TensorError.indexOutOfRange(
            operation: "subscript", index: index, dim: original, size: view.shape[d])
        }
        view = try view.selected(d, i, "subscript")
        original += 1
      case .range(let lower, let upper, let step):
        view = try view.sliced(d, lower, upper, step, original: original)
        d += 1
        original += 1
      case .newAxis:
        view = try view.unsqueezed(d)
        d += 1
      case .ellipsis:
        d += rank - named
        original += rank - named
      case .tensor(let tensor):
        guard tensor.dtype == .bool || tensor.dtype.isInteger else {
          throw TensorError.wrongDType(
            operation: "subscript", found: tensor.dtype, expected: "an integer type")
        }
        tensors.append((tensor, d))
        d += tensor.dtype == .bool ? tensor.rank : 1
        original += tensor.dtype == .bool ? tensor.rank : 1
      }
    }
    return (view, tensors)
  }

  private func sliced(
    _ d: Int, _ lower: Int?, _ upper: Int?, _ step: Int, original: Int
  ) throws -> Tensor {
    let size = shape[d]
    guard step > 0 else {
      throw TensorError.invalidArgument(
        operation: "subscript", reason: "a step must be positive, found \(step)")
    }
    let start = lower.map { $0 < 0 ? $0 &+ size : $0 } ?? 0
    let end = upper.map { $0 < 0 ? $0 &+ size : $0 } ?? size
    guard start >= 0, start <= end, end <= size else {
      throw TensorError.rangeOutOfRange(
        operation: "subscript", lower: lower ?? 0, upper: upper ?? size, dim: original, size: size)
    }
    var result = self
    result.shape[d] = end == start ? 0 : (end - start - 1) / step + 1
    if end > start { result.offset += start * strides[d] }
    let (scaled, overflow) = strides[d].multipliedReportingOverflow(by: step)
    result.strides[d] = overflow ? 0 : scaled
    guard gradientNode != nil else { return result }
    return result.recordedPart("Slice", of: self) {
      try $0.sliced(d, lower, upper, step, original: original)
    }
  }

  /// The elements where a mask over the dimensions from `d` is true, in one dimension.
  private func masked(_ mask: Tensor, at d: Int) throws -> Tensor {
    let covered = d..<(d + mask.rank)
    guard Array(shape[covered]) == mask.shape else {
      throw TensorError.shapesDiffer(operation: "subscript", shape, mask.shape, dim: nil)
    }
    try mask.requireData("subscript")
    let places = try mask.truePlaces()
    let merged =
      Array(shape[..<d]) + [shape[covered].reduce(1, *)] + Array(shape[covered.upperBound...])
    return try reshaped(merged, "subscript").picked(places, at: d)
  }

  /// Where the elements are true, counted in reading order.
  private func truePlaces() throws -> Tensor {
    let bits = bools
    return Tensor(bits.indices.filter { bits[$0] }, dtype: .int64)
  }

  /// A dimension replaced by the shape of the index tensor.
  func picked(_ index: Tensor, at d: Int) throws -> Tensor {
    let rows = try lookedUp(index.reshaped([-1], "subscript"), d, "subscript")
    return try rows.reshaped(
      Array(shape[..<d]) + index.shape + Array(shape[(d + 1)...]), "subscript")
  }

  private mutating func write(_ value: Tensor, at kinds: [IndexItem.Kind]) throws {
    _ = try operand()
    _ = try value.operand()
    if kinds.count == 1, let mask = kinds[0].tensor, mask.dtype == .bool, value.count != 1 {
      try writeEach(value, where: mask)
      return
    }
    guard gradientNode == nil && value.gradientNode == nil else {
      try writeRecording(value, at: kinds)
      return
    }
    try overwrite(value, at: kinds)
  }

  /// Assigns a value of its own to each place where a mask is true: the value broadcasts to
  /// `[places, …]`, what `self[mask]` gives.
  private mutating func writeEach(_ value: Tensor, where mask: Tensor) throws {
    let rest = Array(shape.dropFirst(mask.rank))
    guard mask.shape == Array(shape.prefix(mask.rank)) else {
      throw TensorError.shapesDiffer(operation: "subscript", shape, mask.shape, dim: nil)
    }
    if isMeta || value.isMeta || mask.isMeta {
      // How many places there are only a run knows.
      _ = try value.fitted([value.rank > rest.count ? value.shape[0] : 1] + rest)
      self = Tensor.meta(shape, dtype: dtype)
      return
    }
    if let node = gradientNode, node.isLeaf, GradientMode.isOn {
      throw TensorError.leafChangedInPlace(operation: "subscript")
    }
    var rows = try reshaped([mask.count] + rest, "subscript")
    try rows.write(value, at: [.tensor(mask.truePlaces())])
    self = try rows.reshaped(shape, "subscript")
  }

  private mutating func overwrite(_ value: Tensor, at kinds: [IndexItem.Kind]) throws {
    guard let first = kinds.lazy.compactMap(\.tensor).first else {
      let source = try value.fitted(sliced(kinds).view.shape)
      if isMeta || value.isMeta {
        self = Tensor.meta(shape, dtype: dtype)
        return
      }
      // A value that shares this memory makes it shared, so what is read was not yet written to.
      if !isKnownUniquelyReferenced(&storage)
        || zip(shape, strides).contains(where: { $0 > 1 && $1 == 0 })
      {
        self = try copied(to: dtype, "subscript")
      }
      storage.masking = nil
      try sliced(kinds).view.write(source)
      return
    }
    guard kinds.count == 1 else {
      throw TensorError.invalidArgument(
        operation: "subscript", reason: "an index tensor must be alone where it is assigned to")
    }
    _ = try sliced(kinds)
    if first.dtype == .bool {
      guard first.shape == Array(shape.prefix(first.rank)) else {
        throw TensorError.shapesDiffer(operation: "subscript", shape, first.shape, dim: nil)
      }
      var mask = first
      for _ in mask.rank..<rank { mask = try mask.unsqueezed(-1) }
      self = try value.converted(dtype).chosen(where: mask, else: self, "subscript")
        .reshaped(shape, "subscript")
      return
    }
    let source = try value.fitted(first.shape + shape.dropFirst())
    if isMeta || value.isMeta || first.isMeta {
      self = Tensor.meta(shape, dtype: dtype)
      return
    }
    let copy = try copied(to: dtype, "subscript")
    let index = try first.wrapped(shape[0], "subscript", dim: 0).ints
    let flat = try source.reshaped([index.count] + Array(shape.dropFirst()), "subscript")
    for (i, row) in index.enumerated() {
      try copy.selected(0, row, "subscript").write(flat.selected(0, i, "subscript"))
    }
    self = copy
  }

  /// An assignment, which gives this tensor a new value with a record of its own.
  private mutating func writeRecording(_ value: Tensor, at kinds: [IndexItem.Kind]) throws {
    let node = gradientNode
    if let node, node.isLeaf, GradientMode.isOn {
      throw TensorError.leafChangedInPlace(operation: "subscript")
    }
    if !GradientMode.isOn || !dtype.isFloatingPoint {
      gradientNode = nil
      try overwrite(value.detached, at: kinds)
      gradientNode = node
      return
    }
    // A mask chooses between two tensors, which is recorded as such.
    if kinds.contains(where: { $0.tensor?.dtype == .bool }) {
      try overwrite(value, at: kinds)
      return
    }
    gradientNode = nil
    try overwrite(value.detached, at: kinds)
    let shape = self.shape
    self = recorded("Assign", node, value.gradientNode) { node, gradient in
      // Which elements came from the value, found by the same assignment.
      var isAssigned = try Tensor("backward", shape: shape, dtype: .bool, zeroed: true)
      try isAssigned.overwrite(Tensor(scalar: 1, dtype: .bool), at: kinds)
      if let old = node.first {
        let zero = try Tensor(scalar: 0, dtype: gradient.dtype)
        try old.accumulate(zero.chosen(where: isAssigned, else: gradient, "backward"))
      }
      if let new = node.second {
        var part = try gradient.indexed(kinds)
        // Leading dimensions of size 1 that the value had too many of.
        while part.rank < new.shape.count { part = try part.unsqueezed(0) }
        try new.accumulate(part)
      }
    }
  }

  /// The tensor broadcast to a shape that it is assigned to.
  private func fitted(_ target: [Int]) throws -> Tensor {
    var source = self
    while source.rank > target.count, source.shape.first == 1 {
      source = try source.selected(0, 0, "subscript")
    }
    guard (try? broadcastShape("subscript", target, source.shape)) == target else {
      throw TensorError.shapesDoNotBroadcast(operation: "subscript", target, shape)
    }
    return source.broadcast(target)
  }
}
