internal import Bindings
internal import Diagnostics
internal import Figures
internal import Interpretation
internal import Notebooks
internal import Programs
internal import Runs
internal import Tensors

/// One notebook while it runs: its interpreter, its random generator, its figures.
final class Session {
  private let checked: CheckedNotebook
  private let path: String
  /// Bytes that the cell under way has printed. No page shows more, and no browser would.
  private var printed = 0
  private static let mostPrinted = 1 << 20
  private let limits: Limits
  private let figuresFolder: String
  private let control: RunControl
  private let onEvent: @Sendable (RunEvent) -> Void
  private let interpreter: Interpreter
  private let figures: FigureFolder
  /// The label of the cell at which the reader wants the run to end.
  private let only: String?
  private let clock = ContinuousClock()
  private let codeCells: [CodeCell]
  private var current: CodeCell?
  private var outputs: [Output] = []
  private let training = TrainingMonitor()
  private var shapes: ClaimedShapes
  private var invariants = Invariants()
  /// Stops a single operation that takes too long, as the interpreter's limits stop a loop.
  private let cancellation = Cancellation()

  init(
    _ checked: CheckedNotebook, path: String, figuresFolder: String, options: RunOptions,
    control: RunControl, onEvent: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.checked = checked
    self.path = path
    self.figuresFolder = figuresFolder
    self.control = control
    self.onEvent = onEvent
    codeCells = checked.notebook.codeCells
    shapes = ClaimedShapes(checked, path: path)
    only = options.only
    limits = Limits(memory: options.memoryBudget)
    interpreter = Interpreter(natives: LibraryBindings.native.functions, limits: limits)
    interpreter.timeBetweenReports = options.timeBetweenReports
    figures = FigureFolder(
      figuresFolder, gnuplot: options.gnuplot, processes: options.cores)
  }

  /// Runs the steps in order, and fills in what the run shows.
  func run(into run: inout Run) {
    let flag = interpreter.interruptFlag
    let handler = control.onInterrupt { [cancellation] in
      flag.raise()
      cancellation.cancel()
    }
    defer { control.remove(handler) }
    interpreter.output = { [unowned self] in show($0) }
    interpreter.watch(shapes.numbers) { [unowned self] claim, isTopLevel, value in
      shapes.hold(value, against: claim, isTopLevel: isTopLevel)
    }
    run.cells = codeCells.map { cell in
      CellRun(label: cell.label, status: .skipped, tokens: checked.tokens(label: cell.label))
    }
    run.timings.cells = codeCells.map { _ in 0 }
    figures.warmUp(figures: codeCells.count { $0.label.hasPrefix("fig-") })

    let seed = checked.notebook.frontMatter.seed
    let onFigure: (Figure) -> Void = { [unowned self] in add($0) }
    LibraryHost.run(
      seed: seed, readFolder: Self.folder(of: path),
      writeFolder: Self.folder(of: figuresFolder) + "/files", limits: limits,
      isChinese: checked.notebook.frontMatter.isChinese, onFigure: onFigure
    ) {
      cancellation.governing {
        training.watching { invariants.monitor.watching { runSteps(into: &run) } }
      }
    }
    finishFigures(into: &run)
    run.files = SavedFiles.all(in: Self.folder(of: figuresFolder) + "/files")
  }

  private func runSteps(into run: inout Run) {
    for step in checked.steps {
      switch step {
      case .parameters(let program):
        guard case .success = evaluate(program, timeout: nil) else { continue }
      case .cell(let index, let program):
        let isStopped = runCell(index, program, into: &run)
        if isStopped || codeCells[index].label == only { return }
      case .refusedCell(let index, let problems):
        run.cells[index].status = .failed
        run.cells[index].outputs = problems.map {
          $0.severity == .error ? .error($0) : .warning($0)
        }
        let message = problems.first { $0.severity == .error }?.message
        if let mismatch = codeCells[index].errorProblem(message, path: path) {
          run.cells[index].outputs.append(.error(mismatch))
          run.diagnostics.append(mismatch)
          if run.status == .succeeded { run.status = .mismatched }
        }
      case .inlineExpression(let program):
        switch evaluate(program, timeout: checked.notebook.frontMatter.execute.timeout) {
        case .success(let value): run.inlineValues.append(value?.text)
        case .failure(let problem):
          run.inlineValues.append(nil)
          run.diagnostics.append(problem.diagnostic)
          run.status = problem.status
          return
        }
      }
    }
  }

