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
        try second.accumulate(a.gradientOfFactor(gradient, rank: second.shape.count))
      }
    }
  }

  /// selfᵀ · gradient. For one matrix under a batch that is one product of all rows.
  private func gradientOfFactor(_ gradient: Tensor, rank: Int) throws -> Tensor {
    guard rank == 2, self.rank > 2 else {
      return try transposed(-2, -1).product(gradient, "backward")
    }
    let rows = gradient.count == 0 ? 0 : gradient.count / gradient.shape[gradient.rank - 1]
    let batch = Array(gradient.shape.dropLast(1))
    let inner = shape[self.rank - 1]
    let flat = try broadcast(batch + [inner]).reshaped([rows, inner], "backward")
    let flatGradient = try gradient.reshaped(
      [rows, gradient.shape[gradient.rank - 1]], "backward")
    return try flat.transposed(0, 1).product(flatGradient, "backward")
  }
}
