import Notebooks

/// Turns a markdown tree into HTML. Raw HTML of the notebook comes out as text: nothing in a
/// notebook can put a tag on the page.
struct MarkdownHTML {
  struct Heading {
    var level: Int
    var id: String
    var html: String
  }

  private let prose: ProseMask
  /// The HTML of the code block that starts in a line; nil for one that is not shown.
  private let codeBlock: (MarkdownNode) -> String?
  private let words: Words
  private let references: References
  /// Where a picture of the prose stands beside the page.
  private let picture: (String) -> String
  private(set) var headings: [Heading] = []
  private var takenIDs: Set<String>
  private var footnotes: [String] = []
  private var referenceCounts: [String: Int] = [:]

  init(
    prose: ProseMask, words: Words, references: References = References(),
    takenIDs: Set<String> = [], picture: @escaping (String) -> String = { $0 },
    codeBlock: @escaping (MarkdownNode) -> String?
  ) {
    self.prose = prose
    self.words = words
    self.references = references
    self.takenIDs = takenIDs
    self.picture = picture
    self.codeBlock = codeBlock
  }

  /// A caption or another single line: its inline markup without the paragraph around it.
  static func inline(
    _ markdown: String, words: Words, references: References = References()
  ) -> String {
    let prose = ProseMask(markdown)
    guard let tree = MarkdownTree(prose.masked.text) else { return escapeHTML(markdown) }
    var renderer = MarkdownHTML(prose: prose, words: words, references: references) { _ in nil }
    return tree.root.children.map { renderer.inline($0) }.joined(separator: " ")
  }

  /// The whole page; without its first heading where the title is shown above it.
  mutating func document(_ root: MarkdownNode, withoutTitle: Bool = false) -> String {
    let body = blocks(root.children.dropFirst(withoutTitle ? 1 : 0))
    guard !footnotes.isEmpty else { return body }
    let items = footnotes.enumerated().map { index, html in
      "<li id=\"fn-\(index + 1)\">\(html)"
        + " <a href=\"#fnref-\(index + 1)\" aria-label=\"\(words.back)\">↩</a></li>\n"
    }
    return body + "<section class=\"footnotes\" aria-label=\"\(words.footnotes)\"><ol>\n"
      + items.joined() + "</ol></section>\n"
  }

  private mutating func blocks(_ node: MarkdownNode) -> String { blocks(node.children) }

  private mutating func blocks(_ nodes: some Sequence<MarkdownNode>) -> String {
    var html = ""
    for node in nodes { html += block(node) }
    return html
  }

  private mutating func block(_ node: MarkdownNode, isTight: Bool = false) -> String {
    switch node.kind {
    case .paragraph:
      let text = inline(node)
      return isTight ? text + "\n" : "<p>\(text)</p>\n"
    case .heading(let level): return heading(node, level: level)
    case .blockQuote: return callout(node) ?? "<blockquote>\n\(blocks(node))</blockquote>\n"
    case .list(let start, let isTight): return list(node, start: start, isTight: isTight)
    case .codeBlock: return codeBlock(node) ?? ""
    case .table(let alignments): return table(node, alignments)
    case .thematicBreak: return "<hr>\n"
    case .htmlBlock:
      let html = node.literal.drop { $0.isWhitespace }
      return html.hasPrefix("<!--") ? "" : "<pre class=\"raw\">\(escapeHTML(html))</pre>\n"
    case .footnoteDefinition:
      footnotes.append(footnote(node))
      return ""
    default: return blocks(node)
    }
  }

  private mutating func footnote(_ node: MarkdownNode) -> String {
    let children = Array(node.children)
    guard children.count == 1, children[0].kind == .paragraph else { return blocks(node) }
    return inline(children[0])
  }

