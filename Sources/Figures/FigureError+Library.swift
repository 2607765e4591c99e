package import Tensors

extension FigureError: LibraryError {}
