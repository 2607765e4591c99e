public import Tensors

/// Turns each pair of numbers of a query or key by an angle proportional to its position, so that
/// their product depends on the distance between them alone. (Su et al. 2021, RoFormer, section 3.2.)
///
/// - Shape: x `[…, steps, headSize]`, result the same.
///
/// Pair i of position pos is turned by pos / base^(2i/headSize). The pairs are those of the paper,
/// neighbours: (x₀, x₁), (x₂, x₃) …, called *interleaved*. Models in the style of GPT-NeoX and LLaMA
/// pair x₀ with x_{headSize/2} instead, called *half*: their weights need their columns reordered.
///
/// It turns queries and keys, after heads are split, and never values. An odd `headSize` is refused,
/// and so is a position from `maxLen` on.
///
/// ```swift
/// let rotary = RotaryEmbedding(headSize: 16)
/// let scores = rotary(queries).matmul(rotary(keys).transpose(-2, -1))
/// ```
public final class RotaryEmbedding: Module, CustomStringConvertible {
  /// How many numbers a query or key of one head has, an even number; d in the paper.
  public let headSize: Int
  /// The longest sequence there are positions for.
  public let maxLen: Int
  /// How slowly the pairs turn: pair i by base^(−2i/headSize) a step; 10000 in the paper.
  public let base: Double
  /// The sines and cosines. Shape: `[maxLen, headSize / 2]`.
  private let sines: Tensor
  private let cosines: Tensor

  /// Sizes below 1 and an odd `headSize` are refused.
  public init(headSize: Int, maxLen: Int = 1000, base: Double = 10000) {
    self.headSize = headSize
    self.maxLen = maxLen
    self.base = base
    let type = "RotaryEmbedding"
    guard arePositive(type, ["headSize": headSize, "maxLen": maxLen]), headSize % 2 == 0 else {
      if headSize > 0, maxLen > 0 { refuse(.notEven(type: type, headSize: headSize)) }
      (sines, cosines) = (.failed, .failed)
      return
    }
    (sines, cosines) = angleTable(positions: maxLen, width: headSize, base: base)
  }

  /// Turns x, whose first step stands at position `offset`.
  public func callAsFunction(_ x: Tensor, offset: Int = 0) -> Tensor {
    turn(x, from: offset, step: "RotaryEmbedding")
  }

  /// Turns x as a step of a larger module: `step` is its name in a shape trace.
  func turn(_ x: Tensor, from offset: Int, step: @autoclosure () -> String) -> Tensor {
    let type = "RotaryEmbedding"
    if sines.isFailed || x.isFailed { return .failed }
    guard x.rank >= 2, x.size(-1) == headSize else {
      return refuse(
        .wrongShape(
          type: type, argument: "x", expected: "[…, steps, \(headSize)]", found: x.shape))
    }
    let steps = x.size(-2)
    guard offset >= 0 else {
      return refuse(.negative(type: type, argument: "offset", value: offset))
    }
    guard steps <= maxLen, offset <= maxLen - steps else {
      let needed = steps + min(offset, .max - steps)
      return refuse(.tooLong(type: type, steps: needed, maxLen: maxLen))
    }
    let sine = sines.narrow(0, offset, steps)
    let cosine = cosines.narrow(0, offset, steps)
    let pairs = x.reshape(Array(x.shape.dropLast()) + [headSize / 2, 2])
    let (first, second) = (pairs.select(-1, 0), pairs.select(-1, 1))
    let turned = stack(
      [first * cosine - second * sine, first * sine + second * cosine], dim: -1)
    let result = turned.reshape(x.shape)
    record(step(), result)
    return result
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String {
    "RotaryEmbedding(headSize: \(headSize), maxLen: \(maxLen), base: \(base))"
  }
}
