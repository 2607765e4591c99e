import Diagnostics
import Foundation
import Programs
import Testing

/// Text that is not finished, or that nests without end, is checked like any other.
@Suite struct RobustnessTests {
  @Test(.timeLimit(.minutes(2)), arguments: CorpusText.onePerFolder)
  func `every beginning of a program is checked`(corpusText: CorpusText) {
    let library = Scope.withStandardLibrary()
    #expect(library.check(corpusText.text).allSatisfy { $0.severity != .error })
    for beginning in corpusText.beginnings {
      let scope = Scope.withStandardLibrary()
      let source = SourceText(path: corpusText.name, text: beginning)
      let (program, diagnostics) = scope.check(source, cell: 0)
      #expect(program != nil || diagnostics.contains { $0.severity == .error }, "\(beginning)")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Nest.all)
  func `nesting without end is checked in a moment`(nest: Nest) {
    for depth in [12, 40, 200] {
      let (program, diagnostics) = Scope.withStandardLibrary().check(
        SourceText(path: "cell", text: nest.program(depth)), cell: 0)
      #expect(program != nil || diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `arrays nest as deep as tensors have dimensions`() {
    #expect(
      words(Scope.withStandardLibrary().check("let x = [[[[[[[[1]]]]]]]]\nlet y = x[0]")) == "")
    #expect(
      words(Scope.withStandardLibrary().check("let x = " + Nest.brackets(13))) == """
        1:21: error: this is nested too deeply
        help: give the parts names
        """)
    #expect(
      words(Scope.withStandardLibrary().check("// [[[[[[[[[[[[[[\nlet x = \"[[[[[[[[[[[[[[\""))
        == "")
  }
}

/// A program that nests one thing in itself.
struct Nest: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let program: @Sendable (Int) -> String

  init(_ name: String, _ program: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.program = program
  }

  static func brackets(_ depth: Int) -> String { nested("[", "1", "]", depth) }

  private static func nested(
    _ open: String, _ inner: String, _ close: String, _ depth: Int
  ) -> String {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }

  static let all: [Nest] = [
    Nest("array literals") { "let x = " + brackets($0) },
    Nest("array types") { "let x: " + nested("[", "Int", "]", $0) + " = []" },
    Nest("dictionary literals") { "let x = " + nested("[1: ", "1", "]", $0) },
    Nest("parentheses") { "let x = " + nested("(", "1", ")", $0) },
    Nest("tuples") { "let x = " + nested("(", "1", ", 2)", $0) },
    Nest("tuples in arrays") { "let x = " + nested("[(", "1", ", 2)]", $0) },
    Nest("brackets left open") { "let x = " + String(repeating: "[", count: $0) },
    Nest("overloaded calls") { "let x = " + nested("Double(", "1", ")", $0) },
    Nest("calls of a literal's overloads") {
      """
      func f(_ x: [Int]) -> Int { 1 }
      func f(_ x: [Double]) -> Int { 1 }
      let x = \(nested("f([", "1", "])", $0))
      """
    },
    Nest("closures") { "let x = " + nested("{ ", "1", " }()", $0) },
    Nest("closures of overloaded functions") {
      "let x = " + nested("[1].contains { a in ", "true", " }", $0)
    },
    Nest("closures of generic functions") { "let x = " + nested("[1].map { a in ", "a", " }", $0) },
    Nest("texts in texts") { "let x = " + nested("\"\\(", "1", ")\"", $0) },
    Nest("choices") { "let x = " + nested("true ? (", "1", ") : 2", $0) },
    Nest("blocks") { nested("if true { ", "print(1)", " }", $0) },
    Nest("switches") { nested("switch 1 { default: ", "print(1)", " }", $0) },
    Nest("functions") { nested("func f() { ", "", " }", $0) },
    Nest("generic types") { "let x: " + nested("Array<", "Int", ">", $0) + " = []" },
    Nest("function types") { "let f: " + nested("(", "Int", ") -> Int", $0) + " = 1" },
    Nest("a long sum") { "let x: Double = " + String(repeating: "1 + 2.5 * ", count: $0) + "1" },
    Nest("a long chain") { "let x = 1" + String(repeating: ".description.count", count: $0) },
  ]
}

/// A program of the language corpus.
struct CorpusText: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String

  var testDescription: String { name }

  /// The shortest program of every folder of the corpus that has at least ten lines.
  static let onePerFolder: [CorpusText] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("InterpretationTests/Language")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    let texts = paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)).map {
        CorpusText(name: path, text: $0)
      }
    }
    let long = texts.filter { $0.text.count { $0 == "\n" } >= 10 }
    return Dictionary(grouping: long) { $0.name.prefix { $0 != "/" } }.values
      .compactMap { $0.min { ($0.text.count, $0.name) < ($1.text.count, $1.name) } }
      .sorted { $0.name < $1.name }
  }()

  /// The text cut at the end of every word and of every sign.
  var beginnings: [String] {
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "_") || Character(UnicodeScalar(byte)).isLetter
        || Character(UnicodeScalar(byte)).isNumber
    }
    return bytes.indices.dropFirst().filter { index in
      let (before, after) = (bytes[index - 1], bytes[index])
      return before != UInt8(ascii: " ") && !(isWord(before) && isWord(after))
    }.map { String(decoding: bytes[..<$0], as: UTF8.self) }
  }
}
