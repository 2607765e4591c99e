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

  @Test func missingNamesAreNamed() {
    let collector = ErrorCollector()
    let layer = Linear(2, 3)
    collector.collecting { _ = layer.loadStateDict(["weight": Tensor.ones(3, 2)]) }
    #expect(collector.first.map { "\($0)" }?.contains("bias") == true)
  }

  @Test func theTraceTellsEveryStep() {
    let attention = MultiHeadAttention(hiddenSize: 100, numHeads: 5, dropout: 0)
    let x = Tensor.randn(2, 4, 100)
    #expect(
      "\(traceShapes { attention(x, x, x, validLens: [3, 2]) })" == """
        step                      shape
        MultiHeadAttention
          projection of queries   [2, 4, 100]
          projection of keys      [2, 4, 100]
          projection of values    [2, 4, 100]
          split heads of queries  [2, 5, 4, 20]
          split heads of keys     [2, 5, 4, 20]
          split heads of values   [2, 5, 4, 20]
          scores                  [2, 5, 4, 4]
          mask                    [2, 1, 1, 4]
          weights                 [2, 5, 4, 4]
          context                 [2, 5, 4, 20]
          concat                  [2, 4, 100]
          output                  [2, 4, 100]
        """)
  }
}
