import Foundation
import Notebooks
import Runs

extension Report {
  /// What a reader needs to get the same numbers, and what else the report holds; at the foot of the
  /// page. Times differ from run to run and stand nowhere else.
  func factsHTML() -> String {
    var facts: [(name: String, html: String)] = []
    if !run.parameters.isEmpty {
      let list = run.parameters.map {
        "<code>\(escapeHTML($0.name)) = \(escapeHTML($0.value))</code>"
      }
      facts.append((words.parameters, list.joined(separator: words.listSeparator)))
    }
    if let seed = run.seed { facts.append((words.seed, "<code>\(seed)</code>")) }
    facts.append((words.versions, versions))
    if run.timings.total > 0 { facts.append((words.time, words.seconds(seconds))) }
    if let files = run.files, !files.isEmpty { facts.append((words.files, list(files))) }
    if figureFolder == nil { facts.append((words.report, otherFiles)) }
    let items = facts.map { "<dt>\($0.name)</dt><dd>\($0.html)</dd>\n" }.joined()
    return """
      <footer class="facts" aria-label="\(words.facts)">
      <dl>
      \(items)</dl>
      </footer>

      """
  }

  private var otherFiles: String {
    [
      ("report.md", "report.md"), ("transcript.txt", words.transcript), ("run.json", words.record),
    ].map { "<a href=\"\($0)\">\($1)</a>" }.joined(separator: words.listSeparator)
  }

  private var versions: String {
    let host = run.host
    let gnuplot = host.gnuplot.map { "gnuplot \($0)" }
    return ["lectern \(host.lectern)", gnuplot, "\(host.system) \(host.architecture)"]
      .compactMap { $0 }.map(escapeHTML).joined(separator: words.listSeparator)
  }

  /// Two digits: more would only tell one run from the next.
  private var seconds: String {
    let seconds = run.timings.total / 1000
    return seconds < 10
      ? String(format: "%.1f", max(0.1, seconds)) : String(format: "%.0f", seconds)
  }

  private func list(_ files: [Run.SavedFile]) -> String {
    files.map { file in
      let path = file.path.split(separator: "/").map { encodePath(String($0)) }
        .joined(separator: "/")
      guard figureFolder == nil else { return escapeHTML(file.path) }
      return "<a href=\"files/\(path)\">\(escapeHTML(file.path))</a> (\(size(file.bytes)))"
    }.joined(separator: words.listSeparator)
  }

  private func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes) B"
    case ..<1_000_000: "\(bytes / 1000) kB"
    default: String(format: "%.1f MB", Double(bytes) / 1e6)
    }
  }
}
