internal import Foundation
internal import Tensors

extension Figure {
  /// Draws the figure into a file, as matplotlib's `savefig` does: `.png` or `.svg` by its name, or its
  /// numbers as `.csv`.
  ///
  /// A file that is there already stays whole until the new one is complete. Refuses other endings,
  /// and what gnuplot cannot draw or the system not write.
  public func save(to path: String) {
    reporting(()) {
      let kinds = ["csv", "png", "svg"]
      let kind = URL(fileURLWithPath: path).pathExtension.lowercased()
      guard kinds.contains(kind) else {
        throw FigureError.unknownName(
          kind: "format", name: kind, known: kinds.map { "." + $0 })
      }
      if isWithoutData { return }
      try FileAccess.write(try drawn(as: kind), to: path, for: "save")
    }
  }

  /// The bytes of one of the figure's files.
  private func drawn(as kind: String) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("figure-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let drawing = FigureFolder(folder.path)
    drawing.draw(script(named: "figure"), named: "figure")
    if let failure = drawing.finish().failures.first { throw failure.error }
    return try Data(contentsOf: folder.appendingPathComponent("figure." + kind))
  }
}
