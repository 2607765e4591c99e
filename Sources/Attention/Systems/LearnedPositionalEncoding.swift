public import Tensors

/// Adds to each vector a learned vector of its position. (Gehring et al. 2017; the choice of BERT and
/// GPT; PyTorch: an `nn.Embedding` of the positions.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, result the same; the weight is `[maxLen, hiddenSize]`.
///
/// Parameter: `weight`, drawn from N(0, 1). A sequence longer than `maxLen` is refused: positions that
/// were never trained have no vector.
public final class LearnedPositionalEncoding: Module, CustomStringConvertible {
  /// How many numbers each vector has, of x and of the positions.
  public let hiddenSize: Int
  /// The longest sequence there are positions for.
  public let maxLen: Int
  private let table: Parameter
  private let dropout: Dropout

  /// Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `dropout` falls on the sum.
  public init(hiddenSize: Int, dropout: Double = 0, maxLen: Int = 1000) {
    self.hiddenSize = hiddenSize
    self.maxLen = maxLen
    self.dropout = Dropout(dropout)
    let sizes: KeyValuePairs = ["hiddenSize": hiddenSize, "maxLen": maxLen]
    table = Parameter(
      arePositive("LearnedPositionalEncoding", sizes)
        ? Tensor.randn(maxLen, hiddenSize) : .failed)
  }

  /// The vector of each position. Shape: `[maxLen, hiddenSize]`.
  public var weight: Tensor { table.value }

  /// Adds the vector of each position, from 0 on. Shape: x and result `[batch, steps, hiddenSize]`.
  public func callAsFunction(_ x: Tensor) -> Tensor { encode(x, from: 0) }

  /// Encodes steps of which the first stands at position `start`.
  func encode(_ x: Tensor, from start: Int) -> Tensor {
    let type = "LearnedPositionalEncoding"
    let layout = "[batch, steps, \(hiddenSize)]"
    guard !weight.isFailed, Argument("x", x).has(rank: 3, width: hiddenSize, layout, for: type)
    else { return .failed }
    let end = start + x.size(1)
    guard end <= maxLen else {
      return refuse(.tooLong(type: type, steps: end, maxLen: maxLen))
    }
    return ShapeRecorder.module(type) {
      let positions = weight.narrow(0, start, x.size(1))
      record("positions", positions)
      let sum = x + positions
      record("output", sum)
      return dropout(sum)
    }
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [("weight", table)] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("dropout", dropout)]
  }

  public var description: String {
    "LearnedPositionalEncoding(hiddenSize: \(hiddenSize), dropout: \(dropout.p), maxLen: \(maxLen))"
  }
}
