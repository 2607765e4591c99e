import Tensors
import Testing

/// Where a function has no derivative, PyTorch's choice; the numbers are its own.
@Suite struct GradientTieTests {
  private func gradients(_ values: [Double]..., of body: ([Tensor]) -> Tensor) -> [[Double]] {
    let leaves = values.map { Tensor($0, dtype: .float64).requiringGrad() }
    body(leaves).sum().backward()
    return leaves.map { $0.grad?.scalars ?? [] }
  }

  @Test func `extremes`() {
    #expect(gradients([1, 3, 3]) { $0[0].max() } == [[0, 0.5, 0.5]])
    #expect(gradients([1, 3, 3]) { $0[0].max(dim: 0).values } == [[0, 1, 0]])
    #expect(gradients([1, 3, 3]) { $0[0].amax(dim: [0]) } == [[0, 0.5, 0.5]])
    #expect(gradients([1, 1, 3]) { $0[0].min() } == [[0.5, 0.5, 0]])
    #expect(
      gradients([1, 3, 2], [1, 2, 3]) { $0[0].maximum($0[1]) } == [[0.5, 1, 0], [0.5, 0, 1]])
    #expect(
      gradients([1, 3, 2], [1, 2, 3]) { $0[0].minimum($0[1]) } == [[0.5, 0, 1], [0.5, 1, 0]])
  }

  @Test func `corners`() {
    #expect(gradients([-1, 1, 0, 2, -3]) { $0[0].clamp(min: -1, max: 1) } == [[0, 0, 1, 0, 0]])
    #expect(gradients([0, -0.0, 1, -1]) { $0[0].relu() } == [[0, 0, 1, 0]])
    #expect(gradients([0, -0.0, 1, -1]) { $0[0].abs() } == [[0, 0, 1, -1]])
    #expect(gradients([0, 2]) { $0[0].sign() } == [[0, 0]])
    #expect(gradients([0.5]) { $0[0].floor() } == [[0]])
    #expect(gradients([0, 0]) { $0[0].norm() } == [[0, 0]])
    #expect(gradients([1, 1]) { $0[0].std() } == [[0, 0]])
    #expect(gradients([0]) { $0[0].sqrt() } == [[.infinity]])
  }

  @Test func `orders`() {
    let weights = Tensor([1, 2, 3, 4], dtype: .float64)
    #expect(gradients([2, 1, 2, 1]) { $0[0].sort().values * weights } == [[3, 1, 4, 2]])
    #expect(
      gradients([2, 1, 2, 1]) { $0[0].topk(2).values * weights.narrow(0, 0, 2) } == [[1, 0, 2, 0]])
  }

  @Test func `powers and products with zeros`() {
    #expect(gradients([4]) { $0[0].pow(0.5) } == [[0.25]])
    let both = gradients([0, 0, 2], [0, 2, 0]) { $0[0].pow($0[1]) }
    #expect(both[0] == [0, 0, 0])
    #expect(both[1][0] == 0 && both[1][1] == 0 && abs(both[1][2] - 0.693147180559945) < 1e-14)
    #expect(gradients([0, 2, 3]) { $0[0].prod() } == [[6, 0, 0]])
    #expect(gradients([0, 0, 3]) { $0[0].prod() } == [[0, 0, 0]])
    #expect(gradients([2, 0, 3]) { $0[0].cumprod(dim: 0) } == [[1, 8, 0]])
    #expect(gradients([2, 0, 0, 3]) { $0[0].cumprod(dim: 0) } == [[1, 2, 0, 0]])
  }

  @Test func `masks`() {
    let x = Tensor([[1, 2, 3], [4, 5, 6]], dtype: .float64).requiringGrad()
    let mask = Tensor([[true, false, true], [false, false, false]])
    (x.softmax(dim: -1, mask: mask) * Tensor([1, 10, 100], dtype: .float64)).sum().backward()
    let grad = x.grad?.scalars ?? []
    #expect(grad[1] == 0)
    #expect(Array(grad[3...]) == [0, 0, 0])
    #expect(grad[0] < 0 && abs(grad[0] + grad[2]) < 1e-12)
    // What is masked may be anything, and nothing of it comes back.
    let extreme = Tensor([[.infinity, .nan, 1]], dtype: .float64).requiringGrad()
    let kept = Tensor([[false, false, true]])
    extreme.softmax(dim: -1, mask: kept).square().sum().backward()
    #expect(extreme.grad?.scalars == [0, 0, 0])
  }
}
