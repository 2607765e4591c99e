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
  /// How many gnuplots draw a notebook's figures side by side.
  package var gnuplotProcesses: Int
  /// The least time between two events that say how far a cell is.
  package var timeBetweenReports: Duration

  package init(
    assignments: [String] = [], only: String? = nil, memoryBudget: Int = 4 << 30,
    gnuplot: String = "gnuplot", gnuplotProcesses: Int = 1,
    timeBetweenReports: Duration = .milliseconds(100)
  ) {
    self.assignments = assignments
    self.only = only
    self.memoryBudget = memoryBudget
    self.gnuplot = gnuplot
    self.gnuplotProcesses = gnuplotProcesses
    self.timeBetweenReports = timeBetweenReports
  }
}
