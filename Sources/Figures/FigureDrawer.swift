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
    let base = URL(fileURLWithPath: folder).appendingPathComponent(name)
    let missing = FontCoverage.missing(in: script.script)
    if !missing.isEmpty {
      let glyphs = MissingGlyphs(figure: name, characters: missing)
      state.withLock { $0.problems.addMissing(number, glyphs) }
    }
    let drawable = FontCoverage.replacing(missing, in: script.script)
    try Data(drawable.utf8).write(to: base.appendingPathExtension("gp"))
    try Data(script.csv.utf8).write(to: base.appendingPathExtension("csv"))
    if let binary = script.binary {
      let bytes = binary.withUnsafeBytes { Data($0) }
      try bytes.write(to: base.appendingPathExtension("bin"))
    }
  }

  /// gnuplot opens an SVG with a group for the pen of the figure before, and draws nothing in it:
  /// without that, a figure is the same whatever was drawn before it.
  private func removeEmptyGroups(from name: String) {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name + ".svg")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    var tidy: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "</g>", tidy.last?.hasPrefix("<g fill=\"none\" color=") == true {
        tidy.removeLast()
      } else {
        tidy.append(line)
      }
    }
    try? Data(tidy.joined(separator: "\n").utf8).write(to: file)
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
