import Runs

/// The steps of a traced computation with what flows between them.
///
/// A trace says in which order the steps came. What each takes in follows from the words the library
/// uses for its steps: scores come from queries and keys, a context from weights and values. A step
/// with another name takes what the step before it gave.
struct ShapeFlow {
  struct Node {
    var name: String
    var shape: [Int]
    /// The modules it stands in, by their indices among `groups`, outermost first.
    var groups: [Int]
    /// The nodes it takes from.
    var operands: [Int]
  }

  struct Group {
    var name: String
    var depth: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var groups: [Group] = []

  /// Nil when there is nothing to draw, or too much for a picture.
  init?(_ record: FlowRecord) {
    var open: [Int] = []
    for step in record.steps {
      while open.count > max(0, step.depth) { open.removeLast() }
      guard let shape = step.shape else {
        groups.append(Group(name: step.name, depth: open.count))
        open.append(groups.count - 1)
        continue
      }
      let operands = self.operands(of: step.name)
      nodes.append(Node(name: step.name, shape: shape, groups: open, operands: operands))
    }
    guard nodes.count >= 2, nodes.count <= 60 else { return nil }
  }

  /// The operand that a step is about: `keys` of `split heads of keys`.
  static func subject(of name: String) -> String? {
    name.hasSuffix(" of query")
      ? "queries" : ["queries", "keys", "values"].first { name.hasSuffix(" of \($0)") }
  }

  private func operands(of name: String) -> [Int] {
    if let subject = Self.subject(of: name) {
      let earlier = latest(about: subject)
      if !earlier.isEmpty { return earlier }
      return name.hasSuffix(" of query") ? latest(named: "query") : jointProjection
    }
    switch name {
    case "mask", "embedding", "query": return []
    case "tanh of every pair": return orPrevious(latest(about: "queries") + latest(about: "keys"))
    case "scores":
      if nodes.last?.name == "projection to a score" { return previous }
      return orPrevious(latest(about: "queries") + latest(about: "keys"))
    case "weights":
      let (scores, weights) = (latest(named: "scores"), latest(named: "weights"))
      // Weights that are told of again, as of all steps together.
      if let last = weights.first, last > scores.first ?? -1 { return weights }
      return scores.isEmpty ? previous : scores + latest(named: "mask").filter { $0 > scores[0] }
    case "context": return orPrevious(latest(named: "weights") + latest(about: "values"))
    case "embedding and context": return orPrevious(latest(named: "embedding") + previous)
    case "hidden": return orPrevious(latest(named: "hidden"))
    default: return previous
    }
  }

  private func orPrevious(_ operands: [Int]) -> [Int] { operands.isEmpty ? previous : operands }

  private var previous: [Int] { nodes.isEmpty ? [] : [nodes.count - 1] }

  private func latest(named name: String) -> [Int] {
    nodes.lastIndex { $0.name == name }.map { [$0] } ?? []
  }

  /// The projection of all three operands at once, unless they have been used up.
  private var jointProjection: [Int] {
    latest(named: "projection of queries, keys and values").filter { index in
      !nodes[index...].contains { $0.name == "context" }
    }
  }

  /// The last step about an operand, unless its values have been used up: by a context since then.
  private func latest(about subject: String) -> [Int] {
    guard let index = nodes.lastIndex(where: { Self.subject(of: $0.name) == subject }),
      !nodes[index...].contains(where: { $0.name == "context" })
    else { return [] }
    return [index]
  }
}

extension [Int] {
  var shapeText: String { "[" + map(String.init).joined(separator: ", ") + "]" }
}
