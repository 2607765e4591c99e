public import Tensors

/// Multi-head self-attention with a gate computed from its input.
///
/// - Shape: x `[batch, steps, hiddenSize]`, result the same.
///
/// Parameters: `q_linear k_linear v_linear out_linear` and, unless the gate is `.none`,
/// `gate_linear`, each with weight and bias, drawn in this order.
/// A `hiddenSize` that `numHeads` does not divide is refused.
public final class GatedSelfAttention: Module, CustomStringConvertible {
  /// How many numbers each vector of x and of the result has.
  public let hiddenSize: Int
  /// How many heads there are, each of hiddenSize / numHeads numbers.
  public let numHeads: Int
  /// What is done with the gate, if there is one.
  public let gate: GateKind
  private let layers: Layers?
  private var lastWeights: AttentionWeights?
  private var lastGate: Tensor?

  private struct Layers {
    let queries: Linear
    let keys: Linear
    let values: Linear
    let output: Linear
    let gate: Linear?
  }

  /// Sizes below 1, and a `hiddenSize` that `numHeads` does not divide, are refused.
  public init(hiddenSize: Int, numHeads: Int, gate: GateKind = .output) {
    self.hiddenSize = hiddenSize
    self.numHeads = numHeads
    self.gate = gate
    guard headsDivide("GatedSelfAttention", hiddenSize: hiddenSize, numHeads: numHeads) else {
      layers = nil
      return
    }
    layers = Layers(
      queries: Linear(hiddenSize, hiddenSize), keys: Linear(hiddenSize, hiddenSize),
      values: Linear(hiddenSize, hiddenSize), output: Linear(hiddenSize, hiddenSize),
      gate: gate == .none ? nil : Linear(hiddenSize, hiddenSize))
  }

  /// Attends within `x`, with the masks of ``scaledDotProductAttention``.
  public func callAsFunction(
    _ x: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil,
    causal: Bool = false
  ) -> Tensor {
    let type = "GatedSelfAttention"
    let layout = "[batch, steps, \(hiddenSize)]"
    guard let layers, Argument("x", x).has(rank: 3, width: hiddenSize, layout, for: type)
    else { return .failed }
    return ShapeRecorder.module(type) {
      let (context, weights) = attend(
        type, layers.queries.apply(x, step: "projection of queries"),
        layers.keys.apply(x, step: "projection of keys"),
        layers.values.apply(x, step: "projection of values"), numHeads: numHeads,
        AttentionMasks(queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal))
      lastWeights = weights
      return gated(layers, context, x)
    }
  }

  private func gated(_ layers: Layers, _ concatenated: Tensor, _ x: Tensor) -> Tensor {
    guard let gateLayer = layers.gate else {
      return layers.output.apply(concatenated, step: "output")
    }
    let g = gateLayer.apply(x, step: "projection to the gate").sigmoid()
    record("gate", g)
    lastGate = g.detach()
    if gate == .output {
      let gatedContext = g * concatenated
      record("gate · concat", gatedContext)
      return layers.output.apply(gatedContext, step: "output")
    }
    let attended = layers.output.apply(concatenated, step: "projection of concat")
    let mixed = g * attended + (1 - g) * x
    record("output", mixed)
    return mixed
  }

  /// The weights of the last call. Shape: `[batch, heads, steps, steps]`.
  public var attentionWeights: Tensor {
    if layers == nil { return .failed }
    return lastWeights?.value ?? noWeightsYet("GatedSelfAttention")
  }

  /// The gate of the last call, between 0 and 1. Shape: `[batch, steps, hiddenSize]`.
  public var gateValues: Tensor {
    if layers == nil { return .failed }
    return lastGate ?? refuse(.noGate(type: "GatedSelfAttention"))
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    guard let layers else { return [] }
    var children: [(name: String, module: any Module)] = [
      ("q_linear", layers.queries), ("k_linear", layers.keys), ("v_linear", layers.values),
      ("out_linear", layers.output),
    ]
    if let gate = layers.gate { children.append(("gate_linear", gate)) }
    return children
  }

  public var description: String {
    "GatedSelfAttention(hiddenSize: \(hiddenSize), numHeads: \(numHeads), gate: .\(gate))"
  }
}
