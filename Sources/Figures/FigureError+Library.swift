internal import Tensors

extension FigureError: LibraryError {}
extension GnuplotError: LibraryError {}
