import Attention
import Tensors
import Testing

/// Layers that take the batch first drop step by step, as PyTorch 2.15 does.
@Suite struct DropoutOrderTests {
  private func expectRow(_ output: Tensor, _ expected: [Double]) {
    for (index, right) in expected.enumerated() {
      #expect(abs(output.reshape(-1)[index].item() - right) < 1e-6 * max(1, abs(right)), "\(index)")
    }
  }

  @Test func betweenTheLayersOfAGRU() {
    let output = Generator(seed: 0).asDefault {
      GRU(1, 2, numLayers: 2, batchFirst: true, dropout: 0.5)(
        Tensor([[[1], [2]], [[3], [4]]])
      ).output
    }
    expectRow(
      output,
      [
        -0.0481876582, -0.254937947, -0.301823407, -0.345792115, -0.12518692, -0.224928021,
        -0.226653814, -0.340996802,
      ])
  }

  @Test func behindTheAttentionOfAnEncoderLayer() {
    let output = Generator(seed: 3).asDefault {
      TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 8, dropout: 0.3)(
        Tensor.ones(2, 3, 4))
    }
    expectRow(
      output,
      [
        1.30319262, -0.901670277, -1.03981793, 0.638295412, -0.305130184, -1.18122101, 1.58190298,
        -0.0955516919, -1.60241342, 0.454531282, 0.0417826362, 1.10609949, 1.17974699, 0.360217005,
        0.0339556821, -1.57391977,
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
        1.05049098, -1.63468826, 0.128399223, 0.45579809, 0.411629319, -1.72312438, 0.629648566,
        0.68184638, 0.995864689, -1.28227758, -0.670108438, 0.95652163, 0.82588321, -0.563297987,
        -1.34909713, 1.08651185,
      ])
  }
}
