public import Tensors

/// What a loss makes of the losses of single elements. (PyTorch: `reduction`.)
public enum Reduction {
  /// Their mean, over those that count.
  case mean
  /// Their sum.
  case sum
  /// Each by itself, in the target's shape.
  case none
}

/// The negative log-likelihood of the target's classes: −input[target]. (PyTorch: `F.nll_loss`.)
///
/// - Shape: input, log-probabilities, `[classes]`, `[batch, classes]` or `[batch, classes, …]`;
///   target, whole numbers, `[]`, `[batch]` or `[batch, …]`.
///
/// Places where the target is `ignoreIndex` have loss 0 and don't count for the mean. A target that is
/// no class is refused. Log-probabilities `[batch, steps, classes]` are joined first:
/// `nllLoss(outputs.flatten(startDim: 0, endDim: 1), target.flatten())`.
public func nllLoss(
  _ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, reduction: Reduction = .mean
) -> Tensor {
  let function = "nllLoss"
  guard let classes = Classes(function, input, target, ignoreIndex: ignoreIndex) else {
    return .failed
  }
  return classes.reduced(reduction) {
    $0.negativeLogLikelihoodOfRows(classes.target, scale: $1)
  }
}

/// The cross-entropy between logits and the target's classes: nllLoss of their logSoftmax. (PyTorch:
/// `F.cross_entropy`.)
///
/// - Shape: as in ``nllLoss(_:_:ignoreIndex:reduction:)``.
///
/// `labelSmoothing` gives each wrong class an equal part of that probability. (Szegedy et al. 2016.)
public func crossEntropy(
  _ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, labelSmoothing: Double = 0,
  reduction: Reduction = .mean
) -> Tensor {
  let function = "crossEntropy"
  if input.isFailed { return .failed }
  let isRight = (0...1).contains(labelSmoothing)
  guard
    areHyperparameters(
      function, [("labelSmoothing", labelSmoothing, isRight, "between 0 and 1")])
  else { return .failed }
  guard let classes = Classes(function, input, target, ignoreIndex: ignoreIndex) else {
    return .failed
  }
  return classes.reduced(reduction) {
    $0.crossEntropyOfRows(classes.target, smoothing: labelSmoothing, scale: $1)
  }
}

/// The squared differences of two tensors of one shape. (PyTorch: `F.mse_loss`.)
///
/// Shapes that would broadcast are refused: PyTorch warns of them, since they are a mistake mostly.
public func mseLoss(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor {
  if input.isFailed || target.isFailed { return .failed }
  guard input.shape == target.shape else {
    return fail(
      TrainingError.shapesDoNotFit(
        function: "mseLoss", input: input.shape, target: target.shape,
        expected: "\(input.shape)"))
  }
  let squares = (input - target).square()
  return switch reduction {
  case .mean: squares.mean()
  case .sum: squares.sum()
  case .none: squares
  }
}

/// What was computed of each class, and which of them are right.
private struct Classes {
  /// Shape: `[places, classes]`.
  let rows: Tensor
  /// The right classes; −1 at places that don't count. Shape: `[places]`.
  let target: Tensor
  /// The shape of the target as it was given.
  private let shape: [Int]
  /// How many places count.
  private let counted: Int

  /// Nil, with a report, if the target does not fit.
  init?(_ function: String, _ input: Tensor, _ target: Tensor, ignoreIndex: Int) {
    if input.isFailed || target.isFailed { return nil }
    let dim = input.rank == 1 ? 0 : 1
    var expected = input.shape
    if input.rank > 0 { expected.remove(at: dim) }
    guard input.rank > 0, target.shape == expected else {
      _ = fail(
        TrainingError.shapesDoNotFit(
          function: function, input: input.shape, target: target.shape,
          expected: input.rank == 0 ? "given classes" : "\(expected)"))
      return nil
    }
    guard target.dtype.isInteger else {
      _ = fail(
        TrainingError.targetNotWhole(function: function, dtype: target.dtype.description))
      return nil
    }
    let classes = input.size(dim)
    shape = expected
    let flat = target.flatten()
    if target.isMeta {
      counted = flat.count
      self.target = flat
    } else {
      let values = flat.ints
      for value in values where !(0..<classes).contains(value) && value != ignoreIndex {
        _ = fail(
          TrainingError.targetOutOfRange(function: function, value: value, classes: classes))
        return nil
      }
      let ignored = values.count { $0 == ignoreIndex }
      counted = values.count - ignored
      self.target =
        ignored == 0
        ? flat : Tensor(values.map { $0 == ignoreIndex ? -1 : $0 }, dtype: .int64)
    }
    let others = input.shape.indices.filter { $0 != dim }
    let last = dim == input.rank - 1 ? input : input.permute(others + [dim])
    rows = input.rank == 2 ? input : last.reshape([flat.count, classes])
  }

  /// The losses of the rows by `loss`, whose second argument is what to multiply their sum by.
  func reduced(_ reduction: Reduction, _ loss: (Tensor, Double?) -> Tensor) -> Tensor {
    switch reduction {
    case .none: loss(rows, nil).reshape(shape)
    case .sum: loss(rows, 1)
    case .mean: loss(rows, 1 / Double(counted))
    }
  }
}
