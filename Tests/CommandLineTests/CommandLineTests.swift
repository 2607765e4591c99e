import Foundation
import Testing

/// What a reader sees who calls `lectern` in a shell: messages, exit codes, files.
@Suite struct CommandLineTests {
  struct Call: CustomTestStringConvertible, Sendable {
    var name: String
    var files: [String: String] = [:]
    var arguments: [String]
    var code: Int32
    /// All of standard error.
    var text: String
    var testDescription: String { name }
  }

  static let calls: [Call] = [
    Call(
      name: "no such file", arguments: ["none.md"], code: 2,
      text: "none.md: error: no such file\n"),
    Call(
      name: "folder without notebooks", files: ["empty/README.md": "# No\n"],
      arguments: ["empty"], code: 2,
      text: """
        empty: error: the folder holds no notebook
           = help: a notebook is a file ending in .md; README.md and hidden files are left out

        """),
    Call(
      name: "two notebooks of one name", files: ["a/n.md": "a\n", "b/n.md": "b\n"],
      arguments: ["a", "b"], code: 2,
      text: """
        b/n.md: error: two notebooks are named 'n': their reports would overwrite each other
           = help: rename this one or a/n.md

        """),
    Call(
      name: "broken YAML", files: ["n.md": "---\nparams: [\n---\n"], arguments: ["n.md"], code: 2,
      text: """
        n.md:2:10: error: broken YAML in the front matter: did not find expected node content while parsing a flow node
            2 | params: [
              |          ^

        """),
    Call(
      name: "unknown key and option",
      files: ["n.md": "---\ntilte: x\n---\n" + cell("//| lable: x\nprint(1)")],
      arguments: ["--strict", "n.md"], code: 5,
      text: """
        n.md:2:1: warning: unknown front-matter key 'tilte'
            2 | tilte: x
              | ^~~~~
              = help: did you mean 'title'?
        n.md:5:5: warning: unknown cell option 'lable'
            5 | //| lable: x
              |     ^~~~~
              = help: did you mean 'label'?

        """),
    Call(
      name: "unknown parameter", files: ["n.md": "---\nparams: {heads: 4}\n---\n"],
      arguments: ["n.md", "-P", "haeds=2"], code: 2,
      text: """
        n.md: error: unknown parameter 'haeds'
           = help: did you mean 'heads'?

        """),
    Call(
      name: "parameter of the wrong type", files: ["n.md": "---\nparams: {heads: 4}\n---\n"],
      arguments: ["n.md", "-P", "heads=many"], code: 2,
      text: """
        n.md:2:17: error: the parameter 'heads' must be an integer, like its default, not 'many'
            2 | params: {heads: 4}
              |                 ^

        """),
    Call(
      name: "syntax error in cell 3",
      files: ["n.md": cell("print(1)") + cell("print(2)") + cell("let x = (1")],
      arguments: ["n.md"], code: 2,
      text: """
        n.md:8:11: error: expected ')' to end tuple
            8 | let x = (1
              |           ^
              = help: insert ')'

        """),
    Call(
      name: "outside the subset", files: ["n.md": cell("actor A {}")], arguments: ["n.md"],
      code: 2,
      text: """
        n.md:2:1: error: 'actor' is not part of notebook Swift
            2 | actor A {}
              | ^~~~~
              = help: write a 'class'

        """),
    Call(
      name: "unknown label", files: ["n.md": cell("let t = Tensor.ones(2)\nt.softmax(dmi: 0)")],
      arguments: ["n.md"], code: 2,
      text: """
        n.md:3:11: error: 'softmax' has no argument 'dmi'
            3 | t.softmax(dmi: 0)
              |           ^~~
              = help: did you mean 'dim'?

        """),
    Call(
      name: "wrong type of an argument",
      files: ["n.md": cell("func twice(_ n: Int) -> Int { 2 * n }\nprint(twice(\"x\"))")],
      arguments: ["n.md"], code: 2,
      text: """
        n.md:3:13: error: expected 'Int', found 'String'
            3 | print(twice("x"))
              |             ^~~

        """),
    Call(
      name: "heads that do not divide",
      files: ["n.md": cell("let m = MultiHeadAttention(hiddenSize: 100, numHeads: 3)")],
      arguments: ["n.md"], code: 2,
      text: """
        n.md:2:9: error: MultiHeadAttention: hiddenSize 100 is not divisible by numHeads 3
            2 | let m = MultiHeadAttention(hiddenSize: 100, numHeads: 3)
              |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              = help: numHeads can be 1, 2, 4, 5, 10, 20, 25, 50, 100

        """),
    Call(
      name: "empty figure", files: ["n.md": cell("plot([Double](), [Double]())")],
      arguments: ["n.md"], code: 1,
      text: """
        n.md:2:1: error: plot: there is nothing to draw, the data are empty
            2 | plot([Double](), [Double]())
              | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~

        """),
    Call(
      name: "label that escapes", files: ["n.md": cell("//| label: ../../x\nplot([1], [2])")],
      arguments: ["n.md"], code: 2,
      text: """
        n.md:2:12: error: '../../x' cannot be a label
            2 | //| label: ../../x
              |            ^~~~~~~
              = help: a label is an English letter, then such letters, digits, - and _: it names the files of figures

        """),
    Call(
      name: "output not as expected",
      files: ["n.md": cell("print(1)") + "<!-- expect -->\n```text\n2\n```\n"],
      arguments: ["n.md"], code: 3,
      text: """
        n.md:6:1: error: the output is not as expected: 1 in place of 2 in line 1, |Δ| = 1.0
            6 | 2
              | ^
              = help: - 2
                      + 1
                      if the new output is right: lectern accept n.md

        """),
    Call(
      name: "endless loop", files: ["n.md": cell("//| timeout: 0.2\nwhile true {}")],
      arguments: ["n.md"], code: 4,
      text: """
        n.md:3:1: error: the cell took longer than 0.2 s
            3 | while true {}
              | ^~~~~~~~~~~~~
              = help: is this loop endless? otherwise give the cell more time: //| timeout: 120

        """),
    Call(
      name: "good", files: ["n.md": cell("print(1)")], arguments: ["n.md"], code: 0, text: ""),
    Call(
      name: "output is a file", files: ["n.md": "x\n", "output": "mine"], arguments: ["n.md"],
      code: 2,
      text: """
        output: error: the output folder cannot be written: it is a file
           = help: choose another folder: -o FOLDER

        """),
    Call(
      name: "output cannot be made", files: ["n.md": "x\n"],
      arguments: ["n.md", "-o", "/dev/null/reports"], code: 2,
      text: """
        /dev/null/reports: error: the output folder cannot be written: Not a directory
           = help: choose another folder: -o FOLDER

        """),
  ]

