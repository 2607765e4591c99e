extension Tensor {
  /// Tensors joined along a dimension, recorded: each gets its part of the gradient.
  static func recordedConcatenation(_ tensors: [Tensor], _ d: Int, _ result: Tensor) -> Tensor {
    let sizes = tensors.map { $0.shape[d] }
    var result = result
    result.gradientNode = GradientNode("Cat", result, nil, nil, tensors.map(\.gradientNode)) {
      node, gradient in
      var start = 0
      for (part, size) in zip(node.others, sizes) {
        try part?.accumulate(gradient.narrowed(d, start, size, "backward"))
        start += size
      }
    }
    return result
  }
}
