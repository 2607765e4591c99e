import CKernels

extension FusedAttention {
  /// This call's result, recorded. The weights are computed again on the way back.
  func recorded(_ result: Tensor, _ logs: Tensor?, _ nodes: [GradientNode?]) -> Tensor {
    var result = result
    let plain = result
    result.gradientNode = GradientNode("Attention", result, nil, nil, nodes) { node, gradient in
      let parts = try backward(plain, logs, gradient)
      for (operand, part) in zip(node.others, parts) { try operand?.accumulate(part) }
    }
    return result
  }
}
