/// What a ``GatedSelfAttention`` does with its gate, g = sigmoid(gate(x)).
public enum GateKind: Sendable {
  /// No gate: plain multi-head self-attention.
  case none
  /// out(g ⊙ concat): the gate opens or closes what the heads found.
  case output
  /// g ⊙ out(concat) + (1 − g) ⊙ x: the gate mixes it with the input. (Srivastava et al. 2015.)
  case highway
}
