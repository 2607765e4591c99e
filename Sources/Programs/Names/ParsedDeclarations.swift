import SwiftParser
import SwiftSyntax
internal import Synchronization

/// The syntax of library declarations, which are the same for every notebook of a run.
final class ParsedDeclarations: Sendable {
  static let shared = ParsedDeclarations()

  private let known = Mutex<[String: DeclSyntax]>([:])

  func declaration(_ text: String) -> DeclSyntax? {
    if let found = known.withLock({ $0[text] }) { return found }
    var parser = Parser(text)
    let declaration = DeclSyntax.parse(from: &parser)
    if declaration.is(MissingDeclSyntax.self) { return nil }
    known.withLock { $0[text] = declaration }
    return declaration
  }
}
