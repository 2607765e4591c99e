public import Tensors

/// A gated recurrent unit over a sequence, of one layer or several. (Cho et al. 2014; PyTorch:
/// `nn.GRU`.)
///
/// - Shape: x `[steps, batch, inputSize]`, or `[batch, steps, inputSize]` with `batchFirst: true`;
///   hidden `[layers · directions, batch, hiddenSize]`, the directions of a layer side by side. The
///   outputs have x's layout, with directions · hiddenSize.
///
/// `bidirectional` adds to each layer one that reads from the end; both outputs are concatenated.
/// `dropout` falls on the outputs of every layer but the last, while training.
///
/// Parameters of layer k: `weight_ih_lk weight_hh_lk bias_ih_lk bias_hh_lk`, the gates stacked reset,
/// update, new; those of the other direction end in `_reverse`. Drawn in this order.
public final class GRU: Module, CustomStringConvertible {
  /// How many numbers each step of x has. (PyTorch: `input_size`.)
  public let inputSize: Int
  /// How many numbers a hidden state of one direction has. (PyTorch: `hidden_size`.)
  public let hiddenSize: Int
  /// How many layers there are, each reading the outputs of the one before.
  public let numLayers: Int
  /// Whether x and the outputs are `[batch, steps, …]`; the hidden state never is.
  public let batchFirst: Bool
  /// Whether each layer also reads from the end: outputs then have 2 · hiddenSize numbers.
  public let bidirectional: Bool
  /// The layers from the input on, each with its directions.
  private let layers: [[GRUGates]]
  private let dropout: Dropout

  /// Sizes or a number of layers below 1, and more than 10,000 layers, are refused.
  public init(
    _ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, bias: Bool = true,
    batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false
  ) {
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    self.numLayers = numLayers
    self.batchFirst = batchFirst
    self.bidirectional = bidirectional
    self.dropout = Dropout(dropout)
    let directions = bidirectional ? 2 : 1
    let (joined, overflow) = hiddenSize.multipliedReportingOverflow(by: directions)
    var layers: [[GRUGates]] = []
    if arePositive(
      "GRU", ["inputSize": inputSize, "hiddenSize": hiddenSize, "numLayers": numLayers]),
      isBuildable("GRU", "numLayers", numLayers)
    {
      while layers.count < numLayers, layers.last?.last?.isFailed != true {
        let width = layers.isEmpty || overflow ? inputSize : joined
        layers.append(
          (0..<directions).map { _ in
            GRUGates("GRU", inputSize: width, hiddenSize: hiddenSize, bias: bias)
          })
      }
    }
    self.layers = layers
  }

  /// The hidden state after every step, and the last one of each layer and direction; without
  /// `hidden`, it starts at 0.
  ///
  /// `lengths` says how many steps of each batch row count, from 1 to all: outputs after them are 0,
  /// the last state is the one after the last step that counts, and the other direction starts there.
  /// (PyTorch: `pack_padded_sequence`, in any order of the lengths.)
  public func callAsFunction(
    _ x: Tensor, _ hidden: Tensor? = nil, lengths: Tensor? = nil
  ) -> (output: Tensor, hidden: Tensor) {
    let type = "GRU"
    let layout = (batchFirst ? "[batch, steps, " : "[steps, batch, ") + "\(inputSize)]"
    guard !layers.isEmpty, Argument("x", x).has(rank: 3, width: inputSize, layout, for: type)
    else { return (.failed, .failed) }
    let batch = x.size(batchFirst ? 0 : 1)
    let states = layers.count * layers[0].count
    let start = hidden ?? Tensor.zeros([states, batch, hiddenSize], dtype: x.dtype)
    if start.isFailed || lengths?.isFailed == true { return (.failed, .failed) }
    guard start.shape == [states, batch, hiddenSize] else {
      refuse(
        .wrongShape(
          type: type, argument: "hidden", expected: "[\(states), \(batch), \(hiddenSize)]",
          found: start.shape))
      return (.failed, .failed)
    }
    var valid: Tensor?
    if let lengths {
      let mask = stepsMask(lengths, type: type, batch: batch, steps: x.size(batchFirst ? 1 : 0))
      if mask.isFailed { return (.failed, .failed) }
      valid = mask
    }
    return ShapeRecorder.module(type) { run(x, start, valid: valid) }
  }

  /// The hidden states of sequences of `lengths` steps.
  public func callAsFunction(
    _ x: Tensor, _ hidden: Tensor? = nil, lengths: [Int]
  ) -> (output: Tensor, hidden: Tensor) {
    callAsFunction(x, hidden, lengths: Attention.lengths(lengths))
  }

  private func run(
    _ x: Tensor, _ start: Tensor, valid: Tensor?
  ) -> (output: Tensor, hidden: Tensor) {
    var output = x
    var last: [Tensor] = []
    for (position, directions) in layers.enumerated() {
      let input =
        position == 0 ? output : batchFirst ? dropout.stepByStep(output) : dropout(output)
      func layer() -> Tensor {
        let outputs = directions.enumerated().map { direction, gates in
          let result = gates.run(
            input, from: start.select(0, last.count), time: batchFirst ? 1 : 0,
            backwards: direction == 1, valid: valid)
          last.append(result.last)
          return result.output
        }
        let joined = outputs.count == 1 ? outputs[0] : cat(outputs, dim: -1)
        record("outputs", joined)
        return joined
      }
      output = layers.count == 1 ? layer() : ShapeRecorder.module("layer \(position)", layer)
    }
    let hidden = stack(last)
    record("hidden", hidden)
    return (output, hidden)
  }

  /// The first layer, to be taken step by step. Nil if the sizes were refused.
  func steps(as dtype: DType) -> GRUStep? {
    layers.first?.first.map { GRUStep($0, as: dtype) }
  }

  public var ownParameters: [(name: String, parameter: Parameter)] {
    layers.enumerated().flatMap { position, directions in
      zip(directions, ["", "_reverse"]).flatMap { gates, direction in
        gates.parameters(suffix: "_l\(position)\(direction)")
      }
    }
  }

  public var namedChildren: [(name: String, module: any Module)] {
    [("dropout", dropout)]
  }

  public var description: String {
    var text = "GRU(\(inputSize), \(hiddenSize)"
    if numLayers != 1 { text += ", numLayers: \(numLayers)" }
    text += ", batchFirst: \(batchFirst)"
    if dropout.p > 0 { text += ", dropout: \(dropout.p)" }
    if bidirectional { text += ", bidirectional: true" }
    return text + ")"
  }
}
