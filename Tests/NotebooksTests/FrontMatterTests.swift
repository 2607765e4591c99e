import Diagnostics
import Notebooks
import Testing

struct FrontMatterTests {
  @Test func everyKeyIsRead() throws {
    let parsed = Parsed(
      """
      ---
      title: 多头注意力
      lang: zh-Hans
      seed: 42
      params: {heads: 4, rate: 1e-3, causal: true, name: "a \\"b\\"", sizes: [1, 2], mixed: [1, 2.5]}
      execute: {timeout: 60, error: true}
      author: [Ann, Bo]
      date: 2026-01-02
      description: About heads
      ---
      Text
      """)
    #expect(parsed.diagnostics == [])
    let front = try #require(parsed.notebook).frontMatter
    #expect(front.title == "多头注意力")
    #expect(front.lang == "zh-Hans")
    #expect(front.isChinese)
    #expect(front.seed == 42)
    #expect(
      front.params.map { "\($0.name): \($0.value.swiftType) = \($0.value.swiftText)" } == [
        "heads: Int = 4", "rate: Double = 0.001", "causal: Bool = true",
        #"name: String = "a \"b\"""#, "sizes: [Int] = [1, 2]", "mixed: [Double] = [1.0, 2.5]",
      ])
    #expect(front.params[0].range.start == SourceLocation(line: 5, column: 17))
    #expect(front.execute == .init(timeout: 60, error: true))
    #expect(front.authors == ["Ann", "Bo"])
    #expect(front.date == "2026-01-02")
    #expect(front.description == "About heads")
  }

  @Test func withoutOneThereAreDefaults() {
    for text in ["", "Text", "---\n\nText\n\n---\n", "---\n---\nText", "---\n# nothing\n---\n"] {
      let parsed = Parsed(text)
      #expect(parsed.diagnostics == [])
      #expect(parsed.notebook?.frontMatter == FrontMatter())
    }
  }

  @Test func noIsNorwegianAndNumbersAreText() {
    let front = Parsed("---\nlang: no\ntitle: 2026\nauthor: Ann\n---\n").notebook?.frontMatter
    #expect(front?.lang == "no")
    #expect(front?.title == "2026")
    #expect(front?.authors == ["Ann"])
  }

  @Test(arguments: [
    ("titel: a", "2:1: warning: unknown front-matter key 'titel' [did you mean 'title'?]"),
    ("colour: a", "2:1: warning: unknown front-matter key 'colour'"),
    (
      "execute: {timeuot: 3}",
      "2:11: warning: unknown key of 'execute' 'timeuot' [did you mean 'timeout'?]"
    ),
    ("title: [a]", "2:8: error: the front-matter key 'title' must be text, not a list"),
    (
      "seed: -1",
      "2:7: error: the front-matter key 'seed' must be an integer that is not negative, not '-1'"
    ),
    (
      "seed: many",
      "2:7: error: the front-matter key 'seed' must be an integer that is not negative, not 'many'"
    ),
    (
      "lang: 中文",
      "2:7: error: the front-matter key 'lang' must be a language tag such as en or zh, not '中文'"
    ),
    (
      "execute: 60",
      "2:10: error: the front-matter key 'execute' must be a mapping such as {timeout: 60}, not '60'"
    ),
    (
      "execute: {timeout: 0}",
      "2:20: error: the key of 'execute' 'timeout' must be a positive number of seconds, not '0'"
    ),
    (
      "execute: {error: yes}",
      "2:18: error: the key of 'execute' 'error' must be true or false, not 'yes'"
    ),
    (
      "params: 4",
      "2:9: error: the front-matter key 'params' must be a mapping such as {heads: 4}, not '4'"
    ),
    (
      "params: {for: 4}",
      "2:10: error: 'for' cannot be the name of a parameter [a parameter is named like a Swift variable: letters, digits and _, no keyword]"
    ),
    (
      "params: {a: {b: 1}}",
      "2:13: error: the parameter 'a' cannot be a mapping [a parameter is a number, true or false, text, or a list of these]"
    ),
    (
      "params: {a: [[1]]}",
      "2:14: error: the parameter 'a' cannot be a list that holds a list [a parameter is a number, true or false, text, or a list of these]"
    ),
    (
      "params: {a: []}",
      "2:13: error: the parameter 'a' has no value, and so no type [write a default: a: 4]"
    ),
    (
      "params: {a: }",
      "2:13: error: the parameter 'a' has no value, and so no type [write a default: a: 4]"
    ),
    ("params: {a: [1, b]}", "2:13: error: the list 'a' mixes types [write elements of one type]"),
    (
      "just text",
      "2:1: error: the front matter is not a mapping [write one setting a line: title: Multi-head attention]"
    ),
    (
      "title: \"open",
      "2:8: error: broken YAML in the front matter: found unexpected end of stream while scanning a quoted scalar"
    ),
    (
      "title: a\nlang en\nseed: 1",
      "3:1: error: broken YAML in the front matter: could not find expected ':' while scanning a simple key"
    ),
    (
      "title: a\n\tlang: en",
      "3:1: error: broken YAML in the front matter: found a tab character that violates indentation while scanning a plain scalar"
    ),
    (
      "中文: {a: [1}",
      "2:11: error: broken YAML in the front matter: did not find expected ',' or ']' while parsing a flow sequence"
    ),
    (
      "title: a\ntitle: b",
      "2:1: error: broken YAML in the front matter: the key 'title' appears twice"
    ),
    ("title: *a", "2:8: error: broken YAML in the front matter: found undefined alias"),
  ])
  func mistakesAreNamed(yaml: String, message: String) {
    #expect(Parsed("---\n\(yaml)\n---\n").diagnostics == [message])
  }

  @Test func allMistakesAreReported() {
    let parsed = Parsed("---\ntitel: a\nseed: x\nlang: 5\n---\n```swift\n//| evall: 1\n```\n")
    #expect(
      parsed.diagnostics == [
        "2:1: warning: unknown front-matter key 'titel' [did you mean 'title'?]",
        "3:7: error: the front-matter key 'seed' must be an integer that is not negative, not 'x'",
        "4:7: error: the front-matter key 'lang' must be a language tag such as en or zh, not '5'",
        "7:5: warning: unknown cell option 'evall' [did you mean 'eval'?]",
      ])
    #expect(parsed.notebook == nil)
  }

  @Test func frontMatterMustEnd() {
    #expect(
      Parsed("---\ntitle: a\n\nText\n").diagnostics == [
        "1:1: error: the front matter is never closed [end it with a line of three dashes: ---]"
      ])
  }

  private static let front = Parsed(
    "---\nparams: {heads: 4, rate: 0.1, on: true, name: a, sizes: [1, 2], words: [a, b]}\n---\n"
  ).notebook?.frontMatter

  @Test func parametersAreOverridden() throws {
    let front = try #require(Self.front)
    let (values, diagnostics) = front.parameters(
      overriddenBy: [
        "heads=8", "rate=2", "on=false", "name=x = y", "sizes=[3, 4,5]", "words=c",
      ], path: "x.md")
    #expect(diagnostics.isEmpty)
    #expect(
      values.map { "\($0.name)=\($0.value.swiftText)" } == [
        "heads=8", "rate=2.0", "on=false", #"name="x = y""#, "sizes=[3, 4, 5]", #"words=["c"]"#,
      ])
  }

  @Test func everyValueCanBeGivenAsItsLiteral() throws {
    let front = try #require(Self.front)
    let literals = [
      "heads=8", "rate=2.0", "on=false", #"name="a \"b\", c""#, "sizes=[3, -4]",
      #"words=["a", "b c", "d,e", "7"]"#,
    ]
    let (values, diagnostics) = front.parameters(overriddenBy: literals, path: "x.md")
    #expect(diagnostics.isEmpty)
    #expect(values.map { "\($0.name)=\($0.value.swiftText)" } == literals)
  }

  @Test(arguments: [
    ("head=4", "error: unknown parameter 'head' [did you mean 'heads'?]"),
    (
      "zzz=4",
      "error: unknown parameter 'zzz' [the notebook's parameters are heads, rate, on, name, sizes, words]"
    ),
    ("heads", "error: 'heads' gives no parameter a value [write name=value: -P heads=4]"),
    (
      "heads=four",
      "2:17: error: the parameter 'heads' must be an integer, like its default, not 'four'"
    ),
    (
      "heads=4.5",
      "2:17: error: the parameter 'heads' must be an integer, like its default, not '4.5'"
    ),
    ("rate=x", "2:26: error: the parameter 'rate' must be a number, like its default, not 'x'"),
    ("on=1", "2:35: error: the parameter 'on' must be true or false, like its default, not '1'"),
    (
      "sizes=1,b",
      "2:57: error: the parameter 'sizes' must be a list of integers, like its default, not '1,b'"
    ),
  ])
  func wrongOverridesAreNamed(assignment: String, message: String) throws {
    let front = try #require(Self.front)
    let (_, diagnostics) = front.parameters(overriddenBy: [assignment], path: "x.md")
    #expect(diagnostics.map(describe) == [message])
  }

  @Test func givenTwiceOrToNobody() throws {
    let front = try #require(Self.front)
    #expect(
      front.parameters(overriddenBy: ["heads=1", "heads=2"], path: "x.md").diagnostics.map(describe)
        == ["error: the parameter 'heads' is given twice"])
    #expect(
      FrontMatter().parameters(overriddenBy: ["a=1"], path: "x.md").diagnostics.map(describe)
        == ["error: unknown parameter 'a' [the notebook has no parameters]"])
  }
}
