import Diagnostics
import Notebooks
import Runs

extension Report {
  /// A code cell: its code, then what it printed, drew and reported, in order.
  func html(_ cell: ReportCell) -> String {
    let label = escapeHTML(cell.cell.label)
    var html = ""
    if cell.showsCode { html += codeHTML(cell) }
    var tableNumber = cell.tableNumber
    for part in cell.parts {
      switch part {
      case .text(let text):
        let output = "<pre class=\"output\">\(escapeHTML(withoutLastLineEnd(text)))</pre>\n"
        if let number = tableNumber, let caption = cell.cell.options.tableCaption {
          html +=
            "<figure class=\"printed\" id=\"table-\(label)\">\n<figcaption>"
            + captionHTML(words.table(number), caption)
            + "</figcaption>\n\(output)</figure>\n"
          tableNumber = nil
        } else {
          html += output
        }
      case .tensor(let record): html += TensorHTML(record: record, words: words).html()
      case .flow(let flow):
        html += "<details class=\"flow\"><summary>\(words.steps)</summary>\n"
        html += flow.svg(title: words.steps, id: "arrow-\(label)") + "</details>\n"
      case .figure(let figure): html += figureHTML(figure)
      case .problem(let diagnostic): html += problemHTML(diagnostic)
      }
    }
    guard !html.isEmpty else { return "" }
    return "<div class=\"cell\" id=\"\(label)\">\n\(html)</div>\n"
  }

  private func codeHTML(_ cell: ReportCell) -> String {
    let language = cell.cell.language
    let code = Highlighter.html(
      cell.code, language: language, tokens: cell.cell.isRunnable ? validTokens(cell) : [],
      verified: cell.verifiedShapes)
    let attribute = language.isEmpty ? "" : " class=\"language-\(escapeHTML(language))\""
    let kind = cell.cell.isRunnable ? "code" : "code shown"
    var block =
      "<div class=\"listing\"><pre class=\"\(kind)\"><code\(attribute)>\(code)</code></pre></div>\n"
    if let number = cell.listingNumber {
      let caption = captionHTML(words.listing(number), cell.cell.options.listingCaption)
      let id = escapeHTML("listing-\(cell.cell.label)")
      block =
        "<figure class=\"code-listing\" id=\"\(id)\">\n<figcaption>\(caption)</figcaption>\n"
        + "\(block)</figure>\n"
    }
    let fold = cell.cell.options.codeFold
    guard fold != .none else { return block }
    let open = fold == .shown ? " open" : ""
    return "<details class=\"fold\"\(open)><summary>\(words.code)</summary>\n\(block)</details>\n"
  }

  /// Blank lines behind the code are cut off, and a token may have reached into them.
  private func validTokens(_ cell: ReportCell) -> [CodeToken] {
    let length = cell.code.utf8.count
    return cell.tokens.filter { $0.end <= length }
  }

  private func figureHTML(_ figure: ReportCell.NumberedFigure) -> String {
    let record = figure.record
    let caption = captionHTML(words.figure(figure.number), figure.caption)
    return """
      <figure class="plot" id="\(escapeHTML("figure-\(record.name)"))">
      <div class="card"><img src="\(address(of: record))" width="\(record.width)" \
      height="\(record.height)" alt="\(escapeHTML(record.altText))"></div>
      <figcaption>\(caption)\(fileLinks(record))</figcaption>
      </figure>

      """
  }

  /// The same figure in the other format, its data and its script; a page that stands alone has none.
  private func fileLinks(_ record: FigureRecord) -> String {
    guard figureFolder == nil else { return "" }
    let file = "figures/\(encodePath(record.name))"
    let other = record.fileType == "svg" ? "png" : "svg"
    return """
       <span class="files"><a href="\(file).\(other)">\(other.uppercased())</a> \
      <a href="\(file).csv">\(words.data)</a> <a href="\(file).gp">\(words.script)</a></span>
      """
  }

  private func captionHTML(_ number: String, _ caption: String?) -> String {
    guard let caption, !caption.isEmpty else { return "<b>\(number)</b>" }
    let text = MarkdownHTML.inline(caption, words: words, references: references)
    return "<b>\(number)</b>\(words.captionSeparator)\(text)"
  }

  /// The message wraps; the quoted line with its underline must not.
  func problemHTML(_ diagnostic: Diagnostic) -> String {
    let text = withoutLastLineEnd(explain(diagnostic))
    let message = text.prefix { !$0.isNewline }
    let rest = text.dropFirst(message.count + 1)
    let quote = rest.isEmpty ? "" : "<pre>\(escapeHTML(rest))</pre>\n"
    return "<div class=\"problem \(diagnostic.severity.rawValue)\" role=\"note\">\n"
      + "<p>\(escapeHTML(message))</p>\n\(quote)</div>\n"
  }

  private func withoutLastLineEnd(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
