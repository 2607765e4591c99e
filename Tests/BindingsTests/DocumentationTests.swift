import Bindings
import Interpretation
import Programs
import Testing

@Suite struct DocumentationTests {
  /// What a protocol asks for is explained there.
  @Test func everyNameOfTheLibrarySaysWhatItIs() {
    let library = LibraryBindings.native.library
    let protocols = library.types.filter { $0.kind == .protocolType }.map(\.name)
    let explained = Set(LibraryBindings.documentation.map { $0.name + "\n" + $0.declaration })
    let explainedNames = Set(LibraryBindings.documentation.map(\.name))
    let own = library.declarations.dropFirst(StandardLibrary.native.library.declarations.count)
    let silent = own.filter { one in
      let name = (one.owner.map { $0 + "." } ?? "") + one.name
      return one.name != "description" && !explained.contains(name + "\n" + one.signature)
        && !protocols.contains { explainedNames.contains($0 + "." + one.name) }
    }
    #expect(silent.map { ($0.owner ?? "") + " " + $0.signature } == [])
    #expect(own.count > 500)
  }
}