  @Test(arguments: calls) func problemsAreToldAndCoded(_ call: Call) async throws {
    let place = try Workplace()
    for (name, text) in call.files { try place.write(text, to: name) }
    let answer = try await place.lectern(["run", "--quiet"] + call.arguments)
    #expect(answer.errors == call.text)
    #expect(answer.code == call.code)
    #expect(answer.printed == "")
  }

  @Test func usageExitsWith2() async throws {
    let place = try Workplace()
    let option = try await place.lectern(["run", "n.md", "--jbos", "2"])
    #expect(option.code == 2)
    #expect(option.errors.hasPrefix("Error: Unknown option '--jbos'. Did you mean '--jobs'?"))
    let path = try await place.lectern(["run"])
    #expect(path.code == 2)
    #expect(path.errors.hasPrefix("Error: Missing expected argument '<notebook> ...'"))
  }

  @Test func aFailingNotebookStopsNoOther() async throws {
    let place = try Workplace()
    try place.write(cell("print([1][Int(Tensor(3).item())])"), to: "in/a.md")
    try place.write(cell("print(nowhere)"), to: "in/b.md")
    try place.write(cell("print(42)"), to: "in/c.md")
    #expect(try await place.lectern(["run", "in"]).code == 2)
    #expect(place.read("output/a/transcript.txt")?.contains("index 3 is out of range") == true)
    #expect(!place.exists("output/b"))
    #expect(place.read("output/c/transcript.txt")?.contains("42") == true)
  }

