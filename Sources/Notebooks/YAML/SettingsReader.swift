import Diagnostics
internal import Yams

/// Reads typed settings off a YAML mapping and collects every problem on the way: keys nobody
/// knows, values of a wrong type.
struct SettingsReader {
  let yaml: YAMLText
  let path: String
  /// The word for a key in messages: "front-matter key", "cell option".
  let keyName: String
  private(set) var diagnostics: [Diagnostic] = []
  private var entries: [(key: String, keyNode: Node, value: Node)] = []

  init(yaml: YAMLText, path: String, keyName: String) {
    self.yaml = yaml
    self.path = path
    self.keyName = keyName
  }

  /// Takes in a mapping whose keys are among `known`; warns of each that is not.
  mutating func open(_ node: Node, known: [String]) {
    guard let mapping = node.mapping else { return }
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string, known.contains(key) else {
        let written = keyNode.scalar?.string ?? "…"
        report(
          .unknownKey(written, kind: keyName, suggestion: closestName(to: written, among: known)),
          at: keyNode)
        continue
      }
      entries.append((key, keyNode, value))
    }
  }

  func node(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

  mutating func report(_ problem: NotebookProblem, at node: Node) {
    report(problem, at: yaml.range(of: node))
  }

  mutating func report(_ problem: NotebookProblem, at range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: range, in: path))
  }

  mutating func append(contentsOf more: [Diagnostic]) { diagnostics += more }

  /// The value of `key`, or nil when it is missing, null, or no `type` (which is reported).
  mutating func value<Value>(
    _ key: String, _ type: String, _ convert: (YAMLScalar) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    let scalar = node.scalar.map { YAMLScalar($0) }
    if scalar == .null { return nil }
    if let value = scalar.flatMap(convert) { return value }
    report(.wrongType(key: key, kind: keyName, expected: type, found: describe(node)), at: node)
    return nil
  }

  mutating func bool(_ key: String) -> Bool? {
    value(key, "true or false") { if case .bool(let value) = $0 { value } else { nil } }
  }

  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    // What looks like a number is text where text is wanted: `title: 2026`.
    return value(key, "text") { scalar in
      switch scalar {
      case .string(let text): text
      case .int, .double: node.scalar?.string
      case .null, .bool: nil
      }
    }
  }

  /// One text or a list of texts.
  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    guard let list = node.sequence else { return text(key).map { [$0] } ?? [] }
    var found: [String] = []
    for element in list {
      if let scalar = element.scalar {
        found.append(scalar.string)
      } else {
        let problem = NotebookProblem.wrongType(
          key: key, kind: keyName, expected: "text or a list of texts", found: describe(element))
        report(problem, at: element)
      }
    }
    return found
  }

  mutating func positive(_ key: String, _ type: String) -> Double? {
    value(key, type) { scalar in
      switch scalar {
      case .int(let value) where value > 0: Double(value)
      case .double(let value) where value > 0: value
      default: nil
      }
    }
  }

  func describe(_ node: Node) -> String {
    switch node {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(scalar.string)'"
    case .alias: "an alias"
    }
  }
}
