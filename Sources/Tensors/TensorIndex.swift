/// Something that may stand in a tensor's subscript.
///
/// `x[0]`, `x[-1]`, `x[0..<2]`, `x[1...]`, `x[..<3]`, `x[.all, 2]`, `x[.newAxis]`, `x[.ellipsis, 0]`,
/// `x[.step(0, 10, 2)]`, `x[mask]` and `x[indices]`.
public protocol TensorIndex {
  /// The index as one of the kinds that a subscript knows.
  var indexItem: IndexItem { get }
}

/// What one place of a subscript does.
public struct IndexItem: TensorIndex, Sendable {
  enum Kind: Sendable {
    /// Picks one index and drops the dimension.
    case at(Int)
    /// Keeps a range; nil bounds are the ends of the dimension.
    case range(lower: Int?, upper: Int?, step: Int)
    /// Inserts a dimension of size 1.
    case newAxis
    /// Keeps as many whole dimensions as are not named.
    case ellipsis
    /// Picks by a tensor of integers, or of bools.
    case tensor(Tensor)

    var tensor: Tensor? {
      if case .tensor(let tensor) = self { return tensor }
      return nil
    }
  }

  let kind: Kind

  /// Itself.
  public var indexItem: IndexItem { self }
}

extension TensorIndex where Self == IndexItem {
  /// The whole dimension. PyTorch writes `:`.
  public static var all: IndexItem { IndexItem(kind: .range(lower: nil, upper: nil, step: 1)) }
  /// A new dimension of size 1. PyTorch writes `None`.
  public static var newAxis: IndexItem { IndexItem(kind: .newAxis) }
  /// All dimensions that are not named. PyTorch writes `...`.
  public static var ellipsis: IndexItem { IndexItem(kind: .ellipsis) }
  /// Every `step`-th index from `start` up to but not including `end`. PyTorch: `start:end:step`.
  public static func step(_ start: Int, _ end: Int, _ step: Int) -> IndexItem {
    IndexItem(kind: .range(lower: start, upper: end, step: step))
  }
  /// Every `step`-th index of the dimension from `start`. PyTorch writes `start::step`.
  public static func step(_ start: Int, _ step: Int) -> IndexItem {
    IndexItem(kind: .range(lower: start, upper: nil, step: step))
  }
}

extension Int: TensorIndex {
  /// Picks one index and drops the dimension; -1 is the last.
  public var indexItem: IndexItem { IndexItem(kind: .at(self)) }
}
extension Range: TensorIndex where Bound == Int {
  /// Keeps a range of indices.
  public var indexItem: IndexItem {
    IndexItem(kind: .range(lower: lowerBound, upper: upperBound, step: 1))
  }
}
extension ClosedRange: TensorIndex where Bound == Int {
  /// Keeps a range of indices, the last included.
  public var indexItem: IndexItem {
    IndexItem(kind: .range(lower: lowerBound, upper: end(after: upperBound), step: 1))
  }
}
extension PartialRangeFrom: TensorIndex where Bound == Int {
  /// Keeps the indices from one on.
  public var indexItem: IndexItem {
    IndexItem(kind: .range(lower: lowerBound, upper: nil, step: 1))
  }
}
extension PartialRangeUpTo: TensorIndex where Bound == Int {
  /// Keeps the indices before one.
  public var indexItem: IndexItem {
    IndexItem(kind: .range(lower: nil, upper: upperBound, step: 1))
  }
}
extension PartialRangeThrough: TensorIndex where Bound == Int {
  /// Keeps the indices up to one, which is included.
  public var indexItem: IndexItem {
    IndexItem(kind: .range(lower: nil, upper: end(after: upperBound), step: 1))
  }
}
extension StrideTo: TensorIndex where Element == Int {
  /// Keeps every so many-th index.
  public var indexItem: IndexItem {
    let bounds = strideBounds(self)
    return IndexItem(
      kind: .range(lower: bounds.first, upper: bounds.last, step: bounds.step))
  }
}
extension StrideThrough: TensorIndex where Element == Int {
  /// Keeps every so many-th index, the end included.
  public var indexItem: IndexItem {
    let bounds = strideBounds(self)
    return IndexItem(
      kind: .range(lower: bounds.first, upper: end(after: bounds.last), step: bounds.step))
  }
}

/// The bound of a half-open range that ends with this index; nil, the end of the dimension, for -1.
private func end(after last: Int) -> Int? {
  last == -1 ? nil : last == .max ? last : last + 1
}

/// The bounds of a stride, which it shows to reflection only.
private func strideBounds(_ stride: Any) -> (first: Int, last: Int, step: Int) {
  let values = Mirror(reflecting: stride).children.compactMap { $0.value as? Int }
  return values.count == 3 ? (values[0], values[1], values[2]) : (0, 0, 1)
}

extension Tensor: TensorIndex {
  /// Picks by a tensor of integers, or of bools.
  public var indexItem: IndexItem { IndexItem(kind: .tensor(self)) }
}
