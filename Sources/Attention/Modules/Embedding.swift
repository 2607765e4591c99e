public import Tensors

/// A table of vectors, one for each token. (PyTorch: `nn.Embedding`.)
///
/// - Shape: tokens `[…]` to vectors `[…, embeddingDim]`; the weight is
///   `[numEmbeddings, embeddingDim]`.
///
/// Tokens are integers or whole floating-point numbers. One outside `0..<numEmbeddings` is
/// refused. The initial values are PyTorch's: N(0, 1).
public final class Embedding: Module, CustomStringConvertible {
  /// How many tokens have a vector: the size of the vocabulary. (PyTorch: `num_embeddings`.)
  public let numEmbeddings: Int
  /// How many numbers each vector has. (PyTorch: `embedding_dim`.)
  public let embeddingDim: Int
  let table: Parameter

  /// A table of `numEmbeddings` vectors of `embeddingDim` numbers. Sizes below 1 are refused.
  public init(_ numEmbeddings: Int, _ embeddingDim: Int) {
    self.numEmbeddings = numEmbeddings
    self.embeddingDim = embeddingDim
    let sizes: KeyValuePairs = ["numEmbeddings": numEmbeddings, "embeddingDim": embeddingDim]
    table = Parameter(
      arePositive("Embedding", sizes) ? Tensor.randn(numEmbeddings, embeddingDim) : .failed)
  }

  /// The table. Shape: `[numEmbeddings, embeddingDim]`.
  public var weight: Tensor { table.value }

  /// The vector of each token. Shape: tokens `[…]`, result `[…, embeddingDim]`.
  public func callAsFunction(_ tokens: Tensor) -> Tensor { apply(tokens, step: "Embedding") }

  func apply(_ tokens: Tensor, step: @autoclosure () -> String) -> Tensor {
    let vectors = weight.embedding(whole(tokens))
    record(step(), vectors)
    return vectors
  }

  /// Tokens as integers: a literal such as `Tensor([[5, 9]])` holds whole floating-point numbers.
  private func whole(_ tokens: Tensor) -> Tensor {
    guard !tokens.isFailed, tokens.dtype.isFloatingPoint else { return tokens }
    let whole = tokens.to(.int64)
    guard tokens.isMeta || whole.to(tokens.dtype).eq(tokens).all().item() == 1 else {
      return refuse(.tokensNotWhole(type: "Embedding", dtype: tokens.dtype.description))
    }
    return whole
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [("weight", table)] }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String { "Embedding(\(numEmbeddings), \(embeddingDim))" }
}
