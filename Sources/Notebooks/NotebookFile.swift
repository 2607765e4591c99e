package import Diagnostics
import Foundation

/// A notebook on disk.
package struct NotebookFile: Hashable, Sendable {
  /// The path as the user gave it, or made of the folder the user gave.
  package var path: String
  /// The name of its report's folder: the file name without its extension.
  package var name: String

  package init(path: String) {
    self.path = path
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    name = fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
  }

  /// In bytes; 0 of a file that is not there.
  package var size: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads the file as UTF-8 text.
  package static func read(_ path: String) throws(Diagnostic) -> SourceText {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw NotebookProblem.noSuchFile.diagnostic(in: path)
    }
    guard !isFolder.boolValue else { throw NotebookProblem.isFolder.diagnostic(in: path) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      let reason =
        FileManager.default.isReadableFile(atPath: path)
        ? error.localizedDescription : "permission denied"
      throw NotebookProblem.notReadable(reason).diagnostic(in: path)
    }
    let bytes = [UInt8](data)
    if let text = String(validating: bytes, as: UTF8.self) {
      return SourceText(path: path, text: text)
    }
    throw notUTF8(bytes, path: path)
  }

  private static func notUTF8(_ bytes: [UInt8], path: String) -> Diagnostic {
    let offset = firstInvalidByte(in: bytes)
    let valid = SourceText(path: path, text: String(decoding: bytes[..<offset], as: UTF8.self))
    let looksLikeUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let problem = NotebookProblem.notUTF8(
      byte: bytes[offset], offset: offset, looksLikeUTF16: looksLikeUTF16)
    return problem.diagnostic(at: valid.location(at: offset), in: path)
  }

  /// The start of the first sequence that is not UTF-8: the length of the longest valid head.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if isValidHead(bytes, length: middle) { low = middle } else { high = middle - 1 }
    }
    // A sequence cut short is valid as a head; its first byte is the culprit.
    while low > 0, String(validating: bytes[..<low], as: UTF8.self) == nil { low -= 1 }
    return low
  }

  /// Whether the first `length` bytes are UTF-8, an unfinished sequence at their end allowed.
  private static func isValidHead(_ bytes: [UInt8], length: Int) -> Bool {
    (0...min(3, length)).contains {
      String(validating: bytes[..<(length - $0)], as: UTF8.self) != nil
    }
  }
}
