import Tensors

/// The parameters of one direction of one GRU layer, and its step. (Cho et al. 2014; PyTorch:
/// `nn.GRU`.)
///
/// With the gates stacked r, z, n:
/// r = σ(W_ir·x + b_ir + W_hr·h + b_hr), z likewise, n = tanh(W_in·x + b_in + r ⊙ (W_hn·h + b_hn)),
/// h′ = (1 − z) ⊙ n + z ⊙ h.
struct GRUGates {
  let inputSize: Int
  let hiddenSize: Int
  let inputWeight: Parameter
  let hiddenWeight: Parameter
  /// Nil in a GRU without biases.
  let inputBias: Parameter?
  let hiddenBias: Parameter?

  /// Initial values are PyTorch's: all from U(−1/√hidden, 1/√hidden), weights before biases.
  init(_ type: String, inputSize: Int, hiddenSize: Int, bias: Bool = true) {
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    guard arePositive(type, ["inputSize": inputSize, "hiddenSize": hiddenSize]) else {
      inputWeight = Parameter(.failed)
      hiddenWeight = Parameter(.failed)
      inputBias = nil
      hiddenBias = nil
      return
    }
    let (tripled, overflow) = hiddenSize.multipliedReportingOverflow(by: 3)
    let rows = overflow ? .max : tripled
    let bound = 1 / Double(hiddenSize).squareRoot()
    func drawn(_ shape: [Int]) -> Parameter {
      Parameter(Tensor.uniform(shape, low: -bound, high: bound))
    }
    inputWeight = drawn([rows, inputSize])
    hiddenWeight = drawn([rows, hiddenSize])
    inputBias = bias ? drawn([rows]) : nil
    hiddenBias = bias ? drawn([rows]) : nil
  }

  /// Whether its sizes were refused.
  var isFailed: Bool { hiddenWeight.value.isFailed }

  /// What the input adds to the three gates, for any number of steps at once.
  ///
  /// - Shape: `[…, inputSize]` to `[…, 3 · hiddenSize]`.
  func project(_ input: Tensor) -> Tensor { projected(input, inputWeight, inputBias) }

  /// One step. Shape: projected `[batch, 3 · hiddenSize]`, hidden and result `[batch, hiddenSize]`.
  func step(_ projected: Tensor, _ hidden: Tensor) -> Tensor {
    let recurrent = self.projected(hidden, hiddenWeight, hiddenBias)
    let size = hiddenSize
    let gates = (projected.narrow(1, 0, 2 * size) + recurrent.narrow(1, 0, 2 * size)).sigmoid()
    let reset = gates.narrow(1, 0, size)
    let update = gates.narrow(1, size, size)
    let candidate =
      (projected.narrow(1, 2 * size, size) + reset * recurrent.narrow(1, 2 * size, size)).tanh()
    return (1 - update) * candidate + update * hidden
  }

  private func projected(_ x: Tensor, _ weight: Parameter, _ bias: Parameter?) -> Tensor {
    let product = x.matmul(weight.value.to(x.dtype).transpose(0, 1))
    return bias.map { product + $0.value.to(x.dtype) } ?? product
  }

  /// The parameters under PyTorch's names, with `suffix` for the layer: `_l0`, or none in a cell.
  func parameters(suffix: String) -> [(name: String, parameter: Parameter)] {
    var own = [
      (name: "weight_ih\(suffix)", parameter: inputWeight), ("weight_hh\(suffix)", hiddenWeight),
    ]
    if let inputBias { own.append(("bias_ih\(suffix)", inputBias)) }
    if let hiddenBias { own.append(("bias_hh\(suffix)", hiddenBias)) }
    return own
  }
}
