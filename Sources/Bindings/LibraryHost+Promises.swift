package import Interpretation
package import Tensors

extension LibraryHost {
  /// What no number of a course should be: NaN or infinity in a tensor, nil for a sound one. A mask
  /// may hold minus infinity.
  package static func unsoundNumber(in value: Value) -> String? {
    guard let tensor = wrappedTensor(value), !tensor.isSound else { return nil }
    return tensor.isNaN().any().item() == 0 ? "infinity" : "NaN"
  }

  /// The sums of the rows of attention weights, their smallest and their largest. A row without any
  /// weight, of a query that may attend to nothing, does not count.
  package static func rowSums(ofWeights value: Value) -> ClosedRange<Double>? {
    guard let weights = wrappedTensor(value), weights.rank > 0, weights.dtype.isFloatingPoint,
      weights.count > 0, weights.count <= 1 << 22
    else { return nil }
    let sums = weights.sum(dim: -1).scalars.filter { $0 != 0 }
    guard let least = sums.min(), let most = sums.max() else { return nil }
    return least...most
  }

  /// The largest of these attention weights that the notebook masked and that is not 0.
  package static func maskedWeight(in value: Value) -> MaskedWeight? {
    wrappedTensor(value)?.maskedWeight
  }

  /// A tensor with data.
  private static func wrappedTensor(_ value: Value) -> Tensor? {
    guard case .object(let object) = value, let tensor = (object as? Box<Tensor>)?.wrapped,
      !tensor.isFailed, !tensor.isMeta
    else { return nil }
    return tensor.detached
  }
}
