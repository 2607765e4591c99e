import Tensors

extension GRUGates {
  /// Runs over a sequence. With `valid`, a row's state stands still where its sequence has ended, and
  /// its outputs there are 0: what PyTorch does with packed sequences.
  ///
  /// - Shape: x `[steps, batch, inputSize]`, or `[batch, steps, inputSize]` with `time` 1; start
  ///   `[batch, hiddenSize]`, valid `[batch, steps]`; output as x, with hiddenSize; last as start.
  func run(
    _ x: Tensor, from start: Tensor, time: Int, backwards: Bool, valid: Tensor?
  ) -> (output: Tensor, last: Tensor) {
    let gru = GRUStep(self, as: x.dtype)
    let projected = gru.project(x)
    record("projection of the input" + (backwards ? ", read backwards" : ""), projected)
    if projected.isFailed { return (.failed, .failed) }
    let steps = x.size(time)
    guard steps > 0 else { return (projected.narrow(2, 0, hiddenSize), start) }
    var state = start
    var states: [Tensor] = []
    states.reserveCapacity(steps)
    for place in backwards ? Array((0..<steps).reversed()) : Array(0..<steps) {
      let next = gru.next(projected.select(time, place), state)
      state = valid.map { next.where($0.narrow(1, place, 1), state) } ?? next
      states.append(state)
    }
    if backwards { states.reverse() }
    var output = stack(states, dim: time)
    if let valid {
      let ended = (time == 1 ? valid : valid.transpose(0, 1)).unsqueeze(-1).logicalNot()
      output = output.maskedFill(ended, 0)
    }
    return (output, state)
  }
}
