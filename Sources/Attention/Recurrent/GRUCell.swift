public import Tensors

/// One step of a gated recurrent unit. (Cho et al. 2014; PyTorch: `nn.GRUCell`.)
///
/// - Shape: x `[batch, inputSize]`, hidden and result `[batch, hiddenSize]`.
///
/// Parameters: `weight_ih weight_hh bias_ih bias_hh`, the gates stacked reset, update, new.
public final class GRUCell: Module, CustomStringConvertible {
  private let gates: GRUGates

  /// Sizes below 1 are refused. Initial values are PyTorch's: U(−1/√hiddenSize, 1/√hiddenSize).
  public init(_ inputSize: Int, _ hiddenSize: Int, bias: Bool = true) {
    gates = GRUGates("GRUCell", inputSize: inputSize, hiddenSize: hiddenSize, bias: bias)
  }

  /// How many numbers each row of x has. (PyTorch: `input_size`.)
  public var inputSize: Int { gates.inputSize }
  /// How many numbers each row of the hidden state has. (PyTorch: `hidden_size`.)
  public var hiddenSize: Int { gates.hiddenSize }

  /// The hidden state after `x`; without `hidden`, the state before is 0.
  public func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> Tensor {
    let type = "GRUCell"
    guard Argument("x", x).has(rank: 2, width: inputSize, "[batch, \(inputSize)]", for: type)
    else { return .failed }
    let hidden = hidden ?? Tensor.zeros(x.size(0), hiddenSize)
    let layout = "[batch, \(hiddenSize)]"
    let state = Argument("hidden", hidden)
    guard state.has(rank: 2, width: hiddenSize, layout, for: type),
      Argument("x", x).matches(state, along: 0, "the batch", for: type)
    else { return .failed }
    let gru = GRUStep(gates, as: x.dtype)
    let next = gru.next(gru.project(x), hidden)
    record("GRUCell", next)
    return next
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { gates.parameters(suffix: "") }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String { "GRUCell(\(inputSize), \(hiddenSize))" }
}
