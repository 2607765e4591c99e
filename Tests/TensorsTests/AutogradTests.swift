import Tensors
import Testing

/// `requiresGrad`, `backward`, `grad` and their refusals.
@Suite struct AutogradTests {
  private func leaf(_ values: [Double], dtype: DType = .float32) -> Tensor {
    Tensor(values, dtype: dtype).requiringGrad()
  }

  @Test func `adds up in the leaves until it is forgotten`() {
    let x = leaf([1, 2, 3])
    let copy = x
    (x * x).sum().backward()
    #expect(x.grad?.scalars == [2, 4, 6])
    (copy * 10).sum().backward()
    #expect(x.grad?.scalars == [12, 14, 16])
    x.zeroGrad()
    #expect(copy.grad == nil)
  }

  @Test func `starts from the gradient that is given`() {
    let x = leaf([1, 2])
    (x * 3).backward(gradient: Tensor([1, 10]))
    #expect(x.grad?.scalars == [3, 30])
  }

  @Test func `reaches a tensor along every path once`() {
    let x = leaf([2])
    let y = x * x
    let z = y * y + y
    z.backward()
    #expect(x.grad?.scalars == [4 * 8 + 4])
  }

  @Test func `says what is recorded`() {
    let x = leaf([1])
    let y = x + 1
    #expect(x.requiresGrad && x.isLeaf && x.gradFn == nil)
    #expect(y.requiresGrad && !y.isLeaf && y.gradFn == "Add")
    #expect(!y.detach().requiresGrad)
    #expect(y.detach().sharesStorage(with: y))
    let z = noGrad { x + 1 }
    #expect(!z.requiresGrad)
    #expect(!x.gt(0).requiresGrad)
    #expect(!x.to(.int64).requiresGrad)
  }

  @Test func `prints what gathers a gradient`() {
    let x = leaf([1, 2])
    #expect("\(x)" == "tensor([1., 2.], requiresGrad=true)")
    #expect("\(x * 2)" == "tensor([2., 4.])")
    #expect(
      "\(x.to(.float64).detach().requiringGrad())"
        == "tensor([1., 2.], dtype=float64, requiresGrad=true)")
  }

  @Test func `keeps the gradient of a result on request`() {
    let x = leaf([3])
    let y = x * 2
    y.retainGrad()
    (y * y).backward()
    #expect(y.grad?.scalars == [12])
    #expect(x.grad?.scalars == [24])
  }

  @Test func `runs twice over a record that is kept`() {
    let x = leaf([3])
    let y = (x * x).sum()
    y.backward(retainGraph: true)
    y.backward()
    #expect(x.grad?.scalars == [12])
  }

  @Test func `changes a leaf in place where nothing is recorded`() throws {
    var x = leaf([1, 2])
    (x * x).sum().backward()
    noGrad { x -= 0.5 * (x.grad ?? x) }
    #expect(x.scalars == [0, 0])
    #expect(x.requiresGrad && x.isLeaf)
    #expect(x.grad?.scalars == [2, 4])
    noGrad { x[0] = Tensor(7) }
    #expect(x.scalars == [7, 0] && x.requiresGrad)
  }

  @Test func `remembers values that are changed afterwards`() {
    let x = leaf([1, 2, 3])
    var y = x * 2
    let z = y * y
    y[0] = Tensor(100)
    (z.sum() + y.sum()).backward()
    #expect(x.grad?.scalars == [8, 16 + 2, 24 + 2])
  }

  @Test func `leaves a gradient that was read as it was`() {
    let x = leaf([1, 2])
    x.sum().backward()
    let first = x.grad
    (x * 5).sum().backward()
    #expect(first?.scalars == [1, 1])
    #expect(x.grad?.scalars == [6, 6])
  }

  @Test func `sums what broadcasting and conversion repeated`() {
    let a = leaf([1, 2, 3])
    let b = Tensor([[1], [2]], dtype: .float64).requiringGrad()
    (a * b).sum().backward()
    #expect(a.grad?.scalars == [3, 3, 3] && a.grad?.dtype == .float32)
    #expect(b.grad?.scalars == [6, 6] && b.grad?.dtype == .float64)
  }

  @Test func `frees a chain of a million operations`() {
    for runsBackward in [false, true] {
      let x = leaf([1])
      var y = x
      for _ in 0..<1_000_000 { y = y + 1 }
      if runsBackward {
        y.backward()
        #expect(x.grad?.scalars == [1])
      }
    }
  }

  @Test func `frees what was recorded with the result, and after backward`() {
    weak var node: AnyObject?
    let x = leaf([1, 2])
    do {
      let y = x * x
      node = y.gradientNode
      let loss = y.sum()
      #expect(node != nil)
      _ = loss
    }
    #expect(node == nil)
    let loss: Tensor
    do {
      let y = x * x
      node = y.gradientNode
      loss = y.sum()
    }
    #expect(node != nil)
    loss.backward()
    #expect(node == nil)
  }

  @Test func `says why it refuses`() {
    func message(_ body: () -> Void) -> [String] {
      let collector = ErrorCollector()
      collector.collecting(body)
      guard let error = collector.first as? TensorError else { return [] }
      return [error.description, error.help ?? ""]
    }
    let x = leaf([1, 2, 3])
    let loss = (x * x).sum()
    loss.backward()
    #expect(
      message { loss.backward() } == [
        "backward: what was recorded of this tensor is freed, because backward has run through it",
        "compute the loss anew, or keep the record the first time: backward(retainGraph: true)",
      ])
    #expect(
      message { (x * 2).backward() } == [
        "backward: expected a tensor with one element, found shape [3]",
        "reduce it first: y.sum().backward(), or pass the gradient of y: y.backward(gradient: g)",
      ])
    #expect(
      message { Tensor(1).backward() } == [
        "backward: the tensor does not require a gradient, nor does anything it was computed from",
        "set x.requiresGrad = true before computing with x; inside noGrad { } nothing is recorded",
      ])
    #expect(
      message { (x * 2).backward(gradient: Tensor([1, 2])) } == [
        "backward: the gradient must have the tensor's shape [3], found [2]", "",
      ])
    #expect(
      message { _ = Tensor([1], dtype: .int64).requiringGrad() } == [
        "requiresGrad: expected a floating-point type, found int64", "convert with x.to(.float32)",
      ])
    #expect(
      message {
        var y = x * 2
        y.requiresGrad = false
      } == [
        "requiresGrad: the tensor is the result of a recorded operation",
        "use y.detach() for a tensor with the same values through which no gradient flows",
      ])
    let refusal = "a tensor that requires a gradient would be changed in place"
    let help = "change it in noGrad { }, or compute a new tensor from it: let y = x + 1"
    #expect(
      message {
        var y = x
        y[0] = Tensor(1)
      } == ["subscript: " + refusal, help])
    #expect(
      message {
        var y = x
        y += 1
      } == ["+=: " + refusal, help])
  }

  @Test func `a refused backward leaves nothing behind`() {
    let x = leaf([1, 2])
    let y = x * x
    y.sum().backward()
    let z = x * 3
    let collector = ErrorCollector()
    collector.collecting { (y + z).sum().backward() }
    #expect(collector.first != nil)
    #expect(x.grad?.scalars == [2, 4])
    z.sum().backward()
    #expect(x.grad?.scalars == [5, 7])
  }
}
