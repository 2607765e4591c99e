import Diagnostics
import Execution
import Runs

/// Diagnostics in the format in which forges take them to annotate changes: SARIF 2.1.0.
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [AnalysisRun]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct AnalysisRun: Encodable {
    var tool: Tool
    /// Columns count characters, as ours do.
    let columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    let name = "lectern"
    var version: String
  }

  struct Message: Encodable { var text: String }

  struct Result: Encodable {
    let ruleId = "lectern"
    var level: String
    var message: Message
    var locations: [Location]
  }

  struct Location: Encodable { var physicalLocation: PhysicalLocation }

  struct PhysicalLocation: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  struct Artifact: Encodable { var uri: String }

  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
  }

  init(_ diagnostics: [Diagnostic]) {
    let results = diagnostics.map { diagnostic in
      let region = diagnostic.range.map {
        Region(
          startLine: $0.start.line, startColumn: $0.start.column, endLine: $0.end.line,
          endColumn: $0.end.column)
      }
      let location = diagnostic.path.map {
        Location(
          physicalLocation: PhysicalLocation(artifactLocation: Artifact(uri: $0), region: region))
      }
      let help = diagnostic.help.map { "\nhelp: \($0)" } ?? ""
      return Result(
        level: diagnostic.severity.rawValue, message: Message(text: diagnostic.message + help),
        locations: location.map { [$0] } ?? [])
    }
    runs = [
      AnalysisRun(tool: Tool(driver: Driver(version: Run.Host.version)), results: results)
    ]
  }
}
