/// What the algorithms of the standard library ask of a program's closures and values.
extension NativeContext {
  func isTrue(_ predicate: Value, _ argument: Value) throws -> Bool {
    if case .bool(let answer) = try call(predicate, argument) { answer } else { false }
  }

  func isTrue(_ predicate: Value, _ first: Value, _ second: Value) throws -> Bool {
    if case .bool(let answer) = try call(predicate, first, second) { answer } else { false }
  }

  /// In increasing order; equal elements stay in the order they had.
  func sorted(_ elements: Elements) throws -> [Value] {
    try list(elements).sorted { try isLess($0, $1) }
  }

  /// All elements of a sequence, of which there may be too many to hold.
  func list(_ elements: Elements) throws -> [Value] {
    try checkAllocation(of: elements.count, "a sequence of \(elements.count) elements")
    return elements.all
  }

  /// Refuses a sequence of this many elements and that many more, when it would be too large.
  func checkJoining(_ count: Int, _ added: Int) throws {
    guard added > 4096 else { return }
    let sum = count.addingReportingOverflow(added)
    try checkAllocation(
      of: sum.overflow ? .max : sum.partialValue, "a sequence of \(count) and \(added) elements")
  }

  /// Refuses what would not fit into memory, before the process is in danger.
  func checkAllocation(of count: Int, _ what: @autoclosure () -> String) throws {
    guard count <= 50_000_000 else {
      throw RuntimeFailure("too large: \(what())", help: "50 million elements are allowed")
    }
    try checkLimits()
  }
}
