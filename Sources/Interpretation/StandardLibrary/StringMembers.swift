/// `String` and `Substring`: what both can do.
extension StandardLibrary {
  static func addStrings(to table: inout NativeTable) {
    for name in ["String", "Substring"] {
      let owner = SequenceOwner(name: name, element: "Character")
      addSequenceMembers(to: &table, owner)
      addCollectionMembers(to: &table, owner, part: .substring)
      addBidirectionalMembers(to: &table, owner)
      addTextMembers(to: &table, name)
    }
    addStringInitializers(to: &table)
    addStringChanges(to: &table)
    addJoining(to: &table)
  }

  /// `+` of two strings is the language's own.
  private static func addJoining(to table: inout NativeTable) {
    for (left, right) in [
      ("String", "Substring"), ("Substring", "String"), ("Substring", "Substring"),
    ] {
      table.add(to: left, "static func + (lhs: \(left), rhs: \(right)) -> \(left)") { a, context in
        let (left, right) = (a.string(0), a.string(1))
        try context.checkJoining(left.utf8.count / 8, right.utf8.count / 8)
        return .string(left + right)
      }
      table.add(to: left, "static func += (lhs: inout \(left), rhs: \(right))") { a, context in
        let added = a.string(1)
        try context.checkJoining(a.string(0).utf8.count / 8, added.utf8.count / 8)
        a.changeText(0) { $0 += added }
        return .void
      }
    }
  }

  private static func addTextMembers(to table: inout NativeTable, _ name: String) {
    table.add(to: name, "func uppercased() -> String") { a, _ in .string(a.string(0).uppercased()) }
    table.add(to: name, "func lowercased() -> String") { a, _ in .string(a.string(0).lowercased()) }
    table.add(to: name, "func hasPrefix<S: StringProtocol>(_ prefix: S) -> Bool") { a, _ in
      .bool(a.string(0).hasPrefix(a.string(1)))
    }
    table.add(to: name, "func hasSuffix<S: StringProtocol>(_ suffix: S) -> Bool") { a, _ in
      .bool(a.string(0).hasSuffix(a.string(1)))
    }
    table.add(to: name, "func contains(_ other: String) -> Bool") { a, _ in
      .bool(a.string(1).isEmpty || a.string(0).contains(a.string(1)))
    }
    table.add(to: name, "func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String")
    {
      a, context in
      .string(try a.string(0).filter { try context.isTrue(a[1], .character($0)) })
    }
    table.add(to: name, "var utf8: UTF8View { get }") { a, _ in
      .object(BytesObject(a.string(0).utf8))
    }
    table.add(to: name, "var unicodeScalars: UnicodeScalarView { get }") { a, _ in
      .array(a.string(0).unicodeScalars.map { .character(Character($0)) })
    }
  }

  private static func addStringInitializers(to table: inout NativeTable) {
    table.add(to: "String", "init()") { _, _ in .string("") }
    for type in [
      "String", "Substring", "Character", "Int", "Double", "Float", "Bool", "UInt8",
    ] {
      table.add(to: "String", "init(_ value: \(type))") { a, _ in .string(a[0].text) }
    }
    table.add(
      to: "String", "init<S: Sequence>(_ characters: S) where S.Element == Character"
    ) { a, _ in
      .string(elements(of: a[0]).reduce(into: "") { $0 += $1.text })
    }
    table.add(to: "CustomStringConvertible", "var description: String { get }") { a, _ in
      .string(a[0].text)
    }
    table.add(to: "String", "init(describing instance: Any)") { a, _ in .string(a[0].text) }
    table.add(to: "String", "init(reflecting subject: Any)") { a, _ in .string(a[0].debugText) }
    table.add(to: "String", "init(repeating repeatedValue: String, count: Int)") { a, context in
      let count = try a.count(1, of: "String(repeating:count:)")
      let (length, overflows) = a.string(0).utf8.count.multipliedReportingOverflow(by: count)
      try context.checkAllocation(
        of: overflows ? .max : length, "a string of \(count) times \(a.string(0).count) characters")
      return .string(String(repeating: a.string(0), count: count))
    }
    table.add(to: "String", "init(repeating repeatedValue: Character, count: Int)") { a, context in
      let count = try a.count(1, of: "String(repeating:count:)")
      try context.checkAllocation(of: count, "a string of \(count) characters")
      return .string(String(repeating: a.string(0), count: count))
    }
    for type in ["Int", "UInt8"] {
      table.add(to: "String", "init(_ value: \(type), radix: Int, uppercase: Bool = false)") {
        a, _ in
        let radix = try self.radix(a.int(1))
        return .string(String(a.int(0), radix: radix, uppercase: !a.isOmitted(2) && a.bool(2)))
      }
    }
    table.add(to: "String", "init(format: String, _ arguments: Any...)") { a, _ in
      .string(try formatted(a.string(0), elements(of: a[1]).all))
    }
    table.add(to: "Substring", "init(_ value: String)") { a, _ in a[0] }
  }

  static func radix(_ radix: Int) throws -> Int {
    guard (2...36).contains(radix) else {
      throw RuntimeFailure("a radix must be from 2 to 36, not \(radix)")
    }
    return radix
  }

  private static func addStringChanges(to table: inout NativeTable) {
    for type in ["String", "Character", "Substring"] {
      table.add(to: "String", "mutating func append(_ other: \(type))") { a, context in
        let added = a.string(1)
        try context.checkJoining(a.string(0).utf8.count / 8, added.utf8.count / 8)
        a.changeText(0) { $0 += added }
        return .void
      }
    }
    table.add(
      to: "String",
      "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character"
    ) { a, _ in
      let added = elements(of: a[1]).reduce(into: "") { $0 += $1.text }
      a.changeText(0) { $0 += added }
      return .void
    }
    table.add(to: "String", "@discardableResult mutating func removeFirst() -> Character") { a, _ in
      guard let first = a.string(0).first else {
        throw RuntimeFailure("removeFirst() on an empty string")
      }
      a.changeText(0) { $0.removeFirst() }
      return .character(first)
    }
    table.add(to: "String", "@discardableResult mutating func removeLast() -> Character") { a, _ in
      guard let last = a.string(0).last else {
        throw RuntimeFailure("removeLast() on an empty string")
      }
      a.changeText(0) { $0.removeLast() }
      return .character(last)
    }
    for (name, remove) in [
      ("removeFirst", { @Sendable (text: inout String, count: Int) in text.removeFirst(count) }),
      ("removeLast", { @Sendable (text: inout String, count: Int) in text.removeLast(count) }),
    ] {
      table.add(to: "String", "mutating func \(name)(_ k: Int)") { a, _ in
        let (count, length) = (try a.count(1, of: "\(name)(_:)"), a.string(0).count)
        guard count <= length else {
          throw RuntimeFailure("\(name)(\(count)) on a string of length \(length)")
        }
        a.changeText(0) { remove(&$0, count) }
        return .void
      }
    }
    table.add(to: "String", "mutating func popLast() -> Character?") { a, _ in
      let last = a.string(0).last
      a.changeText(0) { _ = $0.popLast() }
      return .some(last.map { .character($0) })
    }
    table.add(to: "String", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") {
      a, _ in
      a[0] = .string("")
      return .void
    }
    table.add(
      to: "String",
      "mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows"
    ) { a, context in
      a[0] = .string(try a.string(0).filter { try !context.isTrue(a[1], .character($0)) })
      return .void
    }
  }
}
