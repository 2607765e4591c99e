/// One line of a ``ShapeTrace``.
public struct ShapeTraceRow: Equatable, Sendable {
  /// What the step does: `scores`, `weights`; or the name of a module.
  public let name: String
  /// The shape of what the step gave; nil for the heading of a module.
  public let shape: [Int]?
  /// How many modules the step stands inside.
  public let depth: Int

  /// A row; with `shape` nil, the heading of a module.
  public init(name: String, shape: [Int]?, depth: Int) {
    self.name = name
    self.shape = shape
    self.depth = depth
  }
}
