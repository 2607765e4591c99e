public import Tensors

/// Adam: p ← p − lr · m̂ / (√v̂ + eps), m̂ and v̂ the running means of the gradient and its square, each
/// corrected for having begun at 0. (Kingma & Ba 2015; PyTorch: `torch.optim.Adam`.)
///
/// `weightDecay` adds weightDecay · p to the gradient; for decay apart from it see ``AdamW``.
/// With `amsgrad` v̂ is that of the largest mean of the square so far. (Reddi et al. 2018.)
public final class Adam: Optimizer {
  private let moments: AdamMoments

  /// A hyperparameter outside its range is refused.
  public convenience init(
    _ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
    eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], lr: lr, betas: betas, eps: eps,
      weightDecay: weightDecay,
      amsgrad: amsgrad)
  }

  /// Groups that have learning rates or weight decays of their own. A parameter in two of them is
  /// refused.
  public init(
    groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
    eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false
  ) {
    moments = AdamMoments(
      "Adam", groups,
      AdamRule(
        lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, isDecoupled: false,
        amsgrad: amsgrad))
  }

  public var parameters: [Parameter] { moments.groups.parameters }
  public var lr: Double {
    get { moments.groups.lr }
    set { moments.groups.lr = newValue }
  }
  public func step() { moments.step() }
  public func stateDict() -> [String: Tensor] { moments.stateDict() }
  public func loadStateDict(_ state: [String: Tensor]) { moments.loadStateDict(state) }
}

/// Adam whose weight decay is apart from the gradient: p ← p − lr · weightDecay · p first.
/// (Loshchilov & Hutter 2019; PyTorch: `torch.optim.AdamW`.)
public final class AdamW: Optimizer {
  private let moments: AdamMoments

  /// A hyperparameter outside its range is refused.
  public convenience init(
    _ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
    eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], lr: lr, betas: betas, eps: eps,
      weightDecay: weightDecay,
      amsgrad: amsgrad)
  }

  /// Groups that have learning rates or weight decays of their own. A parameter in two of them is
  /// refused.
  public init(
    groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999),
    eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false
  ) {
    moments = AdamMoments(
      "AdamW", groups,
      AdamRule(
        lr: lr, betas: betas, eps: eps, weightDecay: weightDecay, isDecoupled: true,
        amsgrad: amsgrad))
  }

  public var parameters: [Parameter] { moments.groups.parameters }
  public var lr: Double {
    get { moments.groups.lr }
    set { moments.groups.lr = newValue }
  }
  public func step() { moments.step() }
  public func stateDict() -> [String: Tensor] { moments.stateDict() }
  public func loadStateDict(_ state: [String: Tensor]) { moments.loadStateDict(state) }
}

/// What Adam and AdamW remember of each parameter, and the step they share.
private final class AdamMoments {
  let type: String
  var groups: ParameterGroups
  private var rule: AdamRule
  private var moments: [AdamState?]
  private let refused: Bool

  init(_ type: String, _ groups: [ParameterGroup], _ rule: AdamRule) {
    self.type = type
    self.groups = ParameterGroups(type, groups, lr: rule.lr, weightDecay: rule.weightDecay)
    self.rule = rule
    moments = Array(repeating: nil, count: self.groups.parameters.count)
    let (least, fraction) = ("at least 0", "at least 0 and below 1")
    let areRight = areHyperparameters(
      type,
      [
        ("lr", rule.lr, rule.lr >= 0, least), ("eps", rule.eps, rule.eps >= 0, least),
        ("betas.0", rule.betas.0, (0..<1).contains(rule.betas.0), fraction),
        ("betas.1", rule.betas.1, (0..<1).contains(rule.betas.1), fraction),
        ("weightDecay", rule.weightDecay, rule.weightDecay >= 0, least),
      ])
    refused = self.groups.isRefused || !areRight
  }

  func step() {
    if refused { return }
    var updates = ParameterUpdates()
    for (place, lr, weightDecay) in groups.steps {
      let parameter = groups.parameters[place]
      guard let gradient = parameter.grad else { continue }
      rule.lr = lr
      rule.weightDecay = weightDecay
      parameter.change { $0.apply(rule, gradient, state: &moments[place], in: &updates) }
    }
    updates.run(type)
  }

  func stateDict() -> [String: Tensor] {
    var state = OptimizerState(type: type)
    groups.write(to: &state) {
      $0.set("betas.0", rule.betas.0)
      $0.set("betas.1", rule.betas.1)
      $0.set("eps", rule.eps)
      $0.set("amsgrad", rule.amsgrad ? 1 : 0)
    }
    for (i, moment) in moments.enumerated() {
      guard let moment else { continue }
      state.set(i, "step", Tensor(Double(moment.step)))
      state.set(i, "exp_avg", moment.mean)
      state.set(i, "exp_avg_sq", moment.square)
      state.set(i, "max_exp_avg_sq", moment.largestSquare)
    }
    return state.entries
  }

  func loadStateDict(_ entries: [String: Tensor]) {
    var state = OptimizerState(type: type, entries: entries)
    guard state.fits(groups.parameters), state.number("lr") != nil,
      let beta1 = state.number("betas.0"),
      let beta2 = state.number("betas.1"), let eps = state.number("eps"),
      let amsgrad = state.number("amsgrad"), groups.read(from: &state)
    else { return }
    rule.betas = (beta1, beta2)
    rule.eps = eps
    rule.amsgrad = amsgrad != 0
    for (i, parameter) in groups.parameters.enumerated() {
      let dtype = parameter.value.dtype
      guard let step = state.tensor(i, "step"), let mean = state.tensor(i, "exp_avg"),
        let square = state.tensor(i, "exp_avg_sq")
      else {
        moments[i] = nil
        continue
      }
      moments[i] = AdamState(
        step: Int(exactly: step.item()) ?? 0, mean: mean.to(dtype), square: square.to(dtype),
        largestSquare: state.tensor(i, "max_exp_avg_sq").map { $0.to(dtype) })
    }
  }
}
