internal import Tensors

/// Says what to write instead, in the words of the notebook: with the operands as they are written
/// there, in place of `a` and `b`.
struct ShapeCoach {
  /// What each operand of the call is written as; the receiver of a method first.
  var operands: [String]

  /// A help for a mistake of the library; nil when the library's own is as good.
  func help(for error: any Error) -> String? {
    guard let error = error as? TensorError else { return nil }
    return switch error {
    case .innerDimensionsDiffer("matmul", let a, let b): matmul(a, b)
    case .shapesDoNotBroadcast("matmul", let a, let b): batches(a, b)
    case .shapesDoNotBroadcast(_, let a, let b): broadcast(a, b)
    case .cannotReshape(_, let from, let to): reshape(from, to)
    case .noSuchDim(let operation, _, let shape): dimension(operation, shape)
    case .notContiguous: replacing("view", by: "reshape")
    default: nil
    }
  }

  private var names: (first: String, second: String)? {
    operands.count >= 2 ? (Self.short(operands[0]), Self.short(operands[1])) : nil
  }

  /// A name or a call as it is; anything longer in brackets, so that a method can follow.
  private static func short(_ text: String) -> String {
    let isOperand = text.allSatisfy {
      $0.isLetter || $0.isNumber || "_$.()[], ".contains($0)
    }
    return isOperand && !text.contains(" ") ? text : "(\(text))"
  }

  private func matmul(_ a: [Int], _ b: [Int]) -> String? {
    guard let (first, second) = names, a.count >= 1, b.count >= 2 else { return nil }
    if b[b.count - 1] == a.last {
      return "transpose the last two dimensions of \(second): "
        + "\(first).matmul(\(second).transpose(-2, -1))"
    }
    if a.count >= 2, a[a.count - 2] == b[b.count - 2] {
      return "transpose the last two dimensions of \(first): "
        + "\(first).transpose(-2, -1).matmul(\(second))"
    }
    return "the last dimension of \(first) must be the last but one of \(second)"
  }

  /// Heads that were cut out of the width but not moved in front of the steps.
  private func batches(_ a: [Int], _ b: [Int]) -> String? {
    guard let (first, _) = names, a.count == 4, b.count == 4, a[0] == b[0],
      a[2] == b[3] || a[2] == b[2]
    else { return nil }
    return "if these are [batch, steps, heads, width], move the heads in front of the steps "
      + "in both: \(first).transpose(1, 2)"
  }

  private func broadcast(_ a: [Int], _ b: [Int]) -> String? {
    guard let (first, second) = names else { return nil }
    let (small, large, name) = a.count <= b.count ? (a, b, first) : (b, a, second)
    guard small.count < large.count else { return nil }
    // A batch of numbers against a batch of sequences: put ones where the other goes on.
    for position in large.indices where position + small.count <= large.count - 1 {
      guard Array(large[position..<position + small.count]) == small else { continue }
      let missing = large.count - position - small.count
      let edit = (0..<missing).map { _ in ".unsqueeze(-1)" }.joined()
      return "\(name) begins at dimension \(position) of the other: \(name)\(edit)"
    }
    return nil
  }

  private func reshape(_ from: [Int], _ to: [Int]) -> String? {
    guard let name = operands.first.map(Self.short), from.count == 3, to.count == 4,
      from[0] == to[0], from[1] == to[1], let width = from.last, !to.contains(-1)
    else { return nil }
    let (heads, size) = (to[2], to[3])
    if heads > 0, width % heads == 0 {
      return "\(heads) heads of width \(width / heads) make \(width): "
        + "\(name).reshape(\(to[0]), \(to[1]), \(heads), \(width / heads))"
    }
    if size > 0, width % size == 0 {
      return "\(width / size) heads of width \(size) make \(width): "
        + "\(name).reshape(\(to[0]), \(to[1]), \(width / size), \(size))"
    }
    return nil
  }

  private func dimension(_ operation: String, _ shape: [Int]) -> String? {
    guard ["softmax", "logSoftmax"].contains(operation), !shape.isEmpty,
      let name = operands.first.map(Self.short)
    else { return nil }
    return "weights sum to 1 over the keys, the last dimension: \(name).\(operation)(dim: -1)"
  }

  private func replacing(_ wrong: String, by right: String) -> String? {
    operands.first.map { "\(Self.short($0)).\(right)(…) copies where it must; \(wrong) never does" }
  }
}
