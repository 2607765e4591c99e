import Tensors

/// The arithmetic of a GRU with its parameters made ready for a run: of one type, and transposed once
/// for all steps.
///
/// With the gates stacked r, z, n:
/// r = σ(W_ir·x + b_ir + W_hr·h + b_hr), z likewise, n = tanh(W_in·x + b_in + r ⊙ (W_hn·h + b_hn)),
/// h′ = (1 − z) ⊙ n + z ⊙ h.
struct GRUStep {
  private let hiddenSize: Int
  private let inputWeight: Tensor
  private let hiddenWeight: Tensor
  private let inputBias: Tensor?
  private let hiddenBias: Tensor?

  init(_ gates: GRUGates, as dtype: DType) {
    hiddenSize = gates.hiddenSize
    inputWeight = gates.inputWeight.value.to(dtype).transpose(0, 1)
    hiddenWeight = gates.hiddenWeight.value.to(dtype).transpose(0, 1)
    inputBias = gates.inputBias?.value.to(dtype)
    hiddenBias = gates.hiddenBias?.value.to(dtype)
  }

  /// What the input adds to the three gates, for any number of steps at once.
  ///
  /// - Shape: `[…, inputSize]` to `[…, 3 · hiddenSize]`.
  func project(_ input: Tensor) -> Tensor {
    let product = input.matmul(inputWeight)
    return inputBias.map { product + $0 } ?? product
  }

  /// The state after a step.
  ///
  /// - Shape: projected `[batch, 3 · hiddenSize]`, hidden and result `[batch, hiddenSize]`.
  func next(_ projected: Tensor, _ hidden: Tensor) -> Tensor {
    let product = hidden.matmul(hiddenWeight)
    let recurrent = hiddenBias.map { product + $0 } ?? product
    let size = hiddenSize
    let gates = (projected.narrow(1, 0, 2 * size) + recurrent.narrow(1, 0, 2 * size)).sigmoid()
    let reset = gates.narrow(1, 0, size)
    let update = gates.narrow(1, size, size)
    let candidate =
      (projected.narrow(1, 2 * size, size) + reset * recurrent.narrow(1, 2 * size, size)).tanh()
    return (1 - update) * candidate + update * hidden
  }
}
