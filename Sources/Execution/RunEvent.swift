internal import Diagnostics
package import Runs

/// What a run tells while it goes on. Events of notebooks that run side by side come mixed; each
/// names its notebook.
package enum RunEvent: Sendable {
  case notebookStarted(path: String, cells: Int)
  case cellStarted(path: String, index: Int, label: String)
  /// A cell that takes long, about ten times a second.
  case cellProgressed(path: String, label: String, CellProgress)
  /// What a cell showed, before it is called finished; whether its expected output holds, if it has
  /// one.
  case cellShown(path: String, index: Int, label: String, [Output], holds: Bool?)
  case cellFinished(path: String, index: Int, label: String, status: CellRun.Status)
  case notebookFinished(Run)
}
