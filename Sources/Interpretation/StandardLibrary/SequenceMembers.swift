internal import Memory

/// What every sequence can do. `Element` in a text stands for the owner's element type.
extension StandardLibrary {
  static func addSequenceMembers(to table: inout NativeTable, _ owner: SequenceOwner) {
    func add(_ signature: String, _ function: @escaping NativeFunction) {
      table.add(to: owner.name, owner.text(signature), where: owner.constraint, function)
    }

    add("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") { a, context in
      let (source, transform) = (elements(of: a[0]), a[1])
      var result: [Value] = []
      // Memory that is not written to costs nothing; a range may go on without end.
      result.reserveRoom(for: Swift.min(source.count, 1 << 22))
      for element in source { result.append(try context.call(transform, element)) }
      return .array(result)
    }
    add("func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") { a, context in
      var result: [Value] = []
      for element in elements(of: a[0]) {
        if let payload = try context.call(a[1], element).payload { result.append(payload) }
      }
      return .array(result)
    }
    add(
      "func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element]"
    ) { a, context in
      var result: [Value] = []
      for element in elements(of: a[0]) {
        result.append(contentsOf: elements(of: try context.call(a[1], element)))
      }
      return .array(result)
    }
    add("func forEach(_ body: (Element) throws -> Void) rethrows") { a, context in
      let body = a[1]
      for element in elements(of: a[0]) { _ = try context.call(body, element) }
      return .void
    }
    add(
      """
      func reduce<Result>(_ initialResult: Result, \
      _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result
      """
    ) { a, context in
      var (result, combine) = (a[1], a[2])
      for element in elements(of: a[0]) { result = try context.call(combine, result, element) }
      return result
    }
    add(
      """
      func reduce<Result>(into initialResult: Result, \
      _ updateAccumulatingResult: (inout Result, Element) throws -> Void) rethrows -> Result
      """
    ) { a, context in
      var result = a[1]
      a[1] = .void
      for element in elements(of: a[0]) {
        _ = try context.call(a[2], changing: &result, [element])
      }
      return result
    }
    if !owner.hasOwnContains { addContains(add) }
    addSearches(add)
    addOrderings(add)
    addCombinations(add)
  }

  private static func addContains(_ add: (String, @escaping NativeFunction) -> Void) {
    add("func contains(_ element: Element) -> Bool where Element: Equatable") { a, context in
      for element in elements(of: a[0]) where try context.areEqual(element, a[1]) {
        return .bool(true)
      }
      return .bool(false)
    }
  }

  private static func addSearches(_ add: (String, @escaping NativeFunction) -> Void) {
    add("func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool") { a, context in
      for element in elements(of: a[0]) where try context.isTrue(a[1], element) {
        return .bool(true)
      }
      return .bool(false)
    }
    add("func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool") { a, context in
      for element in elements(of: a[0]) where try !context.isTrue(a[1], element) {
        return .bool(false)
      }
      return .bool(true)
    }
    add("func first(where predicate: (Element) throws -> Bool) rethrows -> Element?") {
      a, context in
      for element in elements(of: a[0]) where try context.isTrue(a[1], element) {
        return .some(element)
      }
      return .none
    }
    add("func count(where predicate: (Element) throws -> Bool) rethrows -> Int") { a, context in
      var count = 0
      for element in elements(of: a[0]) where try context.isTrue(a[1], element) { count += 1 }
      return .int(count)
    }
    add(
      """
      func elementsEqual<S: Sequence>(_ other: S) -> Bool \
      where S.Element == Element, Element: Equatable
      """
    ) { a, context in
      let (left, right) = (elements(of: a[0]), elements(of: a[1]))
      guard left.count == right.count else { return .bool(false) }
      for (x, y) in zip(left, right) where try !context.areEqual(x, y) { return .bool(false) }
      return .bool(true)
    }
    add(
      """
      func starts<S: Sequence>(with possiblePrefix: S) -> Bool \
      where S.Element == Element, Element: Equatable
      """
    ) { a, context in
      let (whole, prefix) = (elements(of: a[0]), elements(of: a[1]))
      guard prefix.count <= whole.count else { return .bool(false) }
      for (x, y) in zip(whole, prefix) where try !context.areEqual(x, y) { return .bool(false) }
      return .bool(true)
    }
  }