  @Test func helpFindsWhatAReaderMeans() async throws {
    let place = try Workplace()
    let member = try await place.lectern(["help", "reshape"])
    #expect(member.code == 0)
    #expect(member.printed.hasPrefix("Tensor: func reshape(_ shape: Int...) -> Tensor\n"))
    let type = try await place.lectern(["help", "MultiHeadAttention"])
    #expect(type.printed.hasPrefix("class MultiHeadAttention: Module"))
    #expect(type.printed.contains("\n    init(hiddenSize: Int, numHeads: Int"))
    let maker = try await place.lectern(["help", "MultiHeadAttention.init"])
    #expect(maker.printed.hasPrefix("init(hiddenSize: Int, numHeads: Int"))
    let command = try await place.lectern(["help", "run"])
    #expect(command.code == 0 && command.printed.contains("USAGE: lectern run"))
    let wrong = try await place.lectern(["help", "reshap"])
    #expect(wrong.code == 2)
    #expect(
      wrong.errors
        == "error: the library has no 'reshap'\n   = help: did you mean 'reshape'?\n")
  }

  @Test func verifyHoldsNotebooksAgainstTheirReports() async throws {
    let place = try Workplace()
    try place.write(cell("let x = 2.5\nprint(x)"), to: "n.md")
    #expect(try await place.lectern(["run", "n.md"]).code == 0)
    let holds = try await place.lectern(["verify", "output"])
    #expect(holds.code == 0 && holds.printed == "n: holds\n")
    try place.write(cell("let x = 2.6\nprint(x)"), to: "n.md")
    let changed = try await place.lectern(["verify", "output"])
    #expect(changed.code == 3 && changed.printed == "n: DOES NOT HOLD\n")
    #expect(changed.errors.contains("error: the cell prints other than in the report"))
    let unknown = try await place.lectern(["verify", "output", "--only", "m"])
    #expect(unknown.code == 2 && unknown.errors.contains("there is no report 'm'"))
    let empty = try await place.lectern(["verify", "nowhere"])
    #expect(empty.code == 2 && empty.errors.contains("no run was saved here"))
  }

  @Test func verifyRunsWithTheParametersOfTheReport() async throws {
    let place = try Workplace()
    let head = "---\nparams: {name: small, names: [a, \"b, c\"]}\n---\n"
    try place.write(
      head + cell("//| label: one\nprint(name)") + cell("//| label: two\nprint(names)"), to: "n.md")
    #expect(try await place.lectern(["run", "n.md", "-P", "name=large one"]).code == 0)
    let holds = try await place.lectern(["verify", "output"])
    #expect(holds.code == 0 && holds.printed == "n: holds\n")
    // The report of one cell shows nothing of the others.
    #expect(try await place.lectern(["run", "n.md", "--only", "one"]).code == 0)
    #expect(place.read("output/n/index.html")?.contains("as far as the cell “one”") == true)
    #expect(place.read("output/n/report.md")?.contains("as far as the cell “one”") == true)
    let one = try await place.lectern(["verify", "output"])
    #expect(one.code == 0 && one.printed == "n: holds as far as the cell 'one'\n")
  }

  @Test func hostileTextIsDrawnAndNeverExecuted() async throws {
    let place = try Workplace()
    let texts = [
      "`touch hacked1`", "'; system('touch hacked2'); '", #"\"; !touch hacked3"#,
      #"a\n!touch hacked4\n"#, "$(touch hacked5)", "@x{/Bold _^ %d %s", #"\\"#,
    ]
    try place.write(
      texts.map { text in
        cell(
          """
          plot([1, 2], [[3, 4], [4, 5]], xlabel: "\(text)", ylabel: "\(text)",
            legend: ["\(text)", "b"], title: "\(text)")
          """)
      }.joined(separator: "\n"), to: "n.md")
    let answer = try await place.lectern(["run", "--quiet", "n.md"])
    #expect(answer.errors == "")
    #expect(answer.code == 0)
    #expect(place.files().filter { $0.contains("hacked") } == [])
    #expect(place.files(in: "output/n/figures").count == 4 * texts.count)
  }

  @Test func aMissingGnuplotIsAnErrorOfTheFigure() async throws {
    let place = try Workplace()
    try place.write(cell("//| label: fig-a\nplot([1, 2], [3, 4])"), to: "n.md")
    let answer = try await place.lectern(["run", "--quiet", "n.md"], search: place.path)
    #expect(answer.code == 1)
    #expect(
      answer.errors == """
        n.md:1:1: error: figure 'fig-a' was not drawn: gnuplot could not be started ('gnuplot': No such file or directory)
            1 | ```swift
              | ^~~~~~~~
              = help: install it: apt-get install gnuplot-nox, or brew install gnuplot

        """)
    #expect(place.exists("output/n/report.md"))
  }

  @Test func aGnuplotThatDiesIsAnErrorOfTheFigure() async throws {
    let place = try Workplace()
    try place.write("#!/bin/sh\nread line\nexit 3\n", to: "bin/gnuplot", executable: true)
    try place.write(
      cell("//| label: fig-a\nplot([1, 2], [3, 4])") + cell("print(\"after\")"), to: "n.md")
    let answer = try await place.lectern(
      ["run", "--quiet", "n.md"], search: place.path + "/bin:/usr/bin:/bin")
    #expect(answer.code == 1)
    #expect(
      answer.errors.contains("figure 'fig-a' was not drawn: gnuplot ended while it was drawing"))
    #expect(place.read("output/n/transcript.txt")?.contains("after") == true)
  }

  @Test(arguments: [SIGINT, SIGTERM]) func anInterruptedRunWritesWhatItHas(
    _ signal: Int32
  ) async throws {
    let place = try Workplace()
    try place.write(cell("print(1)"), to: "other.md")
    #expect(try await place.lectern(["run", "other.md"]).code == 0)
    let before = place.read("output/other/run.json")
    try place.write(cell("print(42)") + cell("while true {}"), to: "n.md")
    let process = try place.start(["run", "--quiet", "n.md"])
    try await Task.sleep(for: .milliseconds(500))
    kill(process.processIdentifier, signal)
    let answer = try await place.finish(process)
    #expect(answer.code == 130)
    #expect(answer.errors.hasPrefix("n.md:5:1: error: interrupted\n"))
    #expect(place.read("output/n/transcript.txt")?.contains("42") == true)
    #expect(before != nil)
    #expect(place.read("output/other/run.json") == before)
    #expect(place.files(in: "output").filter { $0.hasPrefix(".lectern") } == [])
  }

  @Test func theNumberOfJobsChangesNothing() async throws {
    let place = try Workplace()
    for name in ["a", "b", "c", "d"] {
      let text = """
        let t = Tensor.randn(3, 3)
        print(t)
        plot(Tensor.arange(3), t[0])
        heatmap(t)
        """
      try place.write("---\nseed: 3\n---\n" + cell(text), to: "in/\(name).md")
    }
    for jobs in ["1", "4"] {
      let answer = try await place.lectern(["run", "--quiet", "in", "-o", jobs, "--jobs", jobs])
      #expect(answer.errors == "")
    }
    let names = place.files(in: "1")
    #expect(names.count > 40)
    #expect(place.files(in: "4") == names)
    // The record and the foot of a page tell how long the run took.
    func content(_ name: String) -> Data? {
      let data = FileManager.default.contents(atPath: "\(place.path)/\(name)")
      guard name.hasSuffix(".html"), let text = data.map({ String(decoding: $0, as: UTF8.self) })
      else { return data }
      return Data(text.replacing(/<dt>Time<\/dt>.*/, with: "").utf8)
    }
    for name in names where !name.hasSuffix("run.json") {
      #expect(content("1/\(name)") == content("4/\(name)"), "\(name)")
    }
  }
}
