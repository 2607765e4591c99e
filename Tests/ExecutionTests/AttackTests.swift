import Execution
import Runs
import Testing

/// Programs that want to run for ever or to end the process. Each ends with a diagnostic.
@Suite struct AttackTests {
  @Test(arguments: [
    "print((0..<Int.max).reduce(0) { a, b in a &+ b })",
    "print((0..<Int.max).contains { $0 < 0 })",
    "var n = 0\n(Int.min..<Int.max).forEach { if $0 > 1 { n = 1 } }",
    "var n = 0\nfor i in 0..<Int.max where i < 0 { n += 1 }",
  ]) func longRunsAreStopped(_ code: String) throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("//| timeout: 0.3\n" + code))
    #expect(run.status == .timedOut)
    #expect(
      run.diagnostics.map(\.message) == ["the cell took longer than 0.3 s"])
  }

  @Test func theLongestRangesHaveACount() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook("print((0..<Int.max).count)\nfor i in Int.max - 1...Int.max { print(i) }"))
    #expect(run.text == "9223372036854775807\n9223372036854775806\n9223372036854775807\n")
  }
}
