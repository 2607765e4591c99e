import Diagnostics
import Execution
import Foundation
import Runs
import Synchronization

/// Progress on standard error: a line that is drawn again and again on a terminal, a line for each
/// finished notebook elsewhere, nothing when quiet.
final class ProgressLine: Sendable {
  private let isTerminal = isatty(STDERR_FILENO) != 0
  private let isQuiet: Bool
  private let total: Int
  private let state = Mutex(State())

  private struct State {
    var finished = 0
    var current = ""
    var isDrawn = false
  }

  init(notebooks: Int, isQuiet: Bool) {
    total = notebooks
    self.isQuiet = isQuiet
  }

  func show(_ event: RunEvent) {
    guard !isQuiet else { return }
    state.withLock { state in
      switch event {
      case .notebookStarted(let path, _): state.current = path
      case .cellStarted(let path, _, let label): state.current = "\(path): \(label)"
      case .cellFinished: break
      case .notebookFinished(let run):
        state.finished += 1
        clear(&state)
        write(summary(run) + "\n")
      }
      if isTerminal, state.finished < total { draw(&state) }
    }
  }

  /// Shows a problem above the progress line, also when quiet.
  func show(_ problem: Diagnostic, in source: SourceText?) {
    let renderer = DiagnosticRenderer(usesColor: isTerminal)
    state.withLock { state in
      clear(&state)
      write(renderer.render(problem, in: source))
    }
  }

  private func draw(_ state: inout State) {
    clear(&state)
    let width = 20
    let done = width * state.finished / max(1, total)
    let bar = String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
    write("\(bar) \(state.finished)/\(total) \(state.current)")
    state.isDrawn = true
  }

  private func clear(_ state: inout State) {
    if state.isDrawn { write("\r\u{1B}[2K") }
    state.isDrawn = false
  }

  private func summary(_ run: Run) -> String {
    let figures = run.cells.reduce(0) { sum, cell in
      sum + cell.outputs.count { if case .figure = $0 { true } else { false } }
    }
    let state = run.status == .succeeded ? "" : "  \(run.status.words)"
    let seconds = String(format: "%.2f", run.timings.total / 1000)
    return "\(run.path): \(count(run.cells.count, "cell")), \(count(figures, "figure")), "
      + "\(seconds) s\(state)"
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

extension Run.Status {
  fileprivate var words: String {
    switch self {
    case .succeeded: "succeeded"
    case .failed: "FAILED"
    case .mismatched: "OUTPUT NOT AS EXPECTED"
    case .timedOut: "OUT OF TIME"
    case .interrupted: "INTERRUPTED"
    case .refused: "REFUSED"
    }
  }
}
