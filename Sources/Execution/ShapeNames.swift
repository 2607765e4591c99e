internal import Diagnostics
internal import Interpretation
internal import Notebooks

/// Holds shapes against what comments claim of them, and keeps what their names stand for.
struct ShapeNames {
  /// Where a name got its size.
  enum Origin {
    case parameter
    case line(Int)
  }

  private(set) var sizes: [String: (size: Int, origin: Origin)] = [:]

  mutating func bind(_ name: String, to size: Int, _ origin: Origin) {
    sizes[name] = (size, origin)
  }

  /// Why a shape is not the one that a comment claims; nil when it is. Names that are new are bound.
  mutating func mismatch(_ comment: ShapeComment, _ shape: [Int]) -> Mismatch? {
    var dimensions = comment.dimensions
    let line = comment.range.start.line
    var offset = 0
    if let rest = dimensions.firstIndex(of: .rest) {
      let missing = shape.count - (dimensions.count - 1)
      guard missing >= 0 else { return .rank(claimed: dimensions.count - 1, shape, isLeast: true) }
      dimensions.replaceSubrange(
        rest...rest, with: Array(repeating: ShapeComment.Dimension.any, count: missing))
    }
    guard dimensions.count == shape.count else {
      return .rank(claimed: dimensions.count, shape, isLeast: false)
    }
    for (dimension, size) in zip(dimensions, shape) {
      if case .name(let name) = dimension, sizes[name] == nil {
        sizes[name] = (size, .line(line))
      } else if let wanted = value(of: dimension), wanted != size {
        return .size(
          claimed: wanted, text: dimension.text, dim: offset, shape,
          bound: dimension.names.compactMap { name in sizes[name].map { (name, $0.size, $0.origin) }
          })
      }
      offset += 1
    }
    return nil
  }

  /// Nil for a size that is not claimed, or depends on a name that has none.
  private func value(of dimension: ShapeComment.Dimension) -> Int? {
    switch dimension {
    case .any, .rest: return nil
    case .size(let size): return size
    case .name(let name): return sizes[name]?.size
    case .computed(let first, let operations):
      guard var value = value(of: first) else { return nil }
      for operation in operations {
        guard let operand = self.value(of: operation.term) else { return nil }
        let (result, overflow): (Int, Bool)
        switch operation.sign {
        case .plus: (result, overflow) = value.addingReportingOverflow(operand)
        case .minus: (result, overflow) = value.subtractingReportingOverflow(operand)
        case .times: (result, overflow) = value.multipliedReportingOverflow(by: operand)
        case .over: (result, overflow) = value.dividedReportingOverflow(by: operand)
        }
        guard !overflow else { return nil }
        value = result
      }
      return value
    }
  }

  private func value(of term: ShapeComment.Term) -> Int? {
    switch term {
    case .size(let size): size
    case .name(let name): sizes[name]?.size
    }
  }

  /// How a shape differs from the one claimed.
  enum Mismatch {
    case rank(claimed: Int, [Int], isLeast: Bool)
    case size(
      claimed: Int, text: String, dim: Int, [Int],
      bound: [(name: String, size: Int, origin: Origin)])
  }
}

extension ShapeComment.Dimension {
  /// As the comment says it.
  var text: String {
    switch self {
    case .any: "_"
    case .rest: "…"
    case .size(let size): "\(size)"
    case .name(let name): name
    case .computed(let first, let operations):
      first.text + operations.map { " \($0.sign.rawValue) \($0.term.text)" }.joined()
    }
  }

  var names: [String] {
    switch self {
    case .any, .rest, .size: []
    case .name(let name): [name]
    case .computed(let first, let operations):
      ([first] + operations.map(\.term)).compactMap {
        if case .name(let name) = $0 { name } else { nil }
      }
    }
  }
}

extension ShapeComment.Term {
  var text: String {
    switch self {
    case .name(let name): name
    case .size(let size): "\(size)"
    }
  }
}
