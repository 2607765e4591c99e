import SwiftParser
import SwiftSyntax
internal import Synchronization

/// The syntax of library declarations, which are the same for every notebook of a run.
final class ParsedDeclarations: Sendable {
  static let shared = ParsedDeclarations()

  private let known = Mutex<[String: DeclSyntax]>([:])

  func declaration(_ text: String) -> DeclSyntax? {
    if let found = known.withLock({ $0[text] }) { return found }
    guard let item = Parser.parse(source: text).statements.first?.item,
      case .decl(let declaration) = item
    else { return nil }
    known.withLock { $0[text] = declaration }
    return declaration
  }
}
