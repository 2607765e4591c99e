public import Tensors

/// What a model costs, step by step: what ``summary(_:_:)`` returns.
///
/// Multiply–adds are those of every matrix product, scores (QKᵀ) and contexts (AV) included. Peak
/// bytes are the most that the tensors made in a step and before it held at one time; parameters,
/// which were there before, are counted apart.
public struct ModelSummary: CustomStringConvertible, Equatable, Sendable {
  /// One for each step in the order they ran, a module before its steps; as in a ``ShapeTrace``.
  public let rows: [ModelSummaryRow]
  /// How many numbers the parameters of each of the model's modules hold, of those that have any;
  /// the whole model first, with no name.
  public let parameters: [ParameterCount]
  /// The multiply–adds of the whole call, what runs after the last step included.
  public let multiplyAdds: Int
  /// The most bytes that tensors made in the call held at one time.
  public let peakBytes: Int

  /// The parameters of a module and of those below it.
  public struct ParameterCount: Equatable, Sendable {
    /// As in the model's `state_dict`: `layers.0.attention`.
    public let name: String
    /// How many numbers the parameters hold, each of them once.
    public let count: Int
  }

  public var description: String {
    var lines = [["step", "shape", "multiply–adds", "peak bytes"]]
    for row in rows {
      lines.append([
        String(repeating: "  ", count: row.depth) + row.name, row.shape.map { "\($0)" } ?? "",
        grouped(row.multiplyAdds), grouped(row.peakBytes),
      ])
    }
    lines.append(["all", "", grouped(multiplyAdds), grouped(peakBytes)])
    let counts = parameters.map { [$0.name.isEmpty ? "all" : $0.name, grouped($0.count)] }
    return table(lines, leading: 2) + "\n\n"
      + table([["module", "parameters"]] + counts, leading: 1)
  }

  /// Columns side by side; those after the first `leading` ones are aligned to the right.
  private func table(_ lines: [[String]], leading: Int) -> String {
    let widths = (0..<(lines.first?.count ?? 0)).map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    return lines.map { line in
      let cells = line.enumerated().map { column, text in
        let blanks = String(repeating: " ", count: widths[column] - text.count)
        return column < leading ? text + blanks : blanks + text
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

/// One line of a ``ModelSummary``.
public struct ModelSummaryRow: Equatable, Sendable {
  /// As in a ``ShapeTraceRow``; equal modules in a row stand once: `step × 8`.
  public let name: String
  /// Nil for the heading of a module, whose numbers are those of all its steps.
  public let shape: [Int]?
  /// The multiply–adds since the step before; of modules that stand once, of all of them.
  public let multiplyAdds: Int
  /// The most bytes held at one time since the step before.
  public let peakBytes: Int
  /// How many modules the step stands inside.
  public let depth: Int
}

/// Runs `body`, which calls `model`, and returns what it costs: multiply–adds and memory of every step,
/// and the parameters of every module.
///
/// ```swift
/// summary(attention) { attention(x, x, x) }
/// ```
public func summary(_ model: any Module, _ body: () throws -> Tensor) rethrows -> ModelSummary {
  let (steps, rest, _) = try ShapeRecorder.measuredSteps(of: body)
  var rows: [ModelSummaryRow] = []
  var all = rest
  for step in steps { all.add(step.cost) }
  append(steps, depth: 0, to: &rows)
  return ModelSummary(
    rows: rows, parameters: parameterCounts(of: model), multiplyAdds: all.multiplyAdds,
    peakBytes: all.peakBytes)
}

private func append(
  _ steps: [ShapeRecorder.Step], depth: Int, to rows: inout [ModelSummaryRow]
) {
  var position = 0
  while position < steps.count {
    var step = steps[position]
    var count = 1
    while position + count < steps.count, steps[position + count] == step, step.shape == nil {
      step.cost.add(steps[position + count].cost)
      count += 1
    }
    rows.append(
      ModelSummaryRow(
        name: count == 1 ? step.name : "\(step.name) × \(count)", shape: step.shape,
        multiplyAdds: step.cost.multiplyAdds, peakBytes: step.cost.peakBytes, depth: depth))
    append(step.steps, depth: depth + 1, to: &rows)
    position += count
  }
}

private func parameterCounts(of model: any Module) -> [ModelSummary.ParameterCount] {
  var counts = [ModelSummary.ParameterCount(name: "", count: model.parameterCount)]
  func add(_ module: any Module, below path: String) {
    ModulePath.entering(module, otherwise: ()) {
      for (name, child) in module.namedChildren where child.parameterCount > 0 {
        let full = path.isEmpty ? name : "\(path).\(name)"
        counts.append(ModelSummary.ParameterCount(name: full, count: child.parameterCount))
        add(child, below: full)
      }
    }
  }
  add(model, below: "")
  return counts
}