  /// Runs one cell; whether the notebook stops there.
  private func runCell(_ index: Int, _ program: Program, into run: inout Run) -> Bool {
    let cell = codeCells[index]
    current = cell
    outputs = []
    printed = 0
    onEvent(.cellStarted(path: path, index: index, label: cell.label))
    let start = clock.now
    watchProgress(of: cell, from: start)
    let frontMatter = checked.notebook.frontMatter
    let result = evaluate(program, timeout: cell.options.timeout ?? frontMatter.execute.timeout)
    run.timings.cells[index] = (clock.now - start).milliseconds

    var isStopped = false
    var problems: [Diagnostic] = []
    /// Something that the notebook says of the cell and that does not hold.
    func mismatch(_ problem: Diagnostic?) {
      guard let problem else { return }
      problems.append(problem)
      outputs.append(.error(problem))
      if run.status == .succeeded { run.status = .mismatched }
    }
    run.cells[index].verifiedShapes = shapes.verifiedLines(in: cell)
    for problem in shapes.takeProblems() { mismatch(problem) }
    switch result {
    case .success(let displayed):
      run.cells[index].status = .succeeded
      if let displayed, displayed.isShown {
        outputs.append(.display(displayed.text))
        if let detail = displayed.detail { outputs.append(detail) }
      }
      for problem in brokenInvariants(of: program, in: cell) {
        problems.append(problem)
        outputs.append(.warning(problem))
      }
      mismatch(cell.errorProblem(nil, path: path) ?? cell.outputProblem(outputs, path: path))
    case .failure(let problem):
      run.cells[index].status = .failed
      outputs.append(.error(problem.diagnostic))
      if cell.mayFail(in: checked.notebook), problem.status == .failed {
        mismatch(cell.errorProblem(problem.diagnostic.message, path: path))
      } else {
        problems.append(problem.diagnostic)
        run.status = problem.status
        isStopped = true
      }
    }
    run.cells[index].outputs = outputs
    run.diagnostics += problems
    let status = run.cells[index].status
    let holds = cell.expected.map { _ in
      status == .succeeded && !problems.contains { $0.severity == .error }
    }
    onEvent(
      .cellShown(path: path, index: index, label: cell.label, outputs, holds: holds))
    onEvent(.cellFinished(path: path, index: index, label: cell.label, status: status))
    return isStopped
  }

  /// What the cell's values do not keep to, as warnings.
  private func brokenInvariants(of program: Program, in cell: CodeCell) -> [Diagnostic] {
    guard cell.options.check, cell.options.warning else { return [] }
    let broken = invariants.broken(by: program.globals, shown: outputs.text) {
      interpreter.value(of: $0)
    }
    return broken.map {
      Diagnostic(
        .warning, $0.message, path: path, range: checked.range($0.span), help: $0.help)
    }
  }

  private func watchProgress(of cell: CodeCell, from start: ContinuousClock.Instant) {
    var meter = ProgressMeter(at: start, steps: training.steps)
    interpreter.onProgress = { [unowned self] share in
      let progress = meter.progress(
        at: clock.now, share: share, steps: training.steps, loss: training.loss)
      onEvent(.cellProgressed(path: path, label: cell.label, progress))
    }
  }

  // MARK: Outputs

  private func show(_ text: String) {
    guard printed < Self.mostPrinted else { return }
    printed += text.utf8.count
    if printed >= Self.mostPrinted {
      let note = "… the rest is left out: a cell shows at most 1 MB"
      let isChinese = checked.notebook.frontMatter.isChinese
      let told = isChinese ? MessageCatalogue.all.chinese(note) ?? note : note
      let end = text.hasSuffix("\n") ? "" : "\n"
      return append(text.prefix(1 << 16) + end + told + "\n")
    }
    append(text)
  }

  private func append(_ text: String) {
    guard case .stream(var before)? = outputs.last else { return outputs.append(.stream(text)) }
    // Taken out of the list while it grows: a second owner would copy it at every line.
    outputs.removeLast()
    before += text
    outputs.append(.stream(before))
  }

