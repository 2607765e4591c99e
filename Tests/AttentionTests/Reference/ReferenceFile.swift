import Attention
import Foundation
import Tensors
import Testing

/// The tensors of one case.
final class ReferenceFile {
  let tensors: SafeTensors
  /// The inputs that were asked for. Those of floating-point types require a gradient.
  private(set) var inputs: [String: Tensor] = [:]

  init(_ file: URL) throws {
    tensors = try SafeTensors(bytes: [UInt8](Data(contentsOf: file)))
  }

  /// A file by its path under `Fixtures`.
  convenience init(fixture: String) throws {
    try self.init(ReferenceCase.fixtures.appending(path: fixture))
  }

  func input(_ name: String) throws -> Tensor {
    try #require(optionalInput(name), "no tensor in/\(name)")
  }

  func optionalInput(_ name: String) -> Tensor? {
    if let known = inputs[name] { return known }
    guard var tensor = tensors.tensor("in/" + name) else { return nil }
    if tensor.dtype.isFloatingPoint { tensor.requiresGrad = true }
    inputs[name] = tensor
    return tensor
  }

  /// The parameters by their state_dict names.
  var state: [String: Tensor] {
    var state: [String: Tensor] = [:]
    for entry in tensors.entries where entry.name.hasPrefix("param/") {
      state[String(entry.name.dropFirst("param/".count))] = tensors.tensor(entry.name)
    }
    return state
  }

  /// The names of the references of a kind, `out` or `grad`: `out/weights`, `grad/in/x`.
  func references(_ kind: String) -> Set<String> {
    let names = tensors.entries.map(\.name).filter { $0.hasPrefix("f64/\(kind)/") }
    return Set(names.map { String($0.dropFirst("f64/".count)) })
  }

  /// A reference with its shape, in double precision.
  func reference(_ name: String) throws -> (shape: [Int], values: [Double]) {
    let entry = try #require(tensors["f64/" + name], "no reference for \(name)")
    return (entry.shape, try #require(tensors.tensor(entry.name)).toArray())
  }
}
