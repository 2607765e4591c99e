/// The HTML around what a page shows: its head, and the words that its script says.
struct PageFrame {
  /// Where a page has its stylesheet, its script and KaTeX from.
  enum Assets {
    /// From a folder, relative to the page.
    case linked(String)
    /// From the page itself.
    case inlined
  }

  var lang: String
  var title: String
  var description: String?
  var assets: Assets
  /// The class of the whole page.
  var kind: String?
  let words: Words

  func html(_ body: String) -> String {
    let description = description.map {
      "<meta name=\"description\" content=\"\(escapeHTML($0))\">\n"
    }
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    let (head, foot) = assetTags(hasMath: body.contains("class=\"math "), body)
    return """
      <!DOCTYPE html>
      <html lang="\(escapeHTML(lang))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(escapeHTML(title))</title>
      \(description ?? "")<link rel="icon" href="data:,">
      \(head)</head>
      <body\(kind)\(spokenWords)>
      \(body)\(foot)</body>
      </html>

      """
  }

  /// What stands in the head of a page and what behind its text.
  ///
  /// KaTeX draws the formulas before the page is first painted, so that nothing moves afterwards.
  private func assetTags(hasMath: Bool, _ body: String) -> (head: String, foot: String) {
    switch assets {
    case .linked(let folder):
      let math = """
        <link rel="stylesheet" href="\(folder)/katex/katex.min.css">
        <script defer blocking="render" src="\(folder)/katex/katex.min.js"></script>

        """
      return (
        """
        <link rel="stylesheet" href="\(folder)/report.css">
        \(hasMath ? math : "")<script defer blocking="render" src="\(folder)/report.js"></script>

        """, ""
      )
    case .inlined:
      let math = hasMath ? KaTeX.inlined(for: body) : nil
      let style = "<style>\n\(math?.css ?? "")\n\(Stylesheet.css)</style>\n"
      let katex = math.map { "<script>\n\($0.script)\n</script>\n" } ?? ""
      // Nothing is painted until the scripts at the end have run.
      let hide = "<script>document.documentElement.style.visibility = 'hidden';</script>\n"
      let show = "<script>document.documentElement.style.visibility = '';</script>\n"
      return (style + hide, "\(katex)<script>\n\(PageScript.script)</script>\n\(show)")
    }
  }

  private var spokenWords: String {
    [
      ("copy", words.copy), ("copied", words.copied), ("light", words.light), ("dark", words.dark),
    ].map { " data-\($0)=\"\($1)\"" }.joined()
  }
}
