import Execution
import Foundation
import Runs

/// A run of which only the record is kept: its figures go to a folder that is taken away. It is on
/// a thread with room for deep recursion.
func runAside(_ body: @escaping @Sendable (_ figuresFolder: String) -> Run) -> Run {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("lectern-\(UUID().uuidString)/figures", isDirectory: true)
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
  let path = folder.path
  let result = Answer<Run>()
  sideBySide([path], threads: 1) { result.set(body($0)) }
  return result.value { body(path) }
}
