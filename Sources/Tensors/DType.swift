import CKernels

/// The type of a tensor's elements.
///
/// PyTorch name: `torch.dtype`.
public enum DType: String, Sendable, CaseIterable, CustomStringConvertible {
  case float32
  case float64
  case int32
  case int64
  case bool

  /// The name, as PyTorch writes it without its prefix: `float32`.
  public var description: String { rawValue }

  /// Whether the elements are floating-point numbers.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// Whether the elements are integers (`bool` is none).
  public var isInteger: Bool { self == .int32 || self == .int64 }

  /// Bytes in one element.
  package var size: Int {
    switch self {
    case .float32, .int32: 4
    case .float64, .int64: 8
    case .bool: 1
    }
  }

  /// The kernels' number for this type.
  var code: Int32 {
    switch self {
    case .float32: Int32(CK_F32)
    case .float64: Int32(CK_F64)
    case .int32: Int32(CK_I32)
    case .int64: Int32(CK_I64)
    case .bool: Int32(CK_BOOL)
    }
  }

  /// bool < integers < floats, the order in which PyTorch promotes.
  private var category: Int { self == .bool ? 0 : isInteger ? 1 : 2 }

  /// The type of the result of an operation on both types, when both have dimensions.
  package static func promoted(_ a: DType, _ b: DType) -> DType {
    if a == b { return a }
    if a.category != b.category { return a.category > b.category ? a : b }
    return a.category == 1 ? .int64 : .float64
  }

  /// As PyTorch promotes: an operand without dimensions decides only by its category.
  static func promoted(_ a: Tensor, _ b: Tensor) -> DType {
    if a.dtype == b.dtype { return a.dtype }
    if (a.shape.isEmpty) == (b.shape.isEmpty) || a.dtype.category == b.dtype.category {
      if a.shape.isEmpty == b.shape.isEmpty { return promoted(a.dtype, b.dtype) }
      return a.shape.isEmpty ? b.dtype : a.dtype
    }
    let (array, scalar) = a.shape.isEmpty ? (b.dtype, a.dtype) : (a.dtype, b.dtype)
    return scalar.category > array.category ? scalar : array
  }

  /// The type of `tensor ∘ number`. A whole number that the type can hold leaves integers integers.
  static func promoted(_ a: DType, scalar: Double) -> DType {
    if a.isFloatingPoint { return a }
    if a == .int32 { return Int32(exactly: scalar) == nil ? .float32 : .int32 }
    return Int64(exactly: scalar) == nil ? .float32 : .int64
  }
}
