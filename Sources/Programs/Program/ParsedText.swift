package import Diagnostics
import SwiftParser
import SwiftSyntax

/// A text of the language, parsed: to be checked once, and coloured wherever it is shown.
package struct ParsedText: Sendable {
  package let source: SourceText
  let tree: Tree

  enum Tree {
    case file(SourceFileSyntax)
    /// Brackets nest too deeply at this place, in UTF-8 bytes.
    case tooDeep(Int)
  }

  /// Parses a text, with mistakes in it or without.
  package init(_ source: SourceText) {
    self.source = source
    if let place = Nesting.excess(in: source.text) {
      tree = .tooDeep(place)
    } else {
      tree = .file(Parser.parse(source: source.text))
    }
  }

  /// The stretches to colour, in order.
  package var classifiedTokens: [ClassifiedToken] {
    if case .file(let file) = tree { file.classifiedTokens } else { [] }
  }
}
