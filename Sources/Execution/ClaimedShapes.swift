internal import Bindings
internal import Diagnostics
internal import Interpretation
internal import Notebooks

/// The shapes that comments of a notebook claim, held against those of a run.
struct ClaimedShapes {
  /// For the interpreter.
  let numbers: [ShapeClaim: Int]
  private let comments: [ShapeComment]
  private let path: String
  private let parameters: ShapeNames
  private var names: ShapeNames
  private var verified: Set<Int> = []
  private var broken: Set<Int> = []
  private var problems: [Diagnostic] = []

  init(_ checked: CheckedNotebook, path: String) {
    let claims = checked.shapeClaims.sorted { $0.value.range.start < $1.value.range.start }
    comments = claims.map(\.value)
    numbers = Dictionary(
      claims.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.path = path
    parameters = ShapeNames(checked.parameters)
    names = parameters
  }

  /// Names are those of the whole notebook at the top level; in a function or a loop, which may
  /// see other sizes each time, they must agree within the comment.
  mutating func hold(_ value: Value, against claim: Int, isTopLevel: Bool) {
    guard comments.indices.contains(claim), !broken.contains(claim),
      let shape = LibraryHost.rehearsal.shape(value)
    else { return }
    var local = ShapeNames()
    let mismatch =
      isTopLevel
      ? names.mismatch(comments[claim], shape) : local.mismatch(comments[claim], shape)
    if let mismatch {
      problems.append(mismatch.diagnostic(comments[claim], path: path))
      verified.remove(claim)
      broken.insert(claim)
    } else {
      verified.insert(claim)
    }
  }

  mutating func takeProblems() -> [Diagnostic] {
    defer { problems = [] }
    return problems
  }

  /// The lines of the cell's code whose comments were found right, nil when there are none.
  func verifiedLines(in cell: CodeCell) -> [Int]? {
    let lines = verified.compactMap { claim in
      cell.shapeComments.first { $0.range == comments[claim].range }?.line
    }
    return lines.isEmpty ? nil : lines.sorted()
  }
}
