internal import Tensors

extension FigureError: LibraryError {}
