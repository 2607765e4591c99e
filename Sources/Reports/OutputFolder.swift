package import Diagnostics
import Foundation

/// The folder that holds all reports, the catalogue and what they share.
package struct OutputFolder: Sendable {
  package let path: String
  private var url: URL { URL(fileURLWithPath: path, isDirectory: true) }
  private var assets: URL { url.appendingPathComponent("assets", isDirectory: true) }
  private var record: URL { assets.appendingPathComponent("catalogue.json") }

  package init(path: String) {
    self.path = path
  }

  /// The catalogue of the reports that stand here now.
  package func catalogue() -> Catalogue {
    guard let data = try? Data(contentsOf: record),
      let catalogue = try? JSONDecoder().decode(Catalogue.self, from: data)
    else { return Catalogue([]) }
    return Catalogue(
      catalogue.entries.filter {
        FileManager.default.fileExists(
          atPath: url.appendingPathComponent("\($0.name)/index.html").path)
      })
  }

  /// Writes the catalogue and, once, what all pages share.
  package func write(_ catalogue: Catalogue) throws(Diagnostic) {
    try Self.writing(to: path) {
      try Self.makeFolder(assets.path)
      ReportFolder.removeLeftovers(in: url)
      try replace(assets.appendingPathComponent("report.css"), with: Data(Stylesheet.css.utf8))
      try replace(assets.appendingPathComponent("report.js"), with: Data(PageScript.script.utf8))
      try? FileManager.default.removeItem(at: assets.appendingPathComponent("math.js"))
      try KaTeX.copy(to: assets.appendingPathComponent("katex", isDirectory: true))
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try replace(record, with: try encoder.encode(catalogue))
      try replace(url.appendingPathComponent("index.html"), with: Data(catalogue.html().utf8))
    }
  }

  /// Makes a folder and those above it. FileManager does the same, but does not say what went wrong.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o777) != 0 else { return }
    let code = errno
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    if code == EEXIST, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    {
      return
    }
    guard code == ENOENT, parent != path else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(code))
    }
    try makeFolder(parent)
    // Some file systems, such as /proc, say that the folder above is missing when it is there.
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  }

  /// Leaves a file that is right already alone, so that running again changes nothing.
  private func replace(_ file: URL, with data: Data) throws {
    if let present = try? Data(contentsOf: file), present == data { return }
    try data.write(to: file, options: .atomic)
  }

  /// Runs `body`; what goes wrong in it is a diagnostic about the output folder.
  static func writing(to path: String, _ body: () throws -> Void) throws(Diagnostic) {
    do {
      try body()
    } catch {
      throw Diagnostic(
        .error, "the output folder cannot be written: \(reason(error, path: path))", path: path,
        help: "choose another folder: -o FOLDER")
    }
  }

  private static func reason(_ error: any Error, path: String) -> String {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      return "it is a file"
    }
    if let code = posixCode(error as NSError) { return String(cString: strerror(code)) }
    return (error as NSError).localizedDescription
  }

  private static func posixCode(_ error: NSError) -> Int32? {
    if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
    return (error.userInfo[NSUnderlyingErrorKey] as? NSError).flatMap(posixCode)
  }
}
