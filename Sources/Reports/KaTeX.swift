import Foundation

/// KaTeX draws the formulas of a page. It comes with the system (Debian: `libjs-katex`) and is
/// copied once beside the reports, so that they need no network. Without it pages show their TeX.
enum KaTeX {
  private static let places = [
    "/usr/share/javascript/katex", "/usr/local/share/javascript/katex",
    "/opt/homebrew/share/katex",
  ]
  private static let license = "/usr/share/doc/libjs-katex/copyright"

  /// Where it is installed, if it is.
  static var place: String? {
    places.first { FileManager.default.fileExists(atPath: $0 + "/katex.min.js") }
  }

  static func copy(to target: URL) throws {
    let files = FileManager.default
    if files.fileExists(atPath: target.appendingPathComponent("katex.min.js").path) { return }
    guard let place else { return }
    let source = URL(fileURLWithPath: place, isDirectory: true)
    let fonts = target.appendingPathComponent("fonts", isDirectory: true)
    try OutputFolder.makeFolder(fonts.path)
    for name in try files.contentsOfDirectory(atPath: source.appendingPathComponent("fonts").path)
    where name.hasSuffix(".woff2") {
      try copy(
        source.appendingPathComponent("fonts/\(name)"), to: fonts.appendingPathComponent(name))
    }
    try copy(
      source.appendingPathComponent("katex.min.css"),
      to: target.appendingPathComponent("katex.min.css"))
    if files.fileExists(atPath: license) {
      try copy(URL(fileURLWithPath: license), to: target.appendingPathComponent("LICENSE"))
    }
    // Last: its presence says that all is there.
    try copy(
      source.appendingPathComponent("katex.min.js"),
      to: target.appendingPathComponent("katex.min.js"))
  }

  /// Reads and writes, since the system's files may be links into other packages.
  private static func copy(_ source: URL, to target: URL) throws {
    try Data(contentsOf: source).write(to: target, options: .atomic)
  }
}
