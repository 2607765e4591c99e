#if canImport(FoundationEssentials)
  package import FoundationEssentials
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif
#else
  package import Foundation
#endif

/// Where the running code may read and write files.
///
/// Without one, a path means what it means to the operating system. A host that runs code it did not
/// write gives it folders; then every path is relative to them, and neither `..` nor a symbolic link
/// leads out of them.
package struct FileAccess: Sendable {
  /// Where files are looked for, one folder after the other.
  package var readFolders: [String]
  /// Where files are written; the folder is made when the first one is.
  package var writeFolder: String

  package init(readFolders: [String], writeFolder: String) {
    self.readFolders = readFolders
    self.writeFolder = writeFolder
  }

  /// The access of the running code, if it was given one.
  @TaskLocal package static var current: FileAccess?

  /// Makes this the access of the code in `body`.
  package func granting<T>(_ body: () throws -> T) rethrows -> T {
    try Self.$current.withValue(self, operation: body)
  }

  /// The bytes of a file.
  package static func read(_ path: String, for operation: String) throws -> [UInt8] {
    [UInt8](try map(path, for: operation))
  }

  /// The bytes of a file, read by the operating system where they are looked at.
  static func map(_ path: String, for operation: String) throws -> Data {
    let place = try current?.placeToRead(path, for: operation) ?? path
    // Opening a pipe could wait for ever, and a device may have no end.
    let real = URL(filePath: place).resolvingSymlinksInPath().path
    var status = stat()
    guard stat(real, &status) == 0 else {
      throw FileError.notFound(operation: operation, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError.notAFile(operation: operation, path: path)
    }
    do {
      return try Data(contentsOf: URL(filePath: real), options: .alwaysMapped)
    } catch {
      throw FileError.notReadable(operation: operation, path: path)
    }
  }

  /// Writes a file aside and moves it into its place: the file before stays whole until then.
  package static func write(_ data: Data, to path: String, for operation: String) throws {
    let place = try current?.placeToWrite(path, for: operation) ?? path
    do {
      if current != nil {
        try FileManager.default.createDirectory(
          at: URL(filePath: place).deletingLastPathComponent(),
          withIntermediateDirectories: true)
      }
      try data.write(to: URL(filePath: place), options: .atomic)
    } catch {
      throw FileError.notWritable(operation: operation, path: path)
    }
  }

  private func placeToRead(_ path: String, for operation: String) throws -> String {
    for folder in readFolders {
      let place = try self.place(path, in: folder, for: operation)
      if FileManager.default.fileExists(atPath: place) { return place }
    }
    throw FileError.notFound(operation: operation, path: path)
  }

  private func placeToWrite(_ path: String, for operation: String) throws -> String {
    try place(path, in: writeFolder, for: operation)
  }

  private func place(_ path: String, in folder: String, for operation: String) throws -> String {
    let leaves = FileError.leavesFolder(operation: operation, path: path)
    guard !path.hasPrefix("/"), !path.utf8.contains(0) else { throw leaves }
    var depth = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { throw leaves }
    }
    let root = URL(filePath: folder).resolvingSymlinksInPath().path
    let place = URL(filePath: root).appending(path: path).resolvingSymlinksInPath().path
    guard depth > 0, place.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      throw leaves
    }
    return place
  }
}
