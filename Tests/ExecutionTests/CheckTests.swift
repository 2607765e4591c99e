import Diagnostics
import Execution
import Foundation
import Notebooks
import Runs
import Testing

/// What a notebook's check on shapes alone finds, and what it must keep silent about.
@Suite struct CheckTests {
  /// Code that runs well, or whose failure nobody can foresee.
  static let sound: [String] = [
    // Values that depend on data.
    "let x = Tensor.randn(3)\nlet best = x.argmax().item()\nlet parts = [1, 2, 3]\nprint(parts[Int(best)])",
    "let x = Tensor.randn(3)\nvar n = 0\nwhile x.sum().item() > 0 { n += 1; if n > 3 { break } }\nprint(n)",
    "let a = Tensor.randn(2, 3)\nlet scale = a.abs().max().item()\nprint((a / scale).matmul(a.T).shape)",
    "let x = Tensor.randn(4)\nlet n = x.sum().item() > 0 ? 2 : 3\nprint(Tensor.zeros(n, 3).matmul(Tensor.zeros(3, n)))",
    "let x = Tensor.randn(4).sum().item()\nvar shape = [2, 3]\nif x > 0 { shape = [3, 2] }\nprint(Tensor.zeros(shape).reshape(6))",
    // Loops that are too long to go through.
    "var losses = [Double]()\nfor i in 0..<100_000 { losses.append(Double(i)) }\nprint(losses[99_999])",
    "var n = 27\nvar steps = 0\nwhile n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }\nprint(Tensor.zeros(steps).reshape(111))",
    "func count(_ n: Int) -> Int { n == 0 ? 0 : 1 + count(n - 1) }\nprint(Tensor.zeros(count(500)).reshape(500))",
    "while true { break }",
    // A list that a loop fills is there in full.
    "var layers = [Linear]()\nfor i in 0..<6 { layers.append(Linear(4, 4)) }\nprint(layers[5](Tensor.zeros(2, 4)).shape)",
    // Errors that a program takes care of, and functions that nobody calls.
    "func wrong() -> Tensor { Tensor.zeros(2, 3).matmul(Tensor.zeros(2, 3)) }",
    "struct Odd: Error {}\nfunc risky(_ n: Int) throws -> Int { if n > 1 { throw Odd() }; return n }\ndo { print(try risky(3)) } catch { print(\"odd\") }",
    "let text = \"ab\"\nlet counts = text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }\nprint(Tensor.zeros(counts.count).reshape(2))",
    "let order = [3, 1, 2].sorted { $0 < $1 }\nprint(Tensor.zeros(order[2]).reshape(3))",
    "let xs = [1.0, 2.0].map { Tensor($0).item() }.filter { $0 > 1 }\nprint(xs.count)",
    "switch Tensor.randn(1).item() {\ncase ..<0: print(1)\ndefault: print(2)\n}",
    "var stack = [1]\nwhile let top = stack.popLast() { if top < 4 { stack.append(top + 1) } }",
  ]

  @Test(arguments: sound)
  func nothingIsSaidWithoutNeed(code: String) throws {
    #expect(try check(code) == "")
  }

  @Test(arguments: [
    "func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }\nprint(fib(30))",
    "let even = Array(0..<300_000).map { $0 * 3 }.filter { $0 % 2 == 0 }\nprint(even.count)",
    "print((0..<1_000_000).reduce(0) { $0 + $1 % 7 })",
    "print((0...).contains(-1))",
  ])
  func whatStandsBehindMuchWorkIsChecked(code: String) throws {
    let mistake = "Tensor.zeros(2, 3).matmul(Tensor.zeros(2, 3))"
    #expect(try check(code + "\n" + mistake).contains("inner dimensions differ"))
  }

  @Test(arguments: [
    ("heatmap(Tensor.zeros(2, 3, 4))", "heatmap: expected a matrix of shape [rows, columns]"),
    ("plot([1, 2], yscale: \"logarithmic\")", "unknown scale 'logarithmic'"),
    ("plot([1.0]).save(to: \"a.jpeg\")", "unknown format 'jpeg'"),
  ])
  func whatAFigureRefusesByItsArguments(code: String, message: String) throws {
    #expect(try check(code).contains(message))
  }

  @Test func aLongMapKeepsItsCount() throws {
    let code = "let xs = (0..<2_000).map { sin(Double($0)) }\nTensor(xs).reshape(2_001)"
    #expect(try check(code).contains("2000"))
  }

  @Test func aCellThatMayFailIsPassedOver() throws {
    let mistake = "let x = Tensor.zeros(2, 3)\nx.matmul(x)"
    #expect(try check("//| error: true\n" + mistake) == "")
    #expect(try check("//| expect-error: inner dimensions\n" + mistake) == "")
    #expect(try check(mistake).contains("inner dimensions differ"))
  }

