import Tensors
import Testing

/// Numbers at the edges: each is what PyTorch 2.15 gives.
@Suite struct CornerTests {
  @Test(arguments: [0.0, 1000, 1e4, 1e6])
  func theGradientOfTheCrossEntropyDoesNotDependOnAnOffset(_ offset: Double) {
    let logits = (Tensor([[0, -1, -2]]) + offset).requiringGrad()
    logits.crossEntropyOfRows(Tensor([0], dtype: .int64)).sum().backward()
    let expected: [Float] = [-0.334759, 0.24472849, 0.09003058]
    for (found, right) in zip(logits.grad?.floats ?? [], expected) {
      #expect(abs(found - right) < 1e-7)
    }
  }

  @Test func aMaskAssignsToEachOfItsPlaces() {
    var matrix = Tensor([[1, 2], [3, 4]])
    matrix[Tensor([[true, false], [true, false]])] = Tensor([10, 20])
    #expect(matrix.floats == [10, 2, 20, 4])
    var vector = Tensor.zeros(3)
    vector[Tensor([true, false, true])] = Tensor([7, 8])
    #expect(vector.floats == [7, 0, 8])
    var rows = Tensor.zeros(3, 2)
    rows[Tensor([true, false, true])] = Tensor([[1, 2], [3, 4]])
    #expect(rows.floats == [1, 2, 0, 0, 3, 4])
    rows[rows.gt(2)] *= 10
    #expect(rows.floats == [1, 2, 0, 0, 30, 40])
    #expect(
      message {
        var vector = Tensor.zeros(3)
        vector[Tensor([true, false, true])] = Tensor([7, 8, 9])
        return vector
      } == "subscript: shapes [2] and [3] do not broadcast")
  }

  @Test func whatAMaskAssignsGetsItsGradient() {
    let old = Tensor([1, 2, 3]).requiringGrad()
    let new = Tensor([10, 20]).requiringGrad()
    var result = old * 1
    result[Tensor([true, false, true])] = new
    (result * Tensor([1, 2, 3])).sum().backward()
    #expect(old.grad?.floats == [0, 2, 0])
    #expect(new.grad?.floats == [1, 3])
  }

  @Test func floorDivisionIsPythons() {
    let x = Tensor([1, 2, -1, .infinity, -7, 7, 1], dtype: .float32)
    let quotient = x.floorDivide(Tensor([0.1, 0.2, .infinity, 3, 2, -2, 0]))
    #expect(
      quotient.floats.map(\.description) == ["9.0", "9.0", "-1.0", "nan", "-4.0", "-4.0", "inf"])
    #expect(Tensor([1], dtype: .float64).floorDivide(0.1).item() == 9)
    let (a, b) = (Tensor([1]).requiringGrad(), Tensor([0.1]).requiringGrad())
    a.remainder(b).sum().backward()
    #expect(b.grad?.floats == [-9])
  }

  @Test func aNumberThatAnIntegerCannotHoldMakesAFraction() {
    let x = Tensor([1, 100, 2_147_483_647], dtype: .int32)
    #expect((x / 1e10).floats == [1e-10, 1e-8, 0.21474837])
    #expect(x.eq(3e9).bools == [false, false, false])
    #expect(x.lt(1e10).bools == [true, true, true])
    #expect((x + 1).dtype == .int32)
    #expect((Tensor([5], dtype: .int64) + 1e16).ints == [10_000_000_000_000_005])
    #expect(Tensor([9_007_199_254_740_993], dtype: .int64).eq(0x1p53).bools == [false])
  }

  @Test func classesAndPlacesCountFromTheFront() {
    let wrong = Tensor([0, -1], dtype: .int64)
    #expect(
      message { wrong.oneHot(3) } == "oneHot: index -1 is out of range for dimension 0 of size 3")
    #expect(
      message { Tensor([1, 2, 3]).gather(0, wrong) }
        == "gather: index -1 is out of range for dimension 0 of size 3")
    #expect(
      message { Tensor([1, 2, 3]).indexSelect(0, wrong) }
        == "indexSelect: index -1 is out of range for dimension 0 of size 3")
    #expect(Tensor([1, 2, 3])[wrong].floats == [1, 3])
  }

  @Test func aKeptGradientAddsUp() {
    let x = Tensor([1, 2, 3]).requiringGrad()
    let doubled = x * 2
    doubled.retainGrad()
    let sum = (doubled * doubled).sum()
    sum.backward(retainGraph: true)
    sum.backward()
    #expect(doubled.grad?.floats == [8, 16, 24])
  }

  @Test func gradientsPassNaN() {
    let x = Tensor([1, .nan, 3]).requiringGrad()
    x.max().backward()
    #expect(x.grad?.floats == [0, 1, 0])
    let (a, b) = (Tensor([.nan, 2]).requiringGrad(), Tensor([1, 2]).requiringGrad())
    a.maximum(b).sum().backward()
    #expect(a.grad?.floats == [1, 0.5] && b.grad?.floats == [1, 0.5])
    let y = Tensor([.nan, -1, 1]).requiringGrad()
    y.relu().sum().backward()
    #expect(y.grad?.floats == [1, 0, 1])
  }

  @Test func whatHasNoMeaningIsRefused() {
    #expect(
      message { Tensor([2, 4], dtype: .int64).pow(-1) }
        == "pow: an integer has no negative power that is one")
    #expect(
      message { Tensor.uniform([2], low: 1, high: 0) }
        == "uniform: low 1.0 must not be greater than high 0.0")
    #expect(
      message { Tensor.normal([2], std: -1) } == "normal: std must not be negative, found -1.0")
    #expect(
      message { Tensor([1], dtype: .int64).maskedFill(Tensor([true]), -.infinity) }
        == "maskedFill: -inf is no number that int64 can hold")
    #expect(message { Tensor(2.5).logSoftmax(dim: 5) } != "no error")
  }

  @Test(arguments: [0, -1])
  func aTensorWithoutDimensionsAnswersToItsFirstAndLast(_ dim: Int) {
    let x = Tensor(2.5).requiringGrad()
    let same = [
      x.sum(dim: dim), x.mean(dim: dim, keepDim: true), x.prod(dim: dim), x.amax(dim: dim),
      x.norm(dim: dim), x.logSumExp(dim: dim), x.cumsum(dim: dim), x.max(dim: dim).values,
    ]
    for result in same {
      #expect(result.shape == [])
      #expect(result.item() == 2.5)
    }
    #expect(x.max(dim: dim).indices.item() == 0)
    #expect(x.argmin(dim: dim, keepDim: true).shape == [])
    #expect(x.variance(dim: dim, unbiased: false).item() == 0)
    stack(same).sum().backward()
    #expect(x.grad?.item() == Double(same.count))
  }

  @Test func theSumOverNothingIsZero() {
    let nothing = Tensor.zeros(0, 2)
    #expect(nothing.sum(dim: 0).floats == [0, 0])
    #expect(nothing.logSumExp(dim: 0).floats == [-.infinity, -.infinity])
    #expect(nothing.logSumExp(dim: 0, keepDim: true).shape == [1, 2])
    #expect(nothing.logSumExp(dim: 1).shape == [0])
  }

  @Test func noDimsMeanAllOfThem() {
    #expect(Tensor.ones(2, 3).sum(dim: [Int]()).shape == [])
    #expect(Tensor.ones(2, 3).mean(dim: [Int]()).item() == 1)
  }
}
