import Tensors

/// The positions of a language model, of the kind that was chosen.
enum ModelPositions {
  case learned(LearnedPositionalEncoding)
  case sinusoidal(PositionalEncoding)
  case rotary(RotaryEmbedding)

  init(_ kind: PositionKind, hiddenSize: Int, numHeads: Int, maxLen: Int) {
    switch kind {
    case .learned:
      self = .learned(LearnedPositionalEncoding(hiddenSize: hiddenSize, maxLen: maxLen))
    case .sinusoidal:
      self = .sinusoidal(PositionalEncoding(hiddenSize: hiddenSize, maxLen: maxLen))
    case .rotary:
      // Without heads that divide the width there is no model: attention says so.
      let heads = numHeads > 0 && hiddenSize % numHeads == 0 ? numHeads : 1
      self = .rotary(RotaryEmbedding(headSize: hiddenSize / heads, maxLen: maxLen))
    }
  }

  /// Adds the positions from `start` on, where they are added. Shape: `[batch, steps, hiddenSize]`.
  func encode(_ x: Tensor, from start: Int) -> Tensor {
    switch self {
    case .learned(let encoding): encoding.encode(x, from: start)
    case .sinusoidal(let encoding):
      encoding.encode(x * Double(encoding.hiddenSize).squareRoot(), from: start)
    case .rotary: x
    }
  }

  /// What turns queries and keys, if they are turned.
  var rotary: RotaryEmbedding? {
    if case .rotary(let rotary) = self { rotary } else { nil }
  }

  var module: any Module {
    switch self {
    case .learned(let encoding): encoding
    case .sinusoidal(let encoding): encoding
    case .rotary(let rotary): rotary
    }
  }
}
