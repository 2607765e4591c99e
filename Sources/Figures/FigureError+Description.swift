extension FigureError: CustomStringConvertible {
  /// What is wrong, in one sentence that begins with the function.
  public var description: String {
    switch self {
    case .empty(let function): "\(function): there is nothing to draw, the data are empty"
    case .nothingFinite(let function, let series?):
      "\(function): no value of '\(series)' is a number, all are nan or infinite"
    case .nothingFinite(let function, nil):
      "\(function): no value is a number, all are nan or infinite"
    case .lengthsDiffer(let function, let x, let y):
      "\(function): x has \(x) values and y has \(y)"
    case .wrongRank(let function, let shape, let expected):
      "\(function): expected \(expected), found shape \(shape)"
    case .wrongNumberOfNames(let function, let kind, let names, let expected):
      "\(function): \(names) \(kind) given for \(expected)"
    case .notPositive(let function, let axis, let value):
      "\(function): a logarithmic \(axis) axis cannot show \(value)"
    case .unknownName(let kind, let name, let known):
      "unknown \(kind) '\(name)'; there are \(known.joined(separator: ", "))"
    case .badSize(let width, let height):
      "figsize (\(width), \(height)) is not a size in inches between 0.5 and 40"
    case .badArgument(let function, let reason): "\(function): \(reason)"
    }
  }

  /// What to write instead, where that can be said.
  public var help: String? {
    switch self {
    case .wrongRank(_, let shape, _) where shape.count > 2:
      "choose one matrix with an index: x[0]; or show several with heatmaps"
    case .lengthsDiffer: "each x needs one y; a matrix holds one series in each row"
    case .nothingFinite: "print the tensor to see where the nan comes from"
    case .notPositive: "leave out the values that are not above 0"
    default: nil
    }
  }
}
