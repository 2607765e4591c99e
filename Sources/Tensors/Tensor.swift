/// An n-dimensional array of numbers.
///
/// A tensor is a value: assigning to an element of one never changes another. Views (`transpose`,
/// slices, `expand` …) share their memory until one of them is written to. There is no `==` that
/// gives one `Bool`, because it would hide that comparing tensors means comparing elements: write
/// `a.eq(b)` (or `a .== b`) for a tensor of bools, `a.allClose(b)` for one answer.
///
/// A mistake, such as shapes that don't fit, is reported once (see `catchingErrors`), and the
/// operation returns a failed tensor, which every further operation passes on.
public struct Tensor: Sendable {
  package var storage: Storage
  /// The size of each dimension: `[2, 4, 100]`.
  public internal(set) var shape: [Int]
  /// For each dimension, how many elements lie between neighbours in memory.
  package var strides: [Int]
  /// The place of the first element in the storage.
  package var offset: Int
  /// The type of the elements.
  public internal(set) var dtype: DType
  /// How its gradient flows back; nil if it requires none.
  package var gradientNode: GradientNode?

  init(storage: Storage, shape: [Int], strides: [Int], offset: Int = 0, dtype: DType) {
    self.storage = storage
    self.shape = shape
    self.strides = strides
    self.offset = offset
    self.dtype = dtype
  }

  /// A new contiguous tensor with unset elements.
  init(_ operation: String, shape: [Int], dtype: DType, zeroed: Bool = false) throws {
    let storage = try Storage.allocate(operation, shape, dtype, zeroed: zeroed)
    self.init(storage: storage, shape: shape, strides: contiguousStrides(shape), dtype: dtype)
  }

  /// The same, without data if the operand has none.
  init(
    _ operation: String, shape: [Int], dtype: DType, like operand: Tensor, zeroed: Bool = false
  ) throws {
    try self.init(operation, shape: shape, dtype: dtype, isMeta: operand.isMeta, zeroed: zeroed)
  }

  /// The same, without data if any operand has none.
  init(
    _ operation: String, shape: [Int], dtype: DType, like first: Tensor, _ second: Tensor,
    zeroed: Bool = false
  ) throws {
    try self.init(
      operation, shape: shape, dtype: dtype, isMeta: first.isMeta || second.isMeta, zeroed: zeroed)
  }

  /// The same, without data if any operand has none.
  init(
    _ operation: String, shape: [Int], dtype: DType, like first: Tensor, _ second: Tensor,
    _ third: Tensor, _ others: Tensor..., zeroed: Bool = false
  ) throws {
    let isMeta = first.isMeta || second.isMeta || third.isMeta || others.contains(where: \.isMeta)
    try self.init(operation, shape: shape, dtype: dtype, isMeta: isMeta, zeroed: zeroed)
  }

  private init(
    _ operation: String, shape: [Int], dtype: DType, isMeta: Bool, zeroed: Bool
  ) throws {
    let storage: Storage
    if isMeta {
      _ = try Storage.checkedCount(operation, shape)
      storage = .meta
    } else {
      storage = try .allocate(operation, shape, dtype, zeroed: zeroed)
    }
    self.init(storage: storage, shape: shape, strides: contiguousStrides(shape), dtype: dtype)
  }

  /// A new tensor with unset elements in the shape of one that has data and `plainCount` elements.
  init(_ operation: String, shapedAs model: Tensor, count: Int, dtype: DType) throws {
    storage = try .allocate(operation, count: count, model.shape, dtype)
    shape = model.shape
    strides = model.strides
    offset = 0
    self.dtype = dtype
  }

  package static let failed = Tensor(storage: .failed, shape: [], strides: [], dtype: .float32)

  /// Whether an operation on the way to this tensor was refused.
  package var isFailed: Bool { storage.kind == .failed }

  /// Whether the tensor has a shape but no data.
  package var isMeta: Bool { storage.kind == .meta }

  /// How many dimensions there are.
  public var rank: Int { shape.count }

  /// How many elements there are. PyTorch name: `numel`.
  public var count: Int {
    var product = 1
    for size in shape { product *= size }
    return product
  }

  /// The size of one dimension; -1 is the last one.
  public func size(_ dim: Int) -> Int {
    if isFailed { return 0 }
    return reporting(0) { try shape[normalized(dim, "size")] }
  }

  /// Whether the elements lie in memory one after another in reading order.
  public var isContiguous: Bool {
    var step = 1
    for d in stride(from: shape.count - 1, through: 0, by: -1) where shape[d] != 1 {
      if shape[d] == 0 { return true }
      if strides[d] != step { return false }
      step *= shape[d]
    }
    return true
  }

  /// How many elements there are, if they lie as in a tensor that was just made; nil if not, or if
  /// there is no data.
  var plainCount: Int? {
    if storage.kind != .data { return nil }
    var step = 1
    var d = shape.count - 1
    while d >= 0 {
      if strides[d] != step { return nil }
      step *= shape[d]
      if step == 0 { return nil }
      d -= 1
    }
    return step
  }

  /// This tensor, or a copy with its elements in reading order.
  public func contiguous() -> Tensor {
    reporting { try operand().compact("contiguous") }
  }

  /// A copy that shares nothing with this tensor. PyTorch name: `clone`.
  public func clone() -> Tensor {
    reporting { try operand().copied(to: dtype, "clone") }
  }

  /// The same numbers as another type; a fraction loses its part behind the point.
  public func to(_ dtype: DType) -> Tensor {
    reporting { try operand().converted(dtype) }
  }

  /// Whether the two tensors show the same memory; a test for views.
  package func sharesStorage(with other: Tensor) -> Bool { storage === other.storage }

  /// Whether both are the same elements, and the same place in the history of gradients.
  package func isSame(as other: Tensor) -> Bool {
    storage === other.storage && offset == other.offset && shape == other.shape
      && strides == other.strides && gradientNode === other.gradientNode
  }
}
