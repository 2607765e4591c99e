import Interpretation
import Testing

@Suite("Array and ArraySlice")
struct StandardLibraryArrayTests {
  let library = StandardLibraryCaller()
  let xs = ints(30, 10, 20)

  @Test func transforms() throws {
    #expect(try library.text("Array", "func map", xs, closure { .int($0 / 10) }) == "[3, 1, 2]")
    let odd = closure { $0 == 10 ? .none : .int($0) }
    #expect(try library.text("Array", "func compactMap", xs, odd) == "[30, 20]")
    let twice = closure { ints($0, $0) }
    #expect(try library.text("Array", "func flatMap", ints(1, 2), twice) == "[1, 1, 2, 2]")
    let large = closure { .bool($0 > 15) }
    #expect(try library.text("Array", "func filter", xs, large) == "[30, 20]")
    let sum = closure { (a: Int, b: Int) in .int(a + b) }
    #expect(try library.text("Array", "func reduce<Result>(_", xs, .int(5), sum) == "65")
    #expect(try library.text("Array", "func reduce<Result>(into", xs, .int(0), sum) == "60")
  }

  @Test func orders() throws {
    #expect(try library.text("Array", "func sorted()", xs) == "[10, 20, 30]")
    let down = closure { (a: Int, b: Int) in .bool(a > b) }
    #expect(try library.text("Array", "func sorted(by", xs, down) == "[30, 20, 10]")
    #expect(try library.text("Array", "func min()", xs) == "10")
    #expect(try library.text("Array", "func max()", xs) == "30")
    #expect(try library.call("Array", "func max()", ints()) == .none)
    #expect(try library.text("Array", "func reversed()", xs) == "[20, 10, 30]")
  }

  @Test func searches() throws {
    #expect(try library.text("Array", "func contains(_", xs, .int(20)) == "true")
    #expect(try library.text("Array", "func firstIndex(of", xs, .int(20)) == "2")
    #expect(try library.call("Array", "func firstIndex(of", xs, .int(7)) == .none)
    let small = closure { .bool($0 < 25) }
    #expect(try library.text("Array", "func firstIndex(where", xs, small) == "1")
    #expect(try library.text("Array", "func last(where", xs, small) == "20")
    #expect(try library.text("Array", "func allSatisfy", xs, small) == "false")
  }

  @Test func lexicographicOrder() throws {
    let before = "func lexicographicallyPrecedes"
    #expect(try library.call("Array", before, ints(1, 2), ints(1, 3)) == .bool(true))
    #expect(try library.call("Array", before, ints(1, 2), ints(1)) == .bool(false))
    #expect(try library.call("Array", before, ints(1), ints(1, 2)) == .bool(true))
  }

  @Test func changes() throws {
    #expect(
      try library.change("Array", "mutating func append(_", xs, .int(1)).receiver.text
        == "[30, 10, 20, 1]")
    #expect(
      try library.change("Array", "mutating func insert(_", xs, .int(1), .int(1)).receiver
        == ints(30, 1, 10, 20))
    let removed = try library.change(
      "Array", "@discardableResult mutating func remove(at", xs, .int(0))
    #expect(removed.result == .int(30) && removed.receiver == ints(10, 20))
    #expect(try library.change("Array", "mutating func popLast()", ints()).result == .none)
    #expect(
      try library.change("Array", "mutating func swapAt", xs, .int(0), .int(2)).receiver
        == ints(20, 10, 30))
    #expect(try library.change("Array", "mutating func sort()", xs).receiver == ints(10, 20, 30))
    let small = closure { .bool($0 < 25) }
    #expect(
      try library.change("Array", "mutating func removeAll(where", xs, small).receiver == ints(30))
  }

  @Test("a change leaves other holders of the array alone")
  func values() throws {
    _ = try library.change("Array", "mutating func append(_", xs, .int(1))
    #expect(xs == ints(30, 10, 20))
  }

  @Test func slicesKeepTheirIndices() throws {
    let slice = try library.call(
      "Array", "subscript(bounds: Range<Int>)", xs, .range(.int(1), .int(3)))
    #expect(slice.text == "[10, 20]")
    #expect(try library.text("ArraySlice", "var startIndex", slice) == "1")
    #expect(try library.text("ArraySlice", "subscript(index: Int)", slice, .int(2)) == "20")
    let outside = message {
      try library.call("ArraySlice", "subscript(index: Int)", slice, .int(0))
    }
    #expect(outside == "index out of range: 0, the slice starts at 1 and has 2 elements")
    #expect(try library.text("ArraySlice", "func firstIndex(of", slice, .int(20)) == "2")
    #expect(try library.text("Array", "func dropFirst", xs, .void) == "[10, 20]")
    #expect(try library.text("Array", "func suffix", xs, .int(9)) == "[30, 10, 20]")
  }

  @Test func assigningToASlice() throws {
    let changed = try library.set(
      "Array", "subscript(bounds: Range<Int>)", xs, .range(.int(0), .int(2)), ints(1, 2, 3))
    #expect(changed == ints(1, 2, 3, 20))
  }

  @Test func splits() throws {
    let parts = try library.call(
      "Array", "func split(separator", ints(1, 0, 0, 2), .int(0), .void, .void)
    #expect(parts.text == "[[1], [2]]")
    let all = try library.call(
      "Array", "func split(separator", ints(1, 0, 0, 2), .int(0), .void, .bool(false))
    #expect(all.text == "[[1], [], [2]]")
  }

  @Test func joins() throws {
    let words = strings("a", "b")
    #expect(try library.text("Array", "func joined(separator", words, .string("-")) == "a-b")
    #expect(
      try library.text("Array", "func joined<T>()", .array([ints(1), ints(2, 3)])) == "[1, 2, 3]")
  }

  @Test func mistakes() throws {
    #expect(
      message { try library.call("Array", "subscript(index", xs, .int(3)) }
        == "index out of range: 3, the array has 3 elements")
    #expect(
      message { try library.call("Array", "subscript(index", ints(1), .int(-1)) }
        == "index out of range: -1, the array has 1 element")
    #expect(
      message {
        try library.call("Array", "subscript(bounds: Range<Int>)", xs, .range(.int(1), .int(9)))
      } == "array range out of bounds: 1..<9, the array has 3 elements")
    #expect(
      message { try library.call("Array", "@discardableResult mutating func removeLast()", ints()) }
        == "removeLast() on an empty array")
    #expect(
      message { try library.call("Array", "init(repeating", .int(0), .int(-1)) }
        == "Array(repeating:count:): a count cannot be negative: -1")
    #expect(
      message { try library.call("Array", "init(repeating", .int(0), .int(1 << 40)) }
        == "too large: an array of 1099511627776 elements")
  }

  @Test("a range too long to hold is refused, not tried")
  func longRanges() throws {
    let long = Value.range(.int(0), .int(.max))
    #expect(message { try library.call("Array", "init<S", long) }.hasPrefix("too large"))
    #expect(try library.text("Range", "var count", long) == "9223372036854775807")
  }
}
