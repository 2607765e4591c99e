import Foundation
import Tensors
import Testing

/// One case of a manifest: `Fixtures/manifest.json`, or `Fixtures/modules/manifest.json`.
struct ReferenceCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let system: String
  let file: String
  let dims: [String: Int]
  let mode: String?
  let attention: String?
  let gate: String?
  let fill: String?
  let loss: String?
  /// The largest gradient of the case, and the gradients that are 0 by algebra: `param/Va.bias`.
  let gradScale: Double?
  let zeroGradients: [String]
  /// For each tensor: PyTorch's own float32 error, and the largest magnitude of the reference.
  let torchErrors: [String: [Double]]
  /// Where the manifest lies.
  private(set) var folder = Self.fixtures

  private enum CodingKeys: String, CodingKey {
    case id, system, file, dims, mode, attention, gate, fill, loss
    case gradScale = "grad_scale"
    case zeroGradients = "zero_gradients"
    case torchErrors = "torch_f32_vs_f64"
  }

  var testDescription: String { id }

  static let fixtures: URL = Bundle.module.resourceURL!.appending(path: "Fixtures")

  /// The folders of the manifests: the systems of the course, and the modules of the library.
  static let folders = [fixtures, fixtures.appending(path: "modules")]

  /// Every case of every manifest.
  static let all: [ReferenceCase] = folders.flatMap { folder in
    struct Manifest: Decodable { let cases: [ReferenceCase] }
    do {
      let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
      return try JSONDecoder().decode(Manifest.self, from: data).cases.map { reference in
        var reference = reference
        reference.folder = folder
        return reference
      }
    } catch {
      Issue.record("the manifest of \(folder.lastPathComponent) cannot be read: \(error)")
      return []
    }
  }

  static func all(of system: String) -> [ReferenceCase] { all.filter { $0.system == system } }

  func open() throws -> ReferenceFile {
    try ReferenceFile(folder.appending(path: file))
  }

  func dim(_ name: String) throws -> Int { try #require(dims[name], "\(id): no dim \(name)") }

  /// An option, which the manifest writes as 0 or 1.
  func has(_ name: String) throws -> Bool { try dim(name) == 1 }
}
