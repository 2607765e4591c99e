internal import Tensors

/// Who wants to know of the figures made by `plot` and the other functions: the notebook that runs.
package final class FigureCollector: @unchecked Sendable {
  private let onFigure: (Figure) -> Void
  private let words: FigureWords

  @TaskLocal private static var current: FigureCollector?

  package init(isChinese: Bool = false, _ onFigure: @escaping (Figure) -> Void) {
    self.onFigure = onFigure
    words = FigureWords(isChinese: isChinese)
  }

  /// What figures are called by themselves, in the language of who collects them.
  static var words: FigureWords { current?.words ?? FigureWords() }

  /// Hands on the figures that `body` makes.
  package func collecting<T>(_ body: () throws -> T) rethrows -> T {
    try Self.$current.withValue(self, operation: body)
  }

  /// Tells of a figure, and returns it.
  static func collect(_ figure: Figure) -> Figure {
    current?.onFigure(figure)
    return figure
  }
}

/// The boundary of the public functions: makes a figure, or reports why it cannot.
func figure(_ make: () throws -> Figure) -> Figure {
  do {
    return FigureCollector.collect(try make())
  } catch {
    if !(error is FailedOperand) { ErrorCollector.report(error) }
    return Figure(
      .histogram(edges: [0, 1], counts: [0]), labels: Figure.Labels(), size: nil)
  }
}
