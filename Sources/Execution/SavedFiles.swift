internal import Foundation
internal import Runs

/// The files that a notebook left in its report's folder.
enum SavedFiles {
  /// Every file below `folder`, sorted by its path; none when there is no such folder.
  static func all(in folder: String) -> [Run.SavedFile] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.sorted().compactMap { path in
      var status = stat()
      guard lstat("\(folder)/\(path)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return nil
      }
      return Run.SavedFile(path: path, bytes: Int(status.st_size))
    }
  }
}
