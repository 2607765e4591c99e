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

  /// A new contiguous tensor with unset elements, without data if any operand has none.
  init(
    _ operation: String, shape: [Int], dtype: DType, like operands: Tensor..., zeroed: Bool = false
  ) throws {
    let storage: Storage
    if operands.contains(where: \.isMeta) {
      _ = try Storage.checkedCount(operation, shape)
      storage = .meta
    } else {
      storage = try .allocate(operation, shape, dtype, zeroed: zeroed)
    }
    self.init(storage: storage, shape: shape, strides: contiguousStrides(shape), dtype: dtype)
  }

  package static let failed = Tensor(storage: .failed, shape: [], strides: [], dtype: .float32)

  /// Whether an operation on the way to this tensor was refused.
  package var isFailed: Bool { storage === Storage.failed }

  /// Whether the tensor has a shape but no data.
  package var isMeta: Bool { storage === Storage.meta }

  /// How many dimensions there are.
  public var rank: Int { shape.count }

  /// How many elements there are. PyTorch name: `numel`.
  public var count: Int { shape.reduce(1, *) }

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
}
