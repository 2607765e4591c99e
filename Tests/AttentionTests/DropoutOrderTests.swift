import Attention
import Tensors
import Testing

/// Layers that take the batch first drop step by step, as PyTorch 2.15 does.
@Suite struct DropoutOrderTests {
  private func expectRow(_ output: Tensor, _ expected: [Double]) {
    for (index, right) in expected.enumerated() {
      #expect(abs(output.reshape(-1)[index].item() - right) < 1e-4, "\(index)")
    }
  }

  @Test func betweenTheLayersOfAGRU() {
    let output = Generator(seed: 0).asDefault {
      GRU(1, 2, numLayers: 2, batchFirst: true, dropout: 0.5)(
        Tensor([[[1], [2]], [[3], [4]]])
      ).output
    }
    expectRow(
      output, [-0.0482, -0.2549, -0.3018, -0.3458, -0.1252, -0.2249, -0.2267, -0.3410])
  }

  @Test func behindTheAttentionOfAnEncoderLayer() {
    let output = Generator(seed: 3).asDefault {
      TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 8, dropout: 0.3)(
        Tensor.ones(2, 3, 4))
    }
    expectRow(
      output,
      [
        1.3032, -0.9017, -1.0398, 0.6383, -0.3051, -1.1812, 1.5819, -0.0956, -1.6024, 0.4545,
        0.0418,
        1.1061, 1.1797, 0.3602, 0.0340, -1.5739,
      ])
  }

  @Test func behindBothAttentionsOfADecoderLayer() {
    let output = Generator(seed: 3).asDefault {
      TransformerDecoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 8, dropout: 0.3)(
        Tensor.ones(2, 3, 4), Tensor.ones(2, 5, 4))
    }
    expectRow(
      output,
      [
        1.0505, -1.6347, 0.1284, 0.4558, 0.4116, -1.7231, 0.6296, 0.6818, 0.9959, -1.2823, -0.6701,
        0.9565, 0.8259, -0.5633, -1.3491, 1.0865,
      ])
  }
}