  /// Names a figure after its cell, and has it drawn while the cells go on.
  private func add(_ figure: Figure) {
    guard let current else { return }
    let count = outputs.count { if case .figure = $0 { true } else { false } }
    let name = count == 0 ? current.label : "\(current.label)-\(count + 1)"
    var figure = figure
    figure.setSize(
      width: current.options.figureWidth, height: current.options.figureHeight)
    let script = figure.script(named: name)
    figures.draw(script, named: name)
    let alts = current.options.figureAltTexts
    let alt =
      count < alts.count
      ? alts[count] : figure.altText(isChinese: checked.notebook.frontMatter.isChinese)
    outputs.append(
      .figure(
        FigureRecord(
          name: name, altText: alt, width: script.width, height: script.height,
          prefersSVG: figure.isBetterAsSVG)))
  }

  /// The value of a bare last expression.
  private struct Displayed {
    var text: String
    /// Nothing is shown for no value; a figure has been shown already.
    var isShown: Bool
    var detail: Output?
  }

  /// Waits for the drawing; a figure that failed is an error of its cell.
  private func finishFigures(into run: inout Run) {
    let problems = figures.finish()
    run.host.gnuplot = figures.gnuplotVersion
    for (_, name, error) in problems.failures {
      let cell = codeCells.first { name == $0.label || name.hasPrefix($0.label + "-") }
      let help = (error as? GnuplotError)?.help
      run.diagnostics.append(
        Diagnostic(
          .error, "figure '\(name)' was not drawn: \(error)", path: path, range: cell?.range,
          help: help))
      if run.status == .succeeded { run.status = .failed }
    }
    for (_, glyphs) in problems.missingGlyphs {
      let cell = codeCells.first {
        glyphs.figure == $0.label || glyphs.figure.hasPrefix($0.label + "-")
      }
      run.diagnostics.append(
        Diagnostic(
          .warning, glyphs.description, path: path, range: cell?.range, help: glyphs.help))
    }
  }

  // MARK: Programs

  private struct Problem: Error {
    var diagnostic: Diagnostic
    var status: Run.Status
  }

  /// Runs one program; what it displays, nil without a displayed expression.
  private func evaluate(_ program: Program, timeout: Double?) -> Result<Displayed?, Problem> {
    let deadline = timeout.map { clock.now + .seconds(min($0, 1e9)) }
    interpreter.deadline = deadline
    cancellation.setDeadline(deadline)
    defer {
      interpreter.deadline = nil
      cancellation.setDeadline(nil)
    }
    do {
      let value = try interpreter.run(program)
      guard let displayed = program.displayed else { return .success(nil) }
      let shown = value.reified(as: displayed.type)
      var isShown = !LibraryHost.isFigure(shown)
      if case .void = shown { isShown = false }
      return .success(
        Displayed(
          text: try interpreter.text(of: shown), isShown: isShown,
          detail: DisplayDetails.output(for: shown)))
    } catch let error as RuntimeError {
      return .failure(problem(error, timeout: timeout))
    } catch {
      return .failure(
        Problem(diagnostic: Diagnostic(.error, "\(error)", path: path), status: .failed))
    }
  }

  private func problem(_ error: RuntimeError, timeout: Double?) -> Problem {
    var diagnostic = checked.diagnostic(for: error, path: path)
    var status = Run.Status.failed
    switch limit(error.cause) {
    case .timedOut:
      status = .timedOut
      diagnostic.message = "the cell took longer than \(timeout.map(seconds) ?? "allowed")"
      diagnostic.help =
        (error.cause is LimitReached ? "is this loop endless?" : "smaller tensors?")
        + " otherwise give the cell more time: //| timeout: 120"
    case .interrupted:
      status = .interrupted
      diagnostic.message = "interrupted"
    case .outOfMemory:
      diagnostic.help = "smaller tensors and arrays, or fewer of them at one time"
    case nil: break
    }
    return Problem(diagnostic: diagnostic, status: status)
  }

  private func limit(_ cause: (any Error)?) -> LimitReached? {
    guard cause is OperationCancelled else { return cause as? LimitReached }
    return control.isInterrupted ? .interrupted : .timedOut
  }

  private func seconds(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value)) s" : "\(value) s"
  }

  /// The folder that a path leads into.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
  }
}
