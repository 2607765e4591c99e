package import Diagnostics
package import Foundation
import Runs

extension Report {
  /// The whole page in one file: its style, its scripts, its fonts for formulas and its figures are
  /// in it. `folder` is the report's folder, which holds the figures.
  package func selfContainedHTML(folder: String) -> String {
    var report = self
    report.figureFolder = folder
    return report.html()
  }

  /// Writes that page to a file.
  package func writeSelfContained(folder: String, to path: String) throws(Diagnostic) {
    try Self.write(Data(selfContainedHTML(folder: folder).utf8), to: path)
  }

  /// Writes a file that stands alone, in one go.
  package static func write(_ data: Data, to path: String) throws(Diagnostic) {
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Diagnostic(.error, "the file cannot be written", path: path)
    }
  }

  /// The address of a figure's picture: its file, or its bytes in a page of its own.
  func address(of figure: FigureRecord) -> String {
    let file = "\(figure.name).\(figure.fileType)"
    guard let figureFolder else { return "figures/\(encodePath(file))" }
    let path = "\(figureFolder)/figures/\(file)"
    guard let data = FileManager.default.contents(atPath: path) else { return "data:," }
    let kind = figure.fileType == "svg" ? "image/svg+xml" : "image/png"
    return "data:\(kind);base64,\(data.base64EncodedString())"
  }
}

extension Report {
  /// The address of a picture that the prose shows; as the prose writes it, if it is no file.
  func address(ofPicture address: String) -> String {
    guard let picture = run.pictures?.first(where: { $0.address == address }) else {
      return address
    }
    guard let figureFolder else { return relativeAddress(of: picture) }
    let path = "\(figureFolder)/pictures/\(picture.file)"
    guard let data = FileManager.default.contents(atPath: path) else { return "data:," }
    return "data:\(picture.mediaType);base64,\(data.base64EncodedString())"
  }

  func relativeAddress(of picture: Run.Picture) -> String {
    "pictures/"
      + picture.file.split(separator: "/").map { encodePath(String($0)) }.joined(separator: "/")
  }
}

extension KaTeX {
  /// The stylesheet with its fonts in it, and the script; nil where KaTeX is not installed.
  ///
  /// Of the fonts for Fraktur, script, sans serif and typewriter only those are in it that `page`
  /// asks for.
  static func inlined(for page: String) -> (css: String, script: String)? {
    guard let place,
      let css = try? String(contentsOfFile: place + "/katex.min.css", encoding: .utf8),
      let script = try? String(contentsOfFile: place + "/katex.min.js", encoding: .utf8)
    else { return nil }
    let blocks = css.components(separatedBy: "@font-face{")
    var inlined = blocks[0]
    for block in blocks.dropFirst() {
      guard let end = block.firstIndex(of: "}"),
        let name = block.firstMatch(of: /fonts\/([A-Za-z0-9_-]+)\.woff2/)?.1
      else { continue }
      let rest = block[block.index(after: end)...]
      if isWanted(String(name), by: page),
        let font = FileManager.default.contents(atPath: "\(place)/fonts/\(name).woff2")
      {
        let face = block[..<end].prefix { $0 != "{" }
        let settings = face.split(separator: ";").filter { !$0.hasPrefix("src:") }
        inlined += "@font-face{\(settings.joined(separator: ";"));"
        inlined += "src:url(data:font/woff2;base64,\(font.base64EncodedString())) "
        inlined += "format(\"woff2\")}"
      }
      inlined += rest
    }
    return (inlined, script)
  }

  private static func isWanted(_ font: String, by page: String) -> Bool {
    let commands = [
      "Fraktur": ["mathfrak", "frak"], "Script": ["mathscr"], "Caligraphic": ["mathcal", "cal"],
      "SansSerif": ["mathsf", "textsf", "sf"], "Typewriter": ["mathtt", "texttt", "tt"],
    ]
    guard let family = commands.keys.first(where: { font.contains($0) }) else { return true }
    return commands[family, default: []].contains { page.contains("\\" + $0) }
  }
}
