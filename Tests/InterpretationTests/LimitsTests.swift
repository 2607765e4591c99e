import Interpretation
import Testing

@Suite struct LimitsTests {
  private func run(
    _ text: String, seconds: Double = 30, memory: Int = 4 << 30, interruptedAfter: Double? = nil
  ) -> CorpusProgram.Outcome {
    CorpusProgram(name: "limits.swift", text: text)
      .run(seconds: seconds, memory: memory, interruptedAfter: interruptedAfter)
  }

  @Test(arguments: [
    "while true {}",
    "var i = 0\nwhile i < 10 { i = (i + 1) % 5 }",
    "repeat {} while true",
    "func f() { while true {} }\nf()",
    "let xs = [1]\nwhile true { _ = xs.map { $0 + 1 } }",
    "func turn(_ n: Int) -> Int { n }\nwhile turn(1) == 1 {}",
  ])
  func `an endless loop ends at its deadline`(text: String) {
    #expect(run(text, seconds: 0.2).limit == .timedOut)
  }

  /// A chain of a hundred thousand links is printed as far as anybody reads, and released again.
  @Test(arguments: [
    "indirect enum List { case end; case node(Int, List) }\nvar list = List.end\n"
      + "for i in 0..<100_000 { list = .node(i, list) }\nprint(\"\\(list)\".count > 100)",
    "struct Box { var items: [Box] }\nvar box = Box(items: [])\n"
      + "for _ in 0..<100_000 { box = Box(items: [box]) }\nprint(\"\\(box)\".count > 100)",
    "final class Node { var next: Node?; init(_ next: Node?) { self.next = next } }\n"
      + "var node = Node(nil)\nfor _ in 0..<100_000 { node = Node(node) }\nprint(node.next != nil)",
  ])
  func `deep nesting does no harm`(text: String) {
    let outcome = run(text)
    #expect(outcome.stop == nil)
    #expect(outcome.lines == ["true"])
  }

  @Test func `an interrupt ends a loop`() {
    #expect(run("while true {}", interruptedAfter: 0.1).limit == .interrupted)
  }

  @Test func `catch and defer do not hold up a deadline`() {
    let text = """
      struct Bad: Error {}
      func spin() throws { while true {}; throw Bad() }
      do {
        defer { print("left") }
        try spin()
      } catch { print("caught") }
      """
    let outcome = run(text, seconds: 0.2)
    #expect(outcome.limit == .timedOut)
    #expect(!outcome.printed.contains("caught"))
  }

  @Test(arguments: [
    "func f(_ n: Int) -> Int { 1 + f(n + 1) }\nprint(f(0))",
    "func f(_ n: Int) -> [Int] { [n].map { f($0 + 1).count } }\nprint(f(0))",
    """
    var f: (Int) -> Int = { $0 }
    f = { n in f(n + 1) + 1 }
    print(f(0))
    """,
  ])
  func `unbounded recursion is an error`(text: String) {
    let outcome = run(text)
    #expect(outcome.refusals == [])
    #expect(outcome.stop?.contains("the calls nest too deeply") == true)
  }

  @Test func `recursion of some depth is fine`() {
    let outcome = run(
      "func sum(_ n: Int) -> Int { n == 0 ? 0 : n + sum(n - 1) }\nprint(sum(50_000))")
    #expect(outcome.lines == ["1250025000"])
    #expect(outcome.stop == nil)
  }

  @Test func `a program that holds too much memory is stopped`() {
    let outcome = run(
      "var xs: [Double] = []\nwhile true { xs.append(1.5) }", memory: 256 << 20)
    #expect(outcome.limit == .outOfMemory(limit: 256 << 20))
  }
}
