import Tensors

/// How the next token is drawn from logits.
struct Sampling {
  private let temperature: Double
  private let topK: Int?
  private let generator: Generator?

  /// Nil, with a report, if the temperature is negative or no number, or if `topK` is no number of
  /// the model's tokens.
  init?(
    _ model: TransformerLanguageModel, temperature: Double, topK: Int?, generator: Generator?
  ) {
    let type = "TransformerLanguageModel.generate"
    guard temperature >= 0, temperature.isFinite else {
      refuse(.notATemperature(type: type, value: temperature))
      return nil
    }
    if let topK, !(1...max(model.vocabSize, 1)).contains(topK) {
      refuse(.topKOutOfRange(type: type, value: topK, vocabSize: model.vocabSize))
      return nil
    }
    self.temperature = temperature
    self.topK = topK
    self.generator = generator
  }

  /// One token for each row. Shape: logits `[batch, vocabSize]`, result `[batch]`.
  ///
  /// One uniform number a row is held against the running sum of the probabilities, so that rounding
  /// cannot pick a token of probability 0.
  func draw(_ logits: Tensor) -> Tensor {
    if temperature == 0 || topK == 1 { return logits.argmax(dim: -1) }
    var scores = logits.to(.float64) / temperature
    if let topK {
      let least = scores.topk(topK).values.narrow(-1, topK - 1, 1)
      scores = scores.maskedFill(scores.lt(least), -.infinity)
    }
    let sums = scores.softmax(dim: -1).cumsum(dim: -1)
    let drawn = Tensor.rand([logits.size(0), 1], generator: generator)
    let target = drawn * sums.narrow(-1, sums.size(-1) - 1, 1)
    return sums.le(target).to(.int64).sum(dim: -1)
  }
}
