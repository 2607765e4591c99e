internal import Bindings
internal import Diagnostics
internal import Interpretation
internal import Notebooks
internal import Programs
internal import Runs

extension CheckedNotebook {
  /// Goes through a notebook without errors on shapes alone; what a run would stumble over.
  func rehearsed(path: String) -> [Diagnostic] {
    let rehearsal = Rehearsal(
      natives: LibraryBindings.native.functions, host: LibraryHost.rehearsal)
    rehearsal.deadline = .now + .seconds(5)
    let claims = shapeClaims
    rehearsal.claims = Set(claims.keys)
    var names = [ObjectIdentifier(rehearsal.topScope): ShapeNames(parameters)]
    var scopes = [rehearsal.topScope]
    var found: [Diagnostic] = []
    rehearsal.onClaim = { claim, value, scope in
      guard let comment = claims[claim], let shape = LibraryHost.rehearsal.shape(value) else {
        return
      }
      // A name belongs to the innermost scope that knows it, a new one to the scope it is met in.
      var scope = scope
      let inner = scope
      var merged = ShapeNames()
      var chain: [RehearsedScope] = [scope]
      while let parent = scope.parent {
        scope = parent
        chain.append(parent)
      }
      for scope in chain.reversed() {
        for (name, known) in names[ObjectIdentifier(scope)]?.sizes ?? [:] {
          merged.bind(name, to: known.size, known.origin)
        }
      }
      if let mismatch = merged.mismatch(comment, shape) {
        let problem = mismatch.diagnostic(comment, path: path)
        if !found.contains(where: { $0.range == problem.range }) { found.append(problem) }
        return
      }
      // Kept alive: an identifier of a scope that is gone could be another's.
      scopes.append(inner)
      names[ObjectIdentifier(inner)] = merged
    }
    let cells = notebook.codeCells
    return LibraryHost.rehearse(
      seed: notebook.frontMatter.seed, readFolder: Session.folder(of: path)
    ) {
      var diagnostics: [Diagnostic] = []
      for step in steps {
        switch step {
        case .parameters(let program), .inlineExpression(let program):
          diagnostics += rehearsal.run(program).map { diagnostic(for: $0, path: path) }
        case .cell(let index, let program):
          found = []
          let errors = rehearsal.run(program)
          if cells[index].mayFail(in: notebook) { continue }
          diagnostics += (errors.map { diagnostic(for: $0, path: path) } + found).sorted {
            ($0.range?.start.line ?? 0) < ($1.range?.start.line ?? 0)
          }
        case .refusedCell: break
        }
      }
      return diagnostics
    }
  }

  /// Which statement each shape comment speaks of.
  var shapeClaims: [ShapeClaim: ShapeComment] {
    var claims: [ShapeClaim: ShapeComment] = [:]
    let numbers = Dictionary(
      places.enumerated().compactMap { index, place in place.label.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for cell in notebook.codeCells where !cell.shapeComments.isEmpty {
      guard let number = numbers[cell.label] else { continue }
      for comment in cell.shapeComments {
        guard let end = comment.codeEnd(in: cell.code) else { continue }
        claims[ShapeClaim(cell: number, end: end)] = comment
      }
    }
    return claims
  }

  /// An error of a running program, with its place in the notebook.
  func diagnostic(for error: RuntimeError, path: String) -> Diagnostic {
    var diagnostic = Diagnostic(.error, error.message, path: path, help: error.help)
    diagnostic.range = range(error.span)
    if let cause = error.cause {
      let coach = ShapeCoach(operands: error.operands.compactMap { text(of: $0.span) })
      diagnostic.help = coach.help(for: cause) ?? error.help
    }
    diagnostic.labels = error.operands.compactMap { operand in
      range(operand.span).map { Diagnostic.Label(range: $0, text: operand.summary) }
    }
    diagnostic.labels += callLabels(error)
    return diagnostic
  }

  /// Where the functions were called that led to an error: the innermost calls.
  private func callLabels(_ error: RuntimeError) -> [Diagnostic.Label] {
    var ranges: [SourceRange] = []
    for call in error.trace where call.span != error.span && ranges.count < 3 {
      if let range = range(call.span), !ranges.contains(range) { ranges.append(range) }
    }
    return ranges.map { Diagnostic.Label(range: $0, text: "called here") }
  }

  /// What is written there, if it is short.
  private func text(of span: SourceSpan) -> String? {
    let index = Int(span.cell)
    guard places.indices.contains(index) else { return nil }
    let text = Array(places[index].text.source.text.utf8)
    guard span.start >= 0, span.end <= text.count, span.start < span.end, span.end - span.start < 60
    else { return nil }
    return String(decoding: text[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }

  func range(_ span: SourceSpan) -> SourceRange? {
    let index = Int(span.cell)
    return places.indices.contains(index) ? places[index].range(span) : nil
  }
}

extension ShapeNames {
  /// A notebook's whole-number parameters are names of sizes.
  init(_ parameters: [FrontMatter.ParameterBinding]) {
    for parameter in parameters {
      if let size = Int(parameter.value.swiftText) { bind(parameter.name, to: size, .parameter) }
    }
  }
}
