import Attention
import Foundation
import Tensors
import Testing

/// Gradients of every module, in double precision: along a random direction through all its inputs and
/// parameters at once, the slope that `backward` gives is the one that two calls beside give.
@Suite struct GradientTests {
  struct Probe: Sendable, CustomTestStringConvertible {
    let name: String
    /// The module, and a call of it with inputs of its own.
    let build: @Sendable () -> (module: any Module, inputs: [Tensor], call: Call)

    typealias Call = ([Tensor]) -> [Tensor]

    init(
      _ name: String, _ build: @escaping @Sendable () -> (any Module, [Tensor], Call)
    ) {
      self.name = name
      self.build = { build() }
    }

    var testDescription: String { name }
  }

  static func normal(_ shape: Int...) -> Tensor { Tensor.randn(shape, dtype: .float64) }

  static let tokens = Tensor([[1, 4, 0], [2, 2, 3]], dtype: .int64)
  static let keyMask = Tensor([[true, true, true], [true, true, false]])

  static let probes: [Probe] = [
    Probe("Linear") {
      let module = Linear(5, 3)
      return (module, [normal(2, 3, 5)], { [module($0[0])] })
    },
    Probe("Embedding") {
      let module = Embedding(5, 3)
      return (module, [], { _ in [module(tokens)] })
    },
    Probe("Dropout") {
      let module = Dropout(0.4)
      return (module, [normal(3, 5)], { [module($0[0])] })
    },
    Probe("LayerNorm") {
      let module = LayerNorm([3, 5])
      return (module, [normal(2, 3, 5)], { [module($0[0])] })
    },
    Probe("PositionwiseFeedForward") {
      let module = PositionwiseFeedForward(
        hiddenSize: 5, dimFeedforward: 7, activation: .gelu, dropout: 0.3)
      return (module, [normal(2, 3, 5)], { [module($0[0])] })
    },
    Probe("PositionalEncoding") {
      let module = PositionalEncoding(hiddenSize: 5, dropout: 0.2)
      return (module, [normal(2, 3, 5)], { [module($0[0])] })
    },
    Probe("LearnedPositionalEncoding") {
      let module = LearnedPositionalEncoding(hiddenSize: 5, maxLen: 4)
      return (module, [normal(2, 3, 5)], { [module($0[0])] })
    },
    Probe("RotaryEmbedding") {
      let module = RotaryEmbedding(headSize: 6)
      return (module, [normal(2, 3, 6)], { [module($0[0], offset: 5)] })
    },
    Probe("GRUCell") {
      let module = GRUCell(3, 5)
      return (module, [normal(2, 3), normal(2, 5)], { [module($0[0], $0[1])] })
    },
    Probe("GRU") {
      let module = GRU(
        3, 5, numLayers: 2, batchFirst: true, dropout: 0.2, bidirectional: true)
      return (
        module, [normal(2, 4, 3), normal(4, 2, 5)],
        {
          let (output, hidden) = module($0[0], $0[1], lengths: [4, 2])
          return [output, hidden]
        }
      )
    },
    Probe("EncoderRNN") {
      let module = EncoderRNN(inputSize: 5, hiddenSize: 3, dropout: 0.2)
      return (
        module, [],
        { _ in
          let (outputs, hidden) = module(tokens, lengths: [2, 3])
          return [outputs, hidden]
        }
      )
    },
    Probe("AttnDecoderRNN") {
      let module = AttnDecoderRNN(hiddenSize: 3, outputSize: 5)
      return (
        module, [normal(2, 3, 3), normal(1, 2, 3)],
        {
          let (outputs, hidden, weights) = module(
            $0[0], $0[1], target: tokens, keyMask: keyMask)
          return [outputs, hidden, weights].compactMap { $0 }
        }
      )
    },
    Probe("DotProductAttention") {
      let module = DotProductAttention()
      return (
        module, [normal(2, 5, 4), normal(2, 3, 4)],
        {
          let (context, weights) = module($0[0], $0[1], keyMask: keyMask)
          return [context, weights]
        }
      )
    },
    Probe("AdditiveAttention") {
      let module = AdditiveAttention(hiddenSize: 4)
      return (
        module, [normal(2, 5, 4), normal(2, 3, 4)],
        {
          let (context, weights) = module($0[0], $0[1], keyMask: keyMask)
          return [context, weights]
        }
      )
    },
    Probe("MultiHeadAttention") {
      let module = MultiHeadAttention(
        hiddenSize: 6, numHeads: 3, dropout: 0.2, bias: true, querySize: 5, keySize: 4,
        valueSize: 3)
      return (
        module, [normal(2, 5, 5), normal(2, 3, 4), normal(2, 3, 3)],
        { [module($0[0], $0[1], $0[2], validLens: [3, 0])] }
      )
    },
    Probe("AttentionHead") {
      let module = AttentionHead(hiddenSize: 5, headSize: 3)
      return (module, [normal(2, 3, 5)], { [module($0[0], $0[0], $0[0], causal: true)] })
    },
    Probe("PerHeadMultiHeadAttention") {
      let module = PerHeadMultiHeadAttention(hiddenSize: 6, numHeads: 2)
      return (
        module, [normal(2, 5, 6), normal(2, 3, 6)],
        { [module($0[0], $0[1], $0[1], keyMask: keyMask)] }
      )
    },
    Probe("GatedSelfAttention") {
      let module = GatedSelfAttention(hiddenSize: 6, numHeads: 3, gate: .highway)
      return (module, [normal(2, 3, 6)], { [module($0[0], keyMask: keyMask)] })
    },
    Probe("PackedMultiHeadAttention") {
      let module = PackedMultiHeadAttention(hiddenSize: 6, numHeads: 3, dropout: 0.2)
      return (
        module, [normal(2, 5, 6), normal(2, 3, 6), normal(2, 3, 6)],
        { [module($0[0], $0[1], $0[2], keyMask: keyMask)] }
      )
    },
    Probe("TransformerEncoderLayer") {
      let module = TransformerEncoderLayer(
        hiddenSize: 6, numHeads: 2, dimFeedforward: 7, dropout: 0.2, activation: .gelu)
      return (module, [normal(2, 3, 6)], { [module($0[0], keyMask: keyMask)] })
    },
    Probe("TransformerEncoder") {
      let layer = TransformerEncoderLayer(
        hiddenSize: 6, numHeads: 2, dimFeedforward: 7, normFirst: true)
      let module = TransformerEncoder(layer, numLayers: 2, norm: LayerNorm(6))
      return (module, [normal(2, 3, 6)], { [module($0[0], causal: true)] })
    },
    Probe("TransformerDecoderLayer") {
      let module = TransformerDecoderLayer(hiddenSize: 6, numHeads: 3, dimFeedforward: 7)
      return (
        module, [normal(2, 5, 6), normal(2, 3, 6)],
        { [module($0[0], $0[1], memoryKeyMask: keyMask, causal: true)] }
      )
    },
    Probe("TransformerDecoder") {
      let layer = TransformerDecoderLayer(
        hiddenSize: 6, numHeads: 3, dimFeedforward: 7, normFirst: true)
      let module = TransformerDecoder(layer, numLayers: 2)
      return (module, [normal(2, 5, 6), normal(2, 3, 6)], { [module($0[0], $0[1])] })
    },
    Probe("Transformer") {
      let module = Transformer(
        hiddenSize: 6, numHeads: 2, numEncoderLayers: 1, numDecoderLayers: 1, dimFeedforward: 7)
      return (
        module, [normal(2, 3, 6), normal(2, 5, 6)],
        {
          [
            module(
              $0[0], $0[1], sourceKeyMask: keyMask, memoryKeyMask: keyMask, causal: true)
          ]
        }
      )
    },
    Probe("TransformerLanguageModel") {
      let module = TransformerLanguageModel(
        vocabSize: 5, hiddenSize: 6, numHeads: 3, numLayers: 2, maxLen: 4)
      return (module, [], { _ in [module(tokens)] })
    },
  ]

