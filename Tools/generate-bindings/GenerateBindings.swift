import BindingGenerator
import Foundation

/// Writes `Sources/Bindings/Generated` anew. Run it from the package's folder (`make bindings`).
@main
struct GenerateBindings {
  static func main() throws {
    let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let result = try generatedBindings(root: root)
    let folder = root.appendingPathComponent("Sources/Bindings/Generated")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in result.files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    print("wrote \(result.files.count) files")
    for reason in result.skipped { print("left out: \(reason)") }
  }
}
