import Tensors

/// Whether all sizes are at least 1; the first that is not is reported.
func arePositive(_ type: String, _ sizes: KeyValuePairs<String, Int>) -> Bool {
  for (argument, value) in sizes where value < 1 {
    refuse(.notPositive(type: type, argument: argument, value: value))
    return false
  }
  return true
}

/// Whether there are few enough layers or heads to be built one by one; reported if not.
func isBuildable(_ type: String, _ argument: String, _ count: Int) -> Bool {
  let most = 10_000
  if count <= most { return true }
  refuse(.tooMany(type: type, argument: argument, value: count, most: most))
  return false
}

/// Whether `value` lies in 0 ... 1; reported if not.
func isProbability(_ type: String, _ argument: String, _ value: Double) -> Bool {
  if (0...1).contains(value) { return true }
  refuse(.notAProbability(type: type, argument: argument, value: value))
  return false
}

/// Whether the heads share the width evenly; reported if not.
func headsDivide(_ type: String, hiddenSize: Int, numHeads: Int) -> Bool {
  guard arePositive(type, ["hiddenSize": hiddenSize, "numHeads": numHeads]) else { return false }
  if hiddenSize % numHeads == 0 { return true }
  refuse(.headsDoNotDivide(type: type, hiddenSize: hiddenSize, numHeads: numHeads))
  return false
}

/// The name and the tensor of one argument of a call.
struct Argument {
  let name: String
  let tensor: Tensor

  init(_ name: String, _ tensor: Tensor) {
    self.name = name
    self.tensor = tensor
  }

  var namedShape: AttentionError.NamedShape { .init(name: name, shape: tensor.shape) }

  /// Whether the argument has this rank and, where one is given, this last size; reported if not.
  /// A failed tensor was reported where it failed.
  func has(
    rank: Int, width: Int? = nil, _ layout: @autoclosure () -> String, for type: String
  ) -> Bool {
    if tensor.isFailed { return false }
    if tensor.rank == rank, width == nil || tensor.size(-1) == width { return true }
    refuse(.wrongShape(type: type, argument: name, expected: layout(), found: tensor.shape))
    return false
  }

  /// Whether both have the same size along `dim`; reported if not.
  func matches(_ other: Argument, along dim: Int, _ what: String, for type: String) -> Bool {
    if tensor.size(dim) == other.tensor.size(dim) { return true }
    refuse(
      .sizesDiffer(type: type, left: namedShape, right: other.namedShape, what: what))
    return false
  }
}
