import Tensors
import Testing

/// In which order random numbers reach the elements: each is what PyTorch 2.15 gives.
@Suite struct DrawingOrderTests {
  private func drawn(_ seed: Int, _ draw: (Generator) -> Tensor) -> [Float] {
    let generator = Generator(seed: seed)
    return generator.asDefault { draw(generator).floats }
  }

  @Test func singleProbabilitiesTakeSingleNumbers() {
    let generator = Generator(seed: 0)
    let draws = Tensor.full([7], 0.3).bernoulli(generator: generator)
    #expect(draws.floats == [0, 0, 1, 1, 0, 0, 0])
    #expect(Tensor.rand([1], generator: generator).floats == [0.89644474])
  }

  @Test func dropoutDrawsInTheOrderOfMemory() {
    #expect(drawn(0) { Tensor.ones(2, 3).T.dropout(0.5, generator: $0) } == [0, 0, 0, 0, 2, 0])
  }

  @Test(arguments: [0.0, 1]) func aCertainDropoutDrawsNothing(_ p: Double) {
    let generator = Generator(seed: 0)
    #expect(
      Tensor.ones(3).dropout(p, generator: generator).floats == (p == 0 ? [1, 1, 1] : [0, 0, 0]))
    #expect(Tensor.rand([1], generator: generator).floats == [0.49625659])
  }

  @Test func blocksOfDoublesAreTheSameToTheLastBit() {
    let numbers = Tensor.randn([17], dtype: .float64, generator: Generator(seed: 42))
    #expect(numbers[1].item() == 1.504572275678796)
  }

  @Test func numbersLikeATransposedTensorFollowItsMemory() {
    let numbers = drawn(1) { _ in Tensor.randnLike(Tensor.ones(3, 6).T) }
    let expected: [Float] = [
      0.661352158, -1.5227685, -0.195509583, 0.266924113, 0.381683916, -0.965635955,
    ]
    #expect(Array(numbers.prefix(6)) == expected)
  }
}
