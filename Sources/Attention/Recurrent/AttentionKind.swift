/// The attention of an ``AttnDecoderRNN``.
public enum AttentionKind: Sendable {
  /// None: the decoder sees the encoder's last state only.
  case none
  /// ``DotProductAttention``.
  case dot
  /// ``AdditiveAttention``.
  case additive
}
