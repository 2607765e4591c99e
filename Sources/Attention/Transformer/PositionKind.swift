/// How a ``TransformerLanguageModel`` knows where a token stands.
public enum PositionKind: Sendable {
  /// A learned vector is added to each token's: ``LearnedPositionalEncoding``.
  case learned
  /// A vector of sines and cosines is added, ``PositionalEncoding``, to the token's, which is
  /// multiplied by √hiddenSize to be heard beside it. (Vaswani et al. 2017, section 3.4.)
  case sinusoidal
  /// Queries and keys of every layer are turned: ``RotaryEmbedding``.
  case rotary
}
