import Synchronization
import Tensors

/// Collects the steps of the calls made inside `traceShapes`.
///
/// Modules report every step. Outside a trace that costs one relaxed load.
final class ShapeRecorder: @unchecked Sendable {
  @TaskLocal private static var current: ShapeRecorder?
  private static let openTraces = Atomic<Int>(0)

  /// A step: a leaf with a shape, or a module with steps of its own.
  struct Step: Equatable {
    var name: String
    var shape: [Int]?
    var steps: [Step] = []
    var cost = Cost()

    /// What a step costs does not make it another one.
    static func == (a: Step, b: Step) -> Bool {
      a.name == b.name && a.shape == b.shape && a.steps == b.steps
    }
  }

  /// What a step took since the one before it.
  struct Cost {
    var multiplyAdds = 0
    var peakBytes = 0

    mutating func add(_ other: Cost) {
      multiplyAdds += other.multiplyAdds
      peakBytes = max(peakBytes, other.peakBytes)
    }
  }

  /// The modules being run, outermost first; the first is the trace itself.
  private var open: [Step] = [Step(name: "")]
  private var meter: CostMeter?
  private var countedProducts = 0

  /// Runs `body` and returns the steps it took on this thread.
  static func steps<Result>(
    of body: () throws -> Result
  ) rethrows -> (steps: [Step], result: Result) {
    let recorder = ShapeRecorder()
    openTraces.add(1, ordering: .relaxed)
    defer { openTraces.subtract(1, ordering: .relaxed) }
    let result = try $current.withValue(recorder, operation: body)
    return (recorder.open[0].steps, result)
  }

  /// Whether the calls of this thread are being traced.
  static var isRecording: Bool { active != nil }

  /// Runs `body` without noting its steps.
  static func withoutRecording<Result>(_ body: () -> Result) -> Result {
    active == nil ? body() : $current.withValue(nil, operation: body)
  }

  /// The same, with what each step costs; the cost of what no step tells of is the last one's.
  static func measuredSteps<Result>(
    of body: () throws -> Result
  ) rethrows -> (steps: [Step], rest: Cost, result: Result) {
    let recorder = ShapeRecorder()
    let meter = CostMeter()
    recorder.meter = meter
    openTraces.add(1, ordering: .relaxed)
    defer { openTraces.subtract(1, ordering: .relaxed) }
    let result = try meter.measuring { try $current.withValue(recorder, operation: body) }
    return (recorder.open[0].steps, recorder.takeCost(), result)
  }

  /// What was spent since the last call.
  private func takeCost() -> Cost {
    guard let meter else { return Cost() }
    let products = meter.multiplyAdds
    defer { countedProducts = products }
    return Cost(multiplyAdds: products - countedProducts, peakBytes: meter.takePeak())
  }

  private static var active: ShapeRecorder? {
    openTraces.load(ordering: .relaxed) == 0 ? nil : current
  }

  /// Notes that the step `name` gave `tensor`. A failed tensor has no shape to note.
  static func record(_ name: @autoclosure () -> String, _ tensor: Tensor) {
    guard let recorder = active, !tensor.isFailed else { return }
    recorder.open[recorder.open.count - 1].steps.append(
      Step(name: name(), shape: tensor.shape, cost: recorder.takeCost()))
  }

  /// Notes that the step `name` gave numbers of this shape, which are nowhere in memory.
  static func record(_ name: @autoclosure () -> String, shape: @autoclosure () -> [Int]) {
    guard let recorder = active else { return }
    recorder.open[recorder.open.count - 1].steps.append(Step(name: name(), shape: shape()))
  }

  /// Runs `body` as the inside of the module `name`: its steps are indented under it.
  static func module<Result>(_ name: @autoclosure () -> String, _ body: () -> Result) -> Result {
    guard let recorder = active else { return body() }
    recorder.open.append(Step(name: name()))
    let result = body()
    var step = recorder.open.removeLast()
    // What came behind the last step is the module's own, as its inner steps are.
    step.cost = recorder.takeCost()
    for inner in step.steps { step.cost.add(inner.cost) }
    recorder.open[recorder.open.count - 1].steps.append(step)
    return result
  }
}

/// Notes that the step `name` of the running module gave `tensor`.
func record(_ name: @autoclosure () -> String, _ tensor: Tensor) {
  ShapeRecorder.record(name(), tensor)
}
