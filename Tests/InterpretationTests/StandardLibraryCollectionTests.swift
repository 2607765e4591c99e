import Interpretation
import Testing

@Suite("Dictionary")
struct StandardLibraryDictionaryTests {
  let library = StandardLibraryCaller()
  let ages: Value = {
    var entries = Entries()
    entries[.string("b")] = .int(2)
    entries[.string("a")] = .int(1)
    return .dictionary(entries)
  }()

  @Test("entries stay in the order in which they came")
  func order() throws {
    #expect(ages.text == #"["b": 2, "a": 1]"#)
    #expect(try library.text("Dictionary", "var keys", ages) == #"["b", "a"]"#)
    #expect(try library.text("Dictionary", "var values", ages) == "[2, 1]")
  }

  @Test func lookup() throws {
    #expect(try library.call("Dictionary", "subscript(key: Key) ->", ages, .string("a")) == .int(1))
    #expect(try library.call("Dictionary", "subscript(key: Key) ->", ages, .string("z")) == .none)
    #expect(
      try library.call("Dictionary", "subscript(key: Key, default", ages, .string("z"), .int(9))
        == .int(9))
  }

  @Test func changes() throws {
    let added = try library.set("Dictionary", "subscript(key: Key) ->", ages, .string("c"), .int(3))
    #expect(added.text == #"["b": 2, "a": 1, "c": 3]"#)
    let removed = try library.set(
      "Dictionary", "subscript(key: Key) ->", added, .string("b"), .none)
    #expect(removed.text == #"["a": 1, "c": 3]"#)
    #expect(ages.text == #"["b": 2, "a": 1]"#)
  }

  @Test func transforms() throws {
    let doubled = closure { .int($0 * 2) }
    #expect(try library.text("Dictionary", "func mapValues", ages, doubled) == #"["b": 4, "a": 2]"#)
    let groups = try library.call(
      "Dictionary", "init<S: Sequence>(grouping", ints(1, 2, 3), closure { .int($0 % 2) })
    #expect(groups.text == "[1: [1, 3], 0: [2]]")
  }

  @Test func mistakes() {
    let pair = Value.tuple([.string("a"), .int(1)])
    #expect(
      message {
        try library.call("Dictionary", "init<S: Sequence>(uniqueKeys", .array([pair, pair]))
      } == #"Dictionary(uniqueKeysWithValues:): the key "a" comes twice"#)
  }

  @Test("many removals do not lose what is left")
  func compaction() {
    var entries = Entries()
    for number in 0..<100 { entries[.int(number)] = .int(-number) }
    for number in 0..<90 { entries[.int(number)] = nil }
    #expect(entries.count == 10)
    #expect(entries[.int(95)] == .int(-95))
    #expect(Array(entries).map(\.key) == (90..<100).map { .int($0) })
  }
}

@Suite("Set")
struct StandardLibrarySetTests {
  let library = StandardLibraryCaller()

  private func set(_ numbers: Int...) -> Value { .set(numbers.map { .int($0) }) }

  @Test func members() throws {
    #expect(try library.text("Set", "init<S", ints(3, 1, 3)) == "[3, 1]")
    #expect(set(1, 2) == set(2, 1))
    let inserted = try library.change(
      "Set", "@discardableResult mutating func insert", set(1), .int(2))
    #expect(inserted.result.text == "(inserted: true, memberAfterInsert: 2)")
    #expect(inserted.receiver == set(1, 2))
  }

  @Test func algebra() throws {
    #expect(try library.call("Set", "func union", set(1, 2), set(2, 3)) == set(1, 2, 3))
    #expect(try library.call("Set", "func intersection", set(1, 2), set(2, 3)) == set(2))
    #expect(try library.call("Set", "func subtracting", set(1, 2), set(2, 3)) == set(1))
    #expect(try library.call("Set", "func symmetricDifference", set(1, 2), set(2, 3)) == set(1, 3))
    #expect(try library.call("Set", "func isSubset", set(1), set(1, 2)) == .bool(true))
    #expect(try library.call("Set", "func isDisjoint", set(1), set(1, 2)) == .bool(false))
  }
}

@Suite("Ranges and strides")
struct StandardLibraryRangeTests {
  let library = StandardLibraryCaller()

  @Test func bounds() throws {
    let range = try library.call(nil, "func ..< <", .int(2), .int(5))
    #expect(range.text == "2..<5")
    #expect(try library.text("Range", "var count", range) == "3")
    #expect(
      try library.call("Range", "func contains(_ element: Bound", range, .int(5)) == .bool(false))
    #expect(try library.text("Range", "func map", range, closure { .int($0 * $0) }) == "[4, 9, 16]")
    #expect(
      try library.text("Range", "func clamped", range, .range(.int(0), .int(3))) == "2..<3")
  }

  @Test func closedRangeOfDoubles() throws {
    let range = Value.closedRange(.double(0), .double(1))
    #expect(
      try library.call("ClosedRange", "func contains(_ element: Bound", range, .double(1))
        == .bool(true))
  }

  @Test func strides() throws {
    #expect(
      try library.text(nil, "func stride(from start: Int, to", .int(0), .int(10), .int(4))
        == "[0, 4, 8]")
    #expect(
      try library.text(nil, "func stride(from start: Int, through", .int(4), .int(0), .int(-2))
        == "[4, 2, 0]")
    #expect(
      try library.text(
        nil, "func stride(from start: Double, to", .double(0), .double(1), .double(0.25))
        == "[0.0, 0.25, 0.5, 0.75]")
  }

  @Test func mistakes() {
    #expect(
      message { try library.call(nil, "func ... <", .int(5), .int(2)) }
        == "a range cannot end before it starts: 5...2")
    #expect(
      message {
        try library.call(nil, "func stride(from start: Int, to", .int(0), .int(1), .int(0))
      } == "stride(from:to:by:): the step is 0")
    #expect(
      message {
        try library.call(nil, "func stride(from start: Int, to", .int(0), .int(.max), .int(1))
      }.hasPrefix("too large"))
  }
}
