extension Tensor {
  /// self · weightᵀ + bias, the bias added while the product is computed. PyTorch name: `linear`.
  ///
  /// - Shape: `[…, in]`, weight `[out, in]` and bias `[out]` to `[…, out]`.
  package func linear(_ weight: Tensor, _ bias: Tensor?) -> Tensor {
    reporting {
      guard isOperandOfLinear, weight.isOperandOfLinear, dtype == weight.dtype, rank > 1,
        weight.rank == 2, shape[rank - 1] == weight.shape[1], isBias(bias, of: weight)
      else {
        // Whatever is unusual or a mistake is treated as by the operations that this joins.
        let product = try product(weight.operand().transposed(-2, -1), "matmul")
        guard let bias else { return product }
        return try product.apply(.add, bias)
      }
      var outputShape = shape
      outputShape[rank - 1] = weight.shape[0]
      let result = try Tensor("linear", shape: outputShape, dtype: dtype)
      CostMeter.active?.multiplied(result.count &* weight.shape[1])
      if result.isMeta || result.count == 0 { return result }
      if isContiguous {
        try multiplyRows(
          self, weight, rows: result.count / weight.shape[0], bias: bias?.pointer,
          into: result.pointer, "linear")
      } else {
        try multiply(
          self, weight.view(shape: weight.shape.reversed(), strides: weight.strides.reversed()),
          batch: rank == 2 ? [] : Array(shape.dropLast(2)), bias: bias?.pointer,
          into: result.pointer, "linear")
      }
      let isRecorded =
        gradientNode != nil || weight.gradientNode != nil
        || bias?.gradientNode != nil
      return isRecorded && GradientMode.isOn ? recordedLinear(weight, bias, result) : result
    }
  }

  private var isOperandOfLinear: Bool { !isFailed && !isMeta && dtype.isFloatingPoint }

  private func isBias(_ bias: Tensor?, of weight: Tensor) -> Bool {
    guard let bias else { return true }
    return bias.isOperandOfLinear && bias.dtype == dtype && bias.rank == 1
      && bias.shape[0] == weight.shape[0] && bias.isContiguous
  }
}
