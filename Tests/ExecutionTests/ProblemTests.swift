import Diagnostics
import Execution
import Foundation
import Runs
import Testing

/// One mistake each, and the whole text that its reader sees.
@Suite struct ProblemTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    var name: String
    var code: String
    var head = "title: Test"
    var status = Run.Status.refused
    var text: String
    var testDescription: String { name }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      name: "unknown name", code: "let shape = 1\nprint(shpae)",
      text: """
        n.md:6:7: error: no 'shpae' in scope
            6 | print(shpae)
              |       ^~~~~
              = help: did you mean 'shape'?

        """),
    Mistake(
      name: "inner dimensions", code: "let q = Tensor.ones(2, 3)\nq.matmul(q)",
      text: """
        n.md:6:1: error: matmul: inner dimensions differ, 3 and 2, in [2, 3] and [2, 3]
            6 | q.matmul(q)
              | ^~~~~~~~~~~
              | │        └ [2, 3]
              | └ [2, 3]
              = help: transpose the last two dimensions of q: q.matmul(q.transpose(-2, -1))

        """),
    Mistake(
      name: "index out of range", code: "let xs = [1, 2, 3]\nprint(xs[3])",
      text: """
        n.md:6:7: error: index 3 is out of range: the array has 3 elements
            6 | print(xs[3])
              |       ^~~~~
              = help: its indices are 0 to 2

        """),
    Mistake(
      name: "index that only a run knows",
      code: "let xs = [1, 2, 3]\nprint(xs[Int(Tensor(3).item())])", status: .failed,
      text: """
        n.md:6:7: error: index 3 is out of range: the array has 3 elements
            6 | print(xs[Int(Tensor(3).item())])
              |       ^~~~~~~~~~~~~~~~~~~~~~~~~
              = help: its indices are 0 to 2

        """),
    Mistake(
      name: "calls that led to it",
      code: """
        func share(_ n: Int) -> Int { 60 / n }
        func shares(_ counts: [Int]) -> [Int] { counts.map { share($0) } }
        print(shares([3, 2, 1, 0]))
        """,
      text: """
        n.md:5:31: error: division by zero
            5 | func share(_ n: Int) -> Int { 60 / n }
              |                               ^~~~~~
            6 | func shares(_ counts: [Int]) -> [Int] { counts.map { share($0) } }
              |                                                      ~~~~~~~~~ called here
            7 | print(shares([3, 2, 1, 0]))
              |       ~~~~~~~~~~~~~~~~~~~~ called here

        """),
    Mistake(
      name: "calls of a run that led to it",
      code: """
        func share(_ n: Int) -> Int { 60 / n }
        print(share(Int(Tensor(0).item())))
        """, status: .failed,
      text: """
        n.md:5:31: error: division by zero
            5 | func share(_ n: Int) -> Int { 60 / n }
              |                               ^~~~~~
            6 | print(share(Int(Tensor(0).item())))
              |       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ called here

        """),
    Mistake(
      name: "integer overflow", code: "let most = Int.max\nprint(most + 1)",
      text: """
        n.md:6:7: error: 9223372036854775807 + 1 overflows
            6 | print(most + 1)
              |       ^~~~~~~~
              = help: compute with Double, or with '&+' if it should wrap around

        """),
    Mistake(
      name: "division by zero", code: "let zero = 0\nprint(1 / zero)",
      text: """
        n.md:6:7: error: division by zero
            6 | print(1 / zero)
              |       ^~~~~~~~

        """),
    Mistake(
      name: "unknown parameter", code: "print(1)", head: "params: {heads: 5}",
      text: """
        n.md: error: unknown parameter 'haeds'
           = help: did you mean 'heads'?

        """),
  ]

  @Test(arguments: mistakes) func mistakesAreExplained(_ mistake: Mistake) throws {
    let folder = try NotebookFolder()
    let assignments = mistake.name == "unknown parameter" ? ["haeds=4"] : []
    let run = try folder.run(
      notebook(mistake.code, head: mistake.head), options: RunOptions(assignments: assignments))
    #expect(run.problems(in: folder).joined() == mistake.text)
    #expect(run.status == mistake.status)
  }

  @Test func anEndlessLoopIsStopped() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("//| timeout: 0.3\nwhile true {}"))
    #expect(run.status == .timedOut)
    #expect(
      run.problems(in: folder).first?.hasPrefix(
        "n.md:6:1: error: the cell took longer than 0.3 s") == true)
  }

  @Test func unboundedRecursionIsAnError() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))"))
    #expect(run.status == .failed)
    #expect(
      run.problems(in: folder) == [
        """
        n.md:5:27: error: the calls nest too deeply
            5 | func f(_ n: Int) -> Int { f(n + 1) + 1 }
              |                           ^~~~~~~~
              = help: 'f' needs a case in which it does not call itself

        """
      ])
  }

  @Test func aHugeAllocationIsAnError() throws {
    let folder = try NotebookFolder()
    for code in [
      "Tensor.zeros(1_000_000, 1_000_000).shape",
      "print([Int](repeating: 0, count: 1 << 50).count)",
    ] {
      let run = try folder.run(notebook(code))
      #expect(run.status != .succeeded, "\(code)")
      #expect(run.diagnostics.count == 1)
    }
  }

  @Test func twoMistakesAreBothReportedAndTheirEchoesAreNot() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("let a = nowhere\nlet b = a + 1\nprint(b, alsoNowhere)"))
    #expect(
      run.diagnostics.map(\.message) == [
        "no 'nowhere' in scope", "no 'alsoNowhere' in scope",
      ])
  }

  @Test func nothingRunsWhenACellIsRefused() throws {
    let folder = try NotebookFolder()
    let run = try folder.run("```swift\nprint(1)\n```\n```swift\nprint(nowhere)\n```\n")
    #expect(run.status == .refused)
    #expect(run.text == "")
  }

  @Test func aMissingGnuplotIsNamed() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook("//| label: fig-a\nplot([1, 2], [3, 4])"),
      options: RunOptions(gnuplot: "/no/gnuplot"))
    #expect(run.status == .failed)
    #expect(
      run.diagnostics.map(\.message) == [
        "figure 'fig-a' was not drawn: gnuplot could not be started ('/no/gnuplot': No such file or directory)"
      ])
  }

  @Test func aFigureOfNothingButNanIsAnError() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("plot([1, 2], [Double.nan, Double.nan])"))
    #expect(
      run.diagnostics.map(\.message) == ["plot: no value is a number, all are nan or infinite"])
  }
}
