package import Interpretation

/// The library as the interpreter sees it.
package enum LibraryBindings {
  /// Everything a notebook can call: the standard library, and the tensor, attention and figure
  /// library.
  package static let native: NativeLibrary = {
    var table = NativeTable()
    table.add(StandardLibrary.native)
    addAll(to: &table)
    return table.native
  }()
}

/// A name of the library with its declaration and comment.
package struct DocumentedName: Sendable {
  package let name: String
  package let declaration: String
  package let comment: String
}
