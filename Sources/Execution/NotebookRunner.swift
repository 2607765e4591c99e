internal import Bindings
package import Diagnostics
internal import Foundation
internal import Interpretation
package import Notebooks
internal import Programs
package import Runs

/// Runs notebooks: reads, checks, then runs their cells from top to bottom.
package struct NotebookRunner: Sendable {
  let options: RunOptions
  let control: RunControl
  let onEvent: @Sendable (RunEvent) -> Void

  package init(
    options: RunOptions, control: RunControl, onEvent: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.options = options
    self.control = control
    self.onEvent = onEvent
  }

  /// The record of one run. Its figures are drawn into `figuresFolder`, which is there already.
  ///
  /// Every problem ends up among the run's diagnostics: this never throws, and a notebook cannot
  /// take the process with it.
  package func run(_ file: NotebookFile, figuresFolder: String) -> Run {
    let clock = ContinuousClock()
    let start = clock.now
    var run = Run(
      path: file.path, name: file.name, source: "", host: .current())
    do {
      let source = try NotebookFile.read(file.path)
      run.source = source.text
      try prepareAndRun(source, into: &run, figuresFolder: figuresFolder)
    } catch let refusal as Refusal {
      run.status = .refused
      run.diagnostics += refusal.diagnostics
    } catch {
      run.status = .refused
      run.diagnostics.append(
        error as? Diagnostic ?? Diagnostic(.error, "\(error)", path: file.path))
    }
    let source = SourceText(path: file.path, text: run.source)
    run.diagnostics = inItsLanguage(run.diagnostics, source)
    for index in run.cells.indices {
      run.cells[index].outputs = inItsLanguage(run.cells[index].outputs, source)
    }
    run.timings.total = (clock.now - start).milliseconds
    onEvent(.notebookFinished(run))
    return run
  }

  /// Problems found before anything ran.
  private struct Refusal: Error {
    var diagnostics: [Diagnostic]
  }

  /// The problems of a notebook that can be found without running it.
  package func check(_ file: NotebookFile) -> (source: SourceText?, problems: [Diagnostic]) {
    do {
      let source = try NotebookFile.read(file.path)
      do {
        return (source, inItsLanguage(try prepare(source).problems, source))
      } catch let refusal as Refusal {
        return (source, inItsLanguage(refusal.diagnostics, source))
      }
    } catch {
      return (nil, [error as? Diagnostic ?? Diagnostic(.error, "\(error)", path: file.path)])
    }
  }

  /// Problems in the language of the notebook, or the one that LECTERN_LANG says.
  package func inItsLanguage(_ problems: [Diagnostic], _ source: SourceText) -> [Diagnostic] {
    guard !problems.isEmpty else { return [] }
    let isChinese =
      Diagnostic.isChineseAskedFor ?? Notebook.parse(source).0?.frontMatter.isChinese
      ?? source.saysChinese
    return isChinese ? problems.map { $0.inChinese() } : problems
  }

  private func inItsLanguage(_ outputs: [Output], _ source: SourceText) -> [Output] {
    outputs.map { output in
      switch output {
      case .error(let problem): .error(inItsLanguage([problem], source)[0])
      case .warning(let problem): .warning(inItsLanguage([problem], source)[0])
      case .stream, .display, .tensor, .flow, .figure: output
      }
    }
  }

  /// A notebook that may run.
  private struct Prepared {
    var checked: CheckedNotebook
    var parameters: [FrontMatter.ParameterBinding]
    var citations: Run.Citations?
    var pictures: Pictures
    /// Warnings.
    var problems: [Diagnostic]
  }

  private func prepareAndRun(
    _ source: SourceText, into run: inout Run, figuresFolder: String
  ) throws {
    let prepared = try prepare(source)
    let notebook = prepared.checked.notebook
    run.only = options.only
    run.parameters = prepared.parameters.map {
      Run.Parameter(name: $0.name, value: $0.value.swiftText)
    }
    run.seed = notebook.frontMatter.seed
    run.citations = prepared.citations
    let folder = URL(fileURLWithPath: figuresFolder).deletingLastPathComponent()
    run.pictures = try prepared.pictures.copy(
      to: folder.appendingPathComponent("pictures").path)
    run.diagnostics = prepared.problems
    onEvent(.notebookStarted(path: source.path, cells: notebook.codeCells.count))
    let session = Session(
      prepared.checked, path: source.path, figuresFolder: figuresFolder, options: options,
      control: control,
      onEvent: { event in
        guard case .cellShown(let path, let index, let label, let outputs, let holds) = event
        else { return onEvent(event) }
        onEvent(
          .cellShown(
            path: path, index: index, label: label, inItsLanguage(outputs, source), holds: holds))
      })
    session.run(into: &run)
  }

  /// Parses and checks a notebook, and goes through it on shapes alone.
  private func prepare(_ source: SourceText) throws -> Prepared {
    let (parsed, problems) = Notebook.parse(source)
    guard let notebook = parsed else { throw Refusal(diagnostics: problems) }
    let (parameters, wrong) = notebook.frontMatter.parameters(
      overriddenBy: options.assignments, path: source.path)
    guard !wrong.contains(where: { $0.severity == .error }) else {
      throw Refusal(diagnostics: problems + wrong)
    }
    if let only = options.only, !notebook.codeCells.contains(where: { $0.label == only }) {
      let near = closestName(to: only, among: notebook.codeCells.map(\.label))
      throw Refusal(diagnostics: [
        Diagnostic(
          .error, "no cell is labelled '\(only)'", path: source.path,
          help: near.map { "did you mean '\($0)'?" })
      ])
    }
    let checked = NotebookChecker.check(
      notebook, parameters: parameters, path: source.path,
      scope: Scope(library: LibraryBindings.positions), cores: options.cores)
    let all = problems + wrong + checked.diagnostics
    guard !all.contains(where: { $0.severity == .error }) else {
      throw Refusal(diagnostics: all)
    }
    let shapeProblems = checked.rehearsed(path: source.path)
    guard shapeProblems.isEmpty else { throw Refusal(diagnostics: all + shapeProblems) }
    var bibliography = Bibliography(notebook, in: source)
    let citations = bibliography.citations()
    let pictures = Pictures(notebook, in: source)
    return Prepared(
      checked: checked, parameters: parameters, citations: citations, pictures: pictures,
      problems: all + bibliography.diagnostics + pictures.diagnostics)
  }
}

extension SourceText {
  /// Whether a line of the front matter says `lang: zh`, however broken the others are.
  fileprivate var saysChinese: Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first?.hasPrefix("---") == true else { return false }
    return lines.dropFirst().prefix { !$0.hasPrefix("---") && !$0.hasPrefix("```") }.contains {
      let parts = $0.split(separator: ":", maxSplits: 1)
      return parts.count == 2 && parts[0] == "lang"
        && parts[1].drop { !$0.isLetter }.lowercased().hasPrefix("zh")
    }
  }
}

extension Diagnostic {
  /// Whether LECTERN_LANG asks for Chinese; nil when it says nothing.
  static var isChineseAskedFor: Bool? {
    ProcessInfo.processInfo.environment["LECTERN_LANG"].map { $0.hasPrefix("zh") }
  }

  /// A problem that belongs to no notebook, in the language that LECTERN_LANG asks for.
  package var inAskedLanguage: Diagnostic {
    Self.isChineseAskedFor == true ? inChinese() : self
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
