import Diagnostics

/// What can be wrong with a notebook as a document; the wording is in
/// `NotebookProblem+Diagnostics.swift`.
enum NotebookProblem {
  // Files
  case noSuchFile
  case isFolder
  case notReadable(String)
  case notUTF8(byte: UInt8, offset: Int, looksLikeUTF16: Bool)
  case notMarkdown
  case folderWithoutNotebooks
  case sameName(String, first: String)
  case reservedName(String)
  case loneCarriageReturn

  // Front matter and settings
  case frontMatterNotClosed
  case frontMatterIsNoMapping
  case brokenYAML(in: String, String)
  case unknownKey(String, kind: String, suggestion: String?)
  case wrongType(key: String, kind: String, expected: String, found: String)

  // Parameters
  case parameterName(String)
  case parameterType(String, found: String)
  case parameterWithoutType(String)
  case parameterMixedList(String)
  case unknownParameter(String, known: [String], suggestion: String?)
  case assignmentWithoutValue(String)
  case parameterGivenTwice(String)
  case wrongParameterValue(String, expected: String, found: String)

  // Cells
  case optionsAreNoMapping
  case optionAfterCode
  case badLabel(String)
  case reservedLabel(String)
  case duplicateLabel(String, first: SourceLocation)
  case labelNamesFigure(String, of: String)
  case fenceNotClosed(isRunnable: Bool)
  case bracedLanguage(String)

  // References
  case unresolvedReference(String, suggestion: String?)

  // Expected output
  case expectWithoutCell
  case expectBelowShownCell
  case expectWithoutFence
  case expectTwice
  case expectInsideParagraph
  case unknownExpectKey(String, suggestion: String?)
  case badTolerance(key: String, found: String)
}
