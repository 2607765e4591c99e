package import Interpretation
package import Programs
internal import Tensors

/// The library as the interpreter sees it.
package enum LibraryBindings {
  /// Everything a notebook can call: the standard library, and the tensor, attention and figure
  /// library.
  package static let native: NativeLibrary = {
    var table = NativeTable()
    table.add(StandardLibrary.native)
    addAll(to: &table)
    var native = table.native
    makeCatchable(in: &native)
    return native
  }()

  /// Where its names stand, which every notebook asks.
  package static let positions = LibraryPositions(native.library)

  /// `catchingErrors` throws what stops its closure, so that the program's `catch` can take it.
  private static func makeCatchable(in native: inout NativeLibrary) {
    let declaration = native.library.declarations.last { $0.name == "catchingErrors" }
    guard let number = declaration?.native else { return }
    let plain = native.functions[number]
    native.functions[number] = { arguments, context in
      do {
        return try plain(&arguments, context)
      } catch let error as RuntimeError {
        guard let cause = error.cause, cause is any LibraryError else { throw error }
        var failure = RuntimeFailure(error.message, help: error.help, cause: cause)
        failure.isThrown = true
        throw failure
      }
    }
  }
}

/// A name of the library with its declaration and comment.
package struct DocumentedName: Sendable {
  package let name: String
  package let declaration: String
  package let comment: String
}
