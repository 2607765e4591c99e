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
    #expect(run.status == .refused)
    #expect(run.diagnostics.map(\.message).first?.hasPrefix("too large: ") == true)
    for problem in run.diagnostics { expectChinese(problem.inChinese(), from: code) }
  }

  @Test(arguments: [
    "let x = Tensor.ones(30000, 30000)",
    "let x = Tensor.zeros(1 << 20, 1)\nlet y = x + Tensor.ones(1, 2000)",
  ]) func aTensorBeyondTheBudgetIsRefused(_ code: String) throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code), options: RunOptions(memoryBudget: 2 << 30))
    #expect(run.status == .failed)
    #expect(run.diagnostics.map(\.message).first?.hasSuffix("does not fit in memory") == true)
  }

  @Test func aCellShowsAtMostAMegabyte() throws {
    let folder = try NotebookFolder()
    let line = String(repeating: "x", count: 1000)
    let run = try folder.run(
      notebook("for _ in 0..<5000 { print(\"\(line)\") }") + "```swift\nprint(1)\n```\n")
    #expect(run.status == .succeeded)
    #expect(run.text.utf8.count < 1_200_000)
    #expect(run.text.hasSuffix("… the rest is left out: a cell shows at most 1 MB\n1\n"))
  }

  /// What a set or a range knows is not looked for element by element.
  @Test func longRangesAndSetsFindWithoutSearching() throws {
    let folder = try NotebookFolder()
    let code = """
      let many = Set(0..<30_000)
      var missing = 0
      for i in 30_000..<60_000 where !many.contains(i) { missing += 1 }
      print(missing, (10...2_000_000_000_000).contains(3), (0..<Int.max).contains(1 << 50))
      print(zip(0..<Int.max, 0..<Int.max).count)
      print(zip(1..., 5...), zip(1..., [7, 8]))
      """
    let run = try folder.run(notebook("//| timeout: 5\n" + code))
    #expect(
      run.text == "30000 false true\n9223372036854775807\n"
        + "[(1, 5), (2, 6), (3, 7), …] [(1, 7), (2, 8)]\n")
  }

  @Test func whatIsTooLongToHoldIsRefused() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("print((0..<Int.max).dropFirst(3).first as Any)"))
    #expect(
      run.diagnostics.map(\.message) == ["too large: a sequence of 9223372036854775804 elements"])
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
