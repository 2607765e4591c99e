/// The tensors of a safetensors file by their names.
///
/// The types that a tensor has not are converted without loss: F16 and BF16 to float32; U8, I8, U16
/// and I16 to int32; U32 and U64 to int64 (a number too large for it is refused). A malformed file is
/// refused as a whole.
public func loadTensors(from path: String) -> [String: Tensor] {
  reporting([:]) { try readTensors(from: path, for: "loadTensors") }
}

/// The same for another function of the library, which handles what is wrong with the file.
package func readTensors(from path: String, for operation: String) throws -> [String: Tensor] {
  try readSafeTensors(path, for: operation).tensors()
}

/// The free text that a safetensors file carries beside its tensors.
public func loadMetadata(from path: String) -> [String: String] {
  reporting([:]) { try readSafeTensors(path, for: "loadMetadata").metadata }
}

/// Writes tensors to a safetensors file, the same bytes as Python's `safetensors` writes.
///
/// A file that is there already stays whole until the new one is complete.
public func saveTensors(
  _ tensors: [String: Tensor], to path: String, metadata: [String: String] = [:]
) {
  reporting(()) { try writeTensors(tensors, to: path, metadata: metadata, for: "saveTensors") }
}

/// The same for another function of the library, which handles what is wrong.
package func writeTensors(
  _ tensors: [String: Tensor], to path: String, metadata: [String: String], for operation: String
) throws {
  let data = try SafeTensors.data(of: tensors, metadata: metadata)
  try FileAccess.write(data, to: path, for: operation)
}

private func readSafeTensors(_ path: String, for operation: String) throws -> SafeTensors {
  let data = try FileAccess.map(path, for: operation)
  do {
    return try SafeTensors(data: data)
  } catch {
    throw MalformedFile(path: path, error: error)
  }
}

/// A safetensors file that was refused, with its path.
struct MalformedFile: LibraryError {
  let path: String
  let error: SafeTensorsError

  var description: String { "\(path): \(error)" }
  var help: String? { error.help }
}
