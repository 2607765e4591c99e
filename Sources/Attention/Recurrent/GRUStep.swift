import Tensors

/// The arithmetic of a GRU with its parameters made ready for a run: of one type.
///
/// With the gates stacked r, z, n:
/// r = σ(W_ir·x + b_ir + W_hr·h + b_hr), z likewise, n = tanh(W_in·x + b_in + r ⊙ (W_hn·h + b_hn)),
/// h′ = (1 − z) ⊙ n + z ⊙ h.
struct GRUStep {
  private let inputWeight: Tensor
  private let hiddenWeight: Tensor
  private let inputBias: Tensor?
  private let hiddenBias: Tensor?

  init(_ gates: GRUGates, as dtype: DType) {
    inputWeight = gates.inputWeight.value.to(dtype)
    hiddenWeight = gates.hiddenWeight.value.to(dtype)
    inputBias = gates.inputBias?.value.to(dtype)
    hiddenBias = gates.hiddenBias?.value.to(dtype)
  }

  /// What the input adds to the three gates, for any number of steps at once.
  ///
  /// - Shape: `[…, inputSize]` to `[…, 3 · hiddenSize]`.
  func project(_ input: Tensor) -> Tensor {
    input.linear(inputWeight, inputBias)
  }

  /// The state after a step.
  ///
  /// - Shape: projected `[batch, 3 · hiddenSize]`, hidden and result `[batch, hiddenSize]`.
  func next(_ projected: Tensor, _ hidden: Tensor) -> Tensor {
    hidden.gruStep(
      projected: projected, recurrent: hidden.linear(hiddenWeight, hiddenBias))
  }
}
