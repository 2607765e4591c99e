import Notebooks
import Testing

struct MathSpanTests {
  @Test(arguments: [
    ("$x_1$ and $$y$$", ["x_1", "$y"]), ("It costs $5 and $10.", []), ("$ x$", []), ("$x $", []),
    ("$x$2", []), ("\\$x$", []), ("$a\\$b$", ["a\\$b"]), ("`$x$`", []), ("``$x$` `` $y$", ["y"]),
    ("```\n$x$\n```\n$y$", ["y"]), ("    $x$\n\n$y$", ["y"]), ("$a\n\nb$", []),
    ("$a\nb$", ["a\nb"]),
    ("$$\na\n= b\n$$", ["$\na\n= b\n"]), ("> $$\n> a\n> $$", ["$\n a\n "]), ("$$$$ $$x$$", ["$x"]),
    ("价格$x$元", ["x"]), ("~~~\n$$\n~~~\n$$x$$", ["$x"]), ("$", []), ("$$", []), ("\\", []),
    ("- $$\n  - b\n  $$", ["$\n  - b\n  "]), ("$x$, $y$", ["x", "y"]), ("a `$` b $x$", ["x"]),
  ])
  func findsWhatPandocFinds(text: String, formulas: [String]) {
    #expect(MathSpan.all(in: text).map { ($0.isDisplay ? "$" : "") + $0.tex } == formulas)
  }

  @Test func maskingKeepsLinesAndComesBack() {
    let text = "a $x$ b\n$$\ny\n$$\n\u{301} c"
    let masked = MaskedMarkdown(text, masking: MathSpan.all(in: text).map(\.offsets))
    #expect(!masked.text.contains("$"))
    #expect(masked.text.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    #expect(masked.pieces(of: masked.text).prefix(3) == [.text("a "), .masked(0), .text(" b\n")])
    #expect(masked.unmasked(masked.text).contains("$$\ny\n$$"))
    #expect(masked.pieces(of: "\u{E000}9\u{E001}") == [.text("\u{E000}9\u{E001}")])
  }
}
