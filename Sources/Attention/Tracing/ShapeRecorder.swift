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
  }

  /// The modules being run, outermost first; the first is the trace itself.
  private var open: [Step] = [Step(name: "")]

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

  private static var active: ShapeRecorder? {
    openTraces.load(ordering: .relaxed) == 0 ? nil : current
  }

  /// Notes that the step `name` gave `tensor`. A failed tensor has no shape to note.
  static func record(_ name: @autoclosure () -> String, _ tensor: Tensor) {
    guard let recorder = active, !tensor.isFailed else { return }
    recorder.open[recorder.open.count - 1].steps.append(Step(name: name(), shape: tensor.shape))
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
    let step = recorder.open.removeLast()
    recorder.open[recorder.open.count - 1].steps.append(step)
    return result
  }
}

/// Notes that the step `name` of the running module gave `tensor`.
func record(_ name: @autoclosure () -> String, _ tensor: Tensor) {
  ShapeRecorder.record(name(), tensor)
}
