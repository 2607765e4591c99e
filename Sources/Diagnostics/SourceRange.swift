/// A place in a text: 1-based line, 1-based column in characters.
package struct SourceLocation: Hashable, Comparable, Codable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of text: `end` is the place just after its last character.
package struct SourceRange: Hashable, Codable, Sendable {
  package var start: SourceLocation
  package var end: SourceLocation

  package init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }
}
