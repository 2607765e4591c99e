package import Tensors

extension FigureError: LibraryError {
  package var dependence: ErrorDependence {
    switch self {
    case .wrongRank, .unknownName, .badSize: .shapes
    case .lengthsDiffer, .wrongNumberOfNames, .badArgument: .history
    case .empty, .nothingFinite, .notPositive: .data
    }
  }
}

extension GnuplotError: LibraryError {}
