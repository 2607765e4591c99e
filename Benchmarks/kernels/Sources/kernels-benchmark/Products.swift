import Tensors

private func product(_ rows: Int, _ columns: Int, _ inner: Int, transposed: Bool = false) -> Case {
  let name = "mm \(rows)x\(columns)x\(inner)\(transposed ? " transposed" : "")"
  return Case(name, flops: 2 * Double(rows * columns * inner)) {
    manualSeed(0)
    let a = Tensor.randn(rows, inner)
    let b =
      transposed ? Tensor.randn(columns, inner).transpose(0, 1) : Tensor.randn(inner, columns)
    return { a.matmul(b) }
  }
}

private func batch(_ count: Int, _ rows: Int, _ columns: Int, _ inner: Int) -> Case {
  Case(
    "bmm \(count)x\(rows)x\(columns)x\(inner)", flops: 2 * Double(count * rows * columns * inner)
  ) {
    manualSeed(0)
    let a = Tensor.randn(count, rows, inner)
    let b = Tensor.randn(count, inner, columns)
    return { a.bmm(b) }
  }
}

/// Matrix products: square ones, skinny ones, transposed ones, batches.
let products: [Case] =
  [64, 128, 256, 512, 1024, 2048].map { product($0, $0, $0) } + [
    product(8, 512, 512), product(32, 512, 512), product(1, 512, 512), product(32, 3000, 128),
    product(8, 100, 100), product(8, 512, 512, transposed: true),
    product(512, 512, 512, transposed: true), batch(10, 4, 20, 4), batch(10, 4, 4, 20),
    batch(64, 128, 64, 128),
  ]
