package import Diagnostics
import Dispatch
import Foundation

/// Turns a page into a PDF by a browser, or by WeasyPrint, whichever this machine has.
package enum PDFPrinter {
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
  ]

  /// Prints a self-contained page to a file.
  package static func write(_ html: String, to path: String) throws(Diagnostic) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lectern-pdf-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("page.html")
    let target = URL(fileURLWithPath: path).absoluteURL.path
    try OutputFolder.writing(to: folder.path) {
      try OutputFolder.makeFolder(folder.path)
      try Data(html.utf8).write(to: page)
    }
    if let browser = browsers.lazy.compactMap(find).first {
      // Chromium's sandbox does not start for the superuser, as in a container.
      let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
      try run(
        browser,
        sandbox + [
          "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run",
          "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
          "--print-to-pdf=\(target)", page.absoluteString,
        ], target)
    } else if let weasyprint = find("weasyprint") {
      try run(weasyprint, ["--quiet", page.path, target], target)
    } else {
      throw Diagnostic(
        .error, "no program here makes PDF files", path: path,
        help: "apt-get install chromium, or weasyprint, which leaves formulas as TeX")
    }
  }

  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(
    _ program: String, _ arguments: [String], _ target: String
  ) throws(Diagnostic) {
    try? FileManager.default.removeItem(atPath: target)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    do { try process.run() } catch {
      throw Diagnostic(.error, "\(program) could not be started", path: target)
    }
    if done.wait(timeout: .now() + 120) == .timedOut {
      process.terminate()
      throw Diagnostic(.error, "\(program) took longer than two minutes", path: target)
    }
    guard FileManager.default.fileExists(atPath: target) else {
      throw Diagnostic(
        .error, "\(program) ended with \(process.terminationStatus) and wrote no file",
        path: target)
    }
  }
}
