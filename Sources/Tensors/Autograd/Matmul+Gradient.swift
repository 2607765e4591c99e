extension Tensor {
  /// The matrix product with another tensor, both of rank 2 or more, recorded. Gradients are products
  /// with the transposed operands, which the kernel reads as they lie.
  func recordedProduct(_ other: Tensor, _ result: Tensor) -> Tensor {
    let a = other.gradientNode == nil ? nil : detached
    let b = gradientNode == nil ? nil : other.detached
    return result.recorded("Matmul", gradientNode, other.gradientNode) { node, gradient in
      if let b, let first = node.first {
        try first.accumulate(gradient.product(b.transposed(-2, -1), "backward"))
      }
      if let a, let second = node.second {
        if second.shape.count == 2 {
          try second.accumulateProduct(a.asRows().transposed(0, 1), gradient.asRows())
        } else {
          try second.accumulate(a.transposed(-2, -1).product(gradient, "backward"))
        }
      }
    }
  }

  /// The result of `linear`, recorded.
  func recordedLinear(_ weight: Tensor, _ bias: Tensor?, _ result: Tensor) -> Tensor {
    let x = weight.gradientNode == nil ? nil : detached
    let w = gradientNode == nil ? nil : weight.detached
    var result = result
    result.gradientNode = GradientNode(
      "Linear", result, gradientNode, weight.gradientNode, [bias?.gradientNode]
    ) { node, gradient in
      if let w, let first = node.first { try first.accumulate(gradient.product(w, "backward")) }
      if let x, let second = node.second {
        try second.accumulateProduct(gradient.asRows().transposed(0, 1), x.asRows())
      }
      if case let bias?? = node.others.first { try bias.accumulate(gradient) }
    }
    return result
  }

  /// All rows of a batch of matrices as one matrix.
  private func asRows() throws -> Tensor {
    if rank == 2 { return self }
    let columns = shape[rank - 1]
    return try reshaped([columns == 0 ? 0 : count / columns, columns], "backward")
  }
}

extension GradientNode {
  /// Adds a · b, the product of two matrices. Where a gradient has arrived before, as in every step but
  /// the first of a recurrent layer, the product is added to its memory at once.
  func accumulateProduct(_ a: Tensor, _ b: Tensor) throws {
    guard dtype == a.dtype, dtype == b.dtype, !a.isMeta, !b.isMeta,
      gradient?.ownsItsMemory() == true, let sum = gradient, sum.shape == shape
    else { return try accumulate(a.product(b, "backward")) }
    if sum.count > 0 {
      try multiply(a, b, batch: [], into: sum.pointer, adding: true, "backward")
    }
  }
}
