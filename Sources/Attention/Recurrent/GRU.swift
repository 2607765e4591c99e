public import Tensors

/// A gated recurrent unit over a sequence. (Cho et al. 2014; PyTorch: `nn.GRU`.)
///
/// - Shape: x `[steps, batch, inputSize]`, or `[batch, steps, inputSize]` with `batchFirst: true`;
///   hidden `[1, batch, hiddenSize]`. The outputs have x's layout, with hiddenSize.
///
/// Parameters: `weight_ih_l0 weight_hh_l0 bias_ih_l0 bias_hh_l0`, the gates stacked reset, update,
/// new.
public final class GRU: Module, CustomStringConvertible {
  public let batchFirst: Bool
  private let gates: GRUGates

  public init(_ inputSize: Int, _ hiddenSize: Int, batchFirst: Bool = false) {
    self.batchFirst = batchFirst
    gates = GRUGates("GRU", inputSize: inputSize, hiddenSize: hiddenSize)
  }

  public var inputSize: Int { gates.inputSize }
  public var hiddenSize: Int { gates.hiddenSize }

  /// The hidden state after every step, and the last one; without `hidden`, it starts at 0.
  public func callAsFunction(
    _ x: Tensor, _ hidden: Tensor? = nil
  ) -> (output: Tensor, hidden: Tensor) {
    let type = "GRU"
    let layout = (batchFirst ? "[batch, steps, " : "[steps, batch, ") + "\(inputSize)]"
    guard Argument("x", x).has(rank: 3, width: inputSize, layout, for: type) else {
      return (.failed, .failed)
    }
    let batch = x.size(batchFirst ? 0 : 1)
    let start = hidden ?? Tensor.zeros(1, batch, hiddenSize)
    if start.isFailed { return (.failed, .failed) }
    guard start.shape == [1, batch, hiddenSize] else {
      refuse(
        .wrongShape(
          type: type, argument: "hidden", expected: "[1, \(batch), \(hiddenSize)]",
          found: start.shape))
      return (.failed, .failed)
    }
    return ShapeRecorder.module(type) { run(x, start) }
  }

  private func run(_ x: Tensor, _ start: Tensor) -> (output: Tensor, hidden: Tensor) {
    let time = batchFirst ? 1 : 0
    let projected = gates.project(x)
    record("projection of the input", projected)
    if projected.isFailed { return (.failed, .failed) }
    var state = start.squeeze(0)
    var states: [Tensor] = []
    for step in 0..<x.size(time) {
      state = gates.step(projected.select(time, step), state)
      states.append(state)
    }
    let output = states.isEmpty ? projected[0..., 0..., 0..<hiddenSize] : stack(states, dim: time)
    record("outputs", output)
    let last = state.unsqueeze(0)
    record("hidden", last)
    return (output, last)
  }

  /// One step outside a sequence. Shape: x `[batch, inputSize]`, hidden `[batch, hiddenSize]`.
  func step(_ x: Tensor, _ hidden: Tensor) -> Tensor {
    gates.step(gates.project(x), hidden)
  }

  public var ownParameters: [(name: String, parameter: Parameter)] {
    gates.parameters(suffix: "_l0")
  }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String {
    "GRU(\(inputSize), \(hiddenSize), batchFirst: \(batchFirst))"
  }
}
