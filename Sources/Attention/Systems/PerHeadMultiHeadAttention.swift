public import Tensors

/// Multi-head attention written head by head: every ``AttentionHead`` has its own projections, their
/// results are concatenated and go through one output layer. (Vaswani et al. 2017, section 3.2.2.)
///
/// It computes what ``MultiHeadAttention`` computes with one projection for all heads, plus biases.
///
/// - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
///   result `[batch, queries, hiddenSize]`.
///
/// Parameters: `heads.0.q.weight` … `heads.N.v.bias`, `output_linear.weight`, `output_linear.bias`.
/// A `hiddenSize` that `numHeads` does not divide is refused, and so are more than 10,000 heads.
public final class PerHeadMultiHeadAttention: Module, CustomStringConvertible {
  /// How many numbers each vector has, d_model in the paper.
  public let hiddenSize: Int
  /// How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
  public let numHeads: Int
  /// The heads; empty if the sizes were refused.
  public let heads: [AttentionHead]
  private let output: Linear?

  /// Sizes below 1, more than 10,000 heads, and a `hiddenSize` that `numHeads` does not divide, are
  /// refused.
  public init(hiddenSize: Int, numHeads: Int) {
    self.hiddenSize = hiddenSize
    self.numHeads = numHeads
    let type = "PerHeadMultiHeadAttention"
    guard headsDivide(type, hiddenSize: hiddenSize, numHeads: numHeads),
      isBuildable(type, "numHeads", numHeads)
    else {
      heads = []
      output = nil
      return
    }
    var heads: [AttentionHead] = []
    while heads.count < numHeads, heads.last?.isFailed != true {
      heads.append(AttentionHead(hiddenSize: hiddenSize, headSize: hiddenSize / numHeads))
    }
    self.heads = heads
    output = Linear(hiddenSize, hiddenSize)
  }

  /// Attends with the masks of ``scaledDotProductAttention``.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil,
    keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    guard let output else { return .failed }
    return ShapeRecorder.module("PerHeadMultiHeadAttention") {
      let contexts = heads.map { head in
        head(
          queries, keys, values, queryMask: queryMask, keyMask: keyMask, mask: mask,
          causal: causal)
      }
      let concatenated = cat(contexts, dim: -1)
      record("concat", concatenated)
      return output.apply(concatenated, step: "output")
    }
  }

  /// The weights of the last call. Shape: `[batch, heads, queries, keys]`.
  public var attentionWeights: Tensor {
    heads.isEmpty ? .failed : stack(heads.map(\.attentionWeights), dim: 1)
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = []
    for (position, head) in heads.enumerated() { children.append(("heads.\(position)", head)) }
    if let output { children.append(("output_linear", output)) }
    return children
  }

  public var description: String {
    "PerHeadMultiHeadAttention(hiddenSize: \(hiddenSize), numHeads: \(numHeads))"
  }
}
