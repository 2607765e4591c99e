import Attention
import Tensors

/// Additive attention of one query; the keys are projected, too.
private func additive(keys count: Int, hidden: Int) -> Case {
  let flops = 2 * 32 * Double((count + 1) * hidden * hidden)
  return Case("additive attention, keys \(count), hidden \(hidden)", flops: flops) {
    manualSeed(0)
    let attention = AdditiveAttention(hiddenSize: hidden)
    let query = Tensor.randn(32, 1, hidden)
    let keys = Tensor.randn(32, count, hidden)
    return { noGrad { attention(query, keys).context } }
  }
}

private func decoder(batch: Int) -> (model: AttnDecoderRNN, keys: Tensor, hidden: Tensor) {
  manualSeed(0)
  let model = AttnDecoderRNN(
    hiddenSize: 128, outputSize: 3000, attention: .additive, dropout: 0)
  return (model, Tensor.randn(batch, 10, 128), Tensor.randn(1, batch, 128))
}

private func greedy(batch: Int) -> Case {
  Case("decoder, greedy, batch \(batch)") {
    let (model, keys, hidden) = decoder(batch: batch)
    return { noGrad { model(keys, hidden, maxLength: 10).outputs } }
  }
}

/// A learning rate of 0 leaves the parameters as they are, so that every step gives the same loss; it
/// is no less work.
private let decoderTraining = Case("decoder, training step") {
  let (model, keys, hidden) = decoder(batch: 32)
  let target = Tensor.randint(3000, [32, 10])
  let optimizer = Adam(model.parameters, lr: 0)
  return {
    let outputs = model(keys, hidden, target: target).outputs
    let loss = nllLoss(outputs.flatten(startDim: 0, endDim: 1), target.flatten())
    optimizer.zeroGrad()
    loss.backward()
    optimizer.step()
    return loss.detach()
  }
}

private let transformerTraining = Case("Transformer, training step") {
  manualSeed(0)
  let (words, width) = (1000, 256)
  let embedding = Embedding(words, width)
  let out = Linear(width, words)
  let encoder = TransformerEncoder(
    TransformerEncoderLayer(hiddenSize: width, numHeads: 8, dimFeedforward: 1024, dropout: 0),
    numLayers: 4)
  let optimizer = Adam(embedding.parameters + out.parameters + encoder.parameters, lr: 0)
  manualSeed(1)
  let tokens = Tensor.randint(words, [16, 128])
  let target = Tensor.randint(words, [16 * 128])
  return {
    let scores = out(encoder(embedding(tokens))).flatten(startDim: 0, endDim: 1)
    let loss = crossEntropy(scores, target)
    optimizer.zeroGrad()
    loss.backward()
    optimizer.step()
    return loss.detach()
  }
}

/// The course's models: attention, decoding, training.
let models: [Case] =
  [10, 100].flatMap { keys in [128, 256].map { additive(keys: keys, hidden: $0) } }
  + [greedy(batch: 32), greedy(batch: 1), decoderTraining, transformerTraining]
