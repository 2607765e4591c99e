import Attention
import Tensors
import Testing

/// Lengths that cannot be are refused: d2l's text takes a length beyond the keys as no mask.
@Suite struct LengthTests {
  private func mistake(_ body: () -> Void) -> String? {
    let collector = ErrorCollector()
    collector.collecting(body)
    return collector.first.map { "\($0)" }
  }

  private let x = Tensor.ones(2, 4, 6)

  @Test func validLensLieWithinTheKeys() {
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 3)
    let message =
      "MultiHeadAttention: validLens must be whole numbers from 0 to 4, the number of keys, not "
    #expect(mistake { _ = attention(x, x, x, validLens: [3, 5]) } == message + "5")
    #expect(mistake { _ = attention(x, x, x, validLens: [-1, 2]) } == message + "-1")
    #expect(mistake { _ = attention(x, x, x, validLens: Tensor([1, 2.5])) } == message + "2.5")
    #expect(mistake { _ = attention(x, x, x, validLens: Tensor([1, .nan])) } == message + "nan")
    #expect(mistake { _ = attention(x, x, x, validLens: [0, 4]) } == nil)
  }

  @Test func theHelpSaysWhereSuchLengthsComeFrom() {
    let collector = ErrorCollector()
    collector.collecting {
      _ = maskedSoftmax(Tensor.ones(2, 3, 4), validLens: [[4, 4, 4], [1, 9, 2]])
    }
    #expect(
      (collector.first as? any LibraryError)?.help
        == "validLens counts keys from the front: check that it belongs to this batch, and was "
        + "counted after cutting or padding to 4")
  }

  @Test func functionsRefuseThemToo() {
    #expect(
      mistake { _ = sequenceMask(x, validLens: [1, 7]) }
        == "sequenceMask: validLens must be whole numbers from 0 to 4, the number of steps, not 7")
    #expect(
      mistake { _ = maskedSoftmax(Tensor.ones(1, 2, 3), validLens: [-2]) }
        == "maskedSoftmax: validLens must be whole numbers from 0 to 3, the number of keys, not -2")
  }

  @Test func lengthsOfARecurrentNetworkBeginAtOne() {
    let gru = GRU(6, 2, batchFirst: true)
    let message = "GRU: lengths must be whole numbers from 1 to 4, the number of steps, not "
    #expect(mistake { _ = gru(x, lengths: [0, 4]) } == message + "0")
    #expect(mistake { _ = gru(x, lengths: [5, 4]) } == message + "5")
    #expect(mistake { _ = gru(x, lengths: [4]) } == "GRU: lengths must be [2], not [1]")
  }

  /// What stands behind the end of a row changes nothing before it.
  @Test func paddingIsNotRead() {
    let gru = Generator(seed: 3).asDefault {
      GRU(6, 5, numLayers: 2, batchFirst: true, bidirectional: true)
    }
    let x = Tensor.randn([2, 4, 6], generator: Generator(seed: 4))
    var padded = x
    padded[1, 2...] = Tensor.full([2, 6], 1e6)
    let (clean, cleanLast) = gru(x, lengths: [4, 2])
    let (output, last) = gru(padded, lengths: [4, 2])
    #expect(output.floats == clean.floats && last.floats == cleanLast.floats)
    #expect(output[1, 2...].abs().max().item() == 0)
    let alone = gru(x[1...].narrow(1, 0, 2))
    #expect((alone.output - output[1..., 0..<2]).abs().max().item() < 1e-6)
    #expect((alone.hidden - last[0..., 1...]).abs().max().item() < 1e-6)
  }
}
