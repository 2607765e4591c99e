import Diagnostics
internal import Yams

/// A piece of YAML inside a notebook, and where each of its lines stands in the file.
struct YAMLText {
  /// A line of YAML without its end, and the place of its first character.
  struct Line {
    var text: Substring
    var start: SourceLocation
  }

  var lines: [Line]

  /// The root of the YAML; nil when there is none.
  func root() throws(YAMLProblem) -> Node? {
    let yaml = lines.map(\.text).joined(separator: "\n") + "\n"
    do {
      // Without Yams' resolver, which guesses types by YAML 1.1: there, `no` is a truth value.
      return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw YAMLProblem(error)
    } catch {
      throw YAMLProblem(message: "it cannot be read", mark: nil)
    }
  }

  /// The place of a mark of this YAML in the file.
  func location(of mark: YAMLMark) -> SourceLocation {
    guard !lines.isEmpty else { return SourceLocation(line: 1, column: 1) }
    let line = lines[max(0, min(mark.line - 1, lines.count - 1))]
    guard mark.line <= lines.count else {
      return SourceLocation(line: line.start.line, column: line.start.column + line.text.count)
    }
    let scalars = line.text.unicodeScalars.prefix(max(0, mark.column - 1))
    let column = line.start.column + Substring(scalars).count
    return SourceLocation(line: line.start.line, column: column)
  }

  /// The place of a node: a scalar on one line as written, anything else to the end of its line.
  func range(of node: Node) -> SourceRange {
    guard let mark = node.mark.map(YAMLMark.init), mark.line >= 1, mark.line <= lines.count else {
      return wholeRange
    }
    let start = location(of: mark)
    let line = lines[mark.line - 1]
    let written = Substring(line.text.unicodeScalars.dropFirst(mark.column - 1))
    var length = written.count
    if let scalar = node.scalar, !scalar.string.isEmpty, !scalar.string.contains("\n") {
      if written.hasPrefix(scalar.string) {
        length = scalar.string.count
      } else if let quote = written.first, quote == "\"" || quote == "'",
        let end = written.dropFirst().lastIndex(of: quote)
      {
        length = written[...end].count
      }
    }
    let end = SourceLocation(line: start.line, column: start.column + max(1, length))
    return SourceRange(start: start, end: end)
  }

  /// From the first character of the YAML to its last.
  var wholeRange: SourceRange {
    let first = lines.first?.start ?? SourceLocation(line: 1, column: 1)
    guard let last = lines.last else { return SourceRange(start: first, end: first) }
    let end = SourceLocation(
      line: last.start.line, column: last.start.column + last.text.count)
    return SourceRange(start: first, end: end)
  }
}

/// A place in YAML: 1-based line, 1-based column in Unicode scalars, as Yams counts.
struct YAMLMark {
  var line: Int
  var column: Int
}

extension YAMLMark {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}

/// Why a text is not YAML.
struct YAMLProblem: Error {
  var message: String
  var mark: YAMLMark?

  init(message: String, mark: YAMLMark?) {
    self.message = message
    self.mark = mark
  }

  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _):
      // What is never finished is noticed at its end; the reader must look where it began.
      let began = context.flatMap { context in
        ["simple key", "quoted scalar"].contains { context.text.hasSuffix($0) } ? context.mark : nil
      }
      self.init(message: Self.join(problem, context), mark: YAMLMark(began ?? mark))
    case .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(message: Self.join(problem, context), mark: YAMLMark(mark))
    case .reader(let problem, let offset, _, let yaml):
      self.init(message: problem, mark: offset.map { Self.mark(at: $0, in: yaml) })
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(
        message: "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) appears twice",
        mark: YAMLMark(context.mark))
    default:
      self.init(message: "it cannot be read", mark: nil)
    }
  }

  private static func join(_ problem: String, _ context: YamlError.Context?) -> String {
    guard let context, !context.text.isEmpty else { return problem }
    return "\(problem) \(context.text)"
  }

  private static func mark(at offset: Int, in yaml: String) -> YAMLMark {
    let before = yaml.prefix(offset)
    let line = before.count { $0.isNewline } + 1
    let lastLine = before.lastIndex { $0.isNewline }.map { before[before.index(after: $0)...] }
    return YAMLMark(line: line, column: (lastLine ?? before).unicodeScalars.count + 1)
  }
}
