import Tensors

extension AttentionError {
  var dependence: ErrorDependence {
    switch self {
    case .noWeightsYet, .noGate, .stateDoesNotMatch: .history
    case .tokensNotWhole, .additiveMask: .data
    default: .shapes
    }
  }
}

extension TrainingError {
  var dependence: ErrorDependence {
    switch self {
    case .shapesDoNotFit, .targetNotWhole, .outOfRange, .nesterovWithoutMomentum: .shapes
    case .targetOutOfRange: .data
    case .noParameters, .parameterInTwoGroups, .stateDoesNotFit: .history
    }
  }
}
