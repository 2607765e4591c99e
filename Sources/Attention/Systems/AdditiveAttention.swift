public import Tensors

/// Additive attention: scores = Va·tanh(Wa·query + Ua·keys), weights = softmax(scores),
/// context = weights · keys. (Bahdanau et al. 2015, appendix A.1.2.)
///
/// - Shape: query `[batch, queries, hidden]`, keys `[batch, keys, hidden]`, keyMask `[batch, keys]`;
///   context `[batch, queries, hidden]`, weights `[batch, queries, keys]`.
///
/// Parameters: `Wa.weight Wa.bias Ua.weight Ua.bias Va.weight Va.bias`, drawn in this order.
/// Refuses a query without its query dimension and a recurrent state `[1, batch, hidden]`, naming
/// the change to make.
public final class AdditiveAttention: Module, CustomStringConvertible {
  /// How many numbers each query, key and context has.
  public let hiddenSize: Int
  private let queryProjection: Linear
  private let keyProjection: Linear
  private let score: Linear
  private var lastWeights: Tensor?

  /// Additive attention over vectors of `hiddenSize` numbers.
  public init(hiddenSize: Int) {
    self.hiddenSize = hiddenSize
    queryProjection = Linear(hiddenSize, hiddenSize)
    keyProjection = Linear(hiddenSize, hiddenSize)
    score = Linear(hiddenSize, 1)
  }

  /// Attends to `keys`; keys that `keyMask` leaves out get weight 0.
  public func callAsFunction(
    _ query: Tensor, _ keys: Tensor, keyMask: Tensor? = nil
  ) -> (context: Tensor, weights: Tensor) {
    ShapeRecorder.module("AdditiveAttention") {
      attend(query, keys, projectedKeys: nil, keyMask: keyMask)
    }
  }

  /// Ua·keys, which a decoder computes once for all its steps. Shape: as keys.
  func projectKeys(_ keys: Tensor) -> Tensor {
    keyProjection.apply(keys, step: "projection of keys")
  }

  /// Attends to `keys`, whose projection may be known already.
  func attend(
    _ query: Tensor, _ keys: Tensor, projectedKeys: Tensor?, keyMask: Tensor?
  ) -> (context: Tensor, weights: Tensor) {
    let result = attended(query, keys, projectedKeys: projectedKeys, keyMask: keyMask)
    lastWeights = result.weights.detach()
    return result
  }

  private func attended(
    _ query: Tensor, _ keys: Tensor, projectedKeys: Tensor?, keyMask: Tensor?
  ) -> (context: Tensor, weights: Tensor) {
    let type = "AdditiveAttention"
    guard areQueryAndKeys(type, query, keys),
      Argument("keys", keys).has(rank: 3, width: hiddenSize, layout, for: type)
    else { return (.failed, .failed) }
    let projectedQuery = queryProjection.apply(query, step: "projection of query")
    let projectedKeys = projectedKeys ?? projectKeys(keys)
    if projectedQuery.isFailed || projectedKeys.isFailed { return (.failed, .failed) }
    // A trace shows the shape of what is summed up, pair by pair, without ever being in memory.
    let pairs = [query.size(0), query.size(1), keys.size(1)]
    ShapeRecorder.record("tanh of every pair", shape: pairs + [hiddenSize])
    ShapeRecorder.record("projection to a score", shape: pairs + [1])
    let scores = projectedQuery.additiveScores(
      projectedKeys, weight: score.weight.select(0, 0), bias: score.bias ?? Tensor.zeros(1))
    record("scores", scores)
    return weightedSum(type, scores: scores, values: keys, keyMask: keyMask)
  }

  private var layout: String { "[batch, keys, \(hiddenSize)]" }

  /// The weights of the last call. Shape: `[batch, queries, keys]`.
  public var attentionWeights: Tensor { lastWeights ?? noWeightsYet("AdditiveAttention") }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("Wa", queryProjection), ("Ua", keyProjection), ("Va", score)]
  }

  public var description: String { "AdditiveAttention(hiddenSize: \(hiddenSize))" }
}
