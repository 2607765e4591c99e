public import Tensors

/// Multi-head attention whose projections of queries, keys and values lie in one matrix, as in
/// PyTorch's `nn.MultiheadAttention`: the attention of a Transformer. (Vaswani et al. 2017, section
/// 3.2.2.)
///
/// - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
///   result `[batch, queries, hiddenSize]`.
///
/// It computes what ``MultiHeadAttention`` with `bias: true` computes; the layout differs. Dropout
/// falls on the weights.
///
/// Parameters: `in_proj_weight` `[3 · hiddenSize, hiddenSize]`, the rows of queries, keys, values;
/// `in_proj_bias`; `out_proj.weight`, `out_proj.bias`. Drawn as PyTorch draws them: the output layer
/// first, then the matrix from `Tensor.xavierUniform`; biases begin at 0.
/// A `hiddenSize` that `numHeads` does not divide is refused.
public final class PackedMultiHeadAttention: Module, CustomStringConvertible {
  /// How many numbers each vector has, d_model in the paper. (PyTorch: `embed_dim`.)
  public let hiddenSize: Int
  /// How many heads there are, each of hiddenSize / numHeads numbers; h in the paper.
  public let numHeads: Int
  private let projections: Projections?
  private let dropout: Dropout
  private var lastWeights: AttentionWeights?

  private struct Projections {
    let weight: Parameter
    let bias: Parameter?
    let output: Linear
  }

  /// Sizes below 1, a `hiddenSize` that `numHeads` does not divide, and a `dropout` outside
  /// 0 ... 1 are refused. `bias: false` leaves out `in_proj_bias` and `out_proj.bias`.
  public init(hiddenSize: Int, numHeads: Int, dropout: Double = 0, bias: Bool = true) {
    self.hiddenSize = hiddenSize
    self.numHeads = numHeads
    self.dropout = Dropout(dropout)
    guard headsDivide(Self.type, hiddenSize: hiddenSize, numHeads: numHeads) else {
      projections = nil
      return
    }
    let output = Linear(hiddenSize, hiddenSize, bias: bias)
    if output.weight.isFailed {
      projections = nil
      return
    }
    let rows = 3 * hiddenSize
    output.resetBias()
    projections = Projections(
      weight: Parameter(.xavierUniform([rows, hiddenSize])),
      bias: bias ? Parameter(.zeros(rows)) : nil, output: output)
  }

  private static let type = "PackedMultiHeadAttention"

