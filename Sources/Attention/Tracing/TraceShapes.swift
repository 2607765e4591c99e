public import Tensors

/// Runs `body` and returns the shape of every step inside the modules and attention functions it
/// calls, in order: a cell that ends in it shows the table.
///
/// ```swift
/// traceShapes { attention(x, x, x, validLens: [3, 2]) }
/// ```
///
/// A body that calls no module has one row, its `result`.
public func traceShapes(_ body: () throws -> Tensor) rethrows -> ShapeTrace {
  let (steps, result) = try ShapeRecorder.steps(of: body)
  var rows: [ShapeTraceRow] = []
  append(steps, depth: 0, to: &rows)
  if rows.isEmpty, !result.isFailed {
    rows.append(ShapeTraceRow(name: "result", shape: result.shape, depth: 0))
  }
  return ShapeTrace(rows: rows)
}

private func append(
  _ steps: [ShapeRecorder.Step], depth: Int, to rows: inout [ShapeTraceRow]
) {
  var position = 0
  while position < steps.count {
    let step = steps[position]
    var count = 1
    while position + count < steps.count, steps[position + count] == step, step.shape == nil {
      count += 1
    }
    let name = count == 1 ? step.name : "\(step.name) × \(count)"
    rows.append(ShapeTraceRow(name: name, shape: step.shape, depth: depth))
    append(step.steps, depth: depth + 1, to: &rows)
    position += count
  }
}
