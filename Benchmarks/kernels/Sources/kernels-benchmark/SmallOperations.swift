import Attention
import Tensors

/// What an operation costs beside its arithmetic.
let smallOperations: [Case] = [
  Case("add 2x3") {
    manualSeed(0)
    let x = Tensor.randn(2, 3)
    return { x + x }
  },
  Case("add 2x3 recorded") {
    manualSeed(0)
    let x = Tensor.randn(2, 3).requiringGrad()
    return { x + x }
  },
  Case("backward of a + a") {
    let x = Tensor(1).requiringGrad()
    return {
      let sum = x + x
      x.zeroGrad()
      sum.backward()
      return x.grad ?? sum
    }
  },
  Case("softmax 4x4") {
    manualSeed(0)
    let x = Tensor.randn(4, 4)
    return { x.softmax(dim: -1) }
  },
  Case("transpose view") {
    manualSeed(0)
    let x = Tensor.randn(4, 4)
    return { x.transpose(0, 1) }
  },
  Case("linear 2x4x100") {
    manualSeed(0)
    let layer = Linear(100, 100)
    let x = Tensor.randn(2, 4, 100)
    return { noGrad { layer(x) } }
  },
  Case("layer norm 2x4x100") {
    manualSeed(0)
    let layer = LayerNorm(100)
    let x = Tensor.randn(2, 4, 100)
    return { noGrad { layer(x) } }
  },
]

/// Functions of many elements at once.
let elementwise: [Case] = [
  elements("exp 100k") { $0.exp() }, elements("tanh 100k") { $0.tanh() },
  elements("sigmoid 100k") { $0.sigmoid() }, elements("gelu 100k") { $0.gelu() },
  elements("softmax 1000x100") { $0.reshape(1000, 100).softmax(dim: -1) },
  elements("log softmax 1000x100") { $0.reshape(1000, 100).logSoftmax(dim: -1) },
]

private func elements(_ name: String, _ function: @escaping @Sendable (Tensor) -> Tensor) -> Case {
  Case(name) {
    manualSeed(0)
    let x = Tensor.randn(100_000)
    return { function(x) }
  }
}
