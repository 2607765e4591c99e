import Diagnostics
package import Foundation
import Notebooks
import Runs

extension Report {
  /// The report as an executed Jupyter notebook (nbformat 4.5): prose with its values and numbers,
  /// code with its outputs, options in the metadata under the names that Quarto reads there.
  ///
  /// `folder` is the report's folder, which holds the figures. The same record and figures always
  /// give the same bytes.
  package func jupyterNotebook(folder: String) throws -> Data {
    var writer = JupyterWriter(report: self, folder: folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(writer.notebook()) + Data("\n".utf8)
  }
}

private struct JupyterWriter {
  let report: Report
  let folder: String
  private var takenIDs: Set<String> = []
  private var proseCount = 0
  private var executionCount = 0

  init(report: Report, folder: String) {
    self.report = report
    self.folder = folder
    takenIDs = Set(report.cells.map(\.cell.label))
  }

  mutating func notebook() -> JSONValue {
    .object([
      "nbformat": .number(4), "nbformat_minor": .number(5), "cells": .array(cells()),
      "metadata": .object([
        "title": .string(report.title),
        "language_info": .object([
          "name": .string("swift"), "file_extension": .string(".swift"),
          "mimetype": .string("text/x-swift"), "pygments_lexer": .string("swift"),
        ]),
        "kernelspec": .object([
          "name": .string("swift"), "display_name": .string("Swift"), "language": .string("swift"),
        ]),
      ]),
    ])
  }

  private mutating func cells() -> [JSONValue] {
    var cells = [frontMatterCell()]
    var value = 0
    var code = 0
    for item in report.notebook?.cells ?? [] {
      switch item {
      case .markdown(let prose):
        let text = report.substitute(prose, firstValue: value)
        value += prose.inlineExpressions.count
        cells.append(markdownCell(text))
      case .code:
        let cell = report.cells[code]
        code += 1
        cells.append(cell.cell.isRunnable ? codeCell(cell) : markdownCell(shown(cell)))
      }
    }
    if let works = report.works { cells.append(markdownCell(works)) }
    return cells
  }

  /// Quarto takes title, author and language from a raw cell in front; others pass over it.
  private mutating func frontMatterCell() -> JSONValue {
    let front = report.notebook?.frontMatter
    var lines = ["---", "title: \(quoted(report.title))", "lang: \(report.lang)"]
    if let description = front?.description { lines.append("description: \(quoted(description))") }
    if let authors = front?.authors, !authors.isEmpty {
      lines.append("author: [\(authors.map(quoted).joined(separator: ", "))]")
    }
    if let date = front?.date { lines.append("date: \(quoted(date))") }
    lines += ["execute:", "  enabled: false", "---"]
    return .object([
      "cell_type": .string("raw"), "id": .string(id("front-matter")),
      "metadata": .object(["raw_mimetype": .string("text/x-yaml")]),
      "source": .lines(lines.joined(separator: "\n")),
    ])
  }

  /// A YAML text in double quotes, which JSON's are too.
  private func quoted(_ text: String) -> String {
    let data = (try? JSONEncoder().encode(text)) ?? Data("\"\"".utf8)
    return String(decoding: data, as: UTF8.self).replacing("\\/", with: "/")
  }

  private mutating func markdownCell(_ text: String) -> JSONValue {
    proseCount += 1
    var text = text
    var attachments: [String: JSONValue] = [:]
    for picture in report.run.pictures ?? [] {
      let link = "](\(report.relativeAddress(of: picture))"
      guard text.contains(link),
        let data = FileManager.default.contents(atPath: "\(folder)/pictures/\(picture.file)")
      else { continue }
      let name = encodePath(picture.file.replacing("/", with: "-"))
      text = text.replacing(link, with: "](attachment:\(name)")
      attachments[name] = .object([picture.mediaType: .string(data.base64EncodedString())])
    }
    var cell: [String: JSONValue] = [
      "cell_type": .string("markdown"), "id": .string(id("prose-\(proseCount)")),
      "metadata": .object([:]), "source": .lines(text),
    ]
    if !attachments.isEmpty { cell["attachments"] = .object(attachments) }
    return .object(cell)
  }

