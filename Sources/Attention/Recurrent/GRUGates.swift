import Tensors

/// The parameters of one direction of one GRU layer, the gates stacked reset, update, new. (PyTorch:
/// `nn.GRU`.)
struct GRUGates {
  let inputSize: Int
  let hiddenSize: Int
  let inputWeight: Parameter
  let hiddenWeight: Parameter
  /// Nil in a GRU without biases.
  let inputBias: Parameter?
  let hiddenBias: Parameter?

  /// Initial values are PyTorch's: all from U(−1/√hidden, 1/√hidden), weights before biases.
  init(_ type: String, inputSize: Int, hiddenSize: Int, bias: Bool = true) {
    self.inputSize = inputSize
    self.hiddenSize = hiddenSize
    guard arePositive(type, ["inputSize": inputSize, "hiddenSize": hiddenSize]) else {
      inputWeight = Parameter(.failed)
      hiddenWeight = Parameter(.failed)
      inputBias = nil
      hiddenBias = nil
      return
    }
    let (tripled, overflow) = hiddenSize.multipliedReportingOverflow(by: 3)
    let rows = overflow ? .max : tripled
    let bound = 1 / Double(hiddenSize).squareRoot()
    func drawn(_ shape: [Int]) -> Parameter {
      Parameter(Tensor.uniform(shape, low: -bound, high: bound))
    }
    inputWeight = drawn([rows, inputSize])
    hiddenWeight = drawn([rows, hiddenSize])
    inputBias = bias ? drawn([rows]) : nil
    hiddenBias = bias ? drawn([rows]) : nil
  }

  /// Whether its sizes were refused.
  var isFailed: Bool { hiddenWeight.value.isFailed }

  /// The parameters under PyTorch's names, with `suffix` for the layer: `_l0`, or none in a cell.
  func parameters(suffix: String) -> [(name: String, parameter: Parameter)] {
    var own = [
      (name: "weight_ih\(suffix)", parameter: inputWeight), ("weight_hh\(suffix)", hiddenWeight),
    ]
    if let inputBias { own.append(("bias_ih\(suffix)", inputBias)) }
    if let hiddenBias { own.append(("bias_hh\(suffix)", hiddenBias)) }
    return own
  }
}
