import Tensors
import Testing

/// Tensors are values whose views share memory until one is written to.
@Suite struct ValueTests {
  @Test func `views don't copy`() {
    let x = Tensor.randn(2, 3, 4)
    let views = [
      x.T, x.transpose(0, 1), x.reshape(6, 4), x.view(-1), x[1], x[0, 1..., .step(0, 4, 2)],
      x.unsqueeze(0).expand(5, 2, 3, 4), x.permute(2, 0, 1), x.flatten(), x[.newAxis],
      x.transpose(0, 1).unsqueeze(1).reshape(3, 2, 4),
    ]
    for view in views { #expect(view.sharesStorage(with: x)) }
    #expect(!x.transpose(1, 2).reshape(2, 12).sharesStorage(with: x))
    #expect(!x.clone().sharesStorage(with: x))
    #expect(x.contiguous().sharesStorage(with: x))
  }

  @Test func `writing to one tensor leaves others as they were`() {
    var x = Tensor.zeros(2, 3)
    let before = x
    let row = x[0]
    x[0, 1] = Tensor(5)
    x[1] = Tensor([1, 2, 3])
    #expect(x.scalars == [0, 5, 0, 1, 2, 3])
    #expect(before.scalars == [0, 0, 0, 0, 0, 0] && row.scalars == [0, 0, 0])
  }

  @Test func `a part can be computed from the tensor that it is written to`() {
    var x = Tensor([1, 2, 3, 4])
    x[1...] = x[..<3]
    #expect(x.scalars == [1, 1, 2, 3])
    x[0..<2] *= 10
    #expect(x.scalars == [10, 10, 2, 3])
    var y = Tensor(1).expand(3)
    y[0] = Tensor(2)
    #expect(y.scalars == [2, 1, 1])
  }

  @Test func `masks and indices pick and set`() {
    var x = Tensor([[1, -2], [-3, 4]])
    #expect(x[x .< 0].scalars == [-2, -3])
    x[x .< 0] = Tensor(0)
    #expect(x.scalars == [1, 0, 0, 4])
    x[Tensor([1, 0], dtype: .int64)] = Tensor([[7, 8], [9, 9]])
    #expect(x.scalars == [9, 9, 7, 8])
    #expect(x[Tensor([true, false])].shape == [1, 2])
    #expect(x[.all, Tensor([1, 1, 0], dtype: .int64)].shape == [2, 3])
  }

  @Test func `ranges and steps`() {
    let x = Tensor.arange(10)
    #expect(x[2..<5].ints == [2, 3, 4])
    #expect(x[2...4].ints == [2, 3, 4])
    #expect(x[8...].ints == [8, 9])
    #expect(x[..<2].ints == [0, 1] && x[...2].ints == [0, 1, 2])
    #expect(
      x[..<(-8)].ints == [0, 1] && x[(-2)...].ints == [8, 9] && x[-3...(-1)].ints == [7, 8, 9])
    #expect(x[stride(from: 1, to: 8, by: 3)].ints == [1, 4, 7])
    #expect(x[stride(from: 1, through: 7, by: 3)].ints == [1, 4, 7])
    #expect(x[.step(1, 3)].ints == [1, 4, 7] && x[-1].item() == 9)
    #expect(Tensor.zeros(1, 100, 32)[0, 0..<60, 6..<10].shape == [60, 4])
  }

  @Test func `creation`() {
    #expect(Tensor([[1, 2], [3, 4]]).dtype == .float32)
    #expect(Tensor([1, 2], dtype: .int64).dtype == .int64)
    #expect(Tensor([true, false]).dtype == .bool)
    #expect(Tensor([[[1, 2]], [[3, 4]]]).shape == [2, 1, 2])
    #expect(Tensor.full([2, 3], 0.5).scalars == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    #expect(Tensor.arange(0, 1, step: 0.25).scalars == [0, 0.25, 0.5, 0.75])
    #expect(Tensor.arange(5, 0, step: -2).ints == [5, 3, 1])
    #expect(Tensor.linspace(0, 1, 5).scalars == [0, 0.25, 0.5, 0.75, 1])
    #expect(Tensor.eye(2).scalars == [1, 0, 0, 1] && Tensor.eye(2, 3).sum().item() == 2)
    #expect(Tensor.ones(2, 3).shape == [2, 3] && Tensor.zeros([2]).shape == [2])
  }

  @Test func `types are promoted as in PyTorch`() {
    let types: [DType] = [.float32, .float64, .int32, .int64, .bool]
    // Rows and columns in the order of `types`: torch.promote_types.
    let expected: [[DType]] = [
      [.float32, .float64, .float32, .float32, .float32],
      [.float64, .float64, .float64, .float64, .float64],
      [.float32, .float64, .int32, .int64, .int32],
      [.float32, .float64, .int64, .int64, .int64],
      [.float32, .float64, .int32, .int64, .bool],
    ]
    for (a, row) in zip(types, expected) {
      for (b, result) in zip(types, row) {
        #expect((Tensor.ones(2, dtype: a) * Tensor.ones(2, dtype: b)).dtype == result)
      }
    }
    #expect((Tensor.ones(2, dtype: .int32) + 1).dtype == .int32)
    #expect((Tensor.ones(2, dtype: .int32) + 0.5).dtype == .float32)
    #expect((Tensor.ones(2, dtype: .int64) / 2).dtype == .float32)
    #expect((Tensor([true]) + 1).dtype == .int64)
    #expect((Tensor.ones(2) + Tensor(1, dtype: .float64)).dtype == .float32)
    #expect((Tensor.ones(2, dtype: .int64) + Tensor(1, dtype: .float64)).dtype == .float64)
    #expect(Tensor([true, true]).sum().dtype == .int64)
    #expect(Tensor([300, -1, 0], dtype: .int64).to(.bool).bools == [true, true, false])
    #expect(Tensor([1.9, -1.9, .nan]).to(.int64).ints == [1, -1, 0])
  }

  @Test func `integers keep Python's rounding`() {
    let x = Tensor([7, -7, 7, -7], dtype: .int64)
    let y = Tensor([2, 2, -2, -2], dtype: .int64)
    #expect(x.floorDivide(y).ints == [3, -4, -4, 3])
    #expect(x.remainder(y).ints == [1, 1, -1, -1])
    #expect(Tensor([7, -7]).remainder(2).scalars == [1, 1])
  }

  @Test func `threads have collectors and generators of their own`() async {
    let numbers = await withTaskGroup(of: [Double].self) { group in
      for _ in 0..<8 {
        group.addTask {
          Generator(seed: 3).asDefault {
            var all: [Double] = []
            for _ in 0..<50 { all += Tensor.randn(7).scalars }
            return all
          }
        }
      }
      return await group.reduce(into: Set<[Double]>()) { $0.insert($1) }
    }
    #expect(numbers.count == 1)
  }
}
