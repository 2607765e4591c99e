public import Tensors

/// Dot-product attention, unscaled: weights = softmax(query · keysᵀ), context = weights · keys.
/// (Luong et al. 2015, equation 8, `dot`.)
///
/// - Shape: query `[batch, queries, hidden]`, keys `[batch, keys, hidden]`, keyMask `[batch, keys]`;
///   context `[batch, queries, hidden]`, weights `[batch, queries, keys]`.
///
/// The keys are the values too. Refuses a query without its query dimension and a recurrent state
/// `[1, batch, hidden]`, naming the change to make.
public final class DotProductAttention: Module, CustomStringConvertible {
  private var lastWeights: Tensor?

  /// No sizes are needed: there are no parameters.
  public init() {}

  /// Attends to `keys`; keys that `keyMask` leaves out get weight 0.
  public func callAsFunction(
    _ query: Tensor, _ keys: Tensor, keyMask: Tensor? = nil
  ) -> (context: Tensor, weights: Tensor) {
    ShapeRecorder.module("DotProductAttention") {
      let result = attend(query, keys, keyMask: keyMask)
      lastWeights = result.weights.detach()
      return result
    }
  }

  private func attend(
    _ query: Tensor, _ keys: Tensor, keyMask: Tensor?
  ) -> (context: Tensor, weights: Tensor) {
    let type = "DotProductAttention"
    guard areQueryAndKeys(type, query, keys) else { return (.failed, .failed) }
    let scores = query.matmul(keys.transpose(1, 2))
    record("scores", scores)
    return weightedSum(type, scores: scores, values: keys, keyMask: keyMask)
  }

  /// The weights of the last call. Shape: `[batch, queries, keys]`.
  public var attentionWeights: Tensor { lastWeights ?? noWeightsYet("DotProductAttention") }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String { "DotProductAttention()" }
}