  private static func addOrderings(_ add: (String, @escaping NativeFunction) -> Void) {
    add("func sorted() -> [Element] where Element: Comparable") { a, context in
      .array(try context.sorted(elements(of: a[0])))
    }
    add(
      "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]"
    ) {
      a, context in
      let order = a[1]
      return .array(
        try context.list(elements(of: a[0])).sorted { try context.isTrue(order, $0, $1) })
    }
    add("func min() -> Element? where Element: Comparable") { a, context in
      .some(try elements(of: a[0]).min { try context.isLess($0, $1) })
    }
    add("func max() -> Element? where Element: Comparable") { a, context in
      .some(try elements(of: a[0]).max { try context.isLess($0, $1) })
    }
    add("func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?")
    {
      a, context in
      let order = a[1]
      return .some(try elements(of: a[0]).min { try context.isTrue(order, $0, $1) })
    }
    add("func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?")
    {
      a, context in
      let order = a[1]
      return .some(try elements(of: a[0]).max { try context.isTrue(order, $0, $1) })
    }
    add("func reversed() -> [Element]") { a, context in
      .array(try context.list(elements(of: a[0])).reversed())
    }
  }

  private static func addCombinations(_ add: (String, @escaping NativeFunction) -> Void) {
    add("func enumerated() -> EnumeratedSequence<Element>") { a, context in
      .array(
        try context.list(elements(of: a[0])).enumerated().map {
          .tuple([.int($0.offset), $0.element], labels: ["offset", "element"])
        })
    }
    add("func joined(separator: String = \"\") -> String where Element: StringProtocol") { a, _ in
      let separator = a.isOmitted(1) ? "" : a.string(1)
      return .string(elements(of: a[0]).map { $0.text }.joined(separator: separator))
    }
    // Strings are sequences too: what is nearer to a call of no arguments comes first.
    add("func joined() -> String where Element: StringProtocol") { a, _ in
      .string(elements(of: a[0]).map { $0.text }.joined())
    }
    add("func joined<T>() -> FlattenSequence<T> where Element == [T]") { a, _ in
      .array(elements(of: a[0]).flatMap { elements(of: $0) })
    }
    add(
      """
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool \
      where S.Element == Element, Element: Comparable
      """
    ) { a, context in
      let (left, right) = (elements(of: a[0]), elements(of: a[1]))
      for (x, y) in zip(left, right) {
        if try context.isLess(x, y) { return .bool(true) }
        if try context.isLess(y, x) { return .bool(false) }
      }
      return .bool(left.count < right.count)
    }
  }
}

/// A type that has the members of a sequence.
struct SequenceOwner {
  var name: String
  /// Its element type, as written.
  var element: String
  /// When it is a sequence (`Bound == Int` of a range).
  var constraint: String?
  /// It finds an element without looking at the others, by a `contains` of its own.
  var hasOwnContains = false

  /// A member's text with the element type in place of the word `Element`.
  func text(_ signature: String) -> String {
    element == "Element" ? signature : replacingElement(in: signature)
  }

  private func replacingElement(in signature: String) -> String {
    var signature = signature
    return signature.withUTF8 { text in
      var result: [UInt8] = []
      result.reserveCapacity(text.count + 64)
      let word: StaticString = "Element"
      var index = 0
      while index < text.count {
        var length = 0
        while length < word.utf8CodeUnitCount, index + length < text.count,
          text[index + length] == word.utf8Start[length]
        {
          length += 1
        }
        // `S.Element` is another type's element.
        let isMember = index > 0 && text[index - 1] == UInt8(ascii: ".")
        if length == word.utf8CodeUnitCount, !isMember {
          result.append(contentsOf: element.utf8)
          index += length
        } else {
          result.append(text[index])
          index += 1
        }
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
