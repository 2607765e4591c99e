import Diagnostics
import Foundation
import Notebooks
import Testing

struct RenderTests {
  private static let cell = "```swift\n//| label: a\nlet x = 1\n```\n"

  static let oddTexts: [String] = [
    "", "\n", "\n\n\n", " ", "\t", "x", "x\n", "\u{FEFF}", "\u{FEFF}# Title\n",
    "\u{FEFF}---\ntitle: a\n---\n" + cell, "\u{FEFF}" + cell,
    "---\r\ntitle: a\r\n---\r\n\r\n```swift\r\n//| label: a\r\nlet x = 1\r\n```\r\n\r\nText\r\n",
    "```swift\r\nlet x = 1\nlet y = 2\r\n```\n", "---\ntitle: a\n---", "---\n", "---", "---\n---\n",
    cell + cell.replacing("a", with: "b"), "\n\n" + cell + "\n\n\n", "~~~swift\n```\n~~~\n",
    "````text\n```swift\nx\n```\n````\n", "```swift\n```", "```swift\n\n\n```\n", "```text\nopen",
    "> ```text\n> open\n```\nx\n```\n", "> ```text\n> open\n\n```\nx\n```\n",
    "- ```text\n  open\n\n```text\nx\n```\n", "- ```text\n  open\n```\n\nafter\n",
    "-\t```swift\n\tlet x = 1\n\t\tlet y = 2\n\t```\n", "1.  a\n\n    ```swift\n\tx\n    ```\n",
    "   ```swift\n   let x = 1\n let y = 2\n   ```\n", "```swift\n中文 = \"🎉\" // [批, 头]\n```\n",
    "[^1]\n\n[^1]: Note\n\n    ```swift\n    1\n    ```\n\n" + cell,
    "$$\na\n\n$$\n" + cell, "$$\n- a\n```text\n$$\n```\n", "$$a\nb$$\n" + cell + "$$c$$",
    "<!-- expected -->", "<div>\n```swift\n1\n```\n</div>\n", "Text\n```swift\n1\n```\nText\n===\n",
    "a\u{0}b\n```text\n\u{0}\n```\n", "\u{2028}\u{85}\n```text\n\u{2028}\n```\n",
    "| a |\n|---|\n| `{swift} x` |\n```text\n1\n```\n",
    "```swift\n1\n```\n<!-- expect -->\n\n~~~text\n1\n~~~\n\n",
  ]

  @Test(arguments: oddTexts)
  func renderGivesTheTextBack(text: String) throws {
    let parsed = Parsed(text)
    let notebook = try #require(parsed.notebook, "\(parsed.diagnostics)")
    #expect(isSame(notebook.render(), text), "\(notebook.render())")
    #expect(Notebook.parse(SourceText(path: "x.md", text: notebook.render())).notebook == notebook)
  }

  /// Every way to put two odd texts together: whatever parses must come back.
  @Test func renderGivesJoinedTextsBack() throws {
    for first in Self.oddTexts {
      for second in Self.oddTexts {
        let text = first + second
        guard let notebook = Parsed(text).notebook else { continue }
        try #require(isSame(notebook.render(), text), "\(text)")
      }
    }
  }

  /// Equal strings may differ in bytes.
  private func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  @Test func placesOfCodeAreThoseOfItsText() throws {
    for text in Self.oddTexts where !text.contains("\t") && !text.contains("\u{0}") {
      let source = SourceText(path: "x.md", text: text)
      for cell in Parsed(text).code {
        let lines = cell.code.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        for (line, start) in zip(lines, cell.lineStarts) {
          #expect(source.line(start.line).dropFirst(start.column - 1) == line, "\(text)")
        }
      }
    }
  }

  @Test func windowsLineEndsDoNotReachTheCode() throws {
    let parsed = Parsed(
      "---\r\ntitle: a\r\n---\r\n\r\n```swift\r\n//| label: a\r\nlet x = 1\r\nx\r\n```\r\n")
    #expect(parsed.notebook?.frontMatter.title == "a")
    #expect(parsed.code.map(\.code) == ["let x = 1\nx\n"])
    #expect(parsed.code.map(\.label) == ["a"])
    #expect(parsed.code.flatMap(\.lineStarts).map(\.line) == [7, 8])
  }

  @Test func aLoneCarriageReturnIsNamed() {
    #expect(
      Parsed("a\nb\rc\n").diagnostics == [
        "2:2: error: a carriage return stands here without a line feed [save the file with Unix (LF) or Windows (CRLF) line ends]"
      ])
  }

  @Test func columnsCountCharacters() {
    #expect(
      Parsed("> 🎉\n>\n> ```swift\n> //| label: 👨‍👩‍👧 x\n> ```\n").diagnostics.first
        == "4:14: error: '👨‍👩‍👧 x' cannot be a label [a label is an English letter, then such letters, digits, - and _: it names the files of figures]"
    )
  }

  @Test func manyCellsTakeLinearTime() throws {
    let text = (1...10_000).map {
      "Text $a_\($0)$ `{swift} x`\n\n```swift\n//| label: c\($0)x\nlet x\($0) = 1 // [a]\n```\n\n"
    }.joined()
    let clock = ContinuousClock()
    var notebook: Notebook?
    let time = clock.measure { notebook = Parsed(text).notebook }
    #expect(notebook?.codeCells.count == 10_000)
    #expect(notebook?.inlineExpressions.count == 10_000)
    #expect(notebook?.render() == text)
    // Quadratic work would take minutes.
    #expect(time < .seconds(10))
  }

  @Test func aLongLineIsNoTrouble() throws {
    let text = String(repeating: "中 `x` $y$ * _ [ ` ", count: 10_000)
    let clock = ContinuousClock()
    var notebook: Notebook?
    let time = clock.measure { notebook = Parsed(text).notebook }
    #expect(notebook?.render() == text)
    #expect(time < .seconds(10))
  }

  /// The notebooks the project ships.
  @Test func shippedNotebooksComeBack() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("notebooks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where name.hasSuffix(".md") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let parsed = Parsed(text)
      #expect(parsed.notebook?.render() == text, "\(name): \(parsed.diagnostics)")
      #expect(parsed.diagnostics == [], "\(name)")
    }
  }
}
