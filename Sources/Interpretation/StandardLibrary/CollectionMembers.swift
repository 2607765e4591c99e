/// What every sequence of a known length can do, and the parts it can be cut into.
extension StandardLibrary {
  /// `part` is the type of a part: `ArraySlice<Element>` of an array, `[Element]` of a range.
  static func addCollectionMembers(
    to table: inout NativeTable, _ owner: SequenceOwner, part: CollectionPart
  ) {
    func add(_ signature: String, _ function: @escaping NativeFunction) {
      table.add(to: owner.name, owner.text(signature), where: owner.constraint, function)
    }
    add("var count: Int { get }") { a, _ in .int(elements(of: a[0]).count) }
    add("var isEmpty: Bool { get }") { a, _ in .bool(elements(of: a[0]).isEmpty) }
    add("var underestimatedCount: Int { get }") { a, _ in .int(elements(of: a[0]).count) }
    add("var first: Element? { get }") { a, _ in .some(elements(of: a[0]).first) }

    let name = part.typeName
    let cut = part.make
    add("func prefix(_ maxLength: Int) -> \(name)") { a, _ in
      let length = try a.count(1, of: "prefix(_:)")
      return cut(a[0], 0..<min(length, elements(of: a[0]).count))
    }
    add("func suffix(_ maxLength: Int) -> \(name)") { a, _ in
      let count = elements(of: a[0]).count
      let length = try a.count(1, of: "suffix(_:)")
      return cut(a[0], max(0, count - length)..<count)
    }
    add("func dropFirst(_ k: Int = 1) -> \(name)") { a, _ in
      let count = elements(of: a[0]).count
      let length = a.isOmitted(1) ? 1 : try a.count(1, of: "dropFirst(_:)")
      return cut(a[0], min(length, count)..<count)
    }
    add("func dropLast(_ k: Int = 1) -> \(name)") { a, _ in
      let count = elements(of: a[0]).count
      let length = a.isOmitted(1) ? 1 : try a.count(1, of: "dropLast(_:)")
      return cut(a[0], 0..<max(0, count - length))
    }
    add("func prefix(while predicate: (Element) throws -> Bool) rethrows -> \(name)") {
      a, context in
      cut(a[0], 0..<(try leadingCount(a, context)))
    }
    add("func drop(while predicate: (Element) throws -> Bool) rethrows -> \(name)") { a, context in
      cut(a[0], (try leadingCount(a, context))..<elements(of: a[0]).count)
    }
    add(
      """
      func split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, \
      whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [\(name)]
      """
    ) { a, context in
      let isSeparator = a[3]
      return .array(
        try splitRanges(
          elements(of: a[0]), maxSplits: a.isOmitted(1) ? .max : a.count(1, of: "split"),
          omittingEmpty: a.isOmitted(2) || a.bool(2)
        ) { try context.isTrue(isSeparator, $0) }.map { cut(a[0], $0) })
    }
    add(
      """
      func split(separator: Element, maxSplits: Int = 9223372036854775807, \
      omittingEmptySubsequences: Bool = true) -> [\(name)] where Element: Equatable
      """
    ) { a, context in
      let separator = a[1]
      return .array(
        try splitRanges(
          elements(of: a[0]), maxSplits: a.isOmitted(2) ? .max : a.count(2, of: "split"),
          omittingEmpty: a.isOmitted(3) || a.bool(3)
        ) { try context.areEqual($0, separator) }.map { cut(a[0], $0) })
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
    _ a: NativeArguments, _ context: any NativeContext
  ) throws -> Int {
    var count = 0
    for element in elements(of: a[0]) {
      guard try context.isTrue(a[1], element) else { break }
      count += 1
    }
    return count
  }

  /// The stretches between separators, as `split` of Swift's collections gives them.
  private static func splitRanges(
    _ elements: Elements, maxSplits: Int, omittingEmpty: Bool, isSeparator: (Value) throws -> Bool
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

  /// Cuts a part out of a collection by its elements' offsets.
  var make: @Sendable (_ collection: Value, _ offsets: Range<Int>) -> Value {
    switch self {
    case .arraySlice:
      { .slice(Array(elements(of: $0)[$1]), startingAt: startIndex(of: $0) + $1.lowerBound) }
    case .substring: { .string(elements(of: $0)[$1].reduce(into: "") { $0 += $1.text }) }
    case .array: { .array(Array(elements(of: $0)[$1])) }
    }
  }
}