  @Test(arguments: probes) func slopesAgree(_ probe: Probe) throws {
    try catchingErrors {
      let (module, inputs, call) = Generator(seed: 7).asDefault(probe.build)
      let random = Generator(seed: 8)
      let parameters = module.parameters
      let bases =
        inputs
        + parameters.map { parameter in
          // Away from the values that a module begins with, where many gradients are 0.
          let shape = parameter.shape
          return parameter.value.detach().to(.float64)
            + Tensor.randn(shape, dtype: .float64, generator: random) * 0.3
        }
      let directions = bases.map {
        Tensor.randn($0.shape, dtype: .float64, generator: random)
      }
      var cotangents: [Tensor] = []
      /// The loss a step along the direction, and the leaves it was computed from.
      func loss(_ step: Double) -> (value: Tensor, leaves: [Tensor]) {
        var leaves = zip(bases, directions).map { ($0 + $1 * step).requiringGrad() }
        for (place, parameter) in parameters.enumerated() {
          parameter.value = leaves[inputs.count + place]
          leaves[inputs.count + place] = parameter.value
        }
        // What drops out is the same each time.
        let outputs = Generator(seed: 9).asDefault { call(Array(leaves.prefix(inputs.count))) }
        if cotangents.isEmpty {
          cotangents = outputs.map {
            Tensor.randn($0.shape, dtype: .float64, generator: random)
          }
        }
        let terms = zip(outputs, cotangents).map { ($0 * $1).sum() }
        return (terms.dropFirst().reduce(terms[0], +), leaves)
      }
      let (value, leaves) = loss(0)
      value.backward()
      var slope = 0.0
      for (leaf, direction) in zip(leaves, directions) {
        let grad = try #require(leaf.grad, "\(probe.name): an input that no gradient reached")
        slope += (grad * direction).sum().item()
      }
      let step = 1e-5
      let between = (loss(step).value.item() - loss(-step).value.item()) / (2 * step)
      #expect(abs(slope - between) <= 1e-6 * max(1, abs(between)), "\(slope), \(between)")
      #expect(abs(between) > 1e-3)
    }
  }

