import Attention
import Foundation
import Tensors
import Testing

/// The tensors of one case.
struct ReferenceFile {
  let tensors: SafeTensors

  init(_ file: URL) throws {
    tensors = try SafeTensors(bytes: [UInt8](Data(contentsOf: file)))
  }

  /// A file by its path under `Fixtures`.
  init(fixture: String) throws {
    try self.init(ReferenceCase.fixtures.appending(path: fixture))
  }

  func input(_ name: String) throws -> Tensor {
    try #require(tensors.tensor("in/" + name), "no tensor in/\(name)")
  }

  func optionalInput(_ name: String) -> Tensor? { tensors.tensor("in/" + name) }

  /// The parameters by their state_dict names.
  var state: [String: Tensor] {
    var state: [String: Tensor] = [:]
    for entry in tensors.entries where entry.name.hasPrefix("param/") {
      state[String(entry.name.dropFirst("param/".count))] = tensors.tensor(entry.name)
    }
    return state
  }

  /// The names of the outputs that have a reference.
  var outputs: Set<String> {
    Set(
      tensors.entries.lazy.map(\.name).filter { $0.hasPrefix("f64/out/") }
        .map { String($0.dropFirst("f64/out/".count)) })
  }

  /// A reference output with its shape, in double precision.
  func reference(_ name: String) throws -> (shape: [Int], values: [Double]) {
    let entry = try #require(tensors["f64/out/" + name], "no reference for \(name)")
    return (entry.shape, try #require(tensors.tensor(entry.name)).toArray())
  }
}