  /// A quotation that begins with `[!NOTE]`, as code-hosting pages write a callout; nil for any other.
  private mutating func callout(_ node: MarkdownNode) -> String? {
    let children = Array(node.children)
    guard let first = children.first, first.kind == .paragraph else { return nil }
    let spans = Array(first.children)
    guard let mark = spans.first, mark.kind == .text, mark.literal.hasPrefix("[!"),
      mark.literal.hasSuffix("]"), spans.count == 1 || spans[1].kind == .softBreak
    else { return nil }
    let word = mark.literal.dropFirst(2).dropLast().lowercased()
    guard let title = words.callout(word) else { return nil }
    var text = ""
    for span in spans.dropFirst(2) { text += self.span(span) }
    var html = text.isEmpty ? "" : "<p>\(text)</p>\n"
    for child in children.dropFirst() { html += block(child) }
    return "<div class=\"callout \(word)\" role=\"note\">\n"
      + "<p class=\"title\">\(title)</p>\n\(html)</div>\n"
  }

  private mutating func heading(_ node: MarkdownNode, level: Int) -> String {
    let html = inline(node)
    let label = node.sectionLabel.flatMap { takenIDs.insert($0).inserted ? $0 : nil }
    let id = label ?? uniqueID(plainText(node))
    headings.append(Heading(level: level, id: id, html: html))
    return "<h\(level) id=\"\(escapeHTML(id))\">\(html)"
      + "<a class=\"anchor\" href=\"#\(encodePath(id))\" tabindex=\"-1\" aria-hidden=\"true\">#</a></h\(level)>\n"
  }

  private mutating func list(_ node: MarkdownNode, start: Int?, isTight: Bool) -> String {
    let tag = start == nil ? "ul" : "ol"
    let first = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    var html = "<\(tag)\(first)>\n"
    for item in node.children {
      var content = ""
      for child in item.children { content += block(child, isTight: isTight) }
      if case .taskItem(let isDone) = item.kind {
        let box = "<input type=\"checkbox\" disabled\(isDone ? " checked" : "")>"
        html += "<li class=\"task\">\(box) \(content)</li>\n"
      } else {
        html += "<li>\(content)</li>\n"
      }
    }
    return html + "</\(tag)>\n"
  }

  private mutating func table(
    _ node: MarkdownNode, _ alignments: [MarkdownNode.ColumnAlignment]
  ) -> String {
    var head = ""
    var body = ""
    for row in node.children {
      let isHeader = row.kind == .tableRow(isHeader: true)
      let tag = isHeader ? "th" : "td"
      var cells = ""
      for (column, cell) in row.children.enumerated() {
        let alignment = column < alignments.count ? alignments[column] : .none
        let style = alignment == .none ? "" : " class=\"\(alignment)\""
        cells += "<\(tag)\(style)>\(inline(cell))</\(tag)>"
      }
      if isHeader { head += "<tr>\(cells)</tr>\n" } else { body += "<tr>\(cells)</tr>\n" }
    }
    let rows = body.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n"
    return "<div class=\"table\"><table>\n<thead>\n\(head)</thead>\n\(rows)</table></div>\n"
  }

  private mutating func inline(_ node: MarkdownNode) -> String {
    var html = ""
    for child in node.children { html += span(child) }
    return html
  }

  private mutating func span(_ node: MarkdownNode) -> String {
    switch node.kind {
    case .text: return text(node.literal)
    case .softBreak: return "\n"
    case .lineBreak: return "<br>\n"
    case .code: return "<code>\(escapeHTML(prose.masked.unmasked(node.literal)))</code>"
    case .emphasis: return emphasis(node)
    case .strong: return "<strong>\(inline(node))</strong>"
    case .strikethrough: return "<del>\(inline(node))</del>"
    case .inlineHTML:
      let html = prose.masked.unmasked(node.literal)
      return html.hasPrefix("<!--") ? "" : escapeHTML(html)
    case .link(let address, let title): return link(node, address: address, title: title)
    case .image(let address, let title):
      let alt = escapeHTML(plainText(node))
      guard let address = safeAddress(prose.masked.unmasked(address)) else { return alt }
      return "<img src=\"\(escapeHTML(picture(address)))\" alt=\"\(alt)\"\(titleAttribute(title))>"
    case .footnoteReference: return reference(node.literal)
    default: return inline(node)
    }
  }

