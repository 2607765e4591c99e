import Diagnostics
import Notebooks
import Runs

/// A report beside this one, for the links at the foot of a page.
package struct ReportLink: Hashable, Sendable {
  /// The name of its folder.
  package var name: String
  package var title: String

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

extension Report {
  /// The whole page, `index.html`. Its stylesheet and KaTeX stand in `../assets`.
  package func html(previous: ReportLink? = nil, next: ReportLink? = nil) -> String {
    let (body, headings) = bodyHTML()
    let front = notebook?.frontMatter
    let description = front?.description.map {
      "<meta name=\"description\" content=\"\(escapeHTML($0))\">\n"
    }
    let header = headerHTML()
    let heading = MarkdownHTML.inline(title, words: words)
    let math = MathScripts.html(for: heading + header + body, assets: "../assets")
    return """
      <!DOCTYPE html>
      <html lang="\(escapeHTML(lang))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(escapeHTML(title))</title>
      \(description ?? "")<link rel="stylesheet" href="../assets/report.css">
      \(math)</head>
      <body>
      <a class="home" href="../index.html">\(words.catalogue)</a>
      <header>
      <h1>\(heading)</h1>
      \(header)</header>
      \(contentsHTML(headings))<main>
      \(problemsHTML())\(body)</main>
      \(neighboursHTML(previous, next))</body>
      </html>

      """
  }

  private func bodyHTML() -> (html: String, headings: [MarkdownHTML.Heading]) {
    guard let notebook else { return ("", []) }
    let body = notebook.body
    let inline = notebook.inlineExpressions.enumerated().map { index, expression in
      let start = expression.offsets.lowerBound - body.offset
      let end = expression.offsets.upperBound - body.offset
      let value = index < run.inlineValues.count ? run.inlineValues[index] : nil
      return (offsets: start..<end, code: expression.code, value: value)
    }
    let prose = ProseMask(body.text, inline: inline)
    guard let tree = MarkdownTree(prose.masked.text) else { return ("", []) }
    var cellAtLine: [Int: ReportCell] = [:]
    var expectedLines: Set<Int> = []
    for cell in cells {
      cellAtLine[cell.cell.range.start.line] = cell
      if let expected = cell.cell.expected { expectedLines.insert(expected.range.start.line) }
    }
    let labels = Set(cells.map(\.cell.label))
    var renderer = MarkdownHTML(prose: prose, words: words, takenIDs: labels) { node in
      let line = node.startLine + body.line - 1
      if let cell = cellAtLine[line] { return html(cell) }
      if expectedLines.contains(line) { return nil }
      return "<pre class=\"code shown\"><code>\(escapeHTML(node.literal))</code></pre>\n"
    }
    let page = renderer.document(tree.root)
    return (page, renderer.headings)
  }

  /// Description, authors, date, parameters and seed.
  private func headerHTML() -> String {
    guard let front = notebook?.frontMatter else { return "" }
    var html = ""
    if let description = front.description {
      html += "<p class=\"lead\">\(MarkdownHTML.inline(description, words: words))</p>\n"
    }
    let byline = front.authors + (front.date.map { [$0] } ?? [])
    if !byline.isEmpty {
      html += "<p class=\"byline\">\(escapeHTML(byline.joined(separator: " · ")))</p>\n"
    }
    var facts = run.parameters.map {
      "<code>\(escapeHTML($0.name)) = \(escapeHTML($0.value))</code>"
    }
    if !facts.isEmpty { facts[0] = "\(words.parameters) " + facts[0] }
    if let seed = run.seed { facts.append("\(words.seed) <code>\(seed)</code>") }
    if !facts.isEmpty { html += "<p class=\"facts\">\(facts.joined(separator: " · "))</p>\n" }
    return html
  }

  private func contentsHTML(_ headings: [MarkdownHTML.Heading]) -> String {
    let sections = headings.filter { $0.level == 2 }
    guard sections.count >= 3 else { return "" }
    let items = sections.map { "<li><a href=\"#\(encodePath($0.id))\">\($0.html)</a></li>\n" }
    return "<nav class=\"contents\" aria-label=\"\(words.contents)\">\n<p>\(words.contents)</p>\n"
      + "<ol>\n\(items.joined())</ol>\n</nav>\n"
  }

  private func problemsHTML() -> String {
    let status = statusSentence.map { "<p class=\"status\">\($0)</p>\n" } ?? ""
    return status + diagnosticsOutsideCells.map(problemHTML).joined()
  }

  private func neighboursHTML(_ previous: ReportLink?, _ next: ReportLink?) -> String {
    guard previous != nil || next != nil else { return "" }
    let link = { (link: ReportLink?, kind: String, word: String) -> String in
      guard let link else { return "" }
      return "<a class=\"\(kind)\" href=\"../\(encodePath(link.name))/index.html\">"
        + "<small>\(word)</small>\(escapeHTML(link.title))</a>\n"
    }
    return "<nav class=\"neighbours\">\n" + link(previous, "previous", words.previous)
      + link(next, "next", words.next) + "</nav>\n"
  }
}

/// The tags that draw the formulas of a page when it opens; without KaTeX, or without scripts, the
/// formulas stay as TeX.
enum MathScripts {
  static func html(for page: String, assets: String) -> String {
    guard page.contains("class=\"math ") else { return "" }
    return """
      <link rel="stylesheet" href="\(assets)/katex/katex.min.css">
      <script defer src="\(assets)/katex/katex.min.js"></script>
      <script defer src="\(assets)/math.js"></script>

      """
  }
}
