import Execution
import Foundation
import Runs
import Testing

@Suite struct RunTests {
  @Test func cellsShareOneNamespace() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      """
      ```swift
      var total = 1
      func add(_ n: Int) { total += n }
      ```
      ```swift
      add(41)
      print(total)
      ```
      ```swift
      let total = "again"
      total
      ```
      """)
    #expect(run.problems(in: folder) == [])
    #expect(run.text == "42\nagain\n")
    #expect(run.status == .succeeded)
  }

  @Test func parametersAreConstantsOfTheirType() throws {
    let folder = try NotebookFolder()
    let text = notebook(
      "print(heads * 2, rate, name, sizes)",
      head: """
        params: {heads: 5, rate: 0.5, name: "注意力", sizes: [1, 2]}
        """)
    #expect(try folder.run(text).text == "10 0.5 注意力 [1, 2]\n")
    let options = RunOptions(assignments: ["heads=4", "rate=1", "sizes=3"])
    #expect(try folder.run(text, options: options).text == "8 1.0 注意力 [3]\n")
  }

  @Test func theSeedMakesARunRepeatable() throws {
    let folder = try NotebookFolder()
    let text = notebook("print(Tensor.randn(3))", head: "seed: 7")
    let first = try folder.run(text)
    #expect(first.text.hasPrefix("tensor(["))
    #expect(try folder.run(text).text == first.text)
  }

  @Test func figuresBearTheirCellsLabels() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook(
        """
        //| label: fig-two
        plot([1, 2], [3, 4])
        heatmap(Tensor.ones(2, 2))
        """))
    #expect(run.problems(in: folder) == [])
    #expect(run.text == "[fig-two]\n[fig-two-2]\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.figures).sorted()
    #expect(
      names
        == ["fig-two", "fig-two-2"].flatMap { name in
          ["csv", "gp", "png", "svg"].map { "\(name).\($0)" }
        }.sorted())
  }

  @Test func inlineExpressionsSeeWhatCameBefore() throws {
    let folder = try NotebookFolder()
    let run = try folder.run("```swift\nlet n = 3\n```\nThere are `{swift} n * 2` of them.\n")
    #expect(run.inlineValues == ["6"])
  }

  @Test func aCellThatMayFailDoesNotStopTheNotebook() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      """
      ```swift
      //| error: true
      let xs = [1, 2]
      print(xs[5])
      ```
      ```swift
      print(xs.count)
      ```
      """)
    #expect(run.status == .succeeded)
    #expect(run.text == "2\n")
    #expect(run.cells.map(\.status) == [.failed, .succeeded])
  }

  @Test func aFailedCellStopsItsNotebook() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      "```swift\nprint([1][Int(Tensor(3).item())])\n```\n```swift\nprint(2)\n```\n")
    #expect(run.status == .failed)
    #expect(run.cells.map(\.status) == [.failed, .skipped])
  }

  @Test func expectedOutputHoldsToItsTolerance() throws {
    let folder = try NotebookFolder()
    func status(_ expected: String, _ comment: String) throws -> Run.Status {
      let fence = "<!-- expect\(comment) -->\n```text\n\(expected)\n```\n"
      return try folder.run(notebook("print(\"a\", 1.0 / 3.0, 7)") + fence).status
    }
    #expect(try status("a 0.3333 7", " rtol=1e-3") == .succeeded)
    #expect(try status("a 0.3333 7", "") == .mismatched)
    #expect(try status("a 0.3333 8", " rtol=1") == .mismatched)
    #expect(try status("b 0.3333 7", " rtol=1") == .mismatched)
  }

  @Test func anInterruptKeepsWhatRanSoFar() throws {
    let folder = try NotebookFolder()
    let control = RunControl()
    let run = try folder.run(
      "```swift\nprint(1)\n```\n```swift\nwhile true {}\n```\n", control: control
    ) { event in
      if case .cellStarted(_, 1, _) = event { control.interrupt() }
    }
    #expect(run.status == .interrupted)
    #expect(run.text == "1\n")
  }

  @Test func onlyRunsUpToACell() throws {
    let folder = try NotebookFolder()
    let text = "```swift\n//| label: a\nprint(1)\n```\n```swift\n//| label: b\nprint(2)\n```\n"
    let run = try folder.run(text, options: RunOptions(only: "a"))
    #expect(run.text == "1\n")
    #expect(run.cells.map(\.status) == [.succeeded, .skipped])
  }

  @Test func whatNeedsARefusedCellIsRefused() throws {
    let folder = try NotebookFolder()
    let wrong = "```swift\n//| error: true\nlet a: Int = \"x\"\n```\n"
    let run = try folder.run(wrong + "```swift\nprint(a + 1)\n```\n")
    #expect(run.status == .refused)
    #expect(
      run.problems(in: folder) == [
        """
        n.md:6:7: error: 'a' is not there: the cell that declares it was refused
            6 | print(a + 1)
              |       ^

        """
      ])
    let both = try folder.run(
      wrong + "```swift\n//| error: true\nprint(a + 1)\n```\n```swift\nprint(3)\n```\n")
    #expect(both.status == .succeeded)
    #expect(both.cells.map(\.status) == [.failed, .failed, .succeeded])
    #expect(both.text == "3\n")
  }

  @Test func inlineExpressionsHaveALimitOfTime() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      """
      ---
      execute: {timeout: 0.3}
      ---
      ```swift
      func f() -> Int { while true {} }
      ```
      `{swift} f()`
      """)
    #expect(run.status == .timedOut)
  }

  @Test func aLoopOfLargeOperationsMeetsItsTimeLimit() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook(
        """
        //| timeout: 0.3
        let x = Tensor.randn(400, 400)
        for _ in 0..<1_000_000 { _ = x.matmul(x) }
        """))
    #expect(run.status == .timedOut)
  }

  @Test func oneLargeOperationMeetsItsTimeLimit() throws {
    let folder = try NotebookFolder()
    let code = "//| timeout: 0.2\nlet x = Tensor.ones(12_000, 12_000)\nlet y = x.matmul(x)"
    let run = try folder.run(notebook(code))
    #expect(run.status == .timedOut)
    #expect(
      run.problems(in: folder) == [
        """
        n.md:7:9: error: the cell took longer than 0.2 s
            7 | let y = x.matmul(x)
              |         ^~~~~~~~~~~
              |         │        └ [12000, 12000]
              |         └ [12000, 12000]
              = help: smaller tensors? otherwise give the cell more time: //| timeout: 120

        """
      ])
  }

  @Test func aTimeLimitMayBeEndless() throws {
    let folder = try NotebookFolder()
    #expect(try folder.run(notebook("//| timeout: 1e300\nprint(1)")).text == "1\n")
  }
}
