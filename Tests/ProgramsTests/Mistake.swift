import Diagnostics
import Interpretation
import Programs
import Testing

/// A program with a mistake, and what the checker says of it.
struct Mistake: CustomTestStringConvertible, Sendable {
  let program: String
  let expected: String

  /// `expected` has `LINE:COLUMN: severity: message` for each message, its help on a line below.
  init(_ program: String, _ expected: String) {
    self.program = program
    self.expected = expected
  }

  var testDescription: String {
    String(expected.prefix { $0 != "\n" })
  }

  /// All that the checker says, in the same form.
  var said: String { words(Scope.withStandardLibrary().check(program)) }
}

extension Scope {
  static func withStandardLibrary() -> Scope { Scope(library: StandardLibrary.native.library) }

  /// The diagnostics of one more cell.
  func check(_ program: String, cell: Int = 0) -> [Diagnostic] {
    check(SourceText(path: "cell", text: program), cell: cell).diagnostics
  }
}

func words(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { problem in
    let start = problem.range?.start
    let head = "\(start?.line ?? 0):\(start?.column ?? 0): \(problem.severity): \(problem.message)"
    return problem.help.map { head + "\nhelp: " + $0 } ?? head
  }.joined(separator: "\n")
}
