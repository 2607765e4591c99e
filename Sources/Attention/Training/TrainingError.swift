import Tensors

/// Why a loss, an optimiser or a schedule refused.
enum TrainingError: LibraryError, Equatable {
  /// Arguments whose shapes don't belong together.
  case shapesDoNotFit(function: String, input: [Int], target: [Int], expected: String)
  case targetNotWhole(function: String, dtype: String)
  case targetOutOfRange(function: String, value: Int, classes: Int)
  /// A hyperparameter outside its range.
  case outOfRange(type: String, argument: String, value: Double, range: String)
  case nesterovWithoutMomentum
  case noParameters(type: String)
  case parameterInTwoGroups(type: String)
  /// A state that belongs to another optimiser, or to other parameters.
  case stateDoesNotFit(type: String, key: String, reason: String)

  var description: String {
    switch self {
    case .shapesDoNotFit(let function, let input, let target, let expected):
      "\(function): the target of an input \(input) must be \(expected), not \(target)"
    case .targetNotWhole(let function, let dtype):
      "\(function): the target must hold classes as whole numbers, not \(dtype)"
    case .targetOutOfRange(let function, let value, let classes):
      "\(function): target \(value) is none of the classes 0 ..< \(classes)"
    case .outOfRange(let type, let argument, let value, let range):
      "\(type): \(argument) must be \(range), not \(value)"
    case .nesterovWithoutMomentum:
      "SGD: nesterov needs a momentum above 0 and no dampening"
    case .noParameters(let type):
      "\(type): there are no parameters to optimise"
    case .parameterInTwoGroups(let type):
      "\(type): a parameter stands in two groups"
    case .stateDoesNotFit(let type, let key, let reason):
      "\(type): the state does not fit: \(key) \(reason)"
    }
  }

  var help: String? {
    switch self {
    case .shapesDoNotFit("mseLoss", _, _, _): "reshape one of them: target.reshape(input.shape)"
    case .shapesDoNotFit(_, let input, let target, _) where input.count == 3 && target.count == 2:
      "join batch and steps: input.flatten(startDim: 0, endDim: 1) and target.flatten()"
    case .targetNotWhole: "convert it with target.to(.int64)"
    case .targetOutOfRange: "places that don't count hold ignoreIndex, -100 unless it is given"
    default: nil
    }
  }
}

/// Whether each value is in its range; the first that is not is reported.
func areHyperparameters(
  _ type: String, _ values: [(name: String, value: Double, isRight: Bool, range: String)]
) -> Bool {
  for (name, value, isRight, range) in values where !isRight {
    _ = fail(TrainingError.outOfRange(type: type, argument: name, value: value, range: range))
    return false
  }
  return true
}
