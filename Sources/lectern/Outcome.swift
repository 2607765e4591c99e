import Diagnostics
import Runs

/// What the exit code of `lectern` says.
enum Outcome: Int32 {
  case good = 0
  /// A cell failed while running.
  case cellFailed = 1
  /// Wrong usage, or a notebook refused before anything ran.
  case refused = 2
  /// An expected output does not hold.
  case mismatch = 3
  case timedOut = 4
  /// There were warnings, and `--strict`.
  case warned = 5
  case interrupted = 130

  /// Of several notebooks' outcomes the gravest is told.
  private var gravity: Int {
    switch self {
    case .good: 0
    case .warned: 1
    case .mismatch: 2
    case .timedOut: 3
    case .cellFailed: 4
    case .refused: 5
    case .interrupted: 6
    }
  }

  func and(_ other: Outcome) -> Outcome { other.gravity > gravity ? other : self }

  init(_ run: Run, strict: Bool) {
    switch run.status {
    case .succeeded:
      let hasWarning = run.diagnostics.contains { $0.severity == .warning }
      self = strict && hasWarning ? .warned : .good
    case .failed: self = .cellFailed
    case .mismatched: self = .mismatch
    case .timedOut: self = .timedOut
    case .interrupted: self = .interrupted
    case .refused: self = .refused
    }
  }
}
