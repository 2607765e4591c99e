internal import Bindings
internal import Interpretation
internal import Runs

/// What a report shows of a displayed value besides its text.
enum DisplayDetails {
  private static let rows = 12
  private static let columns = 12
  private static let stripes = 60

  /// The numbers of a tensor, the steps of a trace; nil for other values.
  static func output(for value: Value) -> Output? {
    if let trace = LibraryHost.trace(value) {
      return .flow(
        FlowRecord(
          steps: trace.map { FlowRecord.Step(name: $0.name, shape: $0.shape, depth: $0.depth) }))
    }
    guard let tensor = LibraryHost.tensor(value), tensor.values.count > 1 else { return nil }
    return .tensor(record(tensor))
  }

  private static func record(_ tensor: DisplayedTensor) -> TensorRecord {
    let finite = tensor.values.lazy.filter(\.isFinite)
    var (least, greatest, sum, count) = (Double.infinity, -Double.infinity, 0.0, 0)
    for value in finite {
      least = min(least, value)
      greatest = max(greatest, value)
      sum += value
      count += 1
    }
    let columns = tensor.shape.last ?? 1
    let rows = tensor.shape.count > 1 ? tensor.shape[tensor.shape.count - 2] : 1
    let table = (0..<min(rows, Self.rows)).map { row in
      (0..<min(columns, Self.columns)).map { shown(tensor.values[row * columns + $0]) }
    }
    return TensorRecord(
      shape: tensor.shape, type: tensor.type, least: count > 0 ? least : nil,
      greatest: count > 0 ? greatest : nil, mean: count > 0 ? sum / Double(count) : nil,
      notFinite: tensor.values.count - count, table: table, strip: strip(tensor.values))
  }

  private static func strip(_ values: [Double]) -> [Float?] {
    let stripes = min(Self.stripes, values.count)
    return (0..<stripes).map { stripe in
      let part = values[(stripe * values.count / stripes)..<((stripe + 1) * values.count / stripes)]
      let mean = part.reduce(0, +) / Double(part.count)
      return shown(mean)
    }
  }

  private static func shown(_ value: Double) -> Float? {
    let short = Float(value)
    return short.isFinite ? short : nil
  }
}
