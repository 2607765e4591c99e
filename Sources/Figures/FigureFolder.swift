internal import Dispatch
internal import Foundation
internal import Synchronization

/// Draws figures into a folder, in the background and in order, through one gnuplot.
package final class FigureFolder: Sendable {
  private let folder: String
  private let gnuplot: String
  private let queue = DispatchQueue(label: "figures")
  private let state = Mutex(State())

  private struct State {
    var process: GnuplotProcess?
    var failures: [(name: String, error: any Error)] = []
    var missingGlyphs: [MissingGlyphs] = []
    /// Why gnuplot could not be started: there is no use in trying again.
    var missing: GnuplotError?
  }

  /// `gnuplot` is a path, or a name to be looked up as a shell does.
  package init(_ folder: String, gnuplot: String = "gnuplot") {
    self.folder = folder
    self.gnuplot = gnuplot
  }

  /// Starts gnuplot early, so that it is ready when the first figure comes.
  package func warmUp() {
    queue.async { self.withProcess { _ in } }
  }

  /// Writes the figure's files and draws it; returns at once. Failures are told by `finish`.
  package func draw(_ script: FigureScript, named name: String) {
    queue.async {
      // gnuplot starts while the files are written.
      self.withProcess { _ in }
      do {
        try self.write(script, named: name)
      } catch {
        self.state.withLock { $0.failures.append((name, error)) }
        return
      }
      self.withProcess(name) { process throws(GnuplotError) in
        try process.load("\(name).gp", in: self.folder)
      }
    }
  }

  /// Waits until all figures are drawn; those that failed, with the reason.
  package func finish() -> [(name: String, error: any Error)] {
    queue.sync {}
    return state.withLock { state in
      defer { state.failures = [] }
      state.process = nil
      return state.failures
    }
  }

  /// What could not be drawn for want of a font, since the last call. Ask after `finish`.
  package func missingGlyphs() -> [MissingGlyphs] {
    state.withLock { state in
      defer { state.missingGlyphs = [] }
      return state.missingGlyphs
    }
  }

  private func write(_ script: FigureScript, named name: String) throws {
    let base = URL(fileURLWithPath: folder).appendingPathComponent(name)
    let missing = FontCoverage.missing(in: script.script)
    if !missing.isEmpty {
      let glyphs = MissingGlyphs(figure: name, characters: missing)
      state.withLock { $0.missingGlyphs.append(glyphs) }
    }
    let drawable = FontCoverage.replacing(missing, in: script.script)
    try Data(drawable.utf8).write(to: base.appendingPathExtension("gp"))
    try Data(script.csv.utf8).write(to: base.appendingPathExtension("csv"))
    if let binary = script.binary {
      let bytes = binary.withUnsafeBytes { Data($0) }
      try bytes.write(to: base.appendingPathExtension("bin"))
    }
  }

  /// Runs `body` with the process, started anew when the last one died.
  private func withProcess(
    _ name: String = "", _ body: (GnuplotProcess) throws(GnuplotError) -> Void
  ) {
    state.withLock { state in
      if let missing = state.missing {
        if !name.isEmpty { state.failures.append((name, missing)) }
        return
      }
      do {
        let process = try state.process ?? GnuplotProcess(path: gnuplot)
        state.process = process
        try body(process)
      } catch {
        let failure = error as? GnuplotError
        if failure == .died { state.process = nil }
        if case .silent? = failure { state.process = nil }
        if case .missing? = failure { state.missing = failure }
        if !name.isEmpty { state.failures.append((name, error)) }
      }
    }
  }
}