  @Test func nothingIsPrintedOrWritten() throws {
    let folder = try NotebookFolder()
    let code =
      "print(1)\nplot([1.0, 2.0])\nsaveTensors([\"x\": Tensor.zeros(2)], to: \"x.safetensors\")"
    _ = try check(code, in: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == ["c.md", "figures"])
  }

  @Test func aRunStartsNothingIfTheCheckFails() throws {
    let run = try NotebookFolder().run("```swift\nprint(1)\nTensor.zeros(2).reshape(3)\n```\n")
    #expect(run.status == .refused)
    #expect(run.cells.isEmpty)
  }

  @Test func shapesAreVerifiedInARunToo() throws {
    let run = try NotebookFolder().run(
      """
      ```swift
      let n = Tensor.ones(3).sum().item()
      let x = Tensor.zeros(Int(n), 2)  // [4, 2]
      let y = Tensor.zeros(3, 2)  // [3, width]
      ```
      """)
    #expect(run.status == .mismatched)
    #expect(
      run.diagnostics.first?.message
        == "the shape is [3, 2]: dimension 0 is 3, and the comment says 4")
    #expect(run.cells.first?.verifiedShapes == [3])
  }

  @Test func chineseNotebooksAreToldInChinese() throws {
    let text = "---\nlang: zh\n---\n\n```swift\nTensor.zeros(2, 3).reshape(7)\n```\n"
    #expect(try check(notebook: text).contains("形状 [2, 3] 不能变成 [7]"))
  }

  @Test func mostOutputsMayBeLeftOut() throws {
    let run = try NotebookFolder().run(
      "```swift\nprint(\"a\")\nprint(\"b\")\nprint(\"c 0.5 s\")\n```\n<!-- expect -->\n```text\na\n...\nc ... s\n```\n"
    )
    #expect(run.status == .succeeded)
  }

  @Test func theLargestDifferenceIsNamed() throws {
    let run = try NotebookFolder().run(
      "```swift\nprint(0.5, 1.25)\nprint(3)\n```\n<!-- expect rtol=0.01 -->\n```text\n0.5 1.0\n3\n```\n"
    )
    #expect(run.status == .mismatched)
    let problem = run.diagnostics.first
    #expect(
      problem?.message
        == "the output is not as expected: 1.25 in place of 1.0 in line 1, |Δ| = 0.25")
    #expect(problem?.help?.hasPrefix("- 0.5 1.0\n+ 0.5 1.25\n") == true)
  }

  @Test func anExpectedErrorMustCome() throws {
    let good = try NotebookFolder().run(
      "```swift\n//| expect-error: \"do not broadcast\"\nTensor.zeros(2) + Tensor.zeros(3)\n```\n")
    #expect(good.status == .succeeded)
    let absent = try NotebookFolder().run(
      "```swift\n//| expect-error: \"do not broadcast\"\nTensor.zeros(2) + Tensor.zeros(2)\n```\n")
    #expect(absent.status == .mismatched)
    let other = try NotebookFolder().run(
      "```swift\n//| expect-error: \"do not broadcast\"\nTensor.zeros(2).reshape(3)\n```\n")
    #expect(other.status == .mismatched)
  }

  @Test func errorsOfThrowingFunctionsCanBeCaught() throws {
    let run = try NotebookFolder().run(
      """
      ```swift
      do {
        _ = try catchingErrors { Tensor.zeros(2).reshape(3) }
        print("no")
      } catch {
        print("caught:", error)
      }
      ```
      """)
    #expect(run.status == .succeeded)
    guard case .stream(let text)? = run.cells.first?.outputs.first else {
      Issue.record("nothing printed")
      return
    }
    #expect(text == "caught: reshape: shape [2] cannot become [3]\n")
  }

  private func check(_ code: String, in folder: NotebookFolder? = nil) throws -> String {
    try check(notebook: "```swift\n\(code)\n```\n", in: folder)
  }

  private func check(notebook text: String, in folder: NotebookFolder? = nil) throws -> String {
    let folder = try folder ?? NotebookFolder()
    let file = folder.path + "/c.md"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let found = Texts()
    sideBySide([file], threads: 1) { path in
      let runner = NotebookRunner(options: RunOptions(), control: RunControl(), onEvent: { _ in })
      let (source, problems) = runner.check(.init(path: path))
      found.text = problems.map { DiagnosticRenderer().render($0, in: source) }.joined()
    }
    return found.text
  }
}

private final class Texts: @unchecked Sendable { var text = "" }
