import Tensors
import Testing

/// The message of each mistake, one assertion a mistake.
@Suite struct ErrorTests {
  private func help(_ body: () -> Any) -> String? {
    do {
      _ = try catchingErrors(body)
      return nil
    } catch {
      return (error as? TensorError)?.help
    }
  }

  private let q = Tensor.zeros(2, 5, 4, 20)

  @Test func `matmul names both shapes and the transposition`() {
    #expect(
      message { q.matmul(q) }
        == "matmul: inner dimensions differ, 20 and 4, in [2, 5, 4, 20] and [2, 5, 4, 20]")
    #expect(
      help { q.matmul(q) }
        == "transpose the last two dimensions of the second: a.matmul(b.transpose(-2, -1))")
    #expect(
      message { Tensor.zeros(2, 3, 4).matmul(.zeros(5, 4, 6)) }
        == "matmul: shapes [2, 3, 4] and [5, 4, 6] do not broadcast")
    #expect(
      message { Tensor(1).matmul(q) } == "matmul: expected a vector or a matrix, found shape []")
  }

  @Test func `arithmetic names both shapes`() {
    #expect(
      message { Tensor.zeros(2, 3) + Tensor.zeros(4, 3) }
        == "+: shapes [2, 3] and [4, 3] do not broadcast")
    #expect(
      message { Tensor([true]) - Tensor([true]) } == "-: expected a type of numbers, found bool")
    #expect(
      message { Tensor([1], dtype: .int64).floorDivide(0) }
        == "floorDivide: integer division by zero")
  }

  @Test func `shapes`() {
    #expect(message { q.reshape(7, -1) } == "reshape: shape [2, 5, 4, 20] cannot become [7, -1]")
    #expect(help { q.reshape(7, 3) } == "the sizes must multiply to 800")
    #expect(help { q.reshape(-1, -1) } == "at most one size can be -1")
    #expect(
      message { q.transpose(1, 2).view(2, -1) }
        == "view: a tensor of shape [2, 4, 5, 20] with these strides cannot be seen as [2, 400]")
    #expect(
      help { q.transpose(1, 2).view(2, -1) }
        == "use reshape, which copies where it must, or contiguous() before view")
    #expect(
      message { q.transpose(0, 4) } == "transpose: there is no dimension 4 in shape [2, 5, 4, 20]")
    #expect(help { q.sum(dim: -5) } == "dimensions go from 0 to 3, or from -1 back to -4")
    #expect(message { Tensor.zeros(3).expand(2) } == "expand: shape [3] cannot expand to [2]")
    #expect(
      message { q.permute(0, 1) }
        == "permute: dims [0, 1] must name each dimension of [2, 5, 4, 20] once")
    #expect(message { Tensor.zeros(2, -1) } == "zeros: a size must not be negative, found [2, -1]")
    #expect(
      message { cat([Tensor.zeros(2, 3), Tensor.zeros(2, 4)]) }
        == "cat: shapes [2, 3] and [2, 4] must agree but in dimension 0")
    #expect(message { stack([]) } == "stack: expected at least one tensor")
    #expect(
      message { Tensor([[1], [1, 2]]) } == "Tensor: rows must have one length, found 1 and 2")
  }

  @Test func `indices`() {
    #expect(message { q[2] } == "subscript: index 2 is out of range for dimension 0 of size 2")
    #expect(
      message { q[0, 0, -5] } == "subscript: index -5 is out of range for dimension 2 of size 4")
    #expect(
      message { q[.all, 3..<7] }
        == "subscript: range 3..<7 is out of range for dimension 1 of size 5")
    #expect(message { q[0, 0, 0, 0, 0] } == "subscript: 5 indices for shape [2, 5, 4, 20]")
    #expect(
      message { Tensor.zeros(3, 2).embedding(Tensor([3], dtype: .int64)) }
        == "embedding: index 3 is out of range for dimension 0 of size 3")
    #expect(
      message { Tensor.zeros(3, 2).embedding(Tensor([0.5])) }
        == "embedding: expected an integer type, found float32")
    #expect(
      message { q.item() } == "item: expected a tensor with one element, found shape [2, 5, 4, 20]")
  }

  @Test func `sizes beyond memory`() {
    #expect(
      message { Tensor.zeros(1_000_000, 1_000_000) }
        == "zeros: a tensor of shape [1000000, 1000000] (4.0 TB) does not fit in memory")
    #expect(message { Tensor.ones(.max, .max) }.hasSuffix("does not fit in memory"))
    #expect(message { Tensor.randn(0, .max, 2) }.hasSuffix("does not fit in memory"))
    #expect(message { Tensor.arange(0, .max) }.hasSuffix("does not fit in memory"))
    #expect(message { Tensor.arange(.min, .max) } == "arange: the range is too long")
    #expect(
      message { Tensor(1).expand(1_000_000, 1_000_000).exp() }.hasSuffix("does not fit in memory"))
  }

  @Test func `equations`() {
    let a = Tensor.zeros(2, 3)
    #expect(
      message { einsum("ij,jk", a) } == "einsum: in \"ij,jk\", there are 2 terms for 1 operands")
    #expect(
      message { einsum("ijk", a) }
        == "einsum: in \"ijk\", \"ijk\" names 3 dimensions of shape [2, 3]")
    #expect(
      message { einsum("ij,jk->ik", a, a) } == "einsum: in \"ij,jk->ik\", \"j\" is both 3 and 2")
    #expect(
      message { einsum("ij->k", a) }
        == "einsum: in \"ij->k\", \"k\" is in the result but in no operand")
  }

  @Test func `values of tensors without data`() {
    let x = Tensor.meta([2, 3])
    #expect(message { x.sum().item() } == "item: the tensor of shape [] has no data")
    #expect(message { x.scalars } == "scalars: the tensor of shape [2, 3] has no data")
    #expect(message { x.allClose(x) } == "allClose: the tensor of shape [2, 3] has no data")
  }

  @Test func `reductions of nothing`() {
    #expect(message { Tensor.zeros(0).max() } == "max: nothing to reduce in shape [0]")
    #expect(
      message { Tensor.zeros(2, 0).argmax(dim: 1) } == "argmax: nothing to reduce in shape [2, 0]")
    #expect(Tensor.zeros(2, 0).sum(dim: 1).scalars == [0, 0])
    #expect(
      message { Tensor([1], dtype: .int64).mean() }
        == "mean: expected a floating-point type, found int64")
  }

  @Test func `only the first mistake is reported`() {
    #expect(message { (q.matmul(q) + Tensor.zeros(-1)).softmax(dim: 9) }.hasPrefix("matmul"))
    let failed = ErrorCollector().collecting { q.matmul(q) }
    #expect(failed.size(0) == 0 && failed.shape == [] && "\(failed)" == "tensor(failed)")
  }

  @Test func `numbers at the ends of the range don't stop the process`() {
    let x = Tensor.zeros(2, 3)
    for n in [Int.min, .min + 1, -4, -1, 0, 1, 4, .max - 1, .max] {
      ErrorCollector().collecting {
        for m in [Int.min, -1, 0, 2, .max] {
          _ = (x.transpose(n, m), x.narrow(0, n, m), x.narrow(n, m, 1), x.select(m, n), x[n, m])
          _ = (
            x.reshape(n, m), x.expand(n, m), x.tile(n, m), Tensor.zeros(n, m),
            x.flatten(startDim: n, endDim: m)
          )
          _ = (
            Tensor.eye(n, m).count, Tensor.randint(n, m, [2]), x.split([n, m]),
            x.repeatInterleave(n, dim: m)
          )
          _ = (
            Tensor.arange(n, m, step: n).count, x.topk(n, dim: m), x.roll(n, dim: m),
            x[.step(n, m, n)]
          )
          _ = (x.permute(n, m), x.triu(diagonal: n), x.chunk(n, dim: m), x.split(n, dim: m))
        }
        _ = (
          x.unsqueeze(n), x.squeeze(n), x.sum(dim: n), x.softmax(dim: n),
          Tensor.randperm(n == .max ? 0 : min(n, 9))
        )
        _ = (
          Tensor([n], dtype: .int64).oneHot(4), Tensor([0], dtype: .int64).oneHot(n), x[n...],
          x[..<n], x[...n]
        )
        _ = (
          Tensor.linspace(0, 1, n == .max || n == .max - 1 ? -1 : n), x.unbind(dim: n),
          x.cumsum(dim: n)
        )
        _ = (
          Tensor([n], dtype: .int64) * 2, -Tensor([n], dtype: .int64),
          Tensor([n], dtype: .int64).abs()
        )
        _ = (
          Tensor([n], dtype: .int64).floorDivide(-1), Tensor([n], dtype: .int64).remainder(-1),
          x.gather(n, x.to(.int64))
        )
        var y = x
        y[n] = x
        _ = y.description
      }
    }
  }
}
