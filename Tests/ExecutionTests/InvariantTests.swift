import Diagnostics
import Execution
import Runs
import Testing

/// What cells keep to without being asked: sound numbers, and attention weights that sum to 1.
@Suite struct InvariantTests {
  private func warnings(_ code: String) throws -> [String] {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code))
    #expect(run.status == .succeeded)
    return run.diagnostics.map(\.message)
  }

  @Test func `NaN is told of once, with the operation that made it`() throws {
    let code = "let x = Tensor([0.0, 1.0])\nlet y = x / x\nlet z = y + 1"
    #expect(
      try warnings(code) == [
        "NaN appears in 'y', first made by '/', and the cell does not show it"
      ])
  }

  @Test func `infinity of a logarithm or an exponential`() throws {
    #expect(
      try warnings("let x = Tensor([100.0]).exp()") == [
        "infinity appears in 'x', first made by 'exp', and the cell does not show it"
      ])
    #expect(try warnings("let x = Tensor([0.0]).log()\nlet y = -x").count == 1)
  }

  @Test(arguments: [
    "let x = Tensor([0.0])\nprint(x / x)\nlet y = x / x",
    "//| check: false\nlet x = Tensor([0.0])\nlet y = x / x",
    "let mask = Tensor.full([2, 2], -Double.infinity)\nlet weights = (mask + 1).exp()",
  ])
  func `what is shown, announced or a mask is meant`(_ code: String) throws {
    #expect(try warnings(code).isEmpty)
  }

  @Test func `attention weights sum to 1 over the keys`() throws {
    let right = "let attentionWeights = Tensor.ones(2, 3).softmax(dim: -1)"
    #expect(try warnings(right).isEmpty)
    let wrong = "let attentionWeights = Tensor.ones(2, 3).softmax(dim: 0)"
    #expect(try warnings(wrong) == ["a row of 'attentionWeights' sums to 1.5, not to 1"])
    #expect(try warnings("//| check: false\n" + wrong).isEmpty)
  }

  @Test func `a query that may attend to nothing has no weights`() throws {
    let code = """
      let mask = Tensor([[true, true], [false, false]])
      let attentionWeights = Tensor.ones(2, 2).softmax(dim: -1, mask: mask)
      """
    #expect(try warnings(code).isEmpty)
  }

  @Test func `a module of the notebook keeps its weights in a property`() throws {
    let module = """
      final class MyAttention {
        var attentionWeights: Tensor? = nil
        func callAsFunction(_ x: Tensor, dim: Int) -> Tensor {
          let weights = x.matmul(x.transpose(-2, -1)).softmax(dim: dim)
          attentionWeights = weights
          return weights.matmul(x)
        }
      }
      let attention = MyAttention()
      let x = Tensor.arange(6).reshape(2, 3) / 6

      """
    #expect(try warnings(module + "let y = attention(x, dim: -1)").isEmpty)
    let folder = try NotebookFolder()
    let text = notebook(module) + "\n```swift\nlet y = attention(x, dim: 0)\n```\n"
    let messages = try folder.run(text).diagnostics.map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("a row of 'attention.attentionWeights' sums to ") == true)
  }

  /// Scores of two queries for three keys, the last of which is masked for the first query.
  private let masked = """
    let mask = Tensor([[false, false, true], [false, false, false]])
    let scores = Tensor([[1.0, 2.0, 3.0], [0.5, 0.25, 0.125]])

    """

  @Test func `a masked key gets exactly 0`() throws {
    for fill in ["-1e9", "-Double.infinity", "-1e4"] {
      let code = masked + "let attentionWeights = scores.maskedFill(mask, \(fill)).softmax(dim: -1)"
      #expect(try warnings(code).isEmpty, "\(fill)")
    }
    let code = masked + "let attentionWeights = scores.maskedFill(mask, -20).softmax(dim: -1)"
    let folder = try NotebookFolder()
    let problems = try folder.run(notebook(code)).problems(in: folder)
    #expect(
      problems == [
        """
        n.md:7:5: warning: 'attentionWeights' gives a masked key the weight 2.04e-10, not 0, at [0, 2]
            7 | let attentionWeights = scores.maskedFill(mask, -20).softmax(dim: -1)
              |     ^~~~~~~~~~~~~~~~
              = help: a fill of -20.0 is not negative enough: maskedFill(mask, -1e9)

        """
      ])
    #expect(try warnings("//| check: false\n" + code).isEmpty)
  }

  @Test func `a masked key is told of in Chinese`() throws {
    let code = masked + "let attentionWeights = scores.maskedFill(mask, -20).softmax(dim: -1)"
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code, head: "title: 掩码\nlang: zh"))
    #expect(
      run.diagnostics.map(\.message) == [
        "“attentionWeights”在 [0, 2] 处给被掩码遮住的键的权重是 2.04e-10，而不是 0"
      ])
  }

  @Test func `the mask of scores with a gradient, of a batch and in a property`() throws {
    let module = """
      final class MyAttention {
        var attentionWeights: Tensor? = nil
        func callAsFunction(_ x: Tensor, fill: Double) -> Tensor {
          let later = Tensor.ones(x.size(1), x.size(1)).triu(diagonal: 1).to(.bool)
          let scores = x.matmul(x.transpose(-2, -1)).maskedFill(later, fill)
          attentionWeights = scores.softmax(dim: -1)
          return scores.softmax(dim: -1).matmul(x)
        }
      }
      let attention = MyAttention()
      var x = Tensor.arange(12).reshape(2, 3, 2) / 6
      x.requiresGrad = true

      """
    #expect(try warnings(module + "let y = attention(x, fill: -1e9)").isEmpty)
    let messages = try warnings(module + "let y = attention(x, fill: -15)")
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix("'attention.attentionWeights' gives a masked key the weight ")
        == true)
  }

  @Test(arguments: [
    // A row masked as a whole.
    "let attentionWeights = scores.maskedFill(mask.logicalOr(mask.logicalNot()), -1e9)"
      + ".softmax(dim: -1)",
    // Scores that are cut off, not masked.
    "let attentionWeights = scores.maskedFill(scores.lt(1), -1).softmax(dim: -1)",
    // Scores that went through something else.
    "let attentionWeights = (scores.maskedFill(mask, -20) / 2).softmax(dim: -1)",
  ])
  func `what is not known to be masked is no mistake`(_ code: String) throws {
    #expect(try warnings(masked + code).isEmpty)
  }
}
