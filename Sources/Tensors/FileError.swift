/// Why a file was not read or written.
package enum FileError: LibraryError, Equatable {
  /// A path out of the folder that the running code may use.
  case leavesFolder(operation: String, path: String)
  case notFound(operation: String, path: String)
  /// A folder, a pipe or a device.
  case notAFile(operation: String, path: String)
  case notReadable(operation: String, path: String)
  case notWritable(operation: String, path: String)

  package var description: String {
    switch self {
    case .leavesFolder(let operation, let path):
      "\(operation): '\(path)' leads out of the folder that files may be in"
    case .notFound(let operation, let path): "\(operation): there is no file '\(path)'"
    case .notAFile(let operation, let path): "\(operation): '\(path)' is not a file"
    case .notReadable(let operation, let path): "\(operation): '\(path)' cannot be read"
    case .notWritable(let operation, let path): "\(operation): '\(path)' cannot be written"
    }
  }

  package var help: String? {
    switch self {
    case .leavesFolder: "give a path inside the folder, such as data/words.tsv"
    default: nil
    }
  }
}
