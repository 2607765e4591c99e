/// A problem and its place, with what to do about it.
package struct Diagnostic: Error, Hashable, Codable, Sendable {
  package enum Severity: String, Codable, Sendable {
    case error, warning, note
  }

  /// A second place that explains the first: an operand and its shape, the earlier declaration.
  package struct Label: Hashable, Codable, Sendable {
    package var range: SourceRange
    package var text: String

    package init(range: SourceRange, text: String) {
      self.range = range
      self.text = text
    }
  }

  package var severity: Severity
  package var message: String
  /// The file the range is in, as the user gave it; nil when the problem has no file.
  package var path: String?
  package var range: SourceRange?
  package var labels: [Label]
  /// What to write instead, or what to do next.
  package var help: String?
  /// The language it is told in; nil is English.
  package internal(set) var language: Language?

  package enum Language: String, Codable, Sendable {
    case chinese = "zh"
  }

  package init(
    _ severity: Severity, _ message: String, path: String? = nil, range: SourceRange? = nil,
    labels: [Label] = [], help: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.path = path
    self.range = range
    self.labels = labels
    self.help = help
  }
}
