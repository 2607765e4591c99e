/// A picture as data: what it shows and how it is labelled. Drawing it is another matter.
public struct Figure: Sendable, Hashable, Codable {
  /// What is drawn.
  package var content: Content
  package var labels: Labels
  /// Width and height in inches; nil takes what suits the content.
  package var size: Size?

  package struct Size: Sendable, Hashable, Codable {
    package var width: Double
    package var height: Double
  }

  package struct Labels: Sendable, Hashable, Codable {
    package var title: String?
    package var x: String?
    package var y: String?
  }

  package enum Content: Sendable, Hashable, Codable {
    case curves([Series], Axes, style: CurveStyle)
    case bars(categories: [String], [Series])
    /// Bars between `edges`, one more than there are counts.
    case histogram(edges: [Double], counts: [Double])
    case maps([Map], palette: Palette)
  }

  /// Values over x; a NaN leaves a gap.
  package struct Series: Sendable, Hashable, Codable {
    package var name: String?
    package var x: [Double]
    package var y: [Double]
  }

  package enum CurveStyle: String, Sendable, Hashable, Codable {
    case lines, points
  }

  package struct Axes: Sendable, Hashable, Codable {
    package var xLimits: ClosedRange<Double>?
    package var yLimits: ClosedRange<Double>?
    package var xIsLogarithmic = false
    package var yIsLogarithmic = false
  }

  /// A matrix shown by colours, its first row on top.
  package struct Map: Sendable, Hashable, Codable {
    package var title: String?
    package var rows: Int
    package var columns: Int
    /// Row by row.
    package var values: [Float]
    /// Names of the rows and columns; empty for numbers.
    package var rowNames: [String] = []
    package var columnNames: [String] = []
  }

  package init(_ content: Content, labels: Labels, size: (Double, Double)?) {
    self.content = content
    self.labels = labels
    self.size = size.map { Size(width: $0.0, height: $0.1) }
  }
}
