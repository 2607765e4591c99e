package import Programs

/// Why a running program stopped, and where.
package struct RuntimeError: Error {
  package var message: String
  package var help: String?
  package var span: SourceSpan
  /// The library's own error, when it was one.
  package var cause: (any Error)?
  /// The operands of the library call that failed, where they can be described: their places and
  /// their shapes.
  package var operands: [(span: SourceSpan, summary: String)]
  /// The calls that were under way, innermost first: the function, and where it was called.
  package var trace: [Call] = []

  package struct Call: Sendable {
    package var function: String
    package var span: SourceSpan
  }

  static let longestTrace = 20

  init(
    message: String, help: String? = nil, span: SourceSpan, cause: (any Error)? = nil,
    operands: [(span: SourceSpan, summary: String)] = []
  ) {
    self.message = message
    self.help = help
    self.span = span
    self.cause = cause
    self.operands = operands
  }
}
