public import Tensors

/// Adds the position to each vector: P[pos, 2i] = sin(pos / 10000^(2i/d)), P[pos, 2i+1] = cos(…).
/// (Vaswani et al. 2017, section 3.5; d2l section 11.6, `PositionalEncoding`.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, result the same. An odd `hiddenSize` has one cosine
///   column fewer.
///
/// The table is computed in double precision and rounded once. A sequence longer than `maxLen` is
/// refused.
public final class PositionalEncoding: Module, CustomStringConvertible {
  /// How many numbers each vector has, d_model in the paper.
  public let hiddenSize: Int
  /// The longest sequence there are positions for.
  public let maxLen: Int
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// The table. Shape: `[1, maxLen, hiddenSize]`.
  public let P: Tensor
  private let dropout: Dropout

  /// Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `dropout` falls on the sum.
  public init(hiddenSize: Int, dropout: Double = 0, maxLen: Int = 1000) {
    self.hiddenSize = hiddenSize
    self.maxLen = maxLen
    self.dropout = Dropout(dropout)
    let sizes: KeyValuePairs = ["hiddenSize": hiddenSize, "maxLen": maxLen]
    P =
      arePositive("PositionalEncoding", sizes)
      ? PositionalEncoding.table(hiddenSize: hiddenSize, maxLen: maxLen) : .failed
  }

  /// Adds the vector of each position, from 0 on. Shape: x and result `[batch, steps, hiddenSize]`.
  public func callAsFunction(_ x: Tensor) -> Tensor { encode(x, from: 0) }

  /// Encodes steps of which the first stands at position `start`.
  func encode(_ x: Tensor, from start: Int) -> Tensor {
    let type = "PositionalEncoding"
    let layout = "[batch, steps, \(hiddenSize)]"
    guard Argument("x", x).has(rank: 3, width: hiddenSize, layout, for: type) else {
      return .failed
    }
    let end = start + x.size(1)
    guard end <= maxLen else {
      return refuse(.tooLong(type: type, steps: end, maxLen: maxLen))
    }
    return ShapeRecorder.module(type) {
      let positions = P.narrow(1, start, x.size(1))
      record("positions", positions)
      let sum = x + positions
      record("output", sum)
      return dropout(sum)
    }
  }

  private static func table(hiddenSize: Int, maxLen: Int) -> Tensor {
    let (sines, cosines) = angleTable(positions: maxLen, width: hiddenSize)
    if sines.isFailed { return .failed }
    return stack([sines, cosines], dim: -1).reshape(1, maxLen, 2 * sines.size(1))
      .narrow(2, 0, hiddenSize).contiguous()
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("dropout", dropout)]
  }

  public var description: String {
    "PositionalEncoding(hiddenSize: \(hiddenSize), dropout: \(dropout.p), maxLen: \(maxLen))"
  }
}
