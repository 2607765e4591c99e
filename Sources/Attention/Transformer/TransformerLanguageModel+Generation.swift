public import Tensors

extension TransformerLanguageModel {
  /// Continues the prompt by `count` tokens, each drawn from the distribution that the model gives.
  ///
  /// - Shape: prompt `[batch, steps]`, at least one step; result `[batch, steps + count]`.
  /// - Parameters:
  ///   - temperature: What logits are divided by: below 1 the likely becomes likelier; 0 takes the
  ///     likeliest token each time.
  ///   - topK: How many of the likeliest tokens are drawn from; all of them by default.
  ///   - generator: The source of randomness; the default one by default.
  ///   - useCache: Whether keys and values of earlier steps are kept. It changes the time, not the
  ///     tokens.
  ///
  /// Nothing drops out and nothing is recorded. Once the text is longer than `maxLen`, the model sees
  /// its last `maxLen` tokens, read anew for every token.
  public func generate(
    _ prompt: Tensor, count: Int, temperature: Double = 1, topK: Int? = nil,
    generator: Generator? = nil, useCache: Bool = true
  ) -> Tensor {
    guard let sampling = Sampling(self, temperature: temperature, topK: topK, generator: generator),
      isPrompt(prompt, count: count)
    else { return .failed }
    let wasTraining = isTraining
    eval()
    defer { setTraining(wasTraining) }
    var tokens = prompt.to(.int64)
    let cache = useCache ? KeyValueCache() : nil
    var written = 0
    while written < count {
      let next = sampling.draw(nextLogits(tokens, cache)).unsqueeze(1)
      if next.isFailed { return .failed }
      // On shapes alone the steps between the first and the last are taken at once.
      let steps = next.isMeta && written == 0 ? max(1, count - 2) : 1
      tokens = cat([tokens, next.expand(-1, steps)], dim: 1)
      written += steps
    }
    return tokens
  }

  /// Continues one prompt of tokens by `count` tokens; returns both.
  public func generate(
    _ prompt: [Int], count: Int, temperature: Double = 1, topK: Int? = nil,
    generator: Generator? = nil, useCache: Bool = true
  ) -> [Int] {
    let tokens = generate(
      Tensor([prompt], dtype: .int64), count: count, temperature: temperature, topK: topK,
      generator: generator, useCache: useCache)
    return tokens.isFailed ? [] : tokens.ints
  }

  /// The logits after the last token. Shape: tokens `[batch, steps]`, result `[batch, vocabSize]`.
  private func nextLogits(_ tokens: Tensor, _ cache: KeyValueCache?) -> Tensor {
    let steps = tokens.size(1)
    return noGrad { () -> Tensor in
      let logits: Tensor
      if let cache, steps <= maxLen {
        logits = self(tokens.narrow(1, cache.length, steps - cache.length), cache: cache)
      } else {
        let window = min(steps, maxLen)
        logits = self(tokens.narrow(1, steps - window, window))
      }
      return logits.isFailed ? .failed : logits.select(1, -1)
    }
  }

  private func isPrompt(_ prompt: Tensor, count: Int) -> Bool {
    let type = "TransformerLanguageModel.generate"
    guard Argument("prompt", prompt).has(rank: 2, "[batch, steps]", for: type) else {
      return false
    }
    guard prompt.size(1) > 0 else {
      refuse(
        .wrongShape(
          type: type, argument: "prompt", expected: "[batch, steps] with at least one step",
          found: prompt.shape))
      return false
    }
    guard count >= 0 else {
      refuse(.negative(type: type, argument: "count", value: count))
      return false
    }
    return true
  }
}
