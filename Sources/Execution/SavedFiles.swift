internal import Foundation
internal import Runs

/// The files that a notebook left in its report's folder.
enum SavedFiles {
  /// Every file below `folder`, sorted by its path; none when there is no such folder.
  static func all(in folder: String) -> [Run.SavedFile] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.sorted().compactMap { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
      return Run.SavedFile(path: path, bytes: attributes?[.size] as? Int ?? 0)
    }
  }
}
