import Tensors

/// The parameters of one GRU layer and its step. (Cho et al. 2014; PyTorch: `nn.GRU`.)
///
/// With the gates stacked r, z, n:
/// r = σ(W_ir·x + b_ir + W_hr·h + b_hr), z likewise, n = tanh(W_in·x + b_in + r ⊙ (W_hn·h + b_hn)),
/// h′ = (1 − z) ⊙ n + z ⊙ h.
struct GRUGates {
  let inputSize: Int
  let hiddenSize: Int
  let inputWeight: Parameter
  let hiddenWeight: Parameter
  let inputBias: Parameter
  let hiddenBias: Parameter

  /// Initial values are PyTorch's: all from U(−1/√hidden, 1/√hidden), weights before biases.
  init(_ type: String, inputSize: Int, hiddenSize: Int) {
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    guard arePositive(type, ["inputSize": inputSize, "hiddenSize": hiddenSize]),
      let rows = tripled(hiddenSize)
    else {
      inputWeight = Parameter(.failed)
      hiddenWeight = Parameter(.failed)
      inputBias = Parameter(.failed)
      hiddenBias = Parameter(.failed)
      return
    }
    let bound = 1 / Double(hiddenSize).squareRoot()
    inputWeight = Parameter(Tensor.uniform([rows, inputSize], low: -bound, high: bound))
    hiddenWeight = Parameter(Tensor.uniform([rows, hiddenSize], low: -bound, high: bound))
    inputBias = Parameter(Tensor.uniform([rows], low: -bound, high: bound))
    hiddenBias = Parameter(Tensor.uniform([rows], low: -bound, high: bound))
  }

  /// What the input adds to the three gates, for any number of steps at once.
  ///
  /// - Shape: `[…, inputSize]` to `[…, 3 · hiddenSize]`.
  func project(_ input: Tensor) -> Tensor {
    input.matmul(inputWeight.value.to(input.dtype).transpose(0, 1))
      + inputBias.value.to(input.dtype)
  }

  /// One step. Shape: projected `[batch, 3 · hiddenSize]`, hidden and result `[batch, hiddenSize]`.
  func step(_ projected: Tensor, _ hidden: Tensor) -> Tensor {
    let recurrent =
      hidden.matmul(hiddenWeight.value.to(hidden.dtype).transpose(0, 1))
      + hiddenBias.value.to(hidden.dtype)
    let size = hiddenSize
    let gates = (projected[0..., 0..<2 * size] + recurrent[0..., 0..<2 * size]).sigmoid()
    let reset = gates[0..., 0..<size]
    let update = gates[0..., size..<2 * size]
    let candidate =
      (projected[0..., 2 * size..<3 * size] + reset * recurrent[0..., 2 * size..<3 * size]).tanh()
    return (1 - update) * candidate + update * hidden
  }

  /// The parameters under PyTorch's names, with `suffix` for the layer: `_l0`, or none in a cell.
  func parameters(suffix: String) -> [(name: String, parameter: Parameter)] {
    [
      ("weight_ih\(suffix)", inputWeight), ("weight_hh\(suffix)", hiddenWeight),
      ("bias_ih\(suffix)", inputBias), ("bias_hh\(suffix)", hiddenBias),
    ]
  }
}

/// Three times `size`; nil, with a refusal by the tensor library, where that is too large.
private func tripled(_ size: Int) -> Int? {
  let (product, overflow) = size.multipliedReportingOverflow(by: 3)
  return overflow ? nil : product
}
