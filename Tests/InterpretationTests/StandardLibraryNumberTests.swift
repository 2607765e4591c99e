import Interpretation
import Testing

@Suite("Numbers, Bool and Optional")
struct StandardLibraryNumberTests {
  let library = StandardLibraryCaller()

  @Test func integers() throws {
    #expect(try library.call("Int", "init?(_ description: String)", .string("42")) == .int(42))
    #expect(try library.call("Int", "init?(_ description: String)", .string("4x")) == .none)
    #expect(try library.call("Int", "init(_ source: Double)", .double(-3.9)) == .int(-3))
    #expect(
      try library.text("Int", "func quotientAndRemainder", .int(17), .int(5))
        == "(quotient: 3, remainder: 2)")
    #expect(try library.call("Int", "func isMultiple", .int(6), .int(3)) == .bool(true))
  }

  @Test func overflowReports() throws {
    #expect(
      try library.text("Int", "func addingReportingOverflow", .int(.max), .int(1))
        == "(partialValue: -9223372036854775808, overflow: true)")
    #expect(
      try library.text("Int", "func multipliedReportingOverflow", .int(6), .int(7))
        == "(partialValue: 42, overflow: false)")
  }

  @Test func integerMistakes() {
    #expect(
      message { try library.call("Int", "init(_ source: Double)", .double(.nan)) }
        == "Int(_:): nan does not fit an Int")
    #expect(
      message { try library.call("Int", "init(_ source: Double)", .double(1e30)) }
        == "Int(_:): 1e+30 does not fit an Int")
    #expect(
      message { try library.call("Int", "var magnitude", .int(.min)) }
        == "integer overflow: the magnitude of -9223372036854775808")
    #expect(
      message { try library.call("Int", "func quotientAndRemainder", .int(1), .int(0)) }
        == "division by zero: 1 / 0")
    #expect(
      message { try library.call("String", "init(_ value: Int, radix", .int(1), .int(99)) }
        == "a radix must be from 2 to 36, not 99")
  }

  @Test func floatingPoint() throws {
    let up = Value.libraryCase("up", of: "FloatingPointRoundingRule")
    #expect(try library.call("Double", "func rounded", .double(2.5), .void) == .double(3))
    #expect(try library.call("Double", "func rounded", .double(2.1), up) == .double(3))
    #expect(try library.call("Double", "func squareRoot", .double(9)) == .double(3))
    #expect(try library.call("Float", "static var pi") == .float(.pi))
    #expect(try library.text("Double", "var sign", .double(-1)) == "minus")
    #expect(
      try library.call("Double", "func truncatingRemainder", .double(7.5), .double(2))
        == .double(1.5))
    #expect(try library.call("Double", "init?(_ text: String)", .string("1e3")) == .double(1000))
    #expect(try library.call("Float", "init(_ other: Double)", .double(0.1)) == .float(0.1))
  }

  @Test func mathematics() throws {
    #expect(try library.call(nil, "func pow(_ x: Double", .double(2), .double(10)) == .double(1024))
    #expect(try library.call(nil, "func sqrt(_ x: Float", .float(4)) == .float(2))
    #expect(try library.call(nil, "func max<", .int(1), .int(5), ints(3, 4)) == .int(5))
    #expect(try library.call(nil, "func min<", .int(2), .int(5), ints(3, 1)) == .int(1))
  }

  @Test func booleans() throws {
    #expect(
      try library.change("Bool", "mutating func toggle", .bool(true)).receiver == .bool(false))
  }

  @Test func optionals() throws {
    let double = closure { .int($0 * 2) }
    #expect(try library.call("Optional", "func map", .int(4), double) == .int(8))
    #expect(try library.call("Optional", "func map", .none, double) == .none)
    let absent = Value.none
    let present = Value.some(absent)
    #expect(present != absent)
    #expect(present.payload == absent as Value?)
    #expect(Value.some(present).payload == present)
  }
}

@Suite("Functions of no type")
struct StandardLibraryFunctionTests {
  let library = StandardLibraryCaller()

  @Test func printing() throws {
    try library.call(
      nil, "func print", .array([.int(1), .string("a"), strings("b")]), .void, .void)
    try library.call(nil, "func print", ints(1, 2), .string("-"), .string("!"))
    #expect(library.printed == "1 a [\"b\"]\n1-2!")
  }

  @Test func checks() throws {
    #expect(
      message { try library.call(nil, "func assert(", .bool(false), .string("no")) }
        == "assertion failed: no")
    #expect(
      message { try library.call(nil, "func precondition(", .bool(false), .void) }
        == "precondition failed")
    #expect(
      message { try library.call(nil, "func fatalError", .string("end")) }
        == "fatal error: end")
    #expect(try library.call(nil, "func assert(", .bool(true), .void) == .void)
  }

  @Test func pairs() throws {
    #expect(try library.text(nil, "func zip", ints(1, 2), strings("a")) == #"[(1, "a")]"#)
    #expect(
      try library.text("Array", "func enumerated", strings("a"))
        == #"[(offset: 0, element: "a")]"#)
  }

  @Test("declared names are read from the text")
  func names() {
    let names = [
      "@discardableResult mutating func remove(at index: Int) -> Element": "remove",
      "func ..< <Bound>(minimum: Bound, maximum: Bound)": "..<",
      "static prefix func - (x: Tensor) -> Tensor": "-",
      "init?(_ text: String)": "init", "init<S: Sequence>(_ s: S)": "init",
      "subscript(index: Int) -> Int": "subscript", "static var pi: Double { get }": "pi",
      "static func `where`(_ x: Int)": "where",
    ]
    for (text, name) in names { #expect(declaredName(in: text) == name) }
  }
}
