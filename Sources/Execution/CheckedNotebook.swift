internal import Diagnostics
internal import Notebooks
internal import Programs
internal import Runs

/// A notebook in which every name, label and type has been found right: ready to run.
struct CheckedNotebook {
  /// Something that runs, in the order of the page.
  enum Step {
    /// The notebook's parameters, as declarations.
    case parameters(Program)
    /// A code cell by its index among all code cells.
    case cell(Int, Program)
    /// A cell that may fail (`error: true`) and was refused: what to show.
    case refusedCell(Int, [Diagnostic])
    case inlineExpression(Program)
  }

  var notebook: Notebook
  var parameters: [FrontMatter.ParameterBinding] = []
  var steps: [Step] = []
  /// Where a span of a program is in the notebook, by the span's `cell`.
  var places: [CellPlace] = []
  var diagnostics: [Diagnostic] = []
  /// The code cells' texts, by their labels.
  fileprivate(set) var texts: [String: ParsedText] = [:]

  /// The stretches of a code cell's text that a report colours.
  func tokens(label: String) -> [CodeToken] {
    guard let text = texts[label] else { return [] }
    return text.classifiedTokens.compactMap { token in
      CodeToken.Kind(rawValue: token.tokenClass.rawValue).map {
        CodeToken(start: token.start, end: token.end, kind: $0)
      }
    }
  }
}

/// The text that a program was checked from, and how its places map into the notebook.
struct CellPlace {
  var text: ParsedText
  /// The label of the code cell; nil for parameters and inline expressions.
  var label: String?
  var toNotebook: @Sendable (SourceRange) -> SourceRange

  func range(_ span: SourceSpan) -> SourceRange {
    toNotebook(text.source.range(from: Int(span.start), to: Int(span.end)))
  }
}

/// Checks a notebook from top to bottom, before anything runs.
struct NotebookChecker {
  let path: String
  let scope: Scope
  private var checked: CheckedNotebook
  /// The texts of the cells that run.
  private let texts: WorkedAhead<CodeCell, ParsedText>
  private var textsTaken = 0

  private init(_ notebook: Notebook, path: String, scope: Scope, cores: Int) {
    self.path = path
    self.scope = scope
    checked = CheckedNotebook(notebook: notebook)
    let cells = notebook.codeCells.filter(\.runs)
    texts = WorkedAhead(cells, helpers: cores > 1 && cells.count > 3 ? 1 : 0) { cell in
      ParsedText(SourceText(path: path, text: cell.code))
    }
  }

  /// The programs of a notebook; with an error among the diagnostics it must not run. With a second
  /// core, cells are parsed there while the ones before them are checked.
  static func check(
    _ notebook: Notebook, parameters: [FrontMatter.ParameterBinding], path: String, scope: Scope,
    cores: Int
  ) -> CheckedNotebook {
    var checker = NotebookChecker(notebook, path: path, scope: scope, cores: cores)
    checker.checked.parameters = parameters
    checker.checkParameters(parameters)
    var codeCell = 0
    for cell in notebook.cells {
      switch cell {
      case .markdown(let cell):
        for expression in cell.inlineExpressions { checker.check(expression) }
      case .code(let cell):
        if cell.runs { checker.check(cell, index: codeCell) }
        codeCell += 1
      }
    }
    return checker.checked
  }

  private mutating func checkParameters(_ parameters: [FrontMatter.ParameterBinding]) {
    guard !parameters.isEmpty else { return }
    let lines = parameters.map { "let \($0.name): \($0.value.swiftType) = \($0.value.swiftText)" }
    let ranges = checked.notebook.frontMatter.params.map(\.range)
    let place = CellPlace(
      text: ParsedText(SourceText(path: path, text: lines.joined(separator: "\n"))), label: nil,
      toNotebook: { range in
        ranges.indices.contains(range.start.line - 1) ? ranges[range.start.line - 1] : range
      })
    if let program = check(place) { checked.steps.append(.parameters(program)) }
  }

  private mutating func check(_ cell: CodeCell, index: Int) {
    let place = CellPlace(
      text: texts.take(textsTaken), label: cell.label, toNotebook: { cell.range($0) })
    textsTaken += 1
    checked.texts[cell.label] = place.text
    let before = checked.diagnostics.count
    let program = check(place)
    if let program {
      checked.steps.append(.cell(index, program))
    } else if cell.mayFail(in: checked.notebook) {
      let problems = Array(checked.diagnostics[before...])
      checked.diagnostics.removeSubrange(before...)
      checked.steps.append(.refusedCell(index, problems))
    }
    if !cell.options.warning {
      let kept = checked.diagnostics[before...].filter { $0.severity != .warning }
      checked.diagnostics.replaceSubrange(before..., with: kept)
    }
  }

  private mutating func check(_ expression: InlineExpression) {
    let start = expression.range.start
    let place = CellPlace(
      text: ParsedText(SourceText(path: path, text: expression.code)), label: nil,
      toNotebook: { range in
        func moved(_ place: SourceLocation) -> SourceLocation {
          place.line == 1
            ? SourceLocation(line: start.line, column: start.column + place.column - 1)
            : SourceLocation(line: start.line + place.line - 1, column: place.column)
        }
        return SourceRange(start: moved(range.start), end: moved(range.end))
      })
    guard let program = check(place, isExpression: true) else { return }
    if program.displayed?.type.description == "Figure" {
      checked.diagnostics.append(
        Diagnostic(
          .error, "a figure stands in a cell, not in a line of text", path: path,
          range: expression.range))
    }
    checked.steps.append(.inlineExpression(program))
  }

  private mutating func check(_ place: CellPlace, isExpression: Bool = false) -> Program? {
    checked.places.append(place)
    let number = checked.places.count - 1
    let (program, diagnostics) =
      isExpression
      ? scope.checkExpression(place.text, cell: number) : scope.check(place.text, cell: number)
    checked.diagnostics += diagnostics.map { problem in
      var problem = problem
      problem.path = path
      problem.range = problem.range.map(place.toNotebook)
      problem.labels = problem.labels.map { label in
        Diagnostic.Label(range: place.toNotebook(label.range), text: label.text)
      }
      return problem
    }
    if diagnostics.contains(where: { $0.severity == .error }) { return nil }
    // An echo of a mistake that was told needs no words of its own, unless that one may be made.
    if let name = scope.refusedName, !checked.diagnostics.contains(where: { $0.severity == .error })
    {
      let firstLine = place.text.source.text.prefix { !$0.isNewline }
      let range = scope.refusedUse ?? place.text.source.range(from: 0, to: firstLine.utf8.count)
      checked.diagnostics.append(
        Diagnostic(
          .error, "'\(name)' is not there: the cell that declares it was refused", path: path,
          range: place.toNotebook(range)))
    }
    return program
  }
}
