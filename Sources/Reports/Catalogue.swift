import Notebooks
package import Runs

/// The page that leads to all reports, `output/index.html`.
package struct Catalogue: Codable, Sendable {
  /// What the catalogue knows of a report.
  package struct Entry: Codable, Hashable, Sendable {
    package var name: String
    package var title: String
    package var lang: String
    package var description: String?
    /// The file of its first figure, relative to its folder.
    package var thumbnail: String?
    package var thumbnailWidth: Int?
    package var thumbnailHeight: Int?
    package var status: Run.Status

    package var link: ReportLink { ReportLink(name: name, title: title) }
  }

  /// Sorted by name.
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.name < $1.name }
  }

  /// The catalogue with these entries in place of those of the same names.
  package func updated(with new: [Entry]) -> Catalogue {
    let names = Set(new.map(\.name))
    return Catalogue(entries.filter { !names.contains($0.name) } + new)
  }

  /// The reports before and after one in the order of names, those of its language first: a reader
  /// of the Chinese course goes on in Chinese when there is a next page.
  package func neighbours(of name: String) -> (previous: ReportLink?, next: ReportLink?) {
    guard let index = entries.firstIndex(where: { $0.name == name }) else { return (nil, nil) }
    let same = { (entry: Entry) in
      isChinese(entry.lang) == isChinese(entries[index].lang)
    }
    return (
      entries[..<index].last(where: same)?.link, entries[(index + 1)...].first(where: same)?.link
    )
  }

  private func isChinese(_ lang: String) -> Bool { lang.lowercased().hasPrefix("zh") }

  package func html() -> String {
    let allChinese = !entries.isEmpty && entries.allSatisfy { isChinese($0.lang) }
    let words = Words(isChinese: allChinese)
    let cards = entries.map(card).joined()
    let frame = PageFrame(
      lang: allChinese ? "zh" : "en", title: words.catalogue, assets: .linked("assets"),
      kind: "catalogue",
      words: words)
    return frame.html(
      """
      <header>
      <div class="bar"><span></span></div>
      <h1>\(words.catalogue)</h1>
      </header>
      <main>
      \(cards)</main>

      """)
  }

  private func card(_ entry: Entry) -> String {
    let words = Words(isChinese: isChinese(entry.lang))
    let folder = encodePath(entry.name)
    var picture =
      "<span class=\"thumbnail words\" aria-hidden=\"true\">\(escapeHTML(entry.title))</span>"
    if let thumbnail = entry.thumbnail {
      let size =
        entry.thumbnailWidth.flatMap { width in
          entry.thumbnailHeight.map { " width=\"\(width)\" height=\"\($0)\"" }
        } ?? ""
      let file = thumbnail.split(separator: "/").map { encodePath(String($0)) }
        .joined(separator: "/")
      picture =
        "<span class=\"thumbnail\"><img src=\"\(folder)/\(file)\"\(size) alt=\"\">"
        + "</span>"
    }
    let description = entry.description.map {
      "<p>\(MarkdownHTML.inline($0, words: words))</p>\n"
    }
    let status = Report.sentence(for: entry.status, words).map { "<p class=\"status\">\($0)</p>\n" }
    return """
      <article lang="\(escapeHTML(entry.lang))">
      <a href="\(folder)/index.html">\(picture)
      <h2>\(MarkdownHTML.inline(entry.title, words: words))</h2></a>
      \(description ?? "")\(status ?? "")</article>

      """
  }
}

extension Report {
  /// What the catalogue says of this report.
  package var entry: Catalogue.Entry {
    let figure = thumbnail
    return Catalogue.Entry(
      name: run.name, title: title, lang: lang,
      description: notebook?.frontMatter.description,
      thumbnail: figure.map { "figures/\($0.name).\($0.fileType)" }, thumbnailWidth: figure?.width,
      thumbnailHeight: figure?.height, status: run.status)
  }
}
