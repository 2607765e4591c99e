import ArgumentParser
import Bindings
import Diagnostics
import Execution
import Foundation

struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Show what an operation, a type or a subcommand does.")

  @Argument(help: "matmul, MultiHeadAttention, Tensor.reshape, plot; or a subcommand: run.")
  var name: String

  func run() throws {
    let commands = Lectern.configuration.subcommands
    if let command = commands.first(where: { $0.configuration.commandName == name }) {
      return print(Lectern.helpMessage(for: command))
    }
    let reference = LibraryReference()
    let found = reference.entries(named: name)
    guard !found.isEmpty else {
      let near = closestName(to: name, among: reference.names)
      let diagnostic = Diagnostic(
        .error, "the library has no '\(name)'", help: near.map { "did you mean '\($0)'?" })
      let text = DiagnosticRenderer().render(diagnostic.inAskedLanguage)
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
      throw ExitCode(Outcome.refused.rawValue)
    }
    print(found.map(text).joined(separator: "\n"))
    let members = reference.members(of: name)
    guard !members.isEmpty else { return }
    print("\nMembers; 'lectern help \(name).NAME' shows more of one:")
    for member in members { print("    " + member.declaration) }
  }

  /// A declaration and its comment. A member that was not asked for by its type tells it.
  private func text(_ one: DocumentedName) -> String {
    let owner = one.name == name ? "" : String(one.name.dropLast(name.count + 1)) + ": "
    return owner + one.declaration + (one.comment.isEmpty ? "" : "\n" + indented(one.comment))
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }
}
