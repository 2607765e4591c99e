public import Tensors

/// Multi-head attention with one projection for all heads. (Vaswani et al. 2017, section 3.2.2;
/// d2l section 11.5, `MultiHeadAttention`.)
///
/// - Shape: queries `[batch, queries, querySize]`, keys `[batch, keys, keySize]`, values
///   `[batch, keys, valueSize]`; result `[batch, queries, hiddenSize]`. The sizes are `hiddenSize`
///   unless given.
///
/// `validLens` says how many keys count: one length for each batch row, `[batch]`, or for each query,
/// `[batch, queries]`. A query with length 0 attends to nothing and its context is 0;
/// `fill: .d2l` gives it d2l's uniform weights instead.
///
/// Parameters: `W_q.weight W_k.weight W_v.weight W_o.weight`, with `bias: true` also their biases.
/// A `hiddenSize` that `numHeads` does not divide is refused.
///
/// ```swift
/// let attention = MultiHeadAttention(hiddenSize: 100, numHeads: 5)
/// attention(x, x, x, validLens: [3, 2])
/// ```
public final class MultiHeadAttention: Module, CustomStringConvertible {
  /// How many numbers each vector of the result has, d_model in the paper. (d2l: `num_hiddens`.)
  public let hiddenSize: Int
  /// How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
  public let numHeads: Int
  /// What weights a query whose valid length is 0 gets.
  public let fill: MaskFill
  private let projections: Projections?
  private let dropout: Dropout
  private var lastWeights: AttentionWeights?

  private struct Projections {
    let queries: Linear
    let keys: Linear
    let values: Linear
    let output: Linear
  }

  /// Sizes below 1, a `hiddenSize` that `numHeads` does not divide, and a `dropout` outside
  /// 0 ... 1 are refused. `dropout` falls on the weights.
  public init(
    hiddenSize: Int, numHeads: Int, dropout: Double = 0, bias: Bool = false,
    querySize: Int? = nil, keySize: Int? = nil, valueSize: Int? = nil, fill: MaskFill = .zero
  ) {
    self.hiddenSize = hiddenSize
    self.numHeads = numHeads
    self.fill = fill
    self.dropout = Dropout(dropout)
    guard headsDivide("MultiHeadAttention", hiddenSize: hiddenSize, numHeads: numHeads) else {
      projections = nil
      return
    }
    projections = Projections(
      queries: Linear(querySize ?? hiddenSize, hiddenSize, bias: bias),
      keys: Linear(keySize ?? hiddenSize, hiddenSize, bias: bias),
      values: Linear(valueSize ?? hiddenSize, hiddenSize, bias: bias),
      output: Linear(hiddenSize, hiddenSize, bias: bias))
  }

  /// Attends to the first `validLens` keys, to all of them without it.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: Tensor? = nil
  ) -> Tensor {
    guard let projections else { return .failed }
    return ShapeRecorder.module("MultiHeadAttention") {
      attend(projections, queries, keys, values, validLens: validLens)
    }
  }

  /// Attends to the first `validLens` keys, one length for each batch row.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [Int]
  ) -> Tensor {
    callAsFunction(queries, keys, values, validLens: lengths(validLens))
  }

  /// Attends to the first `validLens` keys, one length for each query of each batch row.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [[Int]]
  ) -> Tensor {
    callAsFunction(
      queries, keys, values, validLens: lengths(validLens, type: "MultiHeadAttention"))
  }

  private func attend(
    _ projections: Projections, _ queries: Tensor, _ keys: Tensor, _ values: Tensor,
    validLens: Tensor?
  ) -> Tensor {
    guard areArguments(projections, queries, keys, values) else { return .failed }
    let projectedQueries = projections.queries.apply(queries, step: "projection of queries")
    let projectedKeys = projections.keys.apply(keys, step: "projection of keys")
    let projectedValues = projections.values.apply(values, step: "projection of values")
    let type = "MultiHeadAttention"
    let lengths = validLens.map {
      checkedLengths(
        $0, type: type, batch: queries.size(0), queries: queries.size(1), keys: keys.size(1))
    }
    if lengths?.isFailed == true { return .failed }
    let (context, weights) = Attention.attend(
      type, projectedQueries, projectedKeys, projectedValues, numHeads: numHeads,
      AttentionMasks(validLens: lengths), fill: fill, dropout: dropout)
    lastWeights = weights
    return projections.output.apply(context, step: "output")
  }

  private func areArguments(
    _ projections: Projections, _ queries: Tensor, _ keys: Tensor, _ values: Tensor
  ) -> Bool {
    let type = "MultiHeadAttention"
    func fits(_ argument: Argument, _ projection: Linear) -> Bool {
      let steps = argument.name == "queries" ? "queries" : "keys"
      return argument.has(
        rank: 3, width: projection.inFeatures, "[batch, \(steps), \(projection.inFeatures)]",
        for: type)
    }
    let (query, key, value) = (
      Argument("queries", queries), Argument("keys", keys), Argument("values", values)
    )
    return fits(query, projections.queries) && fits(key, projections.keys)
      && fits(value, projections.values)
      && query.matches(key, along: 0, "the batch", for: type)
      && key.matches(value, along: 0, "the batch", for: type)
      && key.matches(value, along: 1, "the number of keys", for: type)
  }

  /// The weights of the last call, before dropout, batch-major. (d2l: `attention_weights`.)
  ///
  /// - Shape: `[batch · heads, queries, keys]`.
  public var attentionWeights: Tensor {
    guard projections != nil else { return .failed }
    guard let weights = lastWeights?.value else { return noWeightsYet("MultiHeadAttention") }
    return weights.flatten(startDim: 0, endDim: 1)
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    guard let projections else { return [] }
    return [
      ("W_q", projections.queries), ("W_k", projections.keys), ("W_v", projections.values),
      ("W_o", projections.output), ("dropout", dropout),
    ]
  }

  public var description: String {
    "MultiHeadAttention(hiddenSize: \(hiddenSize), numHeads: \(numHeads), dropout: \(dropout.p))"
  }
}
