import Notebooks
import Testing

struct CellOptionTests {
  @Test(arguments: [
    ("//| fig_cap: a", "2:5: warning: unknown cell option 'fig_cap' [did you mean 'fig-cap'?]"),
    ("//| eval: no", "2:11: error: the cell option 'eval' must be true or false, not 'no'"),
    (
      "//| fig-width: wide",
      "2:16: error: the cell option 'fig-width' must be a positive number of inches, not 'wide'"
    ),
    (
      "//| code-fold: maybe",
      "2:16: error: the cell option 'code-fold' must be true, false or show, not 'maybe'"
    ),
    (
      "//| timeout: -1",
      "2:14: error: the cell option 'timeout' must be a positive number of seconds, not '-1'"
    ),
    ("//| fig-cap: {a: b}", "2:14: error: the cell option 'fig-cap' must be text, not a mapping"),
    (
      "//| label: 图",
      "2:12: error: '图' cannot be a label [a label is an English letter, then such letters, digits, - and _: it names the files of figures]"
    ),
    (
      "//| label: ../x",
      "2:12: error: '../x' cannot be a label [a label is an English letter, then such letters, digits, - and _: it names the files of figures]"
    ),
    (
      "//| label: cell-3",
      "2:12: error: the label 'cell-3' is kept for cells without a label [choose a name that says what the cell shows]"
    ),
    (
      "//| label",
      "2:5: error: cell options are written //| key: value [for example //| label: fig-heads]"
    ),
    (
      "//| fig-cap: a: b",
      "2:15: error: broken YAML in the cell options: mapping values are not allowed in this context"
    ),
    (
      "//| fig-cap: \"open",
      "2:14: error: broken YAML in the cell options: found unexpected end of stream while scanning a quoted scalar"
    ),
    (
      "let x = 1\n//| eval: false",
      "3:1: warning: a cell option below the first line of code is not read [move it to the head of the cell]"
    ),
  ])
  func mistakesAreNamed(line: String, message: String) {
    #expect(Parsed("```swift\n\(line)\n```\n").diagnostics == [message])
  }

  @Test func placesInsideAQuoteAreRight() {
    #expect(
      Parsed("> ```swift\n> //| 图: a\n> //| evl: b\n> ```\n").diagnostics == [
        "2:7: warning: unknown cell option '图'",
        "3:7: warning: unknown cell option 'evl' [did you mean 'eval'?]",
      ])
  }

  @Test func labelsAreUnique() {
    let cell = { (label: String) in "```swift\n//| label: \(label)\n```\n" }
    #expect(
      Parsed(cell("a") + cell("b") + cell("A")).diagnostics == [
        "8:12: error: two cells have the label 'A' [the first is in line 2]"
      ])
    #expect(
      Parsed(cell("fig-2") + cell("fig")).diagnostics == [
        "2:12: error: the label 'fig-2' could also name a figure of the cell 'fig' [figures are named by label and number; rename one of the two]"
      ])
    #expect(Parsed(cell("fig-1") + cell("fig-2")).diagnostics == [])
  }

  @Test func bracesDoNotRun() {
    #expect(
      Parsed("```{swift}\n1\n```\n").diagnostics == [
        "1:1: warning: this block is shown but not run [a cell to run begins with ```swift]"
      ])
  }

  @Test func anUnclosedFenceIsNamed() {
    #expect(
      Parsed("Text\n\n```swift\nlet x = 1\n").diagnostics == [
        "3:1: error: the code block is never closed [end it with the same fence it began with]"
      ])
    #expect(
      Parsed("```text\nlet x = 1\n").diagnostics == [
        "1:1: warning: the code block is never closed [end it with the same fence it began with]"
      ])
  }
}
