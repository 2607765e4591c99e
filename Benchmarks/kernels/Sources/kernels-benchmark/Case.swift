import Tensors

/// One thing to time beside PyTorch. `peers/` has a case of the same name that computes the same.
struct Case: Sendable {
  let name: String
  /// Floating-point operations of one run of the body; 0 where a rate says nothing.
  let flops: Double
  /// Makes the operands, with `manualSeed` so that both sides have the same, and returns the body.
  let prepare: @Sendable () -> () -> Tensor

  init(_ name: String, flops: Double = 0, prepare: @escaping @Sendable () -> () -> Tensor) {
    self.name = name
    self.flops = flops
    self.prepare = prepare
  }
}

/// Add a file with a list of cases, and name the list here.
let cases: [Case] = products + smallOperations + elementwise + attentions + models
