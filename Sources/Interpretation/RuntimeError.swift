package import Programs

/// Why a running program stopped, and where.
package struct RuntimeError: Error {
  package var message: String
  package var help: String?
  package var span: SourceSpan
  /// The library's own error, when it was one.
  package var cause: (any Error)?
  /// The places of the arguments of the call that failed.
  package var argumentSpans: [SourceSpan]
  /// The calls that were under way, innermost first: the function, and where it was called.
  package var trace: [Call] = []

  package struct Call: Sendable {
    package var function: String
    package var span: SourceSpan
  }

  static let longestTrace = 20

  init(
    message: String, help: String? = nil, span: SourceSpan, cause: (any Error)? = nil,
    argumentSpans: [SourceSpan] = []
  ) {
    self.message = message
    self.help = help
    self.span = span
    self.cause = cause
    self.argumentSpans = argumentSpans
  }
}