  /// Chinese is stressed by dots below its characters, a Latin title among it by italics.
  private mutating func emphasis(_ node: MarkdownNode) -> String {
    let isLatin =
      words.isChinese && !plainText(node).unicodeScalars.contains { $0.properties.isIdeographic }
    return "<em\(isLatin ? " class=\"latin\"" : "")>\(inline(node))</em>"
  }

  private mutating func link(_ node: MarkdownNode, address: String, title: String) -> String {
    let content = inline(node)
    guard let address = safeAddress(prose.masked.unmasked(address)) else { return content }
    let target = reportLink(address, file: "index.html") ?? address
    return "<a href=\"\(escapeHTML(target))\"\(titleAttribute(title))>\(content)</a>"
  }

  private func titleAttribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(escapeHTML(prose.masked.unmasked(title)))\""
  }

  private mutating func reference(_ number: String) -> String {
    referenceCounts[number, default: 0] += 1
    let count = referenceCounts[number, default: 1]
    let id = count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)"
    let safe = escapeHTML(number)
    return "<sup><a href=\"#fn-\(safe)\" id=\"\(escapeHTML(id))\">\(safe)</a></sup>"
  }

  private func text(_ literal: String) -> String {
    prose.masked.pieces(of: literal).map { piece in
      switch piece {
      case .text(let text): withCitations(text)
      case .masked(let index): content(prose.contents[index])
      }
    }.joined()
  }

  private func withCitations(_ text: String) -> String {
    guard !references.citations.isEmpty else { return withReferences(text) }
    return Citation.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): return withReferences(text)
      case .citation(let source):
        guard let citation = references.citations[source] else { return withReferences(source) }
        return "<a class=\"cited\" href=\"#page.references\">"
          + "\(Self.inline(citation, words: words))</a>"
      }
    }.joined()
  }

  private func withReferences(_ text: String) -> String {
    CrossReference.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): return escapeHTML(text)
      case .reference(let label):
        guard let target = references[label] else {
          return "<span class=\"unresolved\">@\(escapeHTML(label))</span>"
        }
        return "<a class=\"ref\" href=\"#\(encodePath(target.anchor))\">"
          + "\(escapeHTML(target.text))</a>"
      }
    }.joined()
  }

  private func content(_ content: ProseMask.Content) -> String {
    switch content {
    case .formula(let formula): formulaHTML(formula)
    case .value(let value?, _): "<span class=\"value\">\(escapeHTML(value))</span>"
    case .value(nil, let code): "<code class=\"missing\">\(escapeHTML(code))</code>"
    }
  }

  private func formulaHTML(_ formula: MathSpan) -> String {
    let kind = formula.isDisplay ? "display" : "inline"
    let html = "<span class=\"math \(kind)\">\(escapeHTML(formula.tex))</span>"
    guard let label = formula.label, let target = references[label] else { return html }
    let number = target.text.drop { !$0.isNumber }
    return "<span class=\"equation\" id=\"\(escapeHTML(label))\">\(html)"
      + "<span class=\"equation-number\">(\(number))</span></span>"
  }

  /// The text below a node without any markup.
  private func plainText(_ node: MarkdownNode) -> String {
    switch node.kind {
    case .text:
      prose.masked.pieces(of: node.literal).map { piece in
        switch piece {
        case .text(let text): text
        case .masked(let index):
          switch prose.contents[index] {
          case .formula(let formula): formula.tex
          case .value(let value, let code): value ?? code
          }
        }
      }.joined()
    case .code: prose.masked.unmasked(node.literal)
    case .softBreak, .lineBreak: " "
    default: node.children.map { plainText($0) }.joined()
    }
  }

  /// An anchor made of a heading's words, unique on its page.
  private mutating func uniqueID(_ text: String) -> String {
    var id = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "_" {
        id.append(character)
      } else if character.isWhitespace || character == "-", !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    if id.last == "-" { id.removeLast() }
    if id.isEmpty { id = "section" }
    var unique = id
    var count = 2
    while !takenIDs.insert(unique).inserted {
      unique = "\(id)-\(count)"
      count += 1
    }
    return unique
  }
}
