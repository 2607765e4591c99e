/// What a rehearsal must know of the library whose functions it calls.
package struct RehearsalHost: Sendable {
  /// What an error of the library says about a run.
  package enum Judgement: Sendable {
    /// It would happen in a run too, whatever the data are.
    case certain
    /// It happens if all that was done before was done as in a run.
    case likely
    /// It happens for want of data only, or depends on the world outside.
    case none
  }

  package var judge: @Sendable (any Error) -> Judgement
  /// Whether two host objects stand for the same as far as shapes go: tensors of one shape.
  package var areAlike: @Sendable (HostObject, HostObject) -> Bool
  /// The shape, when the value is a tensor that did not fail.
  package var shape: @Sendable (Value) -> [Int]?

  package init(
    judge: @escaping @Sendable (any Error) -> Judgement,
    areAlike: @escaping @Sendable (HostObject, HostObject) -> Bool,
    shape: @escaping @Sendable (Value) -> [Int]?
  ) {
    self.judge = judge
    self.areAlike = areAlike
    self.shape = shape
  }
}