  /// Attends with the masks of ``scaledDotProductAttention``.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil,
    keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    guard let projections, areArguments(queries, keys, values) else { return .failed }
    return ShapeRecorder.module(Self.type) {
      let masks = AttentionMasks(
        queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal)
      // A trace shows three projections; otherwise one product does for attention within a sequence.
      if !ShapeRecorder.isRecording, keys.isSame(as: queries), values.isSame(as: queries) {
        let packed = project(queries, projections, part: 0, count: 3)
        return attend(projections, part(packed, 0), part(packed, 1), part(packed, 2), masks)
      }
      let (q, k, v) = (
        project(queries, projections, part: 0, "queries"),
        project(keys, projections, part: 1, "keys"),
        project(values, projections, part: 2, "values")
      )
      return attend(projections, q, k, v, masks)
    }
  }

  /// Attends within x, with one product for queries, keys and values. With `cache`, x continues the
  /// steps that are cached, and is added to them. With `rotary`, queries and keys are turned by their
  /// positions.
  func attend(
    within x: Tensor, masks: AttentionMasks, cache: AttentionCache? = nil,
    rotary: RotaryEmbedding? = nil
  ) -> Tensor {
    guard let projections, areArguments(x, x, x) else { return .failed }
    return ShapeRecorder.module("self-attention") {
      let packed = project(x, projections, part: 0, count: 3)
      record("projection of queries, keys and values", packed)
      let (q, k, v) = (part(packed, 0), part(packed, 1), part(packed, 2))
      guard let cache else { return attend(projections, q, k, v, masks, rotary: rotary) }
      var masks = masks
      masks.past = cache.length
      cache.append(keys: k, values: v)
      return attend(projections, q, cache.keys, cache.values, masks, rotary: rotary)
    }
  }

  /// Attends from x to another sequence, with one product for its keys and values.
  func attend(from x: Tensor, to memory: Tensor, masks: AttentionMasks) -> Tensor {
    guard let projections, areArguments(x, memory, memory) else { return .failed }
    return ShapeRecorder.module("attention to memory") {
      let q = project(x, projections, part: 0, "queries")
      let packed = project(memory, projections, part: 1, count: 2)
      record("projection of keys and values", packed)
      return attend(projections, q, part(packed, 0), part(packed, 1), masks)
    }
  }

  private func attend(
    _ projections: Projections, _ q: Tensor, _ k: Tensor, _ v: Tensor, _ masks: AttentionMasks,
    rotary: RotaryEmbedding? = nil
  ) -> Tensor {
    let (context, weights) =
      rotary.map { attend(q, k, v, masks, rotary: $0) }
      ?? Attention.attend(Self.type, q, k, v, numHeads: numHeads, masks, dropout: dropout)
    lastWeights = weights
    return projections.output.apply(context, step: "output")
  }

  /// Attention whose queries and keys are turned, head by head.
  private func attend(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ masks: AttentionMasks, rotary: RotaryEmbedding
  ) -> (context: Tensor, weights: AttentionWeights) {
    let (queries, keys) = (
      splitHeads(q, numHeads, of: "queries"), splitHeads(k, numHeads, of: "keys")
    )
    let (context, weights) = Attention.attend(
      Self.type, rotary.turn(queries, from: masks.past, step: "turned queries"),
      rotary.turn(keys, from: 0, step: "turned keys"), splitHeads(v, numHeads, of: "values"),
      masks, dropout: dropout)
    return (concatenateHeads(context), weights)
  }

  /// `count` neighbouring projections of x, from the rows of one on.
  ///
  /// - Shape: `[batch, steps, hidden]` to `[batch, steps, count · hidden]`.
  private func project(
    _ x: Tensor, _ projections: Projections, part: Int, count: Int
  ) -> Tensor {
    // All three need no view of a part.
    if count == 3 { return x.linear(projections.weight.value, projections.bias?.value) }
    let (start, length) = (part * hiddenSize, count * hiddenSize)
    return x.linear(
      projections.weight.value.narrow(0, start, length),
      projections.bias?.value.narrow(0, start, length))
  }

  private func project(
    _ x: Tensor, _ projections: Projections, part: Int, _ name: String
  ) -> Tensor {
    let projected = project(x, projections, part: part, count: 1)
    record("projection of \(name)", projected)
    return projected
  }

  /// One of several projections that lie side by side, a view.
  private func part(_ packed: Tensor, _ position: Int) -> Tensor {
    packed.narrow(2, position * hiddenSize, hiddenSize)
  }

  private func areArguments(_ queries: Tensor, _ keys: Tensor, _ values: Tensor) -> Bool {
    func fits(_ argument: Argument, _ steps: String) -> Bool {
      argument.has(rank: 3, width: hiddenSize, "[batch, \(steps), \(hiddenSize)]", for: Self.type)
    }
    let (query, key, value) = (
      Argument("queries", queries), Argument("keys", keys), Argument("values", values)
    )
    return fits(query, "queries") && fits(key, "keys") && fits(value, "keys")
      && query.matches(key, along: 0, "the batch", for: Self.type)
      && key.matches(value, along: 0, "the batch", for: Self.type)
      && key.matches(value, along: 1, "the number of keys", for: Self.type)
  }

  /// The weights of the last call, before dropout. Shape: `[batch, heads, queries, keys]`.
  public var attentionWeights: Tensor {
    projections == nil ? .failed : lastWeights?.value ?? noWeightsYet(Self.type)
  }

  public var ownParameters: [(name: String, parameter: Parameter)] {
    guard let projections else { return [("in_proj_weight", Parameter(.failed))] }
    var own = [(name: "in_proj_weight", parameter: projections.weight)]
    if let bias = projections.bias { own.append(("in_proj_bias", bias)) }
    return own
  }

  public var namedChildren: [(name: String, module: any Module)] {
    projections.map { [("out_proj", $0.output), ("dropout", dropout)] } ?? []
  }

  public var description: String {
    "PackedMultiHeadAttention(hiddenSize: \(hiddenSize), numHeads: \(numHeads), "
      + "dropout: \(dropout.p))"
  }
}
