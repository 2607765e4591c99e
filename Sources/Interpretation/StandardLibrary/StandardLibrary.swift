internal import Programs

/// The part of Swift's standard library that notebooks can use: its declarations in Swift's own
/// text, and the code that runs them.
package enum StandardLibrary {
  package static let native: NativeLibrary = {
    var table = NativeTable()
    table.reserve(types: 48, declarations: 1000)
    addTypes(to: &table)
    addFreeFunctions(to: &table)
    addMathematics(to: &table)
    addIntegers(to: &table)
    addFloatingPoint(to: &table)
    addCharacters(to: &table)
    addStrings(to: &table)
    addArrays(to: &table)
    addDictionaries(to: &table)
    addSets(to: &table)
    addOptionals(to: &table)
    addRanges(to: &table)
    addViews(to: &table)
    addHashing(to: &table)
    return table.native
  }()

  /// Sequences that come from other values and have a type of their own.
  private static func addViews(to table: inout NativeTable) {
    for (name, element) in views {
      let owner = SequenceOwner(name: name, element: element)
      addSequenceMembers(to: &table, owner)
      addCollectionMembers(to: &table, owner, part: .array)
      table.add(
        to: name,
        owner.text("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]")
      ) {
        a, context in
        .array(try elements(of: a[0]).filter { try context.isTrue(a[1], $0) })
      }
    }
  }
}
