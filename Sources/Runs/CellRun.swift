package import Diagnostics

/// What one code cell did.
package struct CellRun: Codable, Sendable {
  package enum Status: String, Codable, Sendable {
    case succeeded, failed
    /// Shown, not run: another language, `eval: false`, or a cell after the one that failed.
    case skipped
  }

  package var label: String
  package var status: Status
  package var outputs: [Output]
  /// The cell's tokens for highlighting, in order; empty for cells of other languages.
  package var tokens: [CodeToken]
  /// The lines of the cell's code whose shape comments were found right; nil for none.
  package var verifiedShapes: [Int]?

  package init(
    label: String, status: Status, outputs: [Output] = [], tokens: [CodeToken] = []
  ) {
    self.label = label
    self.status = status
    self.outputs = outputs
    self.tokens = tokens
  }
}

/// Something a cell shows, in the order in which it came.
package enum Output: Codable, Sendable {
  /// Text that the cell printed, its line ends included.
  case stream(String)
  /// The value of the cell's bare last expression, as `print` shows it.
  case display(String)
  /// The numbers of the tensor displayed just before.
  case tensor(TensorRecord)
  /// The steps of the trace displayed just before.
  case flow(FlowRecord)
  case figure(FigureRecord)
  /// Why the cell failed.
  case error(Diagnostic)
  case warning(Diagnostic)
}

/// A figure in a report: its files are `figures/<name>.png`, `.svg`, `.gp` and `.csv`.
package struct FigureRecord: Codable, Sendable {
  /// The cell's label, with a counter behind it when the cell has several figures.
  package var name: String
  /// What the cell's `fig-alt` says, or what the data say.
  package var altText: String
  /// Size on the page in CSS pixels.
  package var width: Int
  package var height: Int
  /// Whether a page shows the SVG, which is sharper and, for a few curves, smaller; nil in records
  /// made before there was a choice.
  package var prefersSVG: Bool?

  package init(
    name: String, altText: String, width: Int, height: Int, prefersSVG: Bool? = nil
  ) {
    self.name = name
    self.altText = altText
    self.width = width
    self.height = height
    self.prefersSVG = prefersSVG
  }

  /// The extension of the file that a page shows.
  package var fileType: String { prefersSVG == true ? "svg" : "png" }
}

/// A stretch of a cell's code and what it is, for highlighting. Offsets are in UTF-8 bytes.
package struct CodeToken: Sendable, Equatable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case keyword, type, function, string, number, comment, attribute
  }

  package var start: Int
  package var end: Int
  package var kind: Kind

  package init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}

/// Written as `[start, end, "kind"]`, since a page has thousands of them.
extension CodeToken: Codable {
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    start = try fields.decode(Int.self)
    end = try fields.decode(Int.self)
    kind = try fields.decode(Kind.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.unkeyedContainer()
    try fields.encode(start)
    try fields.encode(end)
    try fields.encode(kind)
  }
}
