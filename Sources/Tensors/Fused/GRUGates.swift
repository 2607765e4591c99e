import CKernels

extension Tensor {
  /// The state of gated recurrent units after a step, from this state and what input and state add to
  /// the gates r, z, n, stacked:
  /// r = σ(p_r + q_r), z = σ(p_z + q_z), n = tanh(p_n + r ⊙ q_n), h′ = (1 − z) ⊙ n + z ⊙ h.
  ///
  /// - Shape: state and result `[batch, hidden]`; projected and recurrent `[batch, 3 · hidden]`.
  ///   Other shapes, and types that differ, are refused.
  package func gruStep(projected: Tensor, recurrent: Tensor) -> Tensor {
    reporting { try nextState(projected, recurrent) }
  }

  private func nextState(_ projected: Tensor, _ recurrent: Tensor) throws -> Tensor {
    let name = "gruStep"
    _ = try operand()
    guard rank == 2 else {
      throw TensorError.wrongRank(operation: name, shape: shape, expected: "a state of rank 2")
    }
    try requireFloatingPoint(name)
    let (rows, width) = (shape[0], shape[1])
    for part in [projected, recurrent] {
      guard try part.operand().shape == [rows, 3 * width] else {
        throw TensorError.shapesDoNotBroadcast(operation: name, shape, part.shape)
      }
    }
    let dtype = DType.promoted(DType.promoted(self.dtype, projected.dtype), recurrent.dtype)
    let state = try converted(dtype).withContiguousRows(name)
    let input = try projected.converted(dtype).withContiguousRows(name)
    let inner = try recurrent.converted(dtype).compact(name)
    let result = try Tensor(name, shape: shape, dtype: dtype, like: state, input, inner)
    let nodes = [input.gradientNode, inner.gradientNode, state.gradientNode]
    let recorded = GradientMode.isOn && nodes.contains { $0 != nil }
    let gates =
      recorded ? try Tensor(name, shape: [rows, 3 * width], dtype: dtype, like: result) : nil
    if !result.isMeta, result.count > 0 {
      ck_gru_gates(
        dtype.code, Int64(rows), Int64(width), input.pointer, Int64(input.strides[0]),
        inner.pointer, state.pointer, Int64(state.strides[0]), gates?.pointer, result.pointer)
      withExtendedLifetime((state, input, inner, gates)) {}
    }
    guard let gates else { return result }
    let (before, added) = (state.detached, inner.detached)
    return result.recorded("GRUStep", nodes) { node, gradient in
      try node.accumulateGRUStep(gradient, gates, added, before)
    }
  }

  /// This matrix, or a copy, whose rows lie in one piece each.
  func withContiguousRows(_ operation: String) throws -> Tensor {
    strides[1] == 1 || shape[1] == 1 ? self : try compact(operation)
  }
}

extension GradientNode {
  /// What a step gives the input's part, the state's part and the state before.
  fileprivate func accumulateGRUStep(
    _ gradient: Tensor, _ gates: Tensor, _ recurrent: Tensor, _ state: Tensor
  ) throws {
    let (rows, width) = (state.shape[0], state.shape[1])
    let gradient = try gradient.compact("backward")
    let toInput = try Tensor(
      "backward", shape: gates.shape, dtype: gates.dtype, like: gradient, gates)
    let toState = try Tensor(
      "backward", shape: gates.shape, dtype: gates.dtype, like: gradient, gates)
    func compute(_ before: Tensor?) {
      if toInput.isMeta || toInput.count == 0 { return }
      ck_gru_gates_gradient(
        gates.dtype.code, Int64(rows), Int64(width), gradient.pointer, gates.pointer,
        recurrent.pointer, state.pointer, Int64(state.strides[0]), toInput.pointer,
        toState.pointer, before?.pointer)
      withExtendedLifetime((gradient, gates, recurrent, state)) {}
    }
    if let before = parent(2) {
      try before.changeGradient(like: toInput) { compute($0) }
    } else {
      compute(nil)
    }
    try parent(0)?.accumulate(toInput)
    try parent(1)?.accumulate(toState)
  }
}
