/// A mistake in the use of the library: what is wrong, and what to write instead.
package protocol LibraryError: Error, CustomStringConvertible {
  var help: String? { get }
  var dependence: ErrorDependence { get }
}

/// What must be known to tell that an operation will fail.
package enum ErrorDependence: Sendable {
  /// The shapes and arguments of the call.
  case shapes
  /// What was done before: a layer not yet called, a graph already used.
  case history
  /// The numbers in tensors, or the world outside.
  case data
}

extension LibraryError {
  package var dependence: ErrorDependence { .data }
}

extension TensorError: LibraryError {
  package var dependence: ErrorDependence {
    switch self {
    case .noData, .divisionByZero, .tooLarge: .data
    case .requiresNoGradient, .graphIsFreed, .notALeaf, .leafChangedInPlace: .history
    default: .shapes
    }
  }
}
