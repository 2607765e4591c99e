import Diagnostics
internal import Yams

extension FrontMatter {
  /// Reads the YAML between the `---` lines.
  init(yaml: YAMLText, path: String, diagnostics: inout [Diagnostic]) {
    let root: Node
    do {
      guard let found = try yaml.root() else { return }
      root = found
    } catch {
      let place = error.mark.map { yaml.location(of: $0) }
      diagnostics.append(
        NotebookProblem.brokenYAML(in: "front matter", error.message)
          .diagnostic(at: place ?? yaml.wholeRange.start, in: path))
      return
    }
    if root.scalar.map({ YAMLScalar($0) }) == .null { return }
    guard root.mapping != nil else {
      diagnostics.append(
        NotebookProblem.frontMatterIsNoMapping.diagnostic(at: yaml.range(of: root), in: path))
      return
    }
    var settings = SettingsReader(yaml: yaml, path: path, keyName: "front-matter key")
    settings.open(root, known: Self.keys)
    title = settings.text("title")
    if let lang = settings.value("lang", "a language tag such as en or zh", Self.languageTag) {
      self.lang = lang
    }
    seed = settings.value("seed", "an integer that is not negative") {
      if case .int(let value) = $0 { UInt64(exactly: value) } else { nil }
    }
    if let node = settings.node("params") { readParameters(node, &settings) }
    if let node = settings.node("execute") { readExecute(node, &settings) }
    authors = settings.texts("author")
    date = settings.text("date")
    description = settings.text("description")
    bibliography = settings.texts("bibliography")
    diagnostics += settings.diagnostics
  }

  private static func languageTag(_ scalar: YAMLScalar) -> String? {
    guard case .string(let tag) = scalar else { return nil }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    // Longer ones are reserved; 'cn' is the country.
    let isLanguage =
      (2...3).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
      && parts[0].lowercased() != "cn"
    let isTag =
      isLanguage
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    return isTag ? tag : nil
  }

  private mutating func readExecute(_ node: Node, _ settings: inout SettingsReader) {
    if node.scalar.map({ YAMLScalar($0) }) == .null { return }
    guard node.mapping != nil else {
      let problem = NotebookProblem.wrongType(
        key: "execute", kind: settings.keyName, expected: "a mapping such as {timeout: 60}",
        found: settings.describe(node))
      return settings.report(problem, at: node)
    }
    var inner = SettingsReader(
      yaml: settings.yaml, path: settings.path, keyName: "key of 'execute'")
    inner.open(node, known: ["timeout", "error"])
    execute.timeout = inner.positive("timeout", "a positive number of seconds")
    execute.error = inner.bool("error") ?? false
    settings.append(contentsOf: inner.diagnostics)
  }

  private mutating func readParameters(_ node: Node, _ settings: inout SettingsReader) {
    if node.scalar.map({ YAMLScalar($0) }) == .null { return }
    guard let mapping = node.mapping else {
      let problem = NotebookProblem.wrongType(
        key: "params", kind: settings.keyName, expected: "a mapping such as {heads: 4}",
        found: settings.describe(node))
      return settings.report(problem, at: node)
    }
    for (nameNode, valueNode) in mapping {
      let name = nameNode.scalar?.string ?? "…"
      guard SwiftNames.isIdentifier(name) else {
        settings.report(.parameterName(name), at: nameNode)
        continue
      }
      do {
        let value = try ParameterValue(valueNode, of: name, settings)
        params.append(
          ParameterDefault(name: name, value: value, range: settings.yaml.range(of: valueNode)))
      } catch {
        settings.report(error.problem, at: error.range)
      }
    }
  }
}

private struct ParameterProblem: Error {
  var problem: NotebookProblem
  var range: SourceRange
}

extension ParameterValue {
  fileprivate init(
    _ node: Node, of name: String, _ settings: SettingsReader
  ) throws(ParameterProblem) {
    if let scalar = node.scalar {
      guard let value = ParameterValue(YAMLScalar(scalar)) else {
        throw ParameterProblem(
          problem: .parameterWithoutType(name), range: settings.yaml.range(of: node))
      }
      self = value
      return
    }
    guard let sequence = node.sequence else {
      let problem = NotebookProblem.parameterType(name, found: settings.describe(node))
      throw ParameterProblem(problem: problem, range: settings.yaml.range(of: node))
    }
    var elements: [ParameterValue] = []
    for element in sequence {
      guard let value = element.scalar.flatMap({ ParameterValue(YAMLScalar($0)) }) else {
        let problem = NotebookProblem.parameterType(
          name, found: "a list that holds \(settings.describe(element))")
        throw ParameterProblem(problem: problem, range: settings.yaml.range(of: element))
      }
      elements.append(value)
    }
    guard let list = ParameterValue.list(of: elements) else {
      throw ParameterProblem(
        problem: elements.isEmpty ? .parameterWithoutType(name) : .parameterMixedList(name),
        range: settings.yaml.range(of: node))
    }
    self = list
  }

  private init?(_ scalar: YAMLScalar) {
    switch scalar {
    case .null: return nil
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    }
  }

  /// A list of one type: integers among numbers become numbers. Nil when empty or mixed.
  static func list(of elements: [ParameterValue]) -> ParameterValue? {
    guard let first = elements.first else { return nil }
    if elements.allSatisfy({ $0.swiftType == first.swiftType }) { return .list(elements) }
    var numbers: [ParameterValue] = []
    for element in elements {
      switch element {
      case .int(let value): numbers.append(.double(Double(value)))
      case .double: numbers.append(element)
      default: return nil
      }
    }
    return .list(numbers)
  }
}
