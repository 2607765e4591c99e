/// The steps of a computation with the shape of each: what `traceShapes` returns.
///
/// Printed as a table, the steps of a module indented under its name. A module that repeats the same
/// steps, as a decoder does, stands once with its count: `step × 8`.
public struct ShapeTrace: CustomStringConvertible, Equatable, Sendable {
  /// One for each step in the order they ran, a module before its steps.
  public let rows: [ShapeTraceRow]

  /// The table of these rows; `traceShapes` gives that of a computation.
  public init(rows: [ShapeTraceRow]) { self.rows = rows }

  public var description: String {
    let names = rows.map { String(repeating: "  ", count: $0.depth) + $0.name }
    let width = (names.map(\.count) + ["step".count]).max() ?? 0
    func line(_ name: String, _ shape: String) -> String {
      let padding = String(repeating: " ", count: width - name.count)
      return shape.isEmpty ? name : name + padding + "  " + shape
    }
    let lines = zip(names, rows).map { name, row in
      line(name, row.shape.map { "\($0)" } ?? "")
    }
    return ([line("step", "shape")] + lines).joined(separator: "\n")
  }
}
