import CKernels

extension Tensor {
  /// The elements of this tensor where the condition is true, of `other` elsewhere; all broadcast.
  ///
  /// PyTorch name: `torch.where(condition, self, other)`.
  public func `where`(_ condition: Tensor, _ other: Tensor) -> Tensor {
    reporting { try chosen(where: condition, else: other, "where") }
  }
  /// The elements of this tensor where the condition is true, a number elsewhere.
  public func `where`(_ condition: Tensor, _ other: Double) -> Tensor {
    reporting {
      _ = try operand()
      let number = try Tensor(scalar: other, dtype: DType.promoted(dtype, scalar: other))
      return try chosen(where: condition, else: number, "where")
    }
  }

  /// The elements of `a` where the condition is true, of `b` elsewhere; all broadcast.
  ///
  /// PyTorch name: `torch.where`.
  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
    reporting { try a.chosen(where: condition, else: b, "where") }
  }

  /// A number in the places where the mask is true. The mask broadcasts to this shape; a number that
  /// integers cannot hold is refused.
  public func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor {
    let result = reporting {
      _ = try operand()
      _ = try mask.operand()
      guard try broadcastShape("maskedFill", shape, mask.shape) == shape else {
        throw TensorError.shapesDoNotBroadcast(operation: "maskedFill", shape, mask.shape)
      }
      if dtype.isInteger, DType.promoted(dtype, scalar: value.rounded(.towardZero)) != dtype {
        throw TensorError.invalidArgument(
          operation: "maskedFill", reason: "\(value) is no number that \(dtype) can hold")
      }
      return try Tensor(scalar: value, dtype: dtype)
        .chosen(where: mask, else: self, "maskedFill")
    }
    SoundnessMonitor.noteFill(result, mask, value)
    return result
  }

  /// The elements where the mask is true, in one dimension. Refused while only shapes are computed.
  public func maskedSelect(_ mask: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      try mask.operand().requireBool("maskedSelect")
      let target = try broadcastShape("maskedSelect", shape, mask.shape)
      _ = try Storage.checkedCount("maskedSelect", target)
      try requireData("maskedSelect")
      try mask.requireData("maskedSelect")
      let bits = mask.broadcast(target).bools
      let places = Tensor(bits.indices.filter { bits[$0] }, dtype: .int64)
      return try broadcast(target).reshaped([-1], "maskedSelect")
        .lookedUp(places, 0, "maskedSelect")
    }
  }

  /// The slices of a dimension that a vector of indices names, in its order. As in PyTorch, an index is
  /// counted from the front.
  public func indexSelect(_ dim: Int, _ index: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try index.operand()
      let d = try normalized(dim, "indexSelect")
      guard index.rank <= 1 else {
        throw TensorError.wrongRank(
          operation: "indexSelect", shape: index.shape, expected: "a vector of indices")
      }
      return try lookedUp(
        index.reshaped([-1], "indexSelect"), d, "indexSelect", fromEnd: false)
    }
  }

  /// Rows of this table for each token. PyTorch name: `F.embedding(tokens, table)`.
  ///
  /// - Shape: table `[words, width]`, tokens `[…]` → `[…, width]`
  ///
  /// Tokens are integers in `0 ..< words`; others are refused.
  public func embedding(_ tokens: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try tokens.operand()
      guard rank == 2 else {
        throw TensorError.wrongRank(
          operation: "embedding", shape: shape, expected: "a table of rank 2")
      }
      return try lookedUp(tokens.reshaped([-1], "embedding"), 0, "embedding", fromEnd: false)
        .reshaped(tokens.shape + [shape[1]], "embedding")
    }
  }

  /// Every look-up of whole slices goes through here; the index is a vector of integers.
  func lookedUp(
    _ index: Tensor, _ d: Int, _ operation: String, fromEnd: Bool = true
  ) throws -> Tensor {
    let places = try index.wrapped(shape[d], operation, dim: d, fromEnd: fromEnd)
    let result = try detached.copiedSlices(places, d, operation)
    guard isRecorded else { return result }
    return result.recorded("LookUp", gradientNode) { node, gradient in
      try node.first?.changeGradient(like: gradient) {
        try $0.addSlices(of: gradient, at: places, d)
      }
    }
  }

  private func copiedSlices(_ places: Tensor, _ d: Int, _ operation: String) throws -> Tensor {
    var target = shape
    target[d] = places.count
    let result = try Tensor(operation, shape: target, dtype: dtype, like: self, places)
    if result.isMeta || result.count == 0 { return result }
    let numbers = places.ints
    if d == 0 && isContiguous {
      let bytes = target[1...].reduce(1, *) * dtype.size
      for (i, place) in numbers.enumerated() {
        (result.pointer + i * bytes).copyMemory(from: pointer + place * bytes, byteCount: bytes)
      }
    } else {
      for (i, place) in numbers.enumerated() {
        try result.selected(d, i, operation).write(selected(d, place, operation))
      }
    }
    return result
  }

  /// Adds each slice of a tensor to the slice whose index stands at its place: the reverse of a
  /// look-up. The caller owns this contiguous memory alone.
  private func addSlices(of source: Tensor, at places: Tensor, _ d: Int) throws {
    let source = try source.compact("backward")
    let index = try places.compact("backward")
    if source.isMeta || index.isMeta || source.count == 0 { return }
    let inner = shape[(d + 1)...].reduce(1, *)
    withExtendedLifetime((source, index)) {
      ck_index_add(
        dtype.code, Int64(shape[..<d].reduce(1, *)), Int64(index.count), Int64(shape[d]),
        Int64(inner), index.pointer.assumingMemoryBound(to: Int64.self), source.pointer, pointer)
    }
  }

  /// Integers counted from the front, each checked against the size of the dimension they index.
  func wrapped(
    _ size: Int, _ operation: String, dim: Int, fromEnd: Bool = true
  ) throws -> Tensor {
    try requireInteger(operation)
    let index = try converted(.int64).compact(operation)
    if index.isMeta { return index }
    let numbers = index.ints
    if let wrong = numbers.first(where: { $0 >= size || $0 < (fromEnd ? -size : 0) }) {
      throw TensorError.indexOutOfRange(
        operation: operation, index: wrong, dim: dim, size: size)
    }
    if !numbers.contains(where: { $0 < 0 }) { return index }
    return Tensor(numbers.map { $0 < 0 ? $0 + size : $0 }, dtype: .int64)
      .view(shape: shape, strides: contiguousStrides(shape))
  }

  /// Elements picked along a dimension: `out[i][j] = self[i][index[i][j]]` for dim 1.
  ///
  /// - Shape: the index has this rank, and is nowhere larger but in `dim`; the result has its shape.
  ///   As in PyTorch, an index is counted from the front.
  public func gather(_ dim: Int, _ index: Tensor) -> Tensor {
    reporting {
      _ = try operand()
      _ = try index.operand()
      let d = try normalized(dim, "gather")
      guard index.rank == rank,
        shape.indices.allSatisfy({ $0 == d || index.shape[$0] <= shape[$0] })
      else {
        throw TensorError.shapesDiffer(operation: "gather", shape, index.shape, dim: d)
      }
      let places = try index.wrapped(shape[d], "gather", dim: d, fromEnd: false)
      // The place of each element counted in this tensor's memory order, then one look-up.
      let source = try compact("gather")
      var flat = try places.apply(.mul, Double(source.strides[d]))
      for other in shape.indices where other != d {
        var along = [Int](repeating: 1, count: rank)
        along[other] = index.shape[other]
        let steps = Tensor.arange(index.shape[other]) * Double(source.strides[other])
        flat = try flat.apply(.add, steps.reshaped(along, "gather"))
      }
      return try source.reshaped([-1], "gather").lookedUp(
        flat.reshaped([-1], "gather"), 0, "gather"
      ).reshaped(index.shape, "gather")
    }
  }

  /// The matrix on and above a diagonal, 0 elsewhere; the diagonal counts from the main one upwards.
  public func triu(diagonal: Int = 0) -> Tensor {
    reporting { try triangle("triu") { .ge($0, $1, diagonal) } }
  }
  /// The matrix on and below a diagonal, 0 elsewhere.
  public func tril(diagonal: Int = 0) -> Tensor {
    reporting { try triangle("tril") { .le($0, $1, diagonal) } }
  }

  private enum Side {
    case ge(Tensor, Tensor, Int)
    case le(Tensor, Tensor, Int)
  }

  private func triangle(_ operation: String, _ side: (Tensor, Tensor) -> Side) throws -> Tensor {
    _ = try operand()
    guard rank >= 2 else {
      throw TensorError.wrongRank(
        operation: operation, shape: shape, expected: "a matrix, or a batch of them")
    }
    let columns = Tensor.arange(shape[rank - 1])
    let rows = try Tensor.arange(shape[rank - 2]).unsqueezed(1)
    let kept =
      switch side(columns, rows) {
      case .ge(let column, let row, let diagonal):
        try column.apply(.sub, row).apply(.ge, Double(diagonal))
      case .le(let column, let row, let diagonal):
        try column.apply(.sub, row).apply(.le, Double(diagonal))
      }
    return try chosen(where: kept, else: Tensor(scalar: 0, dtype: dtype), operation)
  }

  /// For each class number a row of 0 with a 1 in its place. - Shape: `[…] → […, classes]`, int64
  ///
  /// A class outside 0 ..< numClasses is refused. PyTorch name: `F.one_hot`.
  public func oneHot(_ numClasses: Int) -> Tensor {
    reporting {
      _ = try operand()
      try requireInteger("oneHot")
      guard numClasses >= 0 else {
        throw TensorError.negativeSize(operation: "oneHot", shape: shape + [numClasses])
      }
      let index = try wrapped(numClasses, "oneHot", dim: 0, fromEnd: false)
      return try index.unsqueezed(-1).apply(.eq, Tensor.arange(numClasses).operand())
        .converted(.int64)
    }
  }

  /// The k largest (or smallest) elements over a dimension, in order, and their places.
  public func topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> (
    values: Tensor, indices: Tensor
  ) {
    reporting((Tensor.failed, Tensor.failed)) {
      _ = try operand()
      let d = try normalized(dim, "topk")
      guard (0...shape[d]).contains(k) else {
        throw TensorError.rangeOutOfRange(
          operation: "topk", lower: 0, upper: k, dim: d, size: shape[d])
      }
      let (values, indices) = try ordered(d, descending: largest, "topk")
      return try (values.narrowed(d, 0, k, "topk"), indices.narrowed(d, 0, k, "topk"))
    }
  }

  /// The elements in order along a dimension, and the places they came from; equal ones keep theirs.
  public func sort(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor) {
    reporting((Tensor.failed, Tensor.failed)) {
      _ = try operand()
      return try ordered(normalized(dim, "sort"), descending: descending, "sort")
    }
  }
  /// The places that would put the elements in order along a dimension.
  public func argsort(dim: Int = -1, descending: Bool = false) -> Tensor {
    sort(dim: dim, descending: descending).indices
  }

  private func ordered(
    _ d: Int, descending: Bool, _ operation: String
  ) throws -> (Tensor, Tensor) {
    let moved = try movedLast(d, operation)
    let places = try Tensor(operation, shape: moved.shape, dtype: .int64, like: self)
    if !isMeta, count > 0 { moved.fill(places, descending: descending) }
    let values = moved.gather(-1, places)
    return try (values.operand().movedBack(d, operation), places.movedBack(d, operation))
  }

  /// The order of the elements along the last dimension, written into `places`.
  private func fill(_ places: Tensor, descending: Bool) {
    let n = shape[rank - 1]
    let out = places.buffer(Int.self)
    // Integers beyond 2^53 would compare wrongly as doubles.
    let doubles = dtype.isFloatingPoint ? scalars : []
    let integers = dtype.isFloatingPoint ? [] : ints
    for row in stride(from: 0, to: count, by: n) {
      let order = (row..<row + n).sorted { a, b in
        if dtype.isFloatingPoint {
          let (x, y) = (doubles[a], doubles[b])
          if x.isNaN || y.isNaN {
            return x.isNaN && y.isNaN ? a < b : descending ? x.isNaN : y.isNaN
          }
          return x == y ? a < b : descending ? x > y : x < y
        }
        let (x, y) = (integers[a], integers[b])
        return x == y ? a < b : descending ? x > y : x < y
      }
      for i in 0..<n { out[row + i] = order[i] - row }
    }
  }

  /// The places of the elements that are not zero, one row each. - Shape: `[found, rank]`, int64
  public func nonzero() -> Tensor {
    reporting {
      _ = try operand()
      try requireData("nonzero")
      let bits = bools
      let steps = contiguousStrides(shape)
      var places: [Int] = []
      for i in bits.indices where bits[i] {
        for d in shape.indices { places.append(i / steps[d] % shape[d]) }
      }
      return try Tensor(places, dtype: .int64).reshaped([bits.count { $0 }, rank], "nonzero")
    }
  }

  /// The elements in reverse order along dimensions.
  public func flip(_ dims: Int...) -> Tensor { flip(dims) }
  /// The elements in reverse order along dimensions.
  public func flip(_ dims: [Int]) -> Tensor {
    reporting {
      _ = try operand()
      var result = self
      for d in try normalized(dims, "flip") {
        let backwards =
          isMeta
          ? Tensor.meta([shape[d]], dtype: .int64)
          : Tensor(Array((0..<shape[d]).reversed()), dtype: .int64)
        result = try result.lookedUp(backwards, d, "flip")
      }
      return result
    }
  }

  /// The elements shifted along a dimension, those pushed off coming in again.
  public func roll(_ shift: Int, dim: Int) -> Tensor {
    reporting {
      _ = try operand()
      let d = try normalized(dim, "roll")
      let n = shape[d]
      if n == 0 { return self }
      let by = ((shift % n) + n) % n
      return try concatenated(
        [narrowed(d, n - by, by, "roll"), narrowed(d, 0, n - by, "roll")], d, "roll")
    }
  }

  /// The diagonal of a matrix as a view, or the matrix with a vector on its diagonal.
  public func diag() -> Tensor {
    reporting {
      _ = try operand()
      switch rank {
      case 1:
        let result = try Tensor(
          "diag", shape: [shape[0], shape[0]], dtype: dtype, like: self, zeroed: true)
        if !result.isMeta {
          result.view(shape: [shape[0]], strides: [shape[0] + 1]).write(self)
        }
        return result.recordedView("Diagonal", of: self) { $0.diag() }
      case 2:
        return view(
          shape: [Swift.min(shape[0], shape[1])], strides: [strides[0] + strides[1]]
        ).recordedPart("Diagonal", of: self) { $0.diag() }
      default:
        throw TensorError.wrongRank(
          operation: "diag", shape: shape, expected: "a vector or a matrix")
      }
    }
  }
}