  /// A module without a probe fails here.
  @Test func everyModuleIsProbed() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Attention").standardized
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var modules: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/public (?:final class|struct) (\w+): [^{]*\bModule\b/#) {
        modules.insert(String(match.1))
      }
    }
    #expect(modules == Set(Self.probes.map(\.name)))
  }

  @Test func aQueryThatAttendsToNothingHasGradientZero() {
    var q = Tensor.randn([2, 3, 4], generator: Generator(seed: 1))
    q.requiresGrad = true
    var k = Tensor.randn([2, 3, 4], generator: Generator(seed: 2))
    k.requiresGrad = true
    let keyMask = Tensor([[false, false, false], [true, true, false]])
    scaledDotProductAttention(q, k, k, keyMask: keyMask).square().sum().backward()
    #expect(q.grad?[0].abs().max().item() == 0)
    #expect(k.grad?[0].abs().max().item() == 0)
    #expect(k.grad?[1, 2].abs().max().item() == 0)
    #expect((q.grad?[1].abs().min().item() ?? 0) > 0)
  }

  /// A module keeps its weights for a figure, and not the graph behind them.
  @Test func keptWeightsHoldNoRecord() {
    let x = Tensor.randn([1, 3, 4], generator: Generator(seed: 1))
    let attention = MultiHeadAttention(hiddenSize: 4, numHeads: 2)
    #expect(attention(x, x, x).requiresGrad)
    #expect(!attention.attentionWeights.requiresGrad)
    let decoder = AttnDecoderRNN(hiddenSize: 4, outputSize: 5)
    #expect(decoder(x, Tensor.zeros(1, 1, 4), maxLength: 2).weights?.requiresGrad == true)
    #expect(!decoder.attentionWeights.requiresGrad)
  }

  @Test func aFrozenParameterGetsNoGradient() {
    let layer = Linear(3, 2)
    let weight = layer.parameters[0]
    weight.requiresGrad = false
    weight.value = Tensor.ones(2, 3)
    layer(Tensor.ones(4, 3)).sum().backward()
    #expect(weight.grad == nil)
    #expect(layer.parameters[1].grad?.floats == [4, 4])
    layer.zeroGrad()
    #expect(layer.parameters[1].grad == nil)
  }
}
