internal import Diagnostics
internal import Notebooks

extension ShapeNames.Mismatch {
  func diagnostic(_ comment: ShapeComment, path: String) -> Diagnostic {
    Diagnostic(.error, message, path: path, range: comment.range, help: help)
  }

  private var message: String {
    switch self {
    case .rank(let claimed, let shape, let isLeast):
      "the shape is \(shape), of \(count(shape.count)); the comment says "
        + (isLeast ? "at least \(count(claimed))" : count(claimed))
    case .size(let claimed, let text, let dim, let shape, _):
      "the shape is \(shape): dimension \(dim) is \(shape[dim]), and the comment says "
        + (text == "\(claimed)" ? text : "\(text), which is \(claimed)")
    }
  }

  private var help: String? {
    switch self {
    case .rank: return nil
    case .size(_, _, _, _, let bound):
      guard !bound.isEmpty else { return nil }
      return bound.map { name, size, origin in
        switch origin {
        case .parameter: "\(name) = \(size) is a parameter of the notebook"
        case .line(let line): "\(name) became \(size) in line \(line)"
        }
      }.joined(separator: "\n")
    }
  }

  private func count(_ dimensions: Int) -> String {
    "\(dimensions) dimension\(dimensions == 1 ? "" : "s")"
  }
}
