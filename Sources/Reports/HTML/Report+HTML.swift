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
  /// The whole page, `index.html`. What it shares with other pages stands in `../assets`.
  package func html(previous: ReportLink? = nil, next: ReportLink? = nil) -> String {
    let (body, headings) = bodyHTML()
    let frame = PageFrame(
      lang: lang, title: title, description: notebook?.frontMatter.description,
      assets: figureFolder == nil ? .linked("../assets") : .inlined, words: words)
    return frame.html(
      """
      <a class="skip" href="#page.text">\(words.skip)</a>
      <header>
      <div class="bar">\(homeLink)</div>
      <h1>\(MarkdownHTML.inline(title, words: words))</h1>
      \(headerHTML())</header>
      \(contentsHTML(headings))<main id="page.text">
      \(problemsHTML())\(body)\(worksHTML())</main>
      \(neighboursHTML(previous, next))\(factsHTML())
      """)
  }

  private var homeLink: String {
    figureFolder == nil ? "<a href=\"../index.html\">\(words.catalogue)</a>" : "<span></span>"
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
    let taken = Set(cells.map(\.cell.label))
    var renderer = MarkdownHTML(
      prose: prose, words: words, references: references, takenIDs: taken,
      picture: address(ofPicture:)
    ) { node in
      let line = node.startLine + body.line - 1
      if let cell = cellAtLine[line] { return html(cell) }
      if expectedLines.contains(line) { return nil }
      return "<pre class=\"code shown\"><code>\(escapeHTML(node.literal))</code></pre>\n"
    }
    let page = renderer.document(tree.root, withoutTitle: titleIsHeading)
    return (page, renderer.headings)
  }

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
    return html
  }

  /// Sections, and the parts of sections below them.
  private func contentsHTML(_ headings: [MarkdownHTML.Heading]) -> String {
    let sections = headings.filter { $0.level == 2 || $0.level == 3 }
    guard sections.count(where: { $0.level == 2 }) >= 3 else { return "" }
    var items = ""
    var isInPart = false
    for heading in sections {
      let link = "<a href=\"#\(encodePath(heading.id))\">\(heading.html)</a>"
      switch (heading.level, isInPart) {
      case (2, false): items += (items.isEmpty ? "" : "</li>\n") + "<li>\(link)"
      case (2, true): items += "</li></ol></li>\n<li>\(link)"
      case (_, false): items += (items.isEmpty ? "<li>" : "") + "\n<ol><li>\(link)"
      default: items += "</li>\n<li>\(link)"
      }
      isInPart = heading.level == 3
    }
    items += isInPart ? "</li></ol></li>\n" : "</li>\n"
    return """
      <nav class="contents" aria-label="\(words.contents)">
      <details><summary>\(words.contents)</summary>
      <ol>
      \(items)</ol></details>
      </nav>

      """
  }

  private func problemsHTML() -> String {
    let status = statusSentence.map { "<p class=\"status\">\($0)</p>\n" } ?? ""
    return status + diagnosticsOutsideCells.map(problemHTML).joined()
  }

  /// What the notebook cites.
  private func worksHTML() -> String {
    guard let works = run.citations?.works, !works.isEmpty else { return "" }
    let items = works.map { "<li>\(MarkdownHTML.inline($0, words: words))</li>\n" }
    let heading = endsInReferences ? "" : "<h2>\(words.references)</h2>\n"
    return """
      <section class="references" id="page.references" aria-label="\(words.references)">
      \(heading)<ul>
      \(items.joined())</ul>
      </section>

      """
  }

  private func neighboursHTML(_ previous: ReportLink?, _ next: ReportLink?) -> String {
    guard previous != nil || next != nil else { return "" }
    let link = { (link: ReportLink?, kind: String, word: String) -> String in
      guard let link else { return "" }
      return "<a class=\"\(kind)\" href=\"../\(encodePath(link.name))/index.html\">"
        + "<small>\(word)</small>\(escapeHTML(link.title))</a>\n"
    }
    return "<nav class=\"neighbours\" aria-label=\"\(words.neighbours)\">\n"
      + link(previous, "previous", words.previous)
      + link(next, "next", words.next) + "</nav>\n"
  }
}
