/// What every sequence of a known length can do, and the parts it can be cut into.
extension StandardLibrary {
  /// `part` is the type of a part: `ArraySlice<Element>` of an array, `[Element]` of a range.
  static func addCollectionMembers(
    to table: inout NativeTable, _ owner: SequenceOwner, part: CollectionPart
  ) {
    func add(_ signature: String, _ function: @escaping NativeFunction) {
      table.add(to: owner.name, owner.text(signature), where: owner.constraint, function)
    }
    add("var count: Int { get }") { a, _ in .int(count(of: a[0])) }
    add("var isEmpty: Bool { get }") { a, _ in .bool(first(of: a[0]) == nil) }
    add("var underestimatedCount: Int { get }") { a, _ in .int(count(of: a[0])) }
    add("var first: Element? { get }") { a, _ in .some(first(of: a[0])) }

    let name = part.typeName
    let make = part.make
    @Sendable func cut(
      _ whole: Value, _ source: Elements, _ offsets: Range<Int>, _ context: any NativeContext
    ) throws -> Value {
      try context.checkAllocation(of: offsets.count, "a sequence of \(offsets.count) elements")
      return make(whole, source, offsets)
    }
    add("func prefix(_ maxLength: Int) -> \(name)") { a, context in
      let (source, length) = (elements(of: a[0]), try a.count(1, of: "prefix(_:)"))
      return try cut(a[0], source, 0..<min(length, source.count), context)
    }
    add("func suffix(_ maxLength: Int) -> \(name)") { a, context in
      let (source, length) = (elements(of: a[0]), try a.count(1, of: "suffix(_:)"))
      return try cut(a[0], source, max(0, source.count - length)..<source.count, context)
    }
    add("func dropFirst(_ k: Int = 1) -> \(name)") { a, context in
      let source = elements(of: a[0])
      let length = a.isOmitted(1) ? 1 : try a.count(1, of: "dropFirst(_:)")
      return try cut(a[0], source, min(length, source.count)..<source.count, context)
    }
    add("func dropLast(_ k: Int = 1) -> \(name)") { a, context in
      let source = elements(of: a[0])
      let length = a.isOmitted(1) ? 1 : try a.count(1, of: "dropLast(_:)")
      return try cut(a[0], source, 0..<max(0, source.count - length), context)
    }
    add("func prefix(while predicate: (Element) throws -> Bool) rethrows -> \(name)") {
      a, context in
      let source = elements(of: a[0])
      return try cut(a[0], source, 0..<leadingCount(source, a[1], context), context)
    }
    add("func drop(while predicate: (Element) throws -> Bool) rethrows -> \(name)") { a, context in
      let source = elements(of: a[0])
      return try cut(a[0], source, leadingCount(source, a[1], context)..<source.count, context)
    }
    add(
      """
      func split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, \
      whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [\(name)]
      """
    ) { a, context in
      let (source, whole, isSeparator) = (elements(of: a[0]), a[0], a[3])
      return .array(
        try splitRanges(
          source, maxSplits: a.isOmitted(1) ? .max : a.count(1, of: "split"),
          omittingEmpty: a.isOmitted(2) || a.bool(2)
        ) { try context.isTrue(isSeparator, $0) }.map { try cut(whole, source, $0, context) })
    }
    add(
      """
      func split(separator: Element, maxSplits: Int = 9223372036854775807, \
      omittingEmptySubsequences: Bool = true) -> [\(name)] where Element: Equatable
      """
    ) { a, context in
      let (source, whole, separator) = (elements(of: a[0]), a[0], a[1])
      let maxSplits = a.isOmitted(2) ? .max : try a.count(2, of: "split")
      let omittingEmpty = a.isOmitted(3) || a.bool(3)
      let ranges =
        if case .characters(let characters) = source {
          splitRanges(characters, maxSplits: maxSplits, omittingEmpty: omittingEmpty) {
            [separator = a.character(1)] in $0 == separator
          }
        } else {
          try splitRanges(source, maxSplits: maxSplits, omittingEmpty: omittingEmpty) {
            try context.areEqual($0, separator)
          }
        }
      return .array(try ranges.map { try cut(whole, source, $0, context) })
    }
  }

  /// Members of collections that can be read from the back.
  static func addBidirectionalMembers(to table: inout NativeTable, _ owner: SequenceOwner) {
    func add(_ signature: String, _ function: @escaping NativeFunction) {
      table.add(to: owner.name, owner.text(signature), where: owner.constraint, function)
    }
    add("var last: Element? { get }") { a, _ in .some(elements(of: a[0]).last) }
    add("func last(where predicate: (Element) throws -> Bool) rethrows -> Element?") { a, context in
      for element in elements(of: a[0]).reversed() where try context.isTrue(a[1], element) {
        return .some(element)
      }
      return .none
    }
  }

  /// How many elements from the front satisfy the predicate.
  private static func leadingCount(
    _ elements: Elements, _ predicate: Value, _ context: any NativeContext
  ) throws -> Int {
    var count = 0
    for element in elements {
      guard try context.isTrue(predicate, element) else { break }
      count += 1
    }
    return count
  }

  /// The stretches between separators, as `split` of Swift's collections gives them.
  private static func splitRanges<Source: Sequence>(
    _ elements: Source, maxSplits: Int, omittingEmpty: Bool,
    isSeparator: (Source.Element) throws -> Bool
  ) rethrows -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    for element in elements {
      if ranges.count < maxSplits, try isSeparator(element) {
        if !omittingEmpty || start < index { ranges.append(start..<index) }
        start = index + 1
      }
      index += 1
    }
    if !omittingEmpty || start < index { ranges.append(start..<index) }
    return ranges
  }
}

/// What a part of a collection is.
enum CollectionPart {
  case arraySlice, substring, array

  var typeName: String {
    switch self {
    case .arraySlice: "ArraySlice<Element>"
    case .substring: "Substring"
    case .array: "[Element]"
    }
  }

  /// Cuts a part out of a collection, whose elements are at hand, by their offsets.
  var make: @Sendable (_ collection: Value, _ elements: Elements, _ offsets: Range<Int>) -> Value {
    switch self {
    case .arraySlice:
      { .slice($1.part($2), startingAt: startIndex(of: $0) + $2.lowerBound) }
    case .substring:
      { _, elements, offsets in
        guard case .characters(let characters) = elements else { return .string("") }
        return .string(String(characters[offsets]))
      }
    case .array: { .array($1.part($2)) }
    }
  }
}
