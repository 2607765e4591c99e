import Attention
import Foundation
import Tensors
import Testing

/// Sequences are reversed by an encoder and a decoder as in PyTorch, loss by loss.
struct TrainingReferenceTests {
  @Test(arguments: TrainingCase.all)
  func trainingAgrees(_ reference: TrainingCase) throws {
    let file = try reference.open()
    let run = try Run(reference, file)
    let losses = try file.reference("losses").values
    let curve = try file.reference("losses_long").values
    var found: [Double] = []
    for step in 1...curve.count {
      found.append(run.step())
      if step == 1 {
        for (name, parameter) in run.parameters {
          try reference.expect(
            "grad/param/" + name, parameter.grad, scale: reference.gradScale, file)
        }
      }
      if step == 1 || step == 5 {
        for (name, parameter) in run.parameters
        where !reference.zeroGradients.contains("param/" + name) {
          try reference.expect("after_step\(step)/" + name, parameter.value, file)
        }
      }
    }
    let first = zip(found, losses).map { abs($0 - $1) }.max() ?? .infinity
    let all = zip(found, curve).map { abs($0 - $1) }.max() ?? .infinity
    print(
      "\(reference.id): losses of \(losses.count) steps off by at most \(first), "
        + "of \(curve.count) by \(all)")
    #expect(losses.count == 5 && first <= 1e-6)
    #expect(curve.count == 120 && all <= 1e-5)
  }

  /// An optimiser that continues from a state goes on as the one that was not interrupted.
  @Test func aStateContinuesTraining() throws {
    let reference = try #require(TrainingCase.all.first)
    let file = try reference.open()
    let whole = try Run(reference, file)
    for _ in 0..<4 { _ = whole.step() }
    let start = try Run(reference, file)
    for _ in 0..<2 { _ = start.step() }
    let next = try Run(reference, file)
    next.encoder.loadStateDict(start.encoder.stateDict())
    next.decoder.loadStateDict(start.decoder.stateDict())
    next.optimizer.loadStateDict(start.optimizer.stateDict())
    for _ in 0..<2 { _ = next.step() }
    for (a, b) in zip(whole.parameters, next.parameters) {
      #expect(a.parameter.value.toArray() == b.parameter.value.toArray())
    }
  }

  /// One training of a case.
  private final class Run {
    let encoder: EncoderRNN
    let decoder: AttnDecoderRNN
    let optimizer: Adam
    let parameters: [(name: String, parameter: Parameter)]
    private let source: Tensor
    private let target: Tensor

    init(_ reference: TrainingCase, _ file: ReferenceFile) throws {
      let kinds: [String: AttentionKind] = ["none": .none, "dot": .dot, "additive": .additive]
      let width = try #require(reference.dims["H"])
      let words = try #require(reference.dims["V"])
      let kind = try #require(kinds[reference.attention])
      (encoder, decoder) = Generator(seed: 0).asDefault {
        (
          EncoderRNN(inputSize: words, hiddenSize: width, dropout: 0),
          AttnDecoderRNN(hiddenSize: width, outputSize: words, attention: kind, dropout: 0)
        )
      }
      let state = file.state
      func part(_ prefix: String) -> [String: Tensor] {
        var part: [String: Tensor] = [:]
        for (name, value) in state where name.hasPrefix(prefix) {
          part[String(name.dropFirst(prefix.count))] = value
        }
        return part
      }
      encoder.loadStateDict(part("encoder."))
      decoder.loadStateDict(part("decoder."))
      parameters =
        encoder.namedParameters.map { ("encoder." + $0.name, $0.parameter) }
        + decoder.namedParameters.map { ("decoder." + $0.name, $0.parameter) }
      optimizer = Adam(parameters.map(\.parameter), lr: 0.01)
      source = try file.input("src")
      target = try file.input("target")
    }

    /// The loss before the step.
    func step() -> Double {
      let (outputs, hidden) = encoder(source)
      let (logits, _, _) = decoder(outputs, hidden, target: target)
      let loss = nllLoss(logits.flatten(startDim: 0, endDim: 1), target.flatten())
      optimizer.zeroGrad()
      loss.backward()
      optimizer.step()
      return loss.item()
    }
  }
}

/// One training of the manifest `Fixtures/training/manifest.json`.
struct TrainingCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let file: String
  let dims: [String: Int]
  let attention: String
  let gradScale: Double
  /// What is 0 by algebra: float32 holds noise there, which Adam makes large.
  let zeroGradients: [String]
  let torchErrors: [String: [Double]]

  private enum CodingKeys: String, CodingKey {
    case id, file, dims, attention
    case gradScale = "grad_scale"
    case zeroGradients = "zero_gradients"
    case torchErrors = "torch_f32_vs_f64"
  }

  var testDescription: String { id }

  static let all: [TrainingCase] = {
    struct Manifest: Decodable { let cases: [TrainingCase] }
    do {
      let path = ReferenceCase.fixtures.appending(path: "training/manifest.json")
      return try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: path)).cases
    } catch {
      Issue.record("the manifest of the trainings cannot be read: \(error)")
      return []
    }
  }()

  func open() throws -> ReferenceFile { try ReferenceFile(fixture: "training/" + file) }

  /// Holds a tensor against its reference by the manifest's rule.
  func expect(
    _ name: String, _ tensor: Tensor?, scale: Double? = nil, _ file: ReferenceFile
  ) throws {
    let expected = try file.reference(name).values
    let found = try #require(tensor, "\(id): no \(name)").toArray()
    try #require(found.count == expected.count)
    let torch = try #require(torchErrors[name], "\(id): no tolerance for \(name)")
    let error = zip(found, expected).map { abs($0 - $1) }.max() ?? .infinity
    let tolerance = max(8 * torch[0], 1e-6 + 1e-5 * (scale ?? torch[1]))
    #expect(error <= tolerance, "\(id) \(name): off by \(error)")
  }
}
