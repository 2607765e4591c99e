internal import Dispatch
internal import Foundation
internal import Synchronization

/// Draws figures one after the other, in the background, through a gnuplot of its own.
final class FigureDrawer: Sendable {
  private let folder: String
  private let gnuplot: String
  private let queue = DispatchQueue(label: "figures")
  private let state = Mutex(State())

  private struct State {
    var process: GnuplotProcess?
    var problems = FigureProblems()
    var version: String?
    /// Why gnuplot could not be started: there is no use in trying again.
    var missing: GnuplotError?
  }

  init(_ folder: String, gnuplot: String) {
    self.folder = folder
    self.gnuplot = gnuplot
  }

  /// The version of the gnuplot that drew.
  var version: String? { state.withLock { $0.version } }

  func warmUp() {
    queue.async { self.withProcess(for: nil) { _ in } }
  }

  func draw(_ script: FigureScript, named name: String, number: Int) {
    queue.async {
      // gnuplot starts while the files are written.
      self.withProcess(for: nil) { _ in }
      do {
        try self.write(script, named: name, number)
      } catch {
        self.state.withLock { $0.problems.addFailure(number, name, error) }
        return
      }
      self.withProcess(for: (number, name)) { process throws(GnuplotError) in
        try process.load("\(name).gp", in: self.folder)
        self.removeEmptyGroups(from: name)
      }
    }
  }

  /// Waits until all is drawn, and ends gnuplot.
  func finish() -> FigureProblems {
    queue.sync {}
    return state.withLock { state in
      defer { state.problems = FigureProblems() }
      state.process = nil
      return state.problems
    }
  }

  private func write(_ script: FigureScript, named name: String, _ number: Int) throws {
    let missing = FontCoverage.missing(in: script.script)
    if !missing.isEmpty {
      let glyphs = MissingGlyphs(figure: name, characters: missing)
      state.withLock { $0.problems.addMissing(number, glyphs) }
    }
    let drawable = FontCoverage.replacing(missing, in: script.script)
    try write(Data(drawable.utf8), to: "\(name).gp")
    try write(Data(script.csv.utf8), to: "\(name).csv")
    if let binary = script.binary {
      try write(binary.withUnsafeBytes { Data($0) }, to: "\(name).bin")
    }
  }

  /// Writes a file without waiting for the disk, as gnuplot does beside it.
  private func write(_ data: Data, to file: String) throws {
    let descriptor = open("\(folder)/\(file)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: data)
  }

  /// gnuplot opens an SVG with a group for the pen of the figure before, and draws nothing in it:
  /// without that, a figure is the same whatever was drawn before it.
  private func removeEmptyGroups(from name: String) {
    guard let svg = FileManager.default.contents(atPath: "\(folder)/\(name).svg") else { return }
    var tidy: [Data] = []
    for line in svg.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("</g>".utf8),
        tidy.last?.starts(with: "<g fill=\"none\" color=".utf8) == true
      {
        tidy.removeLast()
      } else {
        tidy.append(line)
      }
    }
    try? write(Data(tidy.joined(separator: "\n".utf8)), to: "\(name).svg")
  }

  /// Runs `body` with the process, started anew when the last one died.
  private func withProcess(
    for figure: (number: Int, name: String)?,
    _ body: (GnuplotProcess) throws(GnuplotError) -> Void
  ) {
    state.withLock { state in
      do {
        if let missing = state.missing { throw missing }
        let process = try state.process ?? GnuplotProcess(path: gnuplot)
        state.process = process
        try body(process)
        state.version = process.version ?? state.version
      } catch {
        let failure = error as? GnuplotError
        if failure == .died { state.process = nil }
        if case .silent? = failure { state.process = nil }
        if case .missing? = failure { state.missing = failure }
        if let figure { state.problems.addFailure(figure.number, figure.name, error) }
      }
    }
  }
}
