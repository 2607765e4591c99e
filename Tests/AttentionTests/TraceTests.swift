import Attention
import Tensors
import Testing

/// The table of shapes that `traceShapes` gives.
@Suite struct TraceTests {
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

  @Test func theLayersOfALanguageModelStandOnceWithTheirCount() {
    let model = TransformerLanguageModel(
      vocabSize: 65, hiddenSize: 8, numHeads: 4, numLayers: 3, positions: .rotary)
    #expect(
      "\(traceShapes { model(Tensor.zeros([1, 5], dtype: .int64)) })" == """
        step                                            shape
        TransformerLanguageModel
          token embedding                               [1, 5, 8]
          TransformerEncoder
            TransformerEncoderLayer × 3
              norm1                                     [1, 5, 8]
              self-attention
                projection of queries, keys and values  [1, 5, 24]
                split heads of queries                  [1, 4, 5, 2]
                split heads of keys                     [1, 4, 5, 2]
                turned queries                          [1, 4, 5, 2]
                turned keys                             [1, 4, 5, 2]
                split heads of values                   [1, 4, 5, 2]
                scores                                  [1, 4, 5, 5]
                mask                                    [5, 5]
                weights                                 [1, 4, 5, 5]
                context                                 [1, 4, 5, 2]
                concat                                  [1, 5, 8]
                output                                  [1, 5, 8]
              norm2                                     [1, 5, 8]
              PositionwiseFeedForward
                linear1                                 [1, 5, 32]
                gelu                                    [1, 5, 32]
                linear2                                 [1, 5, 8]
            norm                                        [1, 5, 8]
          logits                                        [1, 5, 65]
        """)
  }

  @Test func theDirectionsOfAGRUAreToldApart() {
    let gru = GRU(4, 5, numLayers: 2, batchFirst: true, bidirectional: true)
    let x = Tensor.zeros(2, 3, 4)
    #expect(
      "\(traceShapes { gru(x, lengths: [2, 3]).output })" == """
        step                                         shape
        GRU
          layer 0
            projection of the input                  [2, 3, 15]
            projection of the input, read backwards  [2, 3, 15]
            outputs                                  [2, 3, 10]
          layer 1
            projection of the input                  [2, 3, 15]
            projection of the input, read backwards  [2, 3, 15]
            outputs                                  [2, 3, 10]
          hidden                                     [4, 2, 5]
        """)
  }
}
