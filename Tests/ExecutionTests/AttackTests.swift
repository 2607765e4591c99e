import Diagnostics
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
    for problem in run.diagnostics { expectChinese(problem.inChinese(), from: code) }
  }

  @Test(arguments: [
    "var s = \"a\"\nfor _ in 0..<60 { s += s }", "var s = \"a\"\nfor _ in 0..<60 { s = s + s }",
  ]) func whatDoublesForEverIsStopped(_ code: String) throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code))
    #expect(run.status == .failed)
    #expect(run.diagnostics.map(\.message).first?.hasPrefix("too large: ") == true)
    for problem in run.diagnostics { expectChinese(problem.inChinese(), from: code) }
  }

  @Test func theLongestRangesHaveACount() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook("print((0..<Int.max).count)\nfor i in Int.max - 1...Int.max { print(i) }"))
    #expect(run.text == "9223372036854775807\n9223372036854775806\n9223372036854775807\n")
  }

  @Test func aCellThatFailedHalfwayLeavesNoHoles() throws {
    let uses = [
      "print(a)", "print(b)", "print(b.count)", "print(b[0])", "b.append(1)", "print(t.shape)",
      "t += 1", "print(k.y)", "k.y = 3", "print(f())", "print(g())", "print(d[\"a\"] ?? 0)",
      "d[\"b\"] = 2", "print(s.count)", "for c in s { print(c) }", "print(r.count)",
      "print(o?.x ?? 0)", "print(u)", "print(x.0)", "print(e == .one)", "print(any as? Int ?? 0)",
    ]
    for use in uses {
      let folder = try NotebookFolder()
      let run = try folder.run(
        """
        ```swift
        struct Q { var x = 1 }
        enum E { case one, two }
        class K { var y = 2 }
        ```
        ```swift
        //| error: true
        let a = [1][7]
        var b = [1, 2]
        var t = Tensor.ones(2)
        let k = K()
        func f() -> Int { a }
        let g = { a + 1 }
        var d = ["a": 1]
        let s = "abc"
        let r = 0..<4
        let o: Q? = Q()
        let u = true
        let x = (1, "x")
        let e = E.one
        let any: Any = 3
        ```
        ```swift
        \(use)
        ```
        """)
      #expect(run.cells.map(\.status) == [.succeeded, .failed, .failed], "\(use)")
      #expect(run.status == .failed, "\(use)")
    }
  }
}
