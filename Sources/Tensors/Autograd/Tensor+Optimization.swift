import CKernels

/// One step of Adam or AdamW.
package struct AdamRule {
  package var lr: Double
  package var betas: (Double, Double)
  package var eps: Double
  package var weightDecay: Double
  /// Whether the decay is apart from the gradient.
  package var isDecoupled: Bool
  package var amsgrad: Bool

  package init(
    lr: Double, betas: (Double, Double), eps: Double, weightDecay: Double, isDecoupled: Bool,
    amsgrad: Bool
  ) {
    self.lr = lr
    self.betas = betas
    self.eps = eps
    self.weightDecay = weightDecay
    self.isDecoupled = isDecoupled
    self.amsgrad = amsgrad
  }
}

/// What Adam remembers of one parameter. Shape of each: the parameter's.
package struct AdamState {
  package var step: Int
  package var mean: Tensor
  package var square: Tensor
  package var largestSquare: Tensor?

  package init(step: Int, mean: Tensor, square: Tensor, largestSquare: Tensor?) {
    self.step = step
    self.mean = mean
    self.square = square
    self.largestSquare = largestSquare
  }
}

/// One step of stochastic gradient descent.
package struct SGDRule {
  let lr: Double
  let momentum: Double
  let dampening: Double
  let weightDecay: Double
  let nesterov: Bool

  package init(
    lr: Double, momentum: Double, dampening: Double, weightDecay: Double, nesterov: Bool
  ) {
    self.lr = lr
    self.momentum = momentum
    self.dampening = dampening
    self.weightDecay = weightDecay
    self.nesterov = nesterov
  }
}

/// Changes to parameters, gathered first, so that threads share out all of them.
package struct ParameterUpdates {
  private typealias Update = @Sendable (Range<Int>) -> Void
  private var stretches: [(update: Update, range: Range<Int>)] = []
  private var count = 0

  package init() {}

  /// An update of so many elements, each apart from the others.
  fileprivate mutating func add(_ count: Int, _ update: @escaping @Sendable (Range<Int>) -> Void) {
    let stretch = 32_768
    for start in Swift.stride(from: 0, to: count, by: stretch) {
      stretches.append((update, start..<min(start + stretch, count)))
    }
    self.count += count
  }

  /// Makes the changes.
  package func run(_ operation: String) {
    let stretches = stretches
    do {
      try inParallel(stretches.count, nanoseconds: count, operation) {
        stretches[$0].update(stretches[$0].range)
      }
    } catch {
      _ = fail(error)
    }
  }
}

extension Tensor {
  /// Adds to `updates` the change of this tensor by one step of Adam, one pass over its memory.
  package mutating func apply(
    _ rule: AdamRule, _ gradient: Tensor, state: inout AdamState?,
    in updates: inout ParameterUpdates
  ) {
    guard let gradient = usable(gradient) else { return }
    if state == nil {
      let zeros = Tensor.zerosLike(detached.contiguous())
      state = AdamState(step: 0, mean: zeros, square: zeros, largestSquare: nil)
    }
    guard var moments = state else { return }
    // One reference each, so that they are changed where they are.
    state = nil
    defer { state = moments }
    if rule.amsgrad, moments.largestSquare == nil {
      moments.largestSquare = .zerosLike(moments.square)
    }
    moments.step += 1
    let correction1 = 1 - power(rule.betas.0, moments.step)
    let correction2 = 1 - power(rule.betas.1, moments.step)
    let numbers = ck_adam_rule(
      step_size: rule.lr / correction1, beta1: rule.betas.0, beta2: rule.betas.1,
      root_correction: correction2.squareRoot(), eps: rule.eps,
      decay: rule.weightDecay, shrink: rule.isDecoupled ? 1 - rule.lr * rule.weightDecay : 1,
      decoupled: rule.isDecoupled ? 1 : 0)
    own()
    moments.mean.own()
    moments.square.own()
    moments.largestSquare?.own()
    let (code, to, mean, square) = (dtype.code, place, moments.mean.place, moments.square.place)
    let largest = moments.largestSquare?.place
    updates.add(count) { part in
      let start = part.lowerBound
      ck_adam(
        code, Int64(part.count), numbers, gradient.place + start, to + start, mean + start,
        square + start, largest.map { $0 + start })
    }
  }

  /// Adds to `updates` the change of this tensor by one step of gradient descent.
  package mutating func apply(
    _ rule: SGDRule, _ gradient: Tensor, buffer: inout Tensor?,
    in updates: inout ParameterUpdates
  ) {
    guard let gradient = usable(gradient) else { return }
    let isFirst = buffer == nil
    if rule.momentum != 0, isFirst { buffer = .zerosLike(detached.contiguous()) }
    own()
    buffer?.own()
    let numbers = ck_sgd_rule(
      lr: rule.lr, momentum: rule.momentum, keep: isFirst ? 1 : 1 - rule.dampening,
      decay: rule.weightDecay, nesterov: rule.nesterov ? 1 : 0)
    let (code, to, memory) = (dtype.code, place, rule.momentum == 0 ? nil : buffer?.place)
    updates.add(count) { part in
      let start = part.lowerBound
      ck_sgd(
        code, Int64(part.count), numbers, gradient.place + start, to + start,
        memory.map { $0 + start })
    }
  }

  /// The sum of the squares of all elements, in double precision.
  package func sumOfSquares() -> Double {
    let x = detached.contiguous()
    guard !x.isFailed, !x.isMeta, x.dtype.isFloatingPoint else { return 0 }
    return withExtendedLifetime(x) { ck_sum_squares(dtype.code, Int64(count), x.pointer) }
  }

  /// Multiplies the gradient of a leaf where it is, unless something else refers to its memory.
  package func scaleGrad(by factor: Double) {
    guard let node = gradientNode, node.isLeaf else { return }
    if node.gradient?.ownsItsMemory() == true, let gradient = node.gradient {
      ck_scale(gradient.dtype.code, Int64(gradient.count), gradient.pointer, factor)
    } else {
      node.gradient = node.gradient.map { $0 * factor }
    }
  }

  /// The gradient as the kernels read it; nil where there is nothing to change.
  private func usable(_ gradient: Tensor) -> Tensor? {
    if isFailed || gradient.isFailed || isMeta || gradient.isMeta { return nil }
    guard dtype.isFloatingPoint, gradient.shape == shape else { return nil }
    let ready = gradient.detached.to(dtype).contiguous()
    return ready.isFailed ? nil : ready
  }

  /// Makes the memory contiguous and this tensor's alone.
  private mutating func own() {
    if ownsItsMemory() { return }
    var copy = detached.clone()
    copy.gradientNode = gradientNode
    self = copy
  }
}

/// A base to a whole power, as C's `pow` gives it.
private func power(_ base: Double, _ exponent: Int) -> Double {
  ck_power(base, Double(exponent))
}
