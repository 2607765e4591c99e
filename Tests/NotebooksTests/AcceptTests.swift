import Diagnostics
import Notebooks
import Testing

struct AcceptTests {
  private let text = """
    Before

    ```swift
    //| label: a
    1
    ```
    <!-- expect rtol=1e-3 -->
    ```text
    old
    lines
    ```

    > ```swift
    > //| label: b
    > 2
    > ```
    > <!-- expect -->
    > ````text
    > old
    > ````

    After
    """

  @Test func newTextsComeIntoTheFences() throws {
    let notebook = try #require(Parsed(text).notebook)
    let accepted = notebook.accepting(["a": "new\n", "b": "``` \nmore", "c": "none"])
    #expect(
      accepted
        == text.replacing("old\nlines\n", with: "new\n")
        .replacing("> ````text\n> old\n", with: "> ````text\n> ``` \n> more\n"))
    let again = try #require(Parsed(accepted).notebook)
    #expect(again.codeCells.map(\.expected?.text) == ["new\n", "``` \nmore\n"])
    #expect(again.codeCells.first?.expected?.rtol == 1e-3)
  }

  @Test func whatIsExpectedAlreadyChangesNothing() throws {
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let notebook = try #require(Parsed(text).notebook)
      #expect(notebook.accepting(["a": "old\nlines\n", "b": "old\n"]) == text)
      #expect(notebook.accepting([:]) == text)
    }
  }

  @Test func windowsLineEndsStay() throws {
    let windows = text.replacing("\n", with: "\r\n")
    let accepted = try #require(Parsed(windows).notebook).accepting(["a": "new\n"])
    #expect(accepted == windows.replacing("old\r\nlines\r\n", with: "new\r\n"))
  }

  @Test func nothingPrintedIsAnEmptyFence() throws {
    let accepted = try #require(Parsed(text).notebook).accepting(["a": ""])
    #expect(accepted == text.replacing("old\nlines\n", with: ""))
  }
}
