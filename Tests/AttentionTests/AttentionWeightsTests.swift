import Attention
import Tensors
import Testing

/// Attention weights that are computed only once someone asks for them.
@Suite struct AttentionWeightsTests {
  private let x = Generator(seed: 1).asDefault { Tensor.randn(2, 4, 6) }
  private let keyMask = Tensor([[true, true, true, false], [true, true, false, false]])

  /// The weights as the plain steps give them inside a trace.
  private func plain(_ attention: () -> Tensor, _ weights: () -> Tensor) -> Tensor {
    _ = traceShapes { attention() }
    return weights()
  }

  @Test func `are those that the steps one by one give`() {
    let heads = MultiHeadAttention(hiddenSize: 6, numHeads: 3)
    let packed = PackedMultiHeadAttention(hiddenSize: 6, numHeads: 2)
    let gated = GatedSelfAttention(hiddenSize: 6, numHeads: 2)
    let each = PerHeadMultiHeadAttention(hiddenSize: 6, numHeads: 2)
    let calls: [(call: () -> Tensor, weights: () -> Tensor)] = [
      ({ heads(x, x, x) }, { heads.attentionWeights }),
      ({ heads(x, x, x, validLens: [3, 0]) }, { heads.attentionWeights }),
      (
        { heads(x, x, x, validLens: [[1, 2, 3, 4], [0, 1, 0, 4]]) }, { heads.attentionWeights }
      ),
      ({ packed(x, x, x, keyMask: keyMask, causal: true) }, { packed.attentionWeights }),
      (
        { packed(x, x, x, queryMask: keyMask, mask: Tensor.ones(4, 4).tril()) },
        { packed.attentionWeights }
      ),
      ({ gated(x, keyMask: keyMask) }, { gated.attentionWeights }),
      ({ each(x, x, x, queryMask: keyMask, keyMask: keyMask) }, { each.attentionWeights }),
    ]
    for (position, (call, weights)) in calls.enumerated() {
      let result = call()
      let found = weights()
      var traced = Tensor.zeros(1)
      let expected = plain(
        {
          traced = call()
          return traced
        }, weights)
      #expect(found.shape == expected.shape && !found.requiresGrad, "\(position)")
      #expect(found.allClose(expected, rtol: 1e-6, atol: 1e-7), "\(position)")
      #expect(result.allClose(traced, rtol: 1e-5, atol: 1e-6), "\(position)")
    }
  }

  @Test func `stay those of the call when the parameters change after it`() {
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 3)
    _ = attention(x, x, x, validLens: [3, 2])
    let expected = plain({ attention(x, x, x, validLens: [3, 2]) }, { attention.attentionWeights })
    _ = attention(x, x, x, validLens: [3, 2])
    let optimizer = SGD(attention.parameters, lr: 1)
    attention(x, x, x).sum().backward()
    _ = attention(x, x, x, validLens: [3, 2])
    optimizer.step()
    #expect(attention.attentionWeights.allClose(expected, rtol: 1e-6, atol: 1e-7))
  }

  @Test func `add no step to a trace that asks for them`() {
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 3)
    _ = attention(x, x, x)
    let trace = traceShapes { attention.attentionWeights }
    #expect(trace.rows.map(\.name) == ["result"])
    #expect(trace.rows.map(\.shape) == [[6, 4, 4]])
  }

  @Test func `dropout that drops nothing changes nothing`() {
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 3, dropout: 0.5)
    attention.eval()
    let result = attention(x, x, x)
    let fused = attention.attentionWeights
    attention.train()
    _ = attention(x, x, x)
    #expect(attention.attentionWeights.allClose(fused, rtol: 1e-6, atol: 1e-7))
    attention.eval()
    #expect(attention(x, x, x).allClose(result))
  }

  @Test func `gradients flow as through the steps one by one`() {
    for causal in [false, true] {
      let attention = PackedMultiHeadAttention(hiddenSize: 6, numHeads: 2)
      func gradients() -> [Tensor] {
        attention.zeroGrad()
        let y = attention(x, x, x, keyMask: keyMask, causal: causal)
        (y * y).sum().backward()
        return attention.parameters.compactMap(\.grad)
      }
      let fused = gradients()
      var plain: [Tensor] = []
      _ = traceShapes {
        plain = gradients()
        return x
      }
      #expect(fused.count == 4)
      for (a, b) in zip(fused, plain) { #expect(a.allClose(b, rtol: 1e-4, atol: 1e-5)) }
    }
  }
}
