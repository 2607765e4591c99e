import Diagnostics
import Foundation
import Reports
import Runs
import Testing

struct ExportTests {
  private let source = """
    ---
    title: "A: \\"title\\""
    seed: 3
    ---
    # Part

    Value `{swift} x` and $a_1$.

    ```python
    print(1)
    ```

    ```swift
    //| label: fig-a
    //| fig-cap: Caption
    //| echo: false
    plot(x)
    ```

    ```swift
    //| error: true
    let y = 1
    ```
    """

  private var report: Report {
    Report(
      makeRun(
        source,
        outputs: [
          "fig-a": [
            .stream("one\ntwo\n"),
            .figure(FigureRecord(name: "fig-a", altText: "alt", width: 10, height: 20)),
          ],
          "cell-2": [.error(Diagnostic(.error, "wrong"))],
        ], inlineValues: ["7"]))
  }

  private func withFigure(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/figures", withIntermediateDirectories: false)
      try Data("png".utf8).write(to: URL(fileURLWithPath: folder + "/figures/fig-a.png"))
      try body(folder)
    }
  }

  private func cells(_ data: Data) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect(root?["nbformat"] as? Int == 4)
    return try #require(root?["cells"] as? [[String: Any]])
  }

  @Test func aJupyterNotebookHoldsCellsAndOutputs() throws {
    try withFigure { folder in
      let data = try report.jupyterNotebook(folder: folder)
      #expect(try report.jupyterNotebook(folder: folder) == data)
      let cells = try cells(data)
      #expect(
        cells.map { $0["id"] as? String }
          == ["front-matter", "prose-1", "prose-2", "fig-a", "cell-2"])
      #expect(
        cells.map { $0["cell_type"] as? String } == ["raw", "markdown", "markdown", "code", "code"])
      let front = (cells[0]["source"] as? [String])?.joined()
      #expect(front?.contains("title: \"A: \\\"title\\\"\"") == true)
      #expect((cells[1]["source"] as? [String])?.joined().contains("Value 7 and $a_1$.") == true)

      let metadata = cells[3]["metadata"] as? [String: Any]
      #expect(metadata?["fig-cap"] as? String == "Caption")
      #expect(metadata?["echo"] as? Bool == false)
      #expect(metadata?["tags"] as? [String] == ["remove-input"])
      let outputs = try #require(cells[3]["outputs"] as? [[String: Any]])
      #expect(outputs[0]["text"] as? [String] == ["one\n", "two\n"])
      let picture = outputs[1]["data"] as? [String: Any]
      #expect(picture?["image/png"] as? String == Data("png".utf8).base64EncodedString())
      #expect(picture?["text/plain"] as? String == "alt")
      let failed = try #require(cells[4]["outputs"] as? [[String: Any]])
      #expect(failed[0]["evalue"] as? String == "wrong")
    }
  }

  @Test func aPageOfItsOwnAsksForNothing() throws {
    try withFigure { folder in
      let html = report.selfContainedHTML(folder: folder)
      #expect(html.contains("src=\"data:image/png;base64,"))
      #expect(html.contains("<style>"))
      for address in ["src=\"../", "href=\"../", "figures/fig-a", "<link rel=\"stylesheet\""] {
        #expect(!html.contains(address))
      }
    }
  }
}
