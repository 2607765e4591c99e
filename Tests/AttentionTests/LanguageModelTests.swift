import Attention
import Tensors
import Testing

/// Generation, with the cache of keys and values and without.
@Suite struct LanguageModelTests {
  /// A model whose layers differ and whose logits are far apart.
  static func model(
    maxLen: Int = 24, positions: PositionKind = .learned, tieWeights: Bool = true
  ) -> TransformerLanguageModel {
    Generator(seed: 11).asDefault {
      let model = TransformerLanguageModel(
        vocabSize: 13, hiddenSize: 12, numHeads: 3, numLayers: 3, maxLen: maxLen,
        positions: positions, tieWeights: tieWeights)
      for parameter in model.parameters {
        parameter.value = parameter.value + Tensor.randnLike(parameter.value) * 0.3
      }
      return model
    }
  }

  static func tokens(_ batch: Int, _ steps: Int) -> Tensor {
    Tensor.randint(0, 13, [batch, steps], generator: Generator(seed: 5))
  }

  /// The logits are those of the whole sequence however it is cut into calls.
  @Test(
    arguments: [[9], [1, 1, 1, 1, 1, 1, 1, 1, 1], [4, 5], [3, 1, 4, 1]],
    [PositionKind.learned, .sinusoidal, .rotary])
  func cachedLogitsAreThoseOfTheWholeSequence(pieces: [Int], positions: PositionKind) {
    let model = Self.model(positions: positions)
    model.eval()
    let tokens = Self.tokens(2, 9)
    let whole = model(tokens)
    let cache = KeyValueCache()
    let parts = tokens.split(pieces, dim: 1).map { model($0, cache: cache) }
    #expect(cache.length == 9)
    #expect((cat(parts, dim: 1) - whole).abs().max().item() < 2e-5)
  }

  @Test(arguments: [0, 0.7, 1], [nil, 1, 4])
  func theCacheChangesNoToken(temperature: Double, topK: Int?) {
    let model = Self.model()
    func generated(useCache: Bool) -> Tensor {
      model.generate(
        Self.tokens(3, 4), count: 20, temperature: temperature, topK: topK,
        generator: Generator(seed: 2), useCache: useCache)
    }
    let cached = generated(useCache: true)
    #expect(cached.shape == [3, 24])
    #expect(cached.ints == generated(useCache: false).ints)
    #expect(cached.narrow(1, 0, 4).ints == Self.tokens(3, 4).ints)
  }

  /// Beyond `maxLen` the model sees a window, with the cache and without.
  @Test(arguments: [PositionKind.learned, .sinusoidal, .rotary])
  func longTextGoesOnFromItsLastTokens(positions: PositionKind) {
    let model = Self.model(maxLen: 6, positions: positions)
    let long = model.generate([1, 2, 3], count: 12, temperature: 0)
    #expect(long == model.generate([1, 2, 3], count: 12, temperature: 0, useCache: false))
    #expect(long.count == 15)
    model.eval()
    let window = Tensor([Array(long[8..<14])], dtype: .int64)
    #expect(model(window).select(1, -1).argmax(dim: -1).ints == [long[14]])
  }

  @Test func generatingDropsNothingAndLeavesTheModelTraining() {
    let model = Self.model()
    let tokens = Self.tokens(1, 5)
    let first = model.generate(tokens, count: 5, temperature: 0)
    #expect(first.ints == model.generate(tokens, count: 5, temperature: 0).ints)
    let dropped = Generator(seed: 1).asDefault { model(tokens) }
    model.eval()
    #expect(!dropped.allClose(model(tokens)))
  }

  /// Frequencies of the drawn token agree with the distribution it is drawn from.
  @Test func tokensAreDrawnByTheirProbability() {
    let model = Self.model()
    model.eval()
    let prompt = Self.tokens(1, 3)
    let logits = model(prompt).select(1, -1)
    for (temperature, topK) in [(1.0, nil), (2.0, nil), (0.5, 3)] as [(Double, Int?)] {
      var scores = logits / temperature
      if let topK {
        let least = logits.topk(topK).values.min().item()
        scores = scores.maskedFill(logits.lt(least), -.infinity)
      }
      let expected = scores.softmax(dim: -1).toArray()
      let draws = 4000
      let drawn = model.generate(
        prompt.expand(draws, 3), count: 1, temperature: temperature, topK: topK,
        generator: Generator(seed: 8)
      ).select(1, -1).ints
      for (token, probability) in expected.enumerated() {
        let frequency = Double(drawn.count { $0 == token }) / Double(draws)
        let deviation = (probability * (1 - probability) / Double(draws)).squareRoot()
        #expect(abs(frequency - probability) <= 4.5 * deviation, "token \(token)")
      }
    }
  }

  @Test func tiedWeightsAreOneParameter() {
    let tied = Self.model(tieWeights: true)
    let untied = Self.model(tieWeights: false)
    #expect(!tied.namedParameters.contains { $0.name == "head.weight" })
    #expect(untied.parameterCount == tied.parameterCount + 13 * 12)
    let state = tied.stateDict()
    #expect(state["head.weight"]?.floats == state["token_embedding.weight"]?.floats)
    let other = Self.model(tieWeights: true)
    var short = state
    short["head.weight"] = nil
    let (missing, unexpected) = other.loadStateDict(short)
    #expect(missing.isEmpty && unexpected.isEmpty)
  }

  /// The whole way: loss, gradients, optimiser, generation.
  @Test(arguments: [PositionKind.learned, .sinusoidal, .rotary])
  func aPatternIsLearnedAndContinued(positions: PositionKind) {
    let pattern = [3, 1, 4, 1, 5]
    let text = Tensor((0..<41).map { pattern[$0 % 5] }, dtype: .int64)
    let starts = (0..<8).map { text.narrow(0, $0, 16) }
    let goals = (0..<8).map { text.narrow(0, $0 + 1, 16) }
    let (tokens, targets) = (stack(starts), stack(goals))
    let losses = Generator(seed: 2).asDefault {
      let model = TransformerLanguageModel(
        vocabSize: 6, hiddenSize: 16, numHeads: 2, numLayers: 2, maxLen: 32, positions: positions)
      let optimizer = Adam(model.parameters, lr: 0.01)
      let losses = (0..<150).map { _ in
        let loss = crossEntropy(model(tokens).flatten(startDim: 0, endDim: 1), targets.flatten())
        optimizer.zeroGrad()
        loss.backward()
        optimizer.step()
        return loss.item()
      }
      #expect(
        model.generate([3, 1, 4], count: 7, temperature: 0) == [3, 1, 4, 1, 5, 3, 1, 4, 1, 5])
      return losses
    }
    #expect(losses[0] > 1.5 && losses[149] < 0.2, "\(losses[0]), \(losses[149])")
  }
}
