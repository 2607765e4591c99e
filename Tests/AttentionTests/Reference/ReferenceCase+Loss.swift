import Tensors
import Testing

extension ReferenceCase {
  /// The loss whose gradients the case has, by its text in the manifest; nil where there is none.
  func loss(of outputs: [String: Tensor], _ file: ReferenceFile) throws -> Tensor? {
    func output(_ name: String) throws -> Tensor { try #require(outputs[name]) }
    switch loss {
    case nil: return nil
    case "sum(output**2)": return try output("output").square().sum()
    case "nll_loss(output.flatten(0,1), target.flatten()), mean":
      return try meanOfPicked(output("output"), file.input("target"))
    case "cross_entropy(logits, targets)":
      return try meanOfPicked(output("logits").logSoftmax(dim: -1), file.input("targets"))
    case let text?:
      var sum = Tensor(0)
      for term in text.split(separator: " + ") {
        let name = String(term.dropFirst("sum(".count).prefix { $0 != "*" })
        try #require(term == "sum(\(name)*cotangent.\(name))", "\(id): an unknown loss")
        sum = sum + (try output(name) * file.input("cotangent." + name)).sum()
      }
      return sum
    }
  }

  /// Minus the mean of the log-probabilities of the targets.
  ///
  /// - Shape: logProbabilities `[batch, steps, words]`, targets `[batch, steps]`.
  private func meanOfPicked(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor {
    -logProbabilities.gather(2, targets.unsqueeze(-1)).mean()
  }
}
