package import Tensors

extension FigureError: LibraryError {
  package var dependence: ErrorDependence {
    switch self {
    case .wrongRank, .unknownName, .badSize: .shapes
    case .lengthsDiffer, .wrongNumberOfNames: .history
    case .empty, .nothingFinite, .notPositive, .badArgument: .data
    }
  }
}

extension GnuplotError: LibraryError {}
