public import Tensors

extension Tensor {
  /// Numbers drawn evenly from (−a, a), a = gain · √(6 / (in + out)): what goes in and what comes out
  /// of a linear layer then vary alike. (Glorot & Bengio 2010; PyTorch: `nn.init.xavier_uniform_`.)
  ///
  /// - Shape: `[out, in]`, the layout of ``Linear``'s weight. Another rank is refused.
  public static func xavierUniform(
    _ shape: [Int], gain: Double = 1, generator: Generator? = nil
  ) -> Tensor {
    guard shape.count == 2 else {
      return refuse(
        .wrongShape(
          type: "xavierUniform", argument: "shape", expected: "[out, in]", found: shape))
    }
    let (sum, overflow) = shape[0].addingReportingOverflow(shape[1])
    // The order of PyTorch's steps, so that the bound rounds alike.
    let std = gain * (2 / Double(overflow ? .max : sum)).squareRoot()
    let bound = 3.0.squareRoot() * std
    return uniform(shape, low: -bound, high: bound, generator: generator)
  }
}
