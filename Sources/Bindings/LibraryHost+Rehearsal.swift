internal import Figures
package import Interpretation
internal import Tensors

extension LibraryHost {
  /// What a rehearsal must know of the library.
  package static let rehearsal = RehearsalHost(
    judge: { error in
      switch (error as? any LibraryError)?.dependence {
      case .shapes: .certain
      case .history: .likely
      case .data, nil: .none
      }
    },
    areAlike: { a, b in
      switch (a, b) {
      case (let a as Box<Tensor>, let b as Box<Tensor>):
        a.wrapped.shape == b.wrapped.shape && a.wrapped.dtype == b.wrapped.dtype
          && a.wrapped.isFailed == b.wrapped.isFailed
      // A layer, an optimiser: what is in it keeps its shape.
      default: a.typeName == b.typeName && a === b
      }
    },
    shape: { value in
      guard case .object(let object) = value, let box = object as? Box<Tensor>,
        !box.wrapped.isFailed
      else { return nil }
      return box.wrapped.shape
    })

  /// Runs `body` with the library set up for going through a notebook on shapes alone: tensors
  /// hold no data, figures are dropped, files are read but never written.
  package static func rehearse<T>(
    seed: UInt64?, readFolder: String, _ body: () throws -> T
  ) rethrows -> T {
    let drop: (Figure) -> Void = { _ in }
    return try run(
      seed: seed, readFolder: readFolder, writeFolder: "/dev/null/files", onFigure: drop
    ) { try withoutData(body) }
  }
}
