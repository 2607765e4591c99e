/// How a ``TransformerLanguageModel`` knows where a token stands.
public enum PositionKind: Sendable {
  /// A learned vector is added to each token's: ``LearnedPositionalEncoding``.
  case learned
  /// A vector of sines and cosines is added: ``PositionalEncoding``.
  case sinusoidal
  /// Queries and keys of every layer are turned: ``RotaryEmbedding``.
  case rotary
}
