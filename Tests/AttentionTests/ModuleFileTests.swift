import Attention
import Foundation
import Tensors
import Testing

struct ModuleFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var path: String { folder.appending(path: "model.safetensors").path }

  private func refusal(_ body: () -> Void) -> String? {
    do {
      try catchingErrors(body)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func aModuleIsSavedAndLoaded() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = MultiHeadAttention(hiddenSize: 6, numHeads: 2, dropout: 0)
    let second = MultiHeadAttention(hiddenSize: 6, numHeads: 2, dropout: 0)
    first.save(to: path, metadata: ["trained": "no"])
    second.load(from: path)
    let x = Tensor.randn(1, 3, 6)
    #expect(first(x, x, x).floats == second(x, x, x).floats)
    #expect(loadMetadata(from: path) == ["trained": "no"])
  }

  @Test func everyDifferenceIsNamed() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let layer = Linear(2, 3)
    let before = layer.weight.floats
    saveTensors(["weight": Tensor.ones(2, 3), "scale": Tensor.ones(1)], to: path)
    #expect(
      refusal { layer.load(from: path) }
        == "Linear: the state does not fit: missing bias; unexpected scale; "
        + "weight must be [3, 2], not [2, 3]")
    saveTensors(["weight": Tensor.ones(3, 2, dtype: .int64), "bias": Tensor.ones(3)], to: path)
    #expect(
      refusal { layer.load(from: path) }
        == "Linear: the state does not fit: weight must be float32, not int64")
    #expect(layer.weight.floats == before)
  }

  @Test func notStrictlyTheRestIsLoaded() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let layer = Linear(2, 3)
    saveTensors(["weight": Tensor.ones(3, 2, dtype: .float64), "scale": Tensor.ones(1)], to: path)
    let (missing, unexpected) = layer.load(from: path, strict: false)
    #expect(missing == ["bias"] && unexpected == ["scale"])
    #expect(layer.weight.floats == [1, 1, 1, 1, 1, 1] && layer.weight.dtype == .float32)
  }

  @Test func aMissingFileChangesNothing() {
    let layer = Linear(2, 3)
    let before = layer.weight.floats
    #expect(refusal { layer.load(from: path) } == "load: there is no file '\(path)'")
    #expect(layer.weight.floats == before)
  }
}
