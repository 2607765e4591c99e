package import Diagnostics
internal import Yams

extension FrontMatter {
  /// A parameter and the value a run uses for it.
  package struct ParameterBinding: Hashable, Sendable {
    package var name: String
    package var value: ParameterValue
  }

  /// The parameters with `assignments` from the command line (`heads=4`) in place of their
  /// defaults, in the front matter's order, and every problem with the assignments: an unknown
  /// name, a value that is not of the default's type, a name given twice.
  ///
  /// Values are written as in the front matter, text with or without quotes, lists `1,2,3` or
  /// `[1, 2, 3]`.
  package func parameters(
    overriddenBy assignments: [String], path: String
  ) -> (parameters: [ParameterBinding], diagnostics: [Diagnostic]) {
    var bindings = params.map { ParameterBinding(name: $0.name, value: $0.value) }
    var diagnostics: [Diagnostic] = []
    var given: Set<String> = []
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
        diagnostics.append(NotebookProblem.assignmentWithoutValue(assignment).diagnostic(in: path))
        continue
      }
      let name = trimmed(assignment[..<equals])
      let text = String(assignment[assignment.index(after: equals)...])
      guard let index = params.firstIndex(where: { $0.name == name }) else {
        let known = params.map(\.name)
        let problem = NotebookProblem.unknownParameter(
          name, known: known, suggestion: closestName(to: name, among: known))
        diagnostics.append(problem.diagnostic(in: path))
        continue
      }
      guard given.insert(name).inserted else {
        diagnostics.append(NotebookProblem.parameterGivenTwice(name).diagnostic(in: path))
        continue
      }
      let parameter = params[index]
      guard let value = parameter.value.ofSameType(text) else {
        let problem = NotebookProblem.wrongParameterValue(
          name, expected: parameter.value.typeInWords, found: text)
        diagnostics.append(problem.diagnostic(at: parameter.range, in: path))
        continue
      }
      bindings[index].value = value
    }
    return (bindings, diagnostics)
  }
}

extension ParameterValue {
  /// `text` read as a value of this value's type.
  fileprivate func ofSameType(_ text: String) -> ParameterValue? {
    let word = trimmed(text[...])
    switch self {
    case .int:
      if case .int(let value) = YAMLScalar.number(word) { return .int(value) }
      return nil
    case .double:
      switch YAMLScalar.number(word) {
      case .int(let value): return .double(Double(value))
      case .double(let value): return .double(value)
      default: return nil
      }
    case .bool:
      return ["true": .bool(true), "false": .bool(false)][word.lowercased()]
    case .string:
      let isQuoted = word.count > 1 && word.hasPrefix("\"") && word.hasSuffix("\"")
      return isQuoted ? Self.yaml(word)?.scalar.map { .string($0.string) } : .string(text)
    case .list(let elements):
      guard let first = elements.first else { return nil }
      let isBracketed = word.hasPrefix("[") && word.hasSuffix("]")
      let nodes = Self.yaml(isBracketed ? word : "[\(word)]")?.sequence.map(Array.init) ?? []
      let values = nodes.compactMap { node -> ParameterValue? in
        guard let text = node.scalar?.string else { return nil }
        if case .string = first { return .string(text) }
        return first.ofSameType(text)
      }
      return !values.isEmpty && values.count == nodes.count ? .list(values) : nil
    }
  }

  private static func yaml(_ text: String) -> Node? {
    let start = SourceLocation(line: 1, column: 1)
    return (try? YAMLText(lines: [YAMLText.Line(text: text[...], start: start)]).root()) ?? nil
  }
}

/// `text` without the white space around it.
func trimmed(_ text: Substring) -> String {
  let head = text.drop { $0.isWhitespace }
  guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(head[...last])
}
