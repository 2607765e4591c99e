#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sets the learning rate of an optimiser anew after each step or epoch: call ``step()`` after the
/// optimiser's.
public protocol LRScheduler: AnyObject {
  /// Goes on to the next learning rate.
  func step()

  /// The learning rate in use.
  var lastLr: Double { get }
}

/// The optimiser's first learning rate times a function of how many steps were taken. (PyTorch:
/// `LambdaLR`.)
public final class LambdaLR: LRScheduler {
  private let schedule: Schedule

  /// `factor` of 0 is used until the first `step()`.
  public init(_ optimizer: any Optimizer, _ factor: @escaping (Int) -> Double) {
    schedule = Schedule(optimizer) { base, step in base * factor(step) }
  }

  public func step() { schedule.step() }
  public var lastLr: Double { schedule.lastLr }
}

/// The learning rate times `gamma` after every `stepSize` steps. (PyTorch: `StepLR`.)
public final class StepLR: LRScheduler {
  private let schedule: Schedule

  /// A `stepSize` below 1 is refused.
  public init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1) {
    let isRight = arePositive("StepLR", ["stepSize": stepSize])
    schedule = Schedule(optimizer) { base, step in
      isRight ? base * pow(gamma, Double(step / stepSize)) : base
    }
  }

  public func step() { schedule.step() }
  public var lastLr: Double { schedule.lastLr }
}

/// Half a cosine from the optimiser's learning rate down to `etaMin` in `tMax` steps. (Loshchilov &
/// Hutter 2017; PyTorch: `CosineAnnealingLR`.)
public final class CosineAnnealingLR: LRScheduler {
  private let schedule: Schedule

  /// A `tMax` below 1 is refused.
  public init(_ optimizer: any Optimizer, tMax: Int, etaMin: Double = 0) {
    let isRight = arePositive("CosineAnnealingLR", ["tMax": tMax])
    schedule = Schedule(optimizer) { base, step in
      guard isRight else { return base }
      let turn = cos(Double.pi * Double(step) / Double(tMax))
      return etaMin + (base - etaMin) * (1 + turn) / 2
    }
  }

  public func step() { schedule.step() }
  public var lastLr: Double { schedule.lastLr }
}

/// Rises in a line to the optimiser's learning rate, reached at step `warmupSteps`, then falls with
/// the inverse square root of the step. (Vaswani et al. 2017, section 5.3; there the rate reached is
/// 1/√(hiddenSize · warmupSteps).)
public final class LinearWarmupInverseSquareRootLR: LRScheduler {
  private let schedule: Schedule

  /// `warmupSteps` below 1 are refused.
  public init(_ optimizer: any Optimizer, warmupSteps: Int) {
    let isRight = arePositive("LinearWarmupInverseSquareRootLR", ["warmupSteps": warmupSteps])
    schedule = Schedule(optimizer) { base, step in
      guard isRight else { return base }
      // The first update is step 1 of the paper's formula.
      let (number, warm) = (Double(step + 1), Double(warmupSteps))
      return base * min(number / warm, (warm / number).squareRoot())
    }
  }

  public func step() { schedule.step() }
  public var lastLr: Double { schedule.lastLr }
}

/// Counts the steps and sets the rate.
private final class Schedule {
  private let optimizer: any Optimizer
  private let base: Double
  private let rate: (_ base: Double, _ step: Int) -> Double
  private var count = 0

  init(_ optimizer: any Optimizer, _ rate: @escaping (Double, Int) -> Double) {
    self.optimizer = optimizer
    base = optimizer.lr
    self.rate = rate
    optimizer.lr = rate(base, 0)
  }

  func step() {
    count += 1
    optimizer.lr = rate(base, count)
  }

  var lastLr: Double { optimizer.lr }
}
