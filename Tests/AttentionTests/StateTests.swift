import Attention
import Tensors
import Testing

@Suite struct StateTests {
  @Test func aStateGoesFromOneModuleToAnother() {
    let first = MultiHeadAttention(hiddenSize: 6, numHeads: 2, dropout: 0)
    let second = MultiHeadAttention(hiddenSize: 6, numHeads: 2, dropout: 0)
    let x = Tensor.randn(1, 3, 6)
    #expect(!first(x, x, x).allClose(second(x, x, x)))
    second.loadStateDict(first.stateDict())
    #expect(first(x, x, x).allClose(second(x, x, x)))
  }

  /// What a student writes: parts are found, in order; what is shared is named once and saved twice.
  @Test func partsOfAnyModuleAreFound() {
    struct Shared: Module {
      let scale = Parameter(Tensor.ones(2))
      let first = Linear(2, 2)
      let again: Linear
      let offsets = [Parameter(Tensor.zeros(2)), Parameter(Tensor.zeros(2))]
      let layers = [Linear(2, 2, bias: false), Linear(2, 2, bias: false)]
      let optional: Linear? = Linear(2, 1, bias: false)
      init() { again = first }
    }
    let module = Shared()
    #expect(
      module.namedParameters.map(\.name) == [
        "scale", "offsets.0", "offsets.1", "first.weight", "first.bias", "layers.0.weight",
        "layers.1.weight", "optional.weight",
      ])
    #expect(Set(module.stateDict().keys).isSuperset(of: ["again.weight", "again.bias"]))
    #expect(module.parameterCount == 2 + 4 + 6 + 8 + 2)
  }

  @Test func partsAreFoundInTuplesDictionariesAndNestedArrays() {
    struct Parts: Module {
      let pair = (left: Linear(2, 2, bias: false), Linear(2, 2, bias: false))
      let ways = ["b": Linear(2, 1, bias: false), "a": Linear(2, 3, bias: false)]
      let grid = [[Linear(1, 1, bias: false)], [Linear(1, 1, bias: false)]]
      let numbers = [[1.0, 2.0], [3.0]]
    }
    #expect(
      Parts().namedParameters.map(\.name) == [
        "pair.left.weight", "pair.1.weight", "ways.a.weight", "ways.b.weight", "grid.0.0.weight",
        "grid.1.0.weight",
      ])
  }

  @Test func aModuleThatHoldsItselfIsGoneThroughOnce() {
    final class Node: Module {
      let weight = Parameter(Tensor.ones(2))
      var next: [Node] = []
    }
    let (first, second) = (Node(), Node())
    first.next = [second]
    second.next = [first, second]
    #expect(first.namedParameters.map(\.name) == ["weight", "next.0.weight"])
    #expect(first.parameterCount == 4)
    first.eval()
    first.next = []
    second.next = []
  }

  /// After `eval()` nothing drops out, however deep; after `train()` it does again.
  @Test func evaluationReachesEveryDropout() {
    let x = Tensor.randn([2, 4, 6], generator: Generator(seed: 1))
    let layer = TransformerDecoderLayer(
      hiddenSize: 6, numHeads: 2, dimFeedforward: 9, dropout: 0.5)
    let decoder = TransformerDecoder(layer, numLayers: 2)
    let gru = GRU(6, 5, numLayers: 2, dropout: 0.5)
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 2, dropout: 0.5)
    let positions = PositionalEncoding(hiddenSize: 6, dropout: 0.5)
    let systems: [(any Module, () -> Tensor)] = [
      (layer, { layer(x, x) }), (decoder, { decoder(x, x) }), (gru, { gru(x).output }),
      (attention, { attention(x, x, x) }), (positions, { positions(x) }),
    ]
    for (module, call) in systems {
      #expect(!call().allClose(call()), "\(module)")
      module.eval()
      #expect(call().floats == call().floats, "\(module)")
      module.train()
      #expect(!call().allClose(call()), "\(module)")
    }
  }

  @Test func missingNamesAreNamed() {
    let collector = ErrorCollector()
    let layer = Linear(2, 3)
    collector.collecting { _ = layer.loadStateDict(["weight": Tensor.ones(3, 2)]) }
    #expect(collector.first.map { "\($0)" }?.contains("bias") == true)
  }
}
