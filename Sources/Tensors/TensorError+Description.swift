extension TensorError: CustomStringConvertible {
  /// What is wrong, in one sentence that begins with the operation.
  public var description: String {
    switch self {
    case .shapesDoNotBroadcast(let operation, let a, let b):
      "\(operation): shapes \(a) and \(b) do not broadcast"
    case .innerDimensionsDiffer(let operation, let a, let b):
      "\(operation): inner dimensions differ, \(a.last ?? 0) and "
        + "\(b.count > 1 ? b[b.count - 2] : b.last ?? 0), in \(a) and \(b)"
    case .shapesDiffer(let operation, let a, let b, let dim?):
      "\(operation): shapes \(a) and \(b) must agree but in dimension \(dim)"
    case .shapesDiffer(let operation, let a, let b, nil):
      "\(operation): shapes \(a) and \(b) must agree"
    case .wrongRank(let operation, let shape, let expected):
      "\(operation): expected \(expected), found shape \(shape)"
    case .noSuchDim(let operation, let dim, let shape):
      "\(operation): there is no dimension \(dim) in shape \(shape)"
    case .dimsAreNoPermutation(let operation, let dims, let shape):
      "\(operation): dims \(dims) must name each dimension of \(shape) once"
    case .cannotReshape(let operation, let from, let to):
      "\(operation): shape \(from) cannot become \(to)"
    case .notContiguous(let operation, let from, let to):
      "\(operation): a tensor of shape \(from) with these strides cannot be seen as \(to)"
    case .cannotExpand(let from, let to):
      "expand: shape \(from) cannot expand to \(to)"
    case .indexOutOfRange(let operation, let index, let dim, let size):
      "\(operation): index \(index) is out of range for dimension \(dim) of size \(size)"
    case .rangeOutOfRange(let operation, let lower, let upper, let dim, let size):
      "\(operation): range \(lower)..<\(upper) is out of range for dimension \(dim) of size \(size)"
    case .tooManyIndices(let count, let shape):
      "subscript: \(count) indices for shape \(shape)"
    case .negativeSize(let operation, let shape):
      "\(operation): a size must not be negative, found \(shape)"
    case .rankTooHigh(let operation, let shape, let limit):
      "\(operation): at most \(limit) dimensions are supported, found \(shape)"
    case .tooLarge(let operation, let shape, let dtype):
      "\(operation): a tensor of shape \(shape)\(Self.bytes(shape, dtype)) does not fit in memory"
    case .raggedLiteral(let expected, let found):
      "Tensor: rows must have one length, found \(expected) and \(found)"
    case .wrongDType(let operation, let found, let expected):
      "\(operation): expected \(expected), found \(found)"
    case .notOneElement(let operation, let shape):
      "\(operation): expected a tensor with one element, found shape \(shape)"
    case .noData(let operation, let shape):
      "\(operation): the tensor of shape \(shape) has no data"
    case .emptyReduction(let operation, let shape):
      "\(operation): nothing to reduce in shape \(shape)"
    case .emptyList(let operation):
      "\(operation): expected at least one tensor"
    case .invalidEquation(let equation, let reason):
      "einsum: in \"\(equation)\", \(reason)"
    case .invalidArgument(let operation, let reason):
      "\(operation): \(reason)"
    case .divisionByZero(let operation):
      "\(operation): integer division by zero"
    case .backwardOfSeveral(let shape):
      "backward: expected a tensor with one element, found shape \(shape)"
    case .requiresNoGradient:
      "backward: the tensor does not require a gradient, nor does anything it was computed from"
    case .graphIsFreed:
      "backward: what was recorded of this tensor is freed, because backward has run through it"
    case .gradientOfOtherShape(let expected, let found):
      "backward: the gradient must have the tensor's shape \(expected), found \(found)"
    case .notALeaf:
      "requiresGrad: the tensor is the result of a recorded operation"
    case .leafChangedInPlace(let operation):
      "\(operation): a tensor that requires a gradient would be changed in place"
    }
  }

  /// What to write instead, where that can be said.
  public var help: String? {
    switch self {
    case .innerDimensionsDiffer(_, let a, let b):
      if let inner = a.last, b.count > 1, b[b.count - 1] == inner {
        "transpose the last two dimensions of the second: a.matmul(b.transpose(-2, -1))"
      } else if a.count > 1, let inner = b.count > 1 ? b[b.count - 2] : b.last,
        a[a.count - 2] == inner
      {
        "transpose the last two dimensions of the first: a.transpose(-2, -1).matmul(b)"
      } else {
        nil
      }
    case .shapesDoNotBroadcast(_, let a, let b):
      if a.count > b.count, let position = a.firstIndex(of: b.last ?? -1) {
        "add a dimension to the second with unsqueeze so that its \(b.last ?? 0) meets "
          + "dimension \(position) of the first"
      } else {
        "sizes are compared from the last dimension; each pair must be equal, or one of them 1"
      }
    case .notContiguous:
      "use reshape, which copies where it must, or contiguous() before view"
    case .cannotReshape(_, let from, let to):
      to.filter({ $0 == -1 }).count > 1
        ? "at most one size can be -1"
        : "the sizes must multiply to \(from.reduce(1, &*))"
    case .noSuchDim(_, _, let shape):
      shape.isEmpty
        ? "the tensor has no dimensions"
        : "dimensions go from 0 to \(shape.count - 1), or from -1 back to \(-shape.count)"
    case .noData:
      "shapes are being checked without computing; a value is known only in a run"
    case .wrongDType(_, _, let expected):
      switch expected {
      case "bool": "compare first, or convert with x.to(.bool)"
      case "an integer type": "convert with x.to(.int64)"
      case "a floating-point type": "convert with x.to(.float32)"
      default: nil
      }
    case .backwardOfSeveral:
      "reduce it first: y.sum().backward(), or pass the gradient of y: y.backward(gradient: g)"
    case .requiresNoGradient:
      "set x.requiresGrad = true before computing with x; inside noGrad { } nothing is recorded"
    case .graphIsFreed:
      "compute the loss anew, or keep the record the first time: backward(retainGraph: true)"
    case .notALeaf:
      "use y.detach() for a tensor with the same values through which no gradient flows"
    case .leafChangedInPlace:
      "change it in noGrad { }, or compute a new tensor from it: let y = x + 1"
    default: nil
    }
  }

  private static func bytes(_ shape: [Int], _ dtype: DType?) -> String {
    let size = shape.reduce(Double(dtype?.size ?? 4)) { $0 * Double($1) }
    let units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"]
    var value = size
    var unit = 0
    while value >= 1000, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    guard value < 1e6 else { return "" }
    return " (\((value * 10).rounded() / 10) \(units[unit]))"
  }
}
