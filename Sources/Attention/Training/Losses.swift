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
  return classes.reduced(classes.ofTarget(), reduction)
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
  let logProbabilities = input.rank == 0 ? input : input.logSoftmax(dim: input.rank == 1 ? 0 : 1)
  guard let classes = Classes(function, logProbabilities, target, ignoreIndex: ignoreIndex)
  else { return .failed }
  let loss = classes.reduced(classes.ofTarget(), reduction)
  if labelSmoothing == 0 { return loss }
  let ofAll = classes.reduced(classes.sumOfAll(), reduction)
  return (1 - labelSmoothing) * loss + (labelSmoothing / Double(classes.count)) * ofAll
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

/// Log-probabilities of classes, and which of them are right.
private struct Classes {
  /// Shape: `[…, classes]`.
  let logProbabilities: Tensor
  /// The right classes; 0 at places that don't count. Shape: `[…]`.
  let target: Tensor
  /// The places that count; nil if all do.
  let counts: Tensor?
  let count: Int

  /// Nil, with a report, if the target does not fit.
  init?(_ function: String, _ input: Tensor, _ target: Tensor, ignoreIndex: Int) {
    if input.isFailed || target.isFailed { return nil }
    let dim = input.rank == 1 ? 0 : 1
    let expected =
      input.rank == 0
      ? []
      : input.shape.enumerated().filter { $0.offset != dim }
        .map(\.element)
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
    var isIgnored = false
    if !target.isMeta {
      for value in target.ints where !(0..<classes).contains(value) {
        guard value == ignoreIndex else {
          _ = fail(
            TrainingError.targetOutOfRange(function: function, value: value, classes: classes))
          return nil
        }
        isIgnored = true
      }
      isIgnored = isIgnored || target.ints.contains(ignoreIndex)
    }
    count = classes
    if isIgnored {
      let counts = target.ne(Double(ignoreIndex))
      self.counts = counts
      self.target = target.maskedFill(counts.logicalNot(), 0)
    } else {
      counts = nil
      self.target = target
    }
    let others = input.shape.indices.filter { $0 != dim }
    logProbabilities = dim == input.rank - 1 ? input : input.permute(others + [dim])
  }

  /// −log p of the right class at each place.
  func ofTarget() -> Tensor {
    counted(-logProbabilities.gather(-1, target.unsqueeze(-1)).squeeze(-1))
  }

  /// −Σ log p over all classes at each place.
  func sumOfAll() -> Tensor { counted(-logProbabilities.sum(dim: -1)) }

  private func counted(_ losses: Tensor) -> Tensor {
    counts.map { losses.maskedFill($0.logicalNot(), 0) } ?? losses
  }

  func reduced(_ losses: Tensor, _ reduction: Reduction) -> Tensor {
    switch reduction {
    case .none: losses
    case .sum: losses.sum()
    case .mean: counts.map { losses.sum() / $0.sum() } ?? losses.mean()
    }
  }
}
