public import Tensors

/// Writes a sequence of tokens while attending to an encoder's outputs. (Bahdanau et al. 2015;
/// PyTorch tutorial "Translation with a sequence to sequence network", `AttnDecoderRNN`.)
///
/// Each step embeds the token before, attends with the hidden state before the step as query, feeds
/// cat(embedding, context) to a GRU and its new state to a linear layer over the vocabulary. Without
/// attention the GRU is fed the embedding alone. The first token before is 0, start of sequence.
///
/// - Shape: encoderOutputs `[batch, source, hiddenSize]`, encoderHidden `[1, batch, hiddenSize]`,
///   target `[batch, length]`, keyMask `[batch, source]`; outputs, log-probabilities,
///   `[batch, length, outputSize]`, hidden `[1, batch, hiddenSize]`, weights
///   `[batch, length, source]`.
///
/// Parameters: `embedding.weight`, with additive attention `attention.Wa.weight` …,
/// `gru.weight_ih_l0` …, `out.weight`, `out.bias`, drawn in this order.
public final class AttnDecoderRNN: Module, CustomStringConvertible {
  /// How many numbers an embedding, a hidden state and each of the encoder's outputs have.
  public let hiddenSize: Int
  /// How many tokens the vocabulary has. (PyTorch tutorial: `output_size`.)
  public let outputSize: Int
  /// How each step attends to the encoder's outputs, if it does.
  public let attention: AttentionKind
  private let embedding: Embedding
  private let dotAttention: DotProductAttention?
  private let additiveAttention: AdditiveAttention?
  private let gru: GRU
  private let out: Linear
  private let dropout: Dropout
  private var lastWeights: Tensor?

  /// A decoder to a vocabulary of `outputSize` tokens.
  public init(
    hiddenSize: Int, outputSize: Int, attention: AttentionKind = .additive, dropout: Double = 0.1
  ) {
    self.hiddenSize = hiddenSize
    self.outputSize = outputSize
    self.attention = attention
    embedding = Embedding(outputSize, hiddenSize)
    dotAttention = attention == .dot ? DotProductAttention() : nil
    additiveAttention = attention == .additive ? AdditiveAttention(hiddenSize: hiddenSize) : nil
    let (both, overflow) = hiddenSize.addingReportingOverflow(hiddenSize)
    gru = GRU(
      attention == .none || overflow ? hiddenSize : both, hiddenSize, batchFirst: true)
    out = Linear(hiddenSize, outputSize)
    self.dropout = Dropout(dropout)
  }

  /// Decodes: with `target`, teacher-forced, as many steps as the target is long, each step's input
  /// the target's token before; without it, greedily, `maxLength` steps, each step's input the
  /// likeliest token of the step before. Weights are nil where there is no attention.
  public func callAsFunction(
    _ encoderOutputs: Tensor, _ encoderHidden: Tensor, target: Tensor? = nil, maxLength: Int = 10,
    keyMask: Tensor? = nil
  ) -> (outputs: Tensor, hidden: Tensor, weights: Tensor?) {
    let failed: (Tensor, Tensor, Tensor?) = (.failed, .failed, attention == .none ? nil : .failed)
    guard areArguments(encoderOutputs, encoderHidden, target) else { return failed }
    guard target != nil || arePositive("AttnDecoderRNN", ["maxLength": maxLength]) else {
      return failed
    }
    return ShapeRecorder.module("AttnDecoderRNN") {
      decode(encoderOutputs, encoderHidden, target, maxLength: maxLength, keyMask: keyMask)
    }
  }

