internal import Foundation

/// What the reader asks of a run.
package struct RunOptions: Sendable {
  /// `name=value` for notebook parameters, as on the command line.
  package var assignments: [String] = []
  /// Run the notebook up to the cell of this label and show that cell alone.
  package var only: String?
  /// Bytes that a notebook may hold at most.
  package var memoryBudget: Int
  /// gnuplot's path, or a name to be looked up as a shell does.
  package var gnuplot: String
  /// The cores that a notebook may keep busy: so many gnuplots draw its figures side by side, and
  /// with two its cells are parsed ahead of the check.
  package var cores: Int
  /// The least time between two events that say how far a cell is.
  package var timeBetweenReports: Duration

  /// The cores of this machine.
  package static let allCores = ProcessInfo.processInfo.activeProcessorCount

  package init(
    assignments: [String] = [], only: String? = nil, memoryBudget: Int = 4 << 30,
    gnuplot: String = "gnuplot", cores: Int = RunOptions.allCores,
    timeBetweenReports: Duration = .milliseconds(100)
  ) {
    self.assignments = assignments
    self.only = only
    self.memoryBudget = memoryBudget
    self.gnuplot = gnuplot
    self.cores = cores
    self.timeBetweenReports = timeBetweenReports
  }
}
