/// A mistake in the use of the library: what is wrong, and what to write instead.
package protocol LibraryError: Error, CustomStringConvertible {
  var help: String? { get }
}

extension TensorError: LibraryError {}