  private func decode(
    _ keys: Tensor, _ encoderHidden: Tensor, _ target: Tensor?, maxLength: Int, keyMask: Tensor?
  ) -> (outputs: Tensor, hidden: Tensor, weights: Tensor?) {
    let dtype = keys.dtype
    // Each step feeds its rounding into the next, and unscaled dot products amplify it: with them all
    // is computed in float64, and only results are rounded.
    let keys = attention == .dot ? keys.to(.float64) : keys
    var hidden = encoderHidden.squeeze(0).to(keys.dtype)
    guard let gru = gru.steps(as: keys.dtype), !hidden.isFailed else {
      return (.failed, .failed, attention == .none ? nil : .failed)
    }
    let projectedKeys = additiveAttention?.projectKeys(keys)
    let forced = target.map(embedPrevious)
    var token = Tensor.zeros([keys.size(0)], dtype: .int64)
    var states: [Tensor] = []
    var logProbabilities: [Tensor] = []
    var weights: [Tensor] = []
    for position in 0..<(target?.size(1) ?? maxLength) {
      ShapeRecorder.module("step") {
        let embedded = forced?.select(0, position) ?? embed(token)
        let attended = attend(hidden, keys, projectedKeys: projectedKeys, keyMask: keyMask)
        hidden = next(embedded, attended?.context, hidden, gru)
        states.append(hidden)
        if let attended { weights.append(attended.weights) }
        if forced == nil {
          let scores = out.apply(hidden.to(dtype), step: "output")
          token = scores.argmax(dim: -1)
          logProbabilities.append(scores.logSoftmax(dim: -1))
        }
      }
      if hidden.isFailed { return (.failed, .failed, attention == .none ? nil : .failed) }
    }
    // Nothing waits for the words of a forced step: one product gives them all.
    let outputs =
      forced == nil
      ? stack(logProbabilities, dim: 1)
      : out.apply(stack(states, dim: 1).to(dtype), step: "output").logSoftmax(dim: -1)
    record("outputs", outputs)
    let last = hidden.unsqueeze(0).to(dtype)
    record("hidden", last)
    let allWeights = attention == .none ? nil : cat(weights, dim: 1).to(dtype)
    if let allWeights { record("weights", allWeights) }
    lastWeights = allWeights?.detach()
    return (outputs, last, allWeights)
  }

  private func embed(_ tokens: Tensor) -> Tensor {
    dropout(embedding.apply(tokens, step: "embedding"))
  }

  /// The target's tokens moved one step on, the first being 0, embedded step by step.
  ///
  /// - Shape: `[batch, length]` to `[length, batch, hiddenSize]`.
  private func embedPrevious(_ target: Tensor) -> Tensor {
    let (batch, length) = (target.size(0), target.size(1))
    let start = Tensor.zeros([batch, min(length, 1)], dtype: target.dtype)
    return embed(cat([start, target.narrow(1, 0, max(length - 1, 0))], dim: 1).transpose(0, 1))
  }

  /// Shape: hidden `[batch, hiddenSize]`; context `[batch, 1, hiddenSize]`, weights
  /// `[batch, 1, source]`. Nil without attention.
  private func attend(
    _ hidden: Tensor, _ keys: Tensor, projectedKeys: Tensor?, keyMask: Tensor?
  ) -> (context: Tensor, weights: Tensor)? {
    if attention == .none { return nil }
    let query = hidden.unsqueeze(1)
    record("query", query)
    return dotAttention?.callAsFunction(query, keys, keyMask: keyMask)
      ?? additiveAttention?.attend(query, keys, projectedKeys: projectedKeys, keyMask: keyMask)
  }

  /// The state after a step. Shape: embedded, hidden and result `[batch, hiddenSize]`.
  private func next(
    _ embedded: Tensor, _ context: Tensor?, _ hidden: Tensor, _ gru: GRUStep
  ) -> Tensor {
    var input = embedded.to(hidden.dtype)
    if let context {
      input = cat([input, context.squeeze(1)], dim: -1)
      record("embedding and context", input)
    }
    let next = gru.next(gru.project(input), hidden)
    record("hidden", next)
    return next
  }

  private func areArguments(_ outputs: Tensor, _ hidden: Tensor, _ target: Tensor?) -> Bool {
    let type = "AttnDecoderRNN"
    let source = Argument("encoderOutputs", outputs)
    let layout = "[batch, source, \(hiddenSize)]"
    guard source.has(rank: 3, width: hiddenSize, layout, for: type) else { return false }
    let state = Argument("encoderHidden", hidden)
    let stateLayout = "[1, \(outputs.size(0)), \(hiddenSize)]"
    guard state.has(rank: 3, width: hiddenSize, stateLayout, for: type) else { return false }
    guard hidden.size(0) == 1, hidden.size(1) == outputs.size(0) else {
      refuse(
        .wrongShape(
          type: type, argument: "encoderHidden", expected: stateLayout, found: hidden.shape))
      return false
    }
    guard let target else { return true }
    let goal = Argument("target", target)
    return goal.has(rank: 2, "[\(outputs.size(0)), length]", for: type)
      && goal.matches(source, along: 0, "the batch", for: type)
  }

  /// The weights of the last call. Shape: `[batch, length, source]`.
  public var attentionWeights: Tensor { lastWeights ?? noWeightsYet("AttnDecoderRNN") }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = [("embedding", embedding)]
    if let additiveAttention { children.append(("attention", additiveAttention)) }
    return children + [("gru", gru), ("out", out), ("dropout", dropout)]
  }

  public var description: String {
    "AttnDecoderRNN(hiddenSize: \(hiddenSize), outputSize: \(outputSize), "
      + "attention: .\(attention), dropout: \(dropout.p))"
  }
}
