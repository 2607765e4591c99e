package import Diagnostics

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
  /// Lists are written `1,2,3` or `[1, 2, 3]`.
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
      return .string(text)
    case .list(let elements):
      guard let first = elements.first else { return nil }
      var inner = word[...]
      if inner.hasPrefix("["), inner.hasSuffix("]") { inner = inner.dropFirst().dropLast() }
      let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { first.ofSameType(trimmed($0)) }
      return values.count == parts.count ? .list(values) : nil
    }
  }
}

/// `text` without the white space around it.
func trimmed(_ text: Substring) -> String {
  let head = text.drop { $0.isWhitespace }
  guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(head[...last])
}
