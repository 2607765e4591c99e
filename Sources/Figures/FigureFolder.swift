internal import Synchronization

/// Draws figures into a folder, in the background, through one gnuplot or several.
package final class FigureFolder: Sendable {
  private let drawers: [FigureDrawer]
  private let drawn = Atomic<Int>(0)

  /// `gnuplot` is a path, or a name to be looked up as a shell does. The figures are shared out in
  /// turn among `processes` of it; one is started when its first figure comes.
  package init(_ folder: String, gnuplot: String = "gnuplot", processes: Int = 1) {
    drawers = (0..<max(1, processes)).map { _ in FigureDrawer(folder, gnuplot: gnuplot) }
  }

  /// The version of the gnuplot that drew the figures, such as 5.4.4; nil before the first one.
  package var gnuplotVersion: String? { drawers.lazy.compactMap(\.version).first }

  /// Starts gnuplot early, so that it is ready when the first of so many figures comes.
  package func warmUp(figures: Int) {
    for drawer in drawers.prefix(figures) { drawer.warmUp() }
  }

  /// Writes the figure's files and draws it; returns at once. Failures are told by `finish`.
  package func draw(_ script: FigureScript, named name: String) {
    let number = drawn.add(1, ordering: .relaxed).oldValue
    drawers[number % drawers.count].draw(script, named: name, number: number)
  }

  /// Waits until all figures are drawn; what went wrong with which, in their order.
  package func finish() -> FigureProblems {
    var problems = FigureProblems()
    for drawer in drawers { problems.add(drawer.finish()) }
    return problems.inOrder
  }
}

/// What went wrong while figures were drawn.
package struct FigureProblems: Sendable {
  /// Figures that were not drawn, with the reason.
  package private(set) var failures: [(number: Int, name: String, error: any Error)] = []
  /// What could not be drawn for want of a font.
  package private(set) var missingGlyphs: [(number: Int, glyphs: MissingGlyphs)] = []

  mutating func addFailure(_ number: Int, _ name: String, _ error: any Error) {
    failures.append((number, name, error))
  }

  mutating func addMissing(_ number: Int, _ glyphs: MissingGlyphs) {
    missingGlyphs.append((number, glyphs))
  }

  mutating func add(_ other: FigureProblems) {
    failures += other.failures
    missingGlyphs += other.missingGlyphs
  }

  var inOrder: FigureProblems {
    var result = self
    result.failures.sort { $0.number < $1.number }
    result.missingGlyphs.sort { $0.number < $1.number }
    return result
  }
}
