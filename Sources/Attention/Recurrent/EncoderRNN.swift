public import Tensors

/// Reads a sequence of tokens: embedding, dropout, GRU. (PyTorch tutorial "Translation with a
/// sequence to sequence network", `EncoderRNN`.)
///
/// - Shape: tokens `[batch, steps]`; outputs `[batch, steps, hiddenSize]`, hidden
///   `[1, batch, hiddenSize]`.
///
/// Parameters: `embedding.weight`, `gru.weight_ih_l0` …, drawn in this order.
public final class EncoderRNN: Module, CustomStringConvertible {
  /// How many tokens the vocabulary has. (PyTorch tutorial: `input_size`.)
  public let inputSize: Int
  /// How many numbers an embedding and a hidden state have.
  public let hiddenSize: Int
  private let embedding: Embedding
  private let gru: GRU
  private let dropout: Dropout

  /// An encoder of a vocabulary of `inputSize` tokens.
  public init(inputSize: Int, hiddenSize: Int, dropout: Double = 0.1) {
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    embedding = Embedding(inputSize, hiddenSize)
    gru = GRU(hiddenSize, hiddenSize, batchFirst: true)
    self.dropout = Dropout(dropout)
  }

  /// The hidden state at every step, and the last one.
  ///
  /// `lengths` says how many tokens of each row are no padding, as in ``GRU``: outputs after them are
  /// 0, and the last state is the one after the last of them.
  public func callAsFunction(
    _ tokens: Tensor, lengths: Tensor? = nil
  ) -> (outputs: Tensor, hidden: Tensor) {
    let type = "EncoderRNN"
    guard Argument("tokens", tokens).has(rank: 2, "[batch, steps]", for: type) else {
      return (.failed, .failed)
    }
    return ShapeRecorder.module(type) {
      let embedded = dropout(embedding.apply(tokens, step: "embedding"))
      let (output, hidden) = gru(embedded, lengths: lengths)
      return (output, hidden)
    }
  }

  /// The hidden states of rows of `lengths` tokens.
  public func callAsFunction(
    _ tokens: Tensor, lengths: [Int]
  ) -> (outputs: Tensor, hidden: Tensor) {
    callAsFunction(tokens, lengths: Attention.lengths(lengths))
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("embedding", embedding), ("gru", gru), ("dropout", dropout)]
  }

  public var description: String {
    "EncoderRNN(inputSize: \(inputSize), hiddenSize: \(hiddenSize), dropout: \(dropout.p))"
  }
}
