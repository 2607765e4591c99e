import Testing

/// Changing a value where it lies costs the same however large the value is. Were it copied each
/// time, these programs would take minutes and meet their deadline.
@Suite struct ComplexityTests {
  @Test(arguments: [
    "var xs: [Int] = []\nfor i in 0..<100_000 { xs.append(i) }\nprint(xs.count)",
    """
    var rows = [[Int]](repeating: Array(repeating: 0, count: 50_000), count: 2)
    for i in 0..<100_000 { rows[1][i % 50_000] += 1 }
    print(rows[1][0] * 50_000)
    """,
    """
    struct Basket { var items: [Int] = []; mutating func add(_ i: Int) { items.append(i) } }
    var basket = Basket()
    for i in 0..<100_000 { basket.add(i) }
    print(basket.items.count)
    """,
    """
    final class Basket { var items: [Int] = []; func add(_ i: Int) { items.append(i) } }
    let basket = Basket()
    for i in 0..<100_000 { basket.add(i) }
    print(basket.items.count)
    """,
    """
    var counts: [Int: Int] = [:]
    for i in 0..<100_000 { counts[i % 20_000, default: 0] += 1 }
    print(counts.count * 5)
    """,
    """
    var groups: [Int: [Int]] = [:]
    for i in 0..<100_000 { groups[i % 2, default: []].append(i) }
    print(groups[0]!.count * 2)
    """,
    """
    var groups: [String: [Int]] = ["a": []]
    for i in 0..<100_000 { groups["a"]?.append(i) }
    print(groups["a"]!.count)
    """,
    """
    func add(_ i: Int, to xs: inout [Int]) { xs.append(i) }
    var xs: [Int] = []
    for i in 0..<100_000 { add(i, to: &xs) }
    print(xs.count)
    """,
    """
    var xs: [Int] = []
    let add = { (i: Int) in xs.append(i) }
    for i in 0..<100_000 { add(i) }
    print(xs.count)
    """,
    """
    var pair = (xs: [0], n: 0)
    for i in 1..<100_000 { pair.xs.append(i) }
    print(pair.xs.count)
    """,
    "var text = \"\"\nfor _ in 0..<100_000 { text += \"x\" }\nprint(text.count)",
  ])
  func `a change in place is not a copy`(text: String) {
    let outcome = CorpusProgram(name: "complexity.swift", text: text).run(seconds: 8)
    #expect(outcome.refusals == [])
    #expect(outcome.stop == nil)
    #expect(outcome.lines == ["100000"])
  }

  /// A variable is read and changed in one statement, or in a loop and its condition: what was read must
  /// not count as a second holder.
  @Test(
    arguments: [
      ("[Int]()", "while v.count < 100_000 { v.append(v.count) }", "v.count"),
      ("[0]", "for i in 1..<100_000 { v.append(v[i - 1] + 1) }", "v.count"),
      ("Array(0..<100_000)", "while !v.isEmpty { v.removeLast() }", "v.count + 100_000"),
      (
        "Array(repeating: 0, count: 100_000)",
        "for i in 0..<100_000 { v[v.count - 1 - i] += v.first! + v.count }", "v[99_999]"
      ),
      ("[0: 0]", "for i in 0..<100_000 { if v[i] == nil { v[i] = v.count } }", "v.count"),
      ("Set<Int>()", "while v.count < 100_000 { v.insert(v.count) }", "v.count"),
      ("[[0], [1]]", "while v[0].count < 100_000 { v[0].append(v[1][0]) }", "v[0].count"),
      ("Basket()", "while v.count < 100_000 { v.items.append(v.items.count) }", "v.count"),
      ("[0]", "while size(v) < 100_000 { v.append(size(v)) }", "v.count"),
      ("Optional([0])", "while v!.count < 100_000 { v!.append(v?.count ?? 0) }", "v!.count"),
    ], [false, true])
  func `what is read before a change is not copied by it`(
    _ program: (start: String, loop: String, end: String), isCaptured: Bool
  ) {
    let (start, loop, end) = program
    let change = isCaptured ? "func change() { \(loop) }\nchange()" : loop
    let body = "var v = \(start)\n\(change)\nprint(\(end))"
    let text = """
      struct Basket { var items: [Int] = []; var count: Int { items.count } }
      func size(_ v: [Int]) -> Int { v.count }
      \(isCaptured ? "func run() {\n\(body)\n}\nrun()" : body)
      """
    let outcome = CorpusProgram(name: "complexity.swift", text: text).run(seconds: 8)
    #expect(outcome.refusals == [])
    #expect(outcome.stop == nil)
    #expect(outcome.lines == ["100000"])
  }

  @Test func `copies stay apart`() {
    let text = """
      struct Box { var items = [1] }
      var a = Box()
      var b = a
      b.items.append(2)
      var rows = [a.items, a.items]
      rows[0][0] = 9
      let kept = rows
      rows[1].append(7)
      print(a.items, b.items, rows, kept)
      """
    let outcome = CorpusProgram(name: "copies.swift", text: text).run()
    #expect(outcome.lines == ["[1] [1, 2] [[9], [1, 7]] [[9], [1]]"])
  }
}
