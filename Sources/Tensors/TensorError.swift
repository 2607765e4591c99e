/// A mistake in the use of a tensor. Facts only; the wording is in `TensorError+Description.swift`.
public enum TensorError: Error, Equatable, Sendable {
  /// Operands whose shapes don't broadcast.
  case shapesDoNotBroadcast(operation: String, [Int], [Int])
  /// Operands of a matrix product whose inner dimensions differ.
  case innerDimensionsDiffer(operation: String, [Int], [Int])
  /// Operands whose shapes must agree but in `dim`.
  case shapesDiffer(operation: String, [Int], [Int], dim: Int?)
  /// A tensor of a rank that the operation does not take.
  case wrongRank(operation: String, shape: [Int], expected: String)
  /// A dimension that the tensor does not have.
  case noSuchDim(operation: String, dim: Int, shape: [Int])
  /// One dimension named twice, or too few of them named.
  case dimsAreNoPermutation(operation: String, dims: [Int], shape: [Int])
  /// A new shape with another number of elements.
  case cannotReshape(operation: String, from: [Int], to: [Int])
  /// A view that only a copy could give.
  case notContiguous(operation: String, from: [Int], to: [Int])
  case cannotExpand(from: [Int], to: [Int])
  /// An index past the end of a dimension.
  case indexOutOfRange(operation: String, index: Int, dim: Int, size: Int)
  /// A range that leaves a dimension, or a step that is not positive.
  case rangeOutOfRange(operation: String, lower: Int, upper: Int, dim: Int, size: Int)
  case tooManyIndices(count: Int, shape: [Int])
  case negativeSize(operation: String, shape: [Int])
  case rankTooHigh(operation: String, shape: [Int], limit: Int)
  case tooLarge(operation: String, shape: [Int], DType?)
  /// Nested arrays whose rows have different lengths.
  case raggedLiteral(expected: Int, found: Int)
  case wrongDType(operation: String, found: DType, expected: String)
  /// `item()` of a tensor with several elements or none.
  case notOneElement(operation: String, shape: [Int])
  /// A value asked of a tensor that has a shape but no data.
  case noData(operation: String, shape: [Int])
  /// A reduction over no elements that has no neutral result.
  case emptyReduction(operation: String, shape: [Int])
  case emptyList(operation: String)
  case invalidEquation(String, reason: String)
  case invalidArgument(operation: String, reason: String)
  case divisionByZero(operation: String)
  /// `backward()` of a tensor that is no single number.
  case backwardOfSeveral(shape: [Int])
  /// `backward` of a tensor of which nothing is recorded.
  case requiresNoGradient
  /// `backward` through what an earlier one has freed.
  case graphIsFreed
  case gradientOfOtherShape(expected: [Int], found: [Int])
  /// `requiresGrad` changed of a recorded result.
  case notALeaf
  /// A tensor changed in place that gathers a gradient.
  case leafChangedInPlace(operation: String)
}

/// Thrown inside the library by an operation on a failed tensor: its mistake is already reported.
package struct FailedOperand: Error {
  package init() {}
}
