import Tensors

/// Scales all gradients together so that their Euclidean norm is at most `maxNorm`; returns the norm
/// before. (Pascanu et al. 2013; PyTorch: `nn.utils.clip_grad_norm_`.)
@discardableResult
public func clipGradNorm(_ parameters: [Parameter], maxNorm: Double) -> Double {
  let learning = withGradients(parameters)
  let total = learning.reduce(0) { $0 + ($1.grad?.sumOfSquares() ?? 0) }.squareRoot()
  let scale = min(maxNorm / (total + 1e-6), 1)
  // A norm that is no number makes every gradient one, as in PyTorch, so that it does not go unseen.
  if !(scale == 1) {
    for parameter in learning { parameter.value.scaleGrad(by: scale) }
  }
  return total
}

/// Keeps every element of every gradient within −clipValue … clipValue. (PyTorch:
/// `nn.utils.clip_grad_value_`.)
public func clipGradValue(_ parameters: [Parameter], clipValue: Double) {
  for parameter in withGradients(parameters) {
    parameter.grad = parameter.grad.map { $0.clamp(min: -clipValue, max: clipValue) }
  }
}

private func withGradients(_ parameters: [Parameter]) -> [Parameter] {
  var seen: Set<ObjectIdentifier> = []
  return parameters.filter { parameter in
    guard let gradient = parameter.grad, !gradient.isMeta else { return false }
    return seen.insert(ObjectIdentifier(parameter)).inserted
  }
}
