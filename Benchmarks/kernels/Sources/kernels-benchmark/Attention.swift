import Attention
import Tensors

private enum Limit: String, CaseIterable {
  case full, causal, length, mask
}

/// `[batch, heads, steps, width]`, each head beside the next in memory as a projection leaves them.
private func operands(_ sizes: [Int]) -> [Tensor] {
  manualSeed(0)
  return (0..<3).map { _ in
    Tensor.randn(sizes[0], sizes[2], sizes[1], sizes[3]).transpose(1, 2)
  }
}

/// Which keys a length leaves: three quarters of them.
private func padding(_ sizes: [Int]) -> Tensor {
  Tensor.arange(sizes[2]).lt(Double(sizes[2] * 3 / 4)).unsqueeze(0).expand(sizes[0], sizes[2])
}

/// Every third key is hidden, each time another for the next query.
private func pairs(_ sizes: [Int]) -> Tensor {
  let places = Tensor.arange(sizes[2])
  return (places + places.unsqueeze(1)).remainder(3).ne(0)
}

private func attention(_ sizes: [Int], _ limit: Limit, back: Bool = false) -> Case {
  let shape = sizes.map(String.init).joined(separator: "x")
  let flops = (back ? 14.0 : 4.0) * Double(sizes[0] * sizes[1] * sizes[2] * sizes[2] * sizes[3])
  let share = limit == .causal ? 0.5 : limit == .length ? 0.75 : 1
  return Case("attention \(shape) \(limit)\(back ? " and back" : "")", flops: flops * share) {
    let x = operands(sizes).map { back ? $0.requiringGrad() : $0 }
    let keyMask = limit == .length ? padding(sizes) : nil
    let mask = limit == .mask ? pairs(sizes) : nil
    func attended() -> Tensor {
      scaledDotProductAttention(
        x[0], x[1], x[2], keyMask: keyMask, mask: mask, causal: limit == .causal)
    }
    if !back { return attended }
    let gradient = Tensor.randn(sizes)
    return {
      for operand in x { operand.zeroGrad() }
      attended().backward(gradient: gradient)
      return x[0].grad ?? .zeros(1)
    }
  }
}

/// The layer of d2l's text and PyTorch's own, in evaluation or with their gradients.
private func layers(_ batch: Int, _ steps: Int, _ hidden: Int, _ heads: Int) -> [Case] {
  let shape = "\(batch)x\(steps)x\(hidden) h\(heads)"
  return [
    Case("d2l attention \(shape)") {
      manualSeed(0)
      let layer = MultiHeadAttention(hiddenSize: hidden, numHeads: heads)
      layer.eval()
      let x = Tensor.randn(batch, steps, hidden)
      return { noGrad { layer(x, x, x) } }
    },
    Case("nn.MultiheadAttention \(shape)") {
      manualSeed(0)
      let layer = PackedMultiHeadAttention(hiddenSize: hidden, numHeads: heads)
      layer.eval()
      let x = Tensor.randn(batch, steps, hidden)
      return { noGrad { layer(x, x, x) } }
    },
    Case("d2l attention \(shape) and back") {
      manualSeed(0)
      let layer = MultiHeadAttention(hiddenSize: hidden, numHeads: heads)
      let x = Tensor.randn(batch, steps, hidden)
      return {
        layer.zeroGrad()
        layer(x, x, x).sum().backward()
        return layer.parameters[0].grad ?? .zeros(1)
      }
    },
  ]
}

private let tiny = [2, 5, 4, 20]
private let large = [[8, 8, 128, 64], [4, 8, 512, 64], [1, 8, 2048, 64]]

/// Attention of one call, and the layers around it.
let attentions: [Case] =
  ([tiny] + large).flatMap { sizes in Limit.allCases.map { attention(sizes, $0) } }
  + [attention([1, 8, 8192, 64], .full), attention([1, 8, 8192, 64], .causal)]
  + [256, 512, 1024, 4096, 16384].map { attention([1, 8, $0, 64], .full) }
  + ([tiny] + large).flatMap { sizes in
    [Limit.full, .causal].map { attention(sizes, $0, back: true) }
  }
  + layers(2, 4, 100, 5) + layers(32, 128, 512, 8) + layers(8, 512, 512, 8)
