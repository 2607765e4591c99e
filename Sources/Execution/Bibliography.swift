internal import Diagnostics
internal import Foundation
internal import Notebooks
internal import Runs
internal import Tensors

/// Citations are written by pandoc's citeproc, which knows the rules of the trade.
struct Bibliography {
  let notebook: Notebook
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(_ notebook: Notebook, in source: SourceText) {
    self.notebook = notebook
    self.source = source
  }

  /// What the citations of the notebook say; nil without a bibliography or a citation, or when pandoc
  /// cannot be asked.
  mutating func citations() -> Run.Citations? {
    guard !notebook.frontMatter.bibliography.isEmpty else { return nil }
    let cited = cited()
    let texts = cited.map(\.citation.text).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let files = notebook.frontMatter.bibliography.compactMap { file($0) }
    guard !texts.isEmpty, !files.isEmpty else { return nil }
    guard let (output, problems) = pandoc(texts.joined(separator: "\n\n"), files) else {
      warn(
        "citations are not resolved: pandoc is not installed",
        help: "apt-get install pandoc")
      return nil
    }
    for entry in cited {
      for key in entry.citation.keys where problems.contains("citation \(key) not found") {
        diagnostics.append(
          Diagnostic(
            .warning, "the bibliography has no '\(key)'", path: source.path, range: entry.range))
      }
    }
    let paragraphs = output.components(separatedBy: "\n\n")
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    guard paragraphs.count >= texts.count else {
      let reason = problems.split(whereSeparator: \.isNewline).first.map(String.init)
      warn("citations are not resolved: \(reason ?? "pandoc gave no answer")")
      return nil
    }
    return Run.Citations(
      texts: Dictionary(uniqueKeysWithValues: zip(texts, paragraphs)),
      works: Array(paragraphs[texts.count...]))
  }

  private func cited() -> [(citation: Citation, range: SourceRange)] {
    notebook.cells.flatMap { cell -> [(citation: Citation, range: SourceRange)] in
      guard case .markdown(let prose) = cell else { return [] }
      let start = source.offset(ofLine: prose.range.start.line)
      return Citation.all(in: prose.text).map { citation in
        let (from, to) = (citation.offsets.lowerBound, citation.offsets.upperBound)
        return (citation, source.range(from: start + from, to: start + to))
      }
    }
  }

  /// A bibliography stands in the notebook's folder, as everything does that a notebook reads.
  private mutating func file(_ name: String) -> String? {
    let folder = URL(fileURLWithPath: source.path).deletingLastPathComponent()
    let path = folder.appendingPathComponent(name).path
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      warn("the bibliography '\(name)' is not in the notebook's folder")
      return nil
    }
    // Not by way of a link that leads elsewhere, either.
    let access = FileAccess(readFolders: [folder.path], writeFolder: folder.path)
    let bytes = try? access.granting { try FileAccess.read(name, for: "bibliography") }
    guard bytes != nil else {
      warn("there is no bibliography '\(name)' in the notebook's folder")
      return nil
    }
    return path
  }

  private mutating func warn(_ message: String, help: String? = nil) {
    diagnostics.append(Diagnostic(.warning, message, path: source.path, help: help))
  }

  private func pandoc(_ text: String, _ files: [String]) -> (output: String, problems: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "pandoc", "--sandbox", "--citeproc", "--from=markdown-raw_html-raw_tex",
        "--to=commonmark-raw_html", "--wrap=none", "--metadata=lang:\(notebook.frontMatter.lang)",
      ] + files.map { "--bibliography=\($0)" }
    // A file, not a pipe: a pandoc that ends before it has read, or is not there, breaks nothing.
    let question = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lectern-\(UUID().uuidString).md")
    defer { try? FileManager.default.removeItem(at: question) }
    let (output, problems) = (Pipe(), Pipe())
    do {
      try Data(text.utf8).write(to: question)
      process.standardInput = try FileHandle(forReadingFrom: question)
    } catch {
      return nil
    }
    process.standardOutput = output
    process.standardError = problems
    do { try process.run() } catch { return nil }
    let answer = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(
      decoding: problems.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // env says 127 when there is no such program.
    return process.terminationStatus == 127 ? nil : (answer, complaints)
  }
}
