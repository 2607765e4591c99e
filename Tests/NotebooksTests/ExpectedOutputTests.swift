import Diagnostics
import Notebooks
import Testing

struct ExpectedOutputTests {
  @Test func theTextBelowACommentIsExpected() throws {
    let text = """
      ```swift
      print(y.shape)
      ```
      <!-- expect rtol=1e-5 atol=0 -->
      ```text
      [2, 4, 100]
      ```

      After.
      """
    let parsed = Parsed(text)
    #expect(parsed.diagnostics == [])
    #expect(parsed.code.count == 1)
    let expected = try #require(parsed.code.first?.expected)
    #expect(expected.text == "[2, 4, 100]\n")
    #expect(expected.rtol == 1e-5)
    #expect(expected.atol == 0)
    #expect(expected.range.start == SourceLocation(line: 5, column: 1))
    #expect(expected.range.end == SourceLocation(line: 7, column: 4))
    #expect(parsed.code[0].source.hasSuffix("[2, 4, 100]\n```\n\n"))
    #expect(parsed.notebook?.render() == text)
  }

  @Test func blankLinesMayStandBetween() {
    let parsed = Parsed("```swift\n1\n```\n\n<!-- expect -->\n\n```text\n1\n```\n")
    #expect(parsed.diagnostics == [])
    #expect(parsed.code.first?.expected?.text == "1\n")
    #expect(parsed.code.first?.expected?.rtol == nil)
  }

  @Test func inAListToo() {
    let parsed = Parsed("- a\n  ```swift\n  1\n  ```\n  <!-- expect -->\n  ```text\n  1\n  ```\n")
    #expect(parsed.diagnostics == [])
    #expect(parsed.code.map(\.expected?.text) == ["1\n"])
  }

  @Test func otherCommentsMeanNothing() {
    let parsed = Parsed("```swift\n1\n```\n<!-- expected later -->\n```text\n1\n```\n")
    #expect(parsed.diagnostics == [])
    #expect(parsed.code.map(\.label) == ["cell-1", "shown-1"])
  }

  @Test(arguments: [
    (
      "```swift\n1\n```\n<!-- expect rtl=1 -->\n```text\n1\n```\n",
      "4:1: error: unknown setting 'rtl' of an expected output [did you mean 'rtol'?]"
    ),
    (
      "```swift\n1\n```\n<!-- expect exactly -->\n```text\n1\n```\n",
      "4:1: error: unknown setting 'exactly' of an expected output [write rtol=1e-5 or atol=1e-8]"
    ),
    (
      "```swift\n1\n```\n<!-- expect rtol=tiny -->\n```text\n1\n```\n",
      "4:1: error: rtol must be a number that is not negative, not 'tiny'"
    ),
    (
      "```swift\n1\n```\n<!-- expect atol=-1 -->\n```text\n1\n```\n",
      "4:1: error: atol must be a number that is not negative, not '-1'"
    ),
    (
      "```swift\n1\n```\n<!-- expect -->\nNothing.\n",
      "4:1: error: no expected output follows [put a ```text fence right below the expect comment]"
    ),
    (
      "Prose.\n\n<!-- expect -->\n```text\n1\n```\n",
      "3:1: error: there is no cell above this expected output [put the expect comment and its text fence right below the cell]"
    ),
    (
      "```swift\n1\n```\nProse.\n\n<!-- expect -->\n```text\n1\n```\n",
      "6:1: error: there is no cell above this expected output [put the expect comment and its text fence right below the cell]"
    ),
    (
      "```python\n1\n```\n<!-- expect -->\n```text\n1\n```\n",
      "4:1: error: the cell above this expected output is not run"
    ),
    (
      "```swift\n//| eval: false\n1\n```\n<!-- expect -->\n```text\n1\n```\n",
      "5:1: error: the cell above this expected output is not run"
    ),
    (
      "```swift\n1\n```\n<!-- expect -->\n```text\n1\n```\n<!-- expect -->\n```text\n1\n```\n",
      "8:1: error: the cell above already has an expected output"
    ),
    (
      "Prose <!-- expect --> goes on.\n",
      "1:1: warning: an expect comment inside a paragraph is not read [give it a line of its own]"
    ),
  ])
  func mistakesAreNamed(text: String, message: String) {
    #expect(Parsed(text).diagnostics == [message])
  }
}
