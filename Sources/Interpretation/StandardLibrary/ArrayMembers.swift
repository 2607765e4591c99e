internal import Memory

/// `Array` and `ArraySlice`: what both can do, by their own indices.
extension StandardLibrary {
  static func addArrays(to table: inout NativeTable) {
    for name in ["Array", "ArraySlice"] {
      let owner = SequenceOwner(name: name, element: "Element")
      addSequenceMembers(to: &table, owner)
      addCollectionMembers(to: &table, owner, part: .arraySlice)
      addBidirectionalMembers(to: &table, owner)
      addIndexing(to: &table, name)
      addIndexSearches(to: &table, name)
      addInitializers(to: &table, name)
      addInsertions(to: &table, name)
      addRemovals(to: &table, name)
      addReorderings(to: &table, name)
      addOperators(to: &table, name)
    }
  }

  private static func addInitializers(to table: inout NativeTable, _ name: String) {
    table.add(to: name, "init()") { _, _ in .array([]) }
    table.add(to: name, "init<S: Sequence>(_ s: S) where S.Element == Element") { a, context in
      .array(try context.list(elements(of: a[0])))
    }
    table.add(to: name, "init(repeating repeatedValue: Element, count: Int)") { a, context in
      let count = try a.count(1, of: "Array(repeating:count:)")
      try context.checkAllocation(of: count, "an array of \(count) elements")
      return .array(Array(repeating: a[0], count: count))
    }
  }

  private static func addIndexing(to table: inout NativeTable, _ name: String) {
    table.add(to: name, "var startIndex: Int { get }") { a, _ in .int(startIndex(of: a[0])) }
    table.add(to: name, "var endIndex: Int { get }") { a, _ in
      .int(startIndex(of: a[0]) + elements(of: a[0]).count)
    }
    table.add(to: name, "var indices: Range<Int> { get }") { a, _ in
      let start = startIndex(of: a[0])
      return .range(.int(start), .int(start + elements(of: a[0]).count))
    }
    table.add(
      to: name, "subscript(index: Int) -> Element { get set }",
      get: { a, _ in
        let offset = try a.offset(1, in: a[0])
        return elements(of: a[0])[offset]
      },
      set: { a, _ in
        let offset = try a.offset(1, in: a[0])
        let element = a[2]
        a.changeElements(0) { $0[offset] = element }
        return .void
      })
    for range in [
      "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
    ] {
      table.add(
        to: name, "subscript(bounds: \(range)<Int>) -> ArraySlice<Element> { get set }",
        get: { a, _ in
          CollectionPart.arraySlice.make(a[0], elements(of: a[0]), try a.offsets(1, in: a[0]))
        },
        set: { a, _ in
          let offsets = try a.offsets(1, in: a[0])
          let replacement = elements(of: a[2]).all
          a.changeElements(0) { $0.replaceSubrange(offsets, with: replacement) }
          return .void
        })
    }
    table.add(to: name, "func index(after i: Int) -> Int") { a, _ in .int(a.int(1) &+ 1) }
    table.add(to: name, "func index(before i: Int) -> Int") { a, _ in .int(a.int(1) &- 1) }
  }

  private static func addIndexSearches(to table: inout NativeTable, _ name: String) {
    @Sendable func found(_ offset: Int?, in array: Value) -> Value {
      offset.map { .int($0 + startIndex(of: array)) } ?? .none
    }
    table.add(to: name, "func firstIndex(of element: Element) -> Int? where Element: Equatable") {
      a, context in
      found(try elements(of: a[0]).firstIndex { try context.areEqual($0, a[1]) }, in: a[0])
    }
    table.add(to: name, "func lastIndex(of element: Element) -> Int? where Element: Equatable") {
      a, context in
      found(try elements(of: a[0]).lastIndex { try context.areEqual($0, a[1]) }, in: a[0])
    }
    table.add(
      to: name, "func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int?"
    ) { a, context in
      found(try elements(of: a[0]).firstIndex { try context.isTrue(a[1], $0) }, in: a[0])
    }
    table.add(
      to: name, "func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Int?"
    ) { a, context in
      found(try elements(of: a[0]).lastIndex { try context.isTrue(a[1], $0) }, in: a[0])
    }
    table.add(to: name, "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]")
    {
      a, context in
      let (source, isIncluded) = (elements(of: a[0]), a[1])
      var result: [Value] = []
      // Memory that is not written to costs nothing.
      result.reserveRoom(for: source.count)
      for element in source where try context.isTrue(isIncluded, element) { result.append(element) }
      return .array(result)
    }
  }

  /// Those of two arrays come first: they give a literal its type.
  private static func addOperators(to table: inout NativeTable, _ name: String) {
    for (generics, right, condition) in [
      ("", "\(name)<Element>", ""), (" <S: Sequence>", "S", " where S.Element == Element"),
    ] {
      table.add(
        to: name,
        "static func +\(generics) (lhs: \(name)<Element>, rhs: \(right)) -> \(name)<Element>\(condition)"
      ) { a, context in
        let added = elements(of: a[1])
        try context.checkJoining(elements(of: a[0]).count, added.count)
        var result = elements(of: a[0]).all
        result.append(contentsOf: added)
        return .array(result)
      }
      table.add(
        to: name,
        "static func +=\(generics) (lhs: inout \(name)<Element>, rhs: \(right))\(condition)"
      ) { a, context in
        let added = elements(of: a[1])
        try context.checkJoining(elements(of: a[0]).count, added.count)
        a.changeElements(0) { $0.append(contentsOf: added) }
        return .void
      }
    }
  }
}
