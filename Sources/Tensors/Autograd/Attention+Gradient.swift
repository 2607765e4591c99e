import CKernels

extension FusedAttention {
  /// The result, recorded. The weights are computed again on the way back.
  func recorded(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ limits: AttentionLimits
  ) throws -> Tensor {
    let operands = try [queries, keys, values].map { try $0.detached.withWholeRows() }
    var (result, logs) = try forward(
      operands[0], operands[1], operands[2], limits, withLogs: true)
    let plain = result
    let nodes = [queries.gradientNode, keys.gradientNode, values.gradientNode]
    result.gradientNode = GradientNode("Attention", result, nil, nil, nodes) { node, gradient in
      let parts = try backward(operands, limits, plain, logs, gradient)
      for (operand, part) in zip(node.others, parts) { try operand?.accumulate(part) }
    }
    return result
  }
}
