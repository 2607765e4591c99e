import Attention
import Tensors

/// What a system gave, under the references' names.
struct ReferenceResult {
  var outputs: [String: Tensor]
  /// The system's parameters, which bear the names of the references' `param/*`.
  let module: (any Module)?

  init(_ outputs: [String: Tensor], of module: (any Module)? = nil) {
    self.outputs = outputs
    self.module = module
  }

  /// With the tensors of a list under numbered names: `weights.0`, `weights.1`.
  func adding(_ name: String, _ tensors: [Tensor]) -> ReferenceResult {
    var result = self
    for (number, tensor) in tensors.enumerated() { result.outputs["\(name).\(number)"] = tensor }
    return result
  }
}
