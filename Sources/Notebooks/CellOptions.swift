/// What the `//|` lines at the head of a cell say, under Quarto's names; `timeout` is ours.
package struct CellOptions: Hashable, Sendable {
  package var label: String?
  /// Run the code.
  package var eval = true
  /// Show the code.
  package var echo = true
  /// Show what the code prints and draws.
  package var output = true
  /// Show anything of the cell at all.
  package var include = true
  /// Go on after the cell failed; nil leaves it to the front matter.
  package var error: Bool?
  /// What the message must say with which the cell fails; nil for a cell that is not to fail.
  package var expectedError: String?
  /// Watch what attention promises while the cell runs: rows of weights that sum to 1, no NaN.
  package var check = true
  /// Show warnings.
  package var warning = true
  /// One for each figure, in order; a single one stands for all.
  package var figureCaptions: [String] = []
  package var figureAltTexts: [String] = []
  /// Inches, as in gnuplot and Quarto.
  package var figureWidth: Double?
  package var figureHeight: Double?
  package var tableCaption: String?
  package var listingCaption: String?
  package var codeFold = CodeFold.none
  /// Seconds the cell may take; nil leaves it to the front matter.
  package var timeout: Double?

  package enum CodeFold: String, Hashable, Sendable {
    /// The code stands open and cannot be folded.
    case none
    /// The code is folded until the reader opens it.
    case folded
    /// The code can be folded and starts open.
    case shown
  }

  static let keys = [
    "label", "eval", "echo", "output", "include", "error", "warning", "fig-cap", "fig-alt",
    "fig-width", "fig-height", "tbl-cap", "lst-cap", "code-fold", "timeout",
    "expect-error", "check",
  ]
}