  private func shown(_ cell: ReportCell) -> String {
    cell.showsCode ? report.fenced(cell.code, language: cell.cell.language) : ""
  }

  private mutating func codeCell(_ cell: ReportCell) -> JSONValue {
    let hasRun = cell.status != .skipped
    if hasRun { executionCount += 1 }
    return .object([
      "cell_type": .string("code"), "id": .string(shortened(cell.cell.label)),
      "metadata": metadata(cell), "source": .lines(cell.code),
      "execution_count": hasRun ? .number(executionCount) : .null,
      "outputs": .array(cell.parts.compactMap(output)),
    ])
  }

  private func metadata(_ cell: ReportCell) -> JSONValue {
    let options = cell.cell.options
    var values: [String: JSONValue] = [:]
    var tags: [String] = []
    if let label = options.label { values["label"] = .string(label) }
    func list(_ name: String, _ texts: [String]) {
      if texts.count == 1 { values[name] = .string(texts[0]) }
      if texts.count > 1 { values[name] = .array(texts.map(JSONValue.string)) }
    }
    list("fig-cap", options.figureCaptions.map(report.withNumbers))
    list("fig-alt", cell.figures.map(\.record.altText))
    if let caption = options.tableCaption {
      values["tbl-cap"] = .string(report.withNumbers(caption))
    }
    if let caption = options.listingCaption {
      values["lst-cap"] = .string(report.withNumbers(caption))
    }
    if !options.eval { values["eval"] = .bool(false) }
    if !options.echo {
      values["echo"] = .bool(false)
      values["jupyter"] = .object(["source_hidden": .bool(true)])
      tags.append("remove-input")
    }
    if !options.output {
      values["output"] = .bool(false)
      tags.append("remove-output")
    }
    if !options.include {
      values["include"] = .bool(false)
      tags.append("remove-cell")
    }
    switch options.codeFold {
    case .none: break
    case .folded: values["code-fold"] = .bool(true)
    case .shown: values["code-fold"] = .string("show")
    }
    if options.error == true {
      values["error"] = .bool(true)
      tags.append("raises-exception")
    }
    if !tags.isEmpty { values["tags"] = .array(tags.map(JSONValue.string)) }
    return .object(values)
  }

  private func output(_ part: ReportCell.Part) -> JSONValue? {
    switch part {
    case .text(let text):
      return .object([
        "output_type": .string("stream"), "name": .string("stdout"), "text": .lines(text),
      ])
    case .tensor: return nil
    case .flow(let flow):
      let diagram = report.fenced(flow.mermaid(), language: "mermaid")
      return .object([
        "output_type": .string("display_data"), "metadata": .object([:]),
        "data": .object([
          "text/markdown": .string(diagram), "text/plain": .string(report.words.steps),
        ]),
      ])
    case .problem(let diagnostic):
      return .object([
        "output_type": .string("error"), "ename": .string(diagnostic.severity.rawValue),
        "evalue": .string(diagnostic.message),
        "traceback": .array(
          report.explain(diagnostic).split(whereSeparator: \.isNewline)
            .map { .string(String($0)) }),
      ])
    case .figure(let figure):
      let record = figure.record
      var data: [String: JSONValue] = ["text/plain": .string(record.altText)]
      if let png = FileManager.default.contents(atPath: "\(folder)/figures/\(record.name).png") {
        data["image/png"] = .string(png.base64EncodedString())
      }
      return .object([
        "output_type": .string("display_data"), "data": .object(data),
        "metadata": .object([
          "image/png": .object([
            "width": .number(record.width), "height": .number(record.height),
            "alt": .string(record.altText),
          ])
        ]),
      ])
    }
  }

  private mutating func id(_ wanted: String) -> String {
    var id = wanted
    while !takenIDs.insert(id).inserted { id += "-" }
    return id
  }

  /// Jupyter allows 64 characters.
  private func shortened(_ label: String) -> String { String(label.prefix(64)) }
}
