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

  fileprivate struct State {
    var finished = 0
    var current = ""
    /// How far the cell under way is, once it has taken a while.
    var cell: CellProgress?
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
      case .notebookStarted(let path, _): state.show(path)
      case .cellStarted(let path, _, let label): state.show("\(path): \(label)")
      case .cellProgressed(let path, let label, let progress):
        state.show("\(path): \(label)", progress)
      case .cellShown, .cellFinished: break
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
      // What belongs to a notebook is in its language already.
      write(renderer.render(source == nil ? problem.inAskedLanguage : problem, in: source))
    }
  }

  /// A line of its own, unless quiet.
  func say(_ text: String) {
    if !isQuiet {
      state.withLock {
        clear(&$0)
        write(text + "\n")
      }
    }
  }

  private func draw(_ state: inout State) {
    clear(&state)
    let place = "\(state.finished)/\(total) \(state.current)"
    let line =
      if let cell = state.cell {
        [cell.share.map(bar), cell.words, place].compactMap(\.self).joined(separator: " ")
      } else {
        bar(Double(state.finished) / Double(max(1, total))) + " " + place
      }
    write(fitted(line, into: terminalWidth() - 1))
    state.isDrawn = true
  }

  private func bar(_ share: Double) -> String {
    let width = 20
    let done = Int((Double(width) * share).rounded(.down))
    return String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
  }

  /// A line that wrapped could not be cleared.
  private func fitted(_ line: String, into width: Int) -> String {
    var room = width
    return String(
      line.prefix { character in
        room -= displayWidth(of: character)
        return room >= 0
      })
  }

  private func terminalWidth() -> Int {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
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
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension ProgressLine.State {
  fileprivate mutating func show(_ current: String, _ cell: CellProgress? = nil) {
    self.current = current
    self.cell = cell
  }
}

extension CellProgress {
  /// `45 %, loss 0.0123, 48 steps/s, 12 s left;`
  fileprivate var words: String? {
    var words: [String] = []
    if let share { words.append("\(Int(share * 100)) %") }
    if let loss { words.append(String(format: "loss %.4g", loss)) }
    if let stepsPerSecond { words.append(String(format: "%.3g steps/s", stepsPerSecond)) }
    if let secondsLeft { words.append(String(format: "%.0f s left", secondsLeft.rounded(.up))) }
    return words.isEmpty ? nil : words.joined(separator: ", ") + ";"
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
