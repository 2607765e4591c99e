public import Tensors

/// Stochastic gradient descent: p ← p − lr · g, with momentum b ← momentum · b + (1 − dampening) · g
/// in the place of g. (PyTorch: `torch.optim.SGD`.)
///
/// With `nesterov`, g + momentum · b. `weightDecay` adds weightDecay · p to the gradient.
/// (Sutskever et al. 2013.)
public final class SGD: Optimizer {
  private var groups: ParameterGroups
  /// What the momentum buffer b is multiplied by at each step; with 0 there is none.
  public private(set) var momentum: Double
  /// What part of a gradient stays out of the momentum buffer b; the first enters whole.
  public private(set) var dampening: Double
  /// Whether a step is taken along g + momentum · b instead of b.
  public private(set) var nesterov: Bool
  private var buffers: [Tensor?]
  private let refused: Bool

  /// A negative `lr`, `momentum` or `weightDecay` is refused, and `nesterov` without momentum or
  /// with dampening.
  public convenience init(
    _ parameters: [Parameter], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
    weightDecay: Double = 0, nesterov: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], lr: lr, momentum: momentum, dampening: dampening,
      weightDecay: weightDecay, nesterov: nesterov)
  }

  /// Groups that have learning rates or weight decays of their own. A parameter in two of them is
  /// refused.
  public init(
    groups: [ParameterGroup], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
    weightDecay: Double = 0, nesterov: Bool = false
  ) {
    self.groups = ParameterGroups("SGD", groups, lr: lr, weightDecay: weightDecay)
    self.momentum = momentum
    self.dampening = dampening
    self.nesterov = nesterov
    buffers = Array(repeating: nil, count: self.groups.parameters.count)
    let hasRoom = !nesterov || (momentum > 0 && dampening == 0)
    if !hasRoom { _ = fail(TrainingError.nesterovWithoutMomentum) }
    let range = "at least 0"
    refused =
      !hasRoom || self.groups.isRefused
      || !areHyperparameters(
        "SGD",
        [
          ("lr", lr, lr >= 0, range), ("momentum", momentum, momentum >= 0, range),
          ("weightDecay", weightDecay, weightDecay >= 0, range),
        ])
  }

  public var parameters: [Parameter] { groups.parameters }
  public var lr: Double {
    get { groups.lr }
    set { groups.lr = newValue }
  }
  /// The weight decay of groups without their own.
  public var weightDecay: Double { groups.weightDecay }

  public func step() {
    if refused { return }
    var updates = ParameterUpdates()
    for (place, lr, weightDecay) in groups.steps {
      let parameter = parameters[place]
      guard let gradient = parameter.grad else { continue }
      let rule = SGDRule(
        lr: lr, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
        nesterov: nesterov)
      parameter.change { $0.apply(rule, gradient, buffer: &buffers[place], in: &updates) }
    }
    updates.run("SGD")
  }

  public func stateDict() -> [String: Tensor] {
    var state = OptimizerState(type: "SGD")
    groups.write(to: &state) {
      $0.set("momentum", momentum)
      $0.set("dampening", dampening)
      $0.set("nesterov", nesterov ? 1 : 0)
    }
    for (i, buffer) in buffers.enumerated() { state.set(i, "momentum_buffer", buffer) }
    return state.entries
  }

  public func loadStateDict(_ state: [String: Tensor]) {
    var state = OptimizerState(type: "SGD", entries: state)
    guard state.fits(parameters), state.number("lr") != nil,
      let momentum = state.number("momentum"),
      let dampening = state.number("dampening"), let nesterov = state.number("nesterov"),
      groups.read(from: &state)
    else { return }
    self.momentum = momentum
    self.dampening = dampening
    self.nesterov = nesterov != 0
    for (i, parameter) in parameters.enumerated() {
      buffers[i] = state.tensor(i, "momentum_buffer").map { $0.to(parameter.value.dtype) }
    }
  }
}
