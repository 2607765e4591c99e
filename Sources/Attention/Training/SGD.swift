public import Tensors

/// Stochastic gradient descent: p ← p − lr · g, with momentum b ← momentum · b + (1 − dampening) · g
/// in the place of g. (PyTorch: `torch.optim.SGD`.)
///
/// With `nesterov`, g + momentum · b. `weightDecay` adds weightDecay · p to the gradient.
/// (Sutskever et al. 2013.)
public final class SGD: Optimizer {
  public let parameters: [Parameter]
  public var lr: Double
  public private(set) var momentum: Double
  public private(set) var dampening: Double
  public private(set) var weightDecay: Double
  public private(set) var nesterov: Bool
  private var buffers: [Tensor?]
  private let refused: Bool

  /// A negative hyperparameter is refused, and `nesterov` without momentum or with dampening.
  public init(
    _ parameters: [Parameter], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
    weightDecay: Double = 0, nesterov: Bool = false
  ) {
    self.parameters = distinct(parameters, "SGD")
    self.lr = lr
    self.momentum = momentum
    self.dampening = dampening
    self.weightDecay = weightDecay
    self.nesterov = nesterov
    buffers = Array(repeating: nil, count: self.parameters.count)
    let hasRoom = !nesterov || (momentum > 0 && dampening == 0)
    if !hasRoom { _ = fail(TrainingError.nesterovWithoutMomentum) }
    let range = "at least 0"
    refused =
      !hasRoom
      || !areHyperparameters(
        "SGD",
        [
          ("lr", lr, lr >= 0, range), ("momentum", momentum, momentum >= 0, range),
          ("weightDecay", weightDecay, weightDecay >= 0, range),
        ])
  }

  public func step() {
    if refused { return }
    let rule = SGDRule(
      lr: lr, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
      nesterov: nesterov)
    for (i, parameter) in parameters.enumerated() {
      guard let gradient = parameter.grad else { continue }
      parameter.change { $0.apply(rule, gradient, buffer: &buffers[i]) }
    }
  }

  public func stateDict() -> [String: Tensor] {
    var state = OptimizerState(type: "SGD")
    state.set("lr", lr)
    state.set("momentum", momentum)
    state.set("dampening", dampening)
    state.set("weight_decay", weightDecay)
    state.set("nesterov", nesterov ? 1 : 0)
    for (i, buffer) in buffers.enumerated() { state.set(i, "momentum_buffer", buffer) }
    return state.entries
  }

  public func loadStateDict(_ state: [String: Tensor]) {
    let state = OptimizerState(type: "SGD", entries: state)
    guard state.fits(parameters), let lr = state.number("lr"),
      let momentum = state.number("momentum"), let dampening = state.number("dampening"),
      let weightDecay = state.number("weight_decay"), let nesterov = state.number("nesterov")
    else { return }
    self.lr = lr
    self.momentum = momentum
    self.dampening = dampening
    self.weightDecay = weightDecay
    self.nesterov = nesterov != 0
    for (i, parameter) in parameters.enumerated() {
      buffers[i] = state.tensor(i, "momentum_buffer").map { $0.to(parameter.value.dtype) }
    }
  }
}
