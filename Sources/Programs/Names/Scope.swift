package import Diagnostics
import SwiftParser
import SwiftSyntax

/// The names of a session. It grows cell by cell; a later cell may declare a name again.
package final class Scope {
  let index: LibraryIndex
  var names: [String: Entity] = [:]
  var types: [ObjectIdentifier: TypeMembers] = [:]
  /// Operator functions that the notebook declares.
  var operators: [String: [Callable]] = [:]
  /// What a generic parameter conforms to, while and after its declaration is checked.
  var bounds: [GenericParameter: [Nominal]] = [:]
  /// What each protocol's requirement is called by, so that conformances can be looked up.
  var standard = StandardRequirements()

  /// The name in the text checked last that a refused text would have declared. Such a text has no
  /// program, and no diagnostic for it.
  package internal(set) var refusedName: String?
  /// Where the text checked last uses that name.
  package internal(set) var refusedUse: Diagnostics.SourceRange?

  package init(library: LibraryPositions) {
    index = LibraryIndex(library)
  }

  package convenience init(library: Library) {
    self.init(library: LibraryPositions(library))
  }

  /// Checks one cell's text. With an error there is no program and nothing of the cell is added to
  /// the scope, except that the names it declares are known to be refused, so that later cells do
  /// not repeat the mistake. Ranges are in the cell's own text.
  package func check(
    _ source: SourceText, cell: Int
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    check(ParsedText(source), cell: cell)
  }

  /// The same for a text that is parsed already.
  package func check(
    _ text: ParsedText, cell: Int
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    (refusedName, refusedUse) = (nil, nil)
    let source = text.source
    switch text.tree {
    case .file(let file):
      return Checker(scope: self, source: source, cell: cell).run(file)
    case .tooDeep(let place):
      let error = CheckingError.tooDeep
      return (
        nil,
        [
          Diagnostic(
            .error, error.message, path: source.path,
            range: source.range(from: place, to: place + 1), help: error.help)
        ]
      )
    }
  }

  /// Checks one expression, such as the inline `{swift} x.shape` of a paragraph.
  package func checkExpression(
    _ text: ParsedText, cell: Int
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    let (program, diagnostics) = check(text, cell: cell)
    let source = text.source
    guard let program, program.displayed == nil || !program.statements.isEmpty else {
      return (program, diagnostics)
    }
    let whole = source.range(from: 0, to: source.text.utf8.count)
    return (
      nil,
      diagnostics + [
        Diagnostic(
          .error, CheckingError.inlineNeedsExpression.message, path: source.path, range: whole,
          help: CheckingError.inlineNeedsExpression.help)
      ]
    )
  }

  /// Names of the prelude that are there.
  var loaded: Set<String> = []
  private var compositions: [Set<ObjectIdentifier>: Nominal] = [:]

  /// The protocol that asks what all of these ask: `A & B`.
  func composition(of protocols: [Nominal]) -> Nominal {
    let key = Set(protocols.map { ObjectIdentifier($0) })
    if let known = compositions[key] { return known }
    let made = Nominal(name: protocols.map(\.name).joined(separator: " & "), kind: .protocolType)
    let record = TypeMembers(nominal: made)
    record.conformances = protocols
    record.isComposition = true
    types[ObjectIdentifier(made)] = record
    compositions[key] = made
    return made
  }

  /// A type by its Swift text, such as `[Double]`; nil when the text is not a type.
  package func type(_ text: String) -> Type? {
    var parser = Parser(text)
    let syntax = TypeSyntax.parse(from: &parser)
    guard !syntax.hasError else { return nil }
    let resolver = TypeResolver(index: index) { [self] name in
      if case .type(let found)? = names[name] { return found }
      return index.nominal(named: name).map { .nominal($0) }
    }
    let type = resolver.resolve(syntax)
    return type.isError ? nil : type
  }
}

/// What the interpreter looks up for what a protocol of the standard library asks of a type of the
/// notebook: its own `==`, `<`, `hash(into:)`, `description`.
package struct StandardRequirements: Sendable {
  package static let equal = Requirement(name: "Equatable.==")
  package static let less = Requirement(name: "Comparable.<")
  package static let hash = Requirement(name: "Hashable.hash(into:)")
  package static let description = Requirement(name: "CustomStringConvertible.description")

  package init() {}
}
