import Diagnostics
internal import Yams

extension CellOptions {
  /// Reads the `//|` lines of a cell, their prefix taken away. `labelRange` is the place of the
  /// label, when there is one.
  init(
    yaml: YAMLText, path: String, labelRange: inout SourceRange?, diagnostics: inout [Diagnostic]
  ) {
    guard !yaml.lines.isEmpty else { return }
    let root: Node
    do {
      guard let found = try yaml.root() else { return }
      root = found
    } catch {
      let place = error.mark.map { yaml.location(of: $0) } ?? yaml.wholeRange.start
      diagnostics.append(
        NotebookProblem.brokenYAML(in: "cell options", error.message)
          .diagnostic(at: place, in: path))
      return
    }
    guard root.mapping != nil else {
      diagnostics.append(
        NotebookProblem.optionsAreNoMapping.diagnostic(at: yaml.range(of: root), in: path))
      return
    }
    var settings = SettingsReader(yaml: yaml, path: path, keyName: "cell option")
    settings.open(root, known: Self.keys)
    readLabel(&settings, &labelRange)
    eval = settings.bool("eval") ?? eval
    echo = settings.bool("echo") ?? echo
    output = settings.bool("output") ?? output
    include = settings.bool("include") ?? include
    error = settings.bool("error")
    warning = settings.bool("warning") ?? warning
    figureCaptions = settings.texts("fig-cap")
    figureAltTexts = settings.texts("fig-alt")
    figureWidth = settings.positive("fig-width", "a positive number of inches")
    figureHeight = settings.positive("fig-height", "a positive number of inches")
    tableCaption = settings.text("tbl-cap")
    listingCaption = settings.text("lst-cap")
    codeFold = settings.value("code-fold", "true, false or show", Self.codeFold) ?? codeFold
    expectedError = settings.text("expect-error")
    check = settings.bool("check") ?? check
    timeout = settings.positive("timeout", "a positive number of seconds")
    diagnostics += settings.diagnostics
  }

  private mutating func readLabel(_ settings: inout SettingsReader, _ range: inout SourceRange?) {
    guard let label = settings.text("label"), let node = settings.node("label") else { return }
    let isLabel =
      label.first.map { $0.isASCII && $0.isLetter } == true
      && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    if !isLabel {
      settings.report(.badLabel(label), at: node)
    } else if LabelRegister.isReserved(label) {
      settings.report(.reservedLabel(label), at: node)
    } else {
      self.label = label
      range = settings.yaml.range(of: node)
    }
  }

  private static func codeFold(_ scalar: YAMLScalar) -> CodeFold? {
    switch scalar {
    case .bool(let isFolded): isFolded ? .folded : CodeFold.none
    case .string("show"): .shown
    default: nil
    }
  }
}
