import Tensors

extension Operation {
  /// The operations that modules are made of, each of which stands for several others.
  static let fused: [Operation] = [
    Operation(
      name: "layerNorm", inputs: [floats, normal(5), normal(5)],
      call: { [$0[0].layerNorm(over: 1, weight: $0[1], bias: $0[2], eps: 1e-5)] }),
    Operation(
      name: "layerNorm of two dimensions", inputs: [floats, normal(4, 5)],
      call: { [$0[0].layerNorm(over: 2, weight: $0[1], eps: 1e-3)] }),
    Operation(
      name: "layerNorm without weights", inputs: [floats],
      call: { [$0[0].layerNorm(over: 1, eps: 1e-5)] }),
    Operation(
      name: "linear", inputs: [floats, normal(2, 5), normal(2)],
      call: { [$0[0].linear($0[1], $0[2])] }),
    Operation(
      name: "linear of a vector", inputs: [normal(5), normal(2, 5)],
      call: { [$0[0].linear($0[1], nil)] }),
    Operation(
      name: "gruStep", inputs: [normal(3, 5), normal(3, 15), normal(3, 15)],
      call: { [$0[0].gruStep(projected: $0[1], recurrent: $0[2])] }),
    Operation(
      name: "additiveScores", inputs: [floats, normal(3, 2, 5), normal(5), normal(1)],
      call: { [$0[0].additiveScores($0[1], weight: $0[2], bias: $0[3])] }),
    Operation(
      name: "additiveScores of a tensor with itself", inputs: [floats, normal(5), normal(1)],
      call: { [$0[0].additiveScores($0[0], weight: $0[1], bias: $0[2])] }),
    Operation(
      name: "crossEntropyOfRows", inputs: [normal(4, 5), classes],
      call: { [$0[0].crossEntropyOfRows($0[1])] }),
    Operation(
      name: "crossEntropyOfRows, smoothed and summed", inputs: [normal(4, 5), classes],
      call: { [$0[0].crossEntropyOfRows($0[1], smoothing: 0.2, scale: 0.25)] }),
    Operation(
      name: "negativeLogLikelihoodOfRows", inputs: [normal(4, 5), classes],
      call: { [$0[0].negativeLogLikelihoodOfRows($0[1])] }),
    Operation(
      name: "negativeLogLikelihoodOfRows, summed", inputs: [normal(4, 5), classes],
      call: { [$0[0].negativeLogLikelihoodOfRows($0[1], scale: 1)] }),
  ]

  private static let classes = Tensor([4, -1, 0, 2], dtype: .int64)

  private static func normal(_ shape: Int...) -> Tensor {
    Generator(seed: shape.reduce(7) { $0 * 31 + $1 }).asDefault { Tensor.randn(shape) }
  }
}
