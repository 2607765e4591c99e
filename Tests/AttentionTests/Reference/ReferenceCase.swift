import Foundation
import Tensors
import Testing

/// One case of `Fixtures/manifest.json`.
struct ReferenceCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let system: String
  let file: String
  let dims: [String: Int]
  let mode: String?
  let attention: String?
  let gate: String?
  let fill: String?
  /// For each tensor: PyTorch's own float32 error, and the largest magnitude of the reference.
  let torchErrors: [String: [Double]]

  private enum CodingKeys: String, CodingKey {
    case id, system, file, dims, mode, attention, gate, fill
    case torchErrors = "torch_f32_vs_f64"
  }

  var testDescription: String { id }

  static let folder: URL = Bundle.module.resourceURL!.appending(path: "Fixtures")

  /// Every case of the manifest.
  static let all: [ReferenceCase] = {
    struct Manifest: Decodable { let cases: [ReferenceCase] }
    do {
      let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
      return try JSONDecoder().decode(Manifest.self, from: data).cases
    } catch {
      Issue.record("the manifest cannot be read: \(error)")
      return []
    }
  }()

  static func all(of system: String) -> [ReferenceCase] { all.filter { $0.system == system } }

  func open() throws -> ReferenceFile {
    let data = try Data(contentsOf: Self.folder.appending(path: file))
    return ReferenceFile(tensors: try SafeTensors(bytes: [UInt8](data)))
  }

  func dim(_ name: String) throws -> Int { try #require(dims[name], "\(id): no dim \(name)") }
}
