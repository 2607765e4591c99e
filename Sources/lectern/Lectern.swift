import ArgumentParser
import Execution
import Foundation
import Runs

@main
struct Lectern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "Runs literate notebooks that teach attention.",
    version: Run.Host.version,
    subcommands: [
      RunCommand.self, CheckCommand.self, AcceptCommand.self, VerifyCommand.self,
      RenderCommand.self, ExportCommand.self, HelpCommand.self,
    ])

  /// Wrong usage exits with 2, as everything does that is refused before anything runs.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      try? FileHandle.standardError.write(contentsOf: Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(Outcome.refused.rawValue)
    }
  }
}
