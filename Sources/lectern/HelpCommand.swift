import ArgumentParser
import Bindings
import Diagnostics
import Execution
import Foundation

struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Show the declaration and the documentation of an operation.")

  @Argument(help: "A name of the library: matmul, MultiHeadAttention, plot.")
  var name: String

  func run() throws {
    let all = LibraryBindings.documentation
    let found = all.filter { $0.name == name }
    guard !found.isEmpty else {
      let near = closestName(to: name, among: Set(all.map(\.name)))
      let diagnostic = Diagnostic(
        .error, "the library has no '\(name)'", help: near.map { "did you mean '\($0)'?" })
      let text = DiagnosticRenderer().render(diagnostic.inAskedLanguage)
      FileHandle.standardError.write(Data(text.utf8))
      throw ExitCode(Outcome.refused.rawValue)
    }
    for (index, one) in found.enumerated() {
      if index > 0 { print() }
      print(one.declaration)
      if !one.comment.isEmpty { print(indented(one.comment)) }
    }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }
}
