import Interpretation
import Testing

@Suite("String and Character")
struct StandardLibraryTextTests {
  let library = StandardLibraryCaller()

  @Test func parts() throws {
    let text = Value.string("注意力, attention")
    #expect(try library.text("String", "var count", text) == "14")
    #expect(try library.text("String", "func prefix(_", text, .int(3)) == "注意力")
    #expect(try library.text("String", "func dropLast", text, .int(10)) == "注意力,")
    #expect(try library.text("String", "func uppercased", text) == "注意力, ATTENTION")
    #expect(try library.text("String", "var first", text) == "注")
    let words = try library.call(
      "String", "func split(separator", .string("a b  c"), .character(" "), .void, .void)
    #expect(words.text == #"["a", "b", "c"]"#)
  }

  @Test func tests() throws {
    let text = Value.string("attention")
    #expect(try library.call("String", "func hasPrefix", text, .string("att")) == .bool(true))
    #expect(
      try library.call("String", "func contains(_ other", text, .string("ten")) == .bool(true))
    #expect(
      try library.call("String", "func contains(_ element", text, .character("z")) == .bool(false))
  }

  @Test func making() throws {
    #expect(
      try library.text("String", "init(_ value: Int, radix", .int(255), .int(16), .void) == "ff")
    #expect(
      try library.text("String", "init(repeating repeatedValue: String", .string("ab"), .int(2))
        == "abab")
    let letters = Value.array([.character("d"), .character("c")])
    #expect(try library.text("String", "init<S", letters) == "dc")
  }

  @Test func changes() throws {
    #expect(
      try library.change(
        "String", "mutating func append(_ other: String)", .string("a"), .string("b")
      )
      .receiver.text == "ab")
  }

  @Test func characters() throws {
    #expect(try library.call("Character", "var isLetter", .character("中")) == .bool(true))
    #expect(try library.call("Character", "var asciiValue", .character("a")) == .byte(97))
    #expect(try library.call("Character", "var asciiValue", .character("中")) == .none)
    #expect(try library.call("Character", "var wholeNumberValue", .character("7")) == .int(7))
    #expect(
      message { try library.call("Character", "init(_ s: String)", .string("ab")) }
        == #"Character(_:): "ab" is not one character"#)
  }

  @Test(
    "formats",
    arguments: [
      ("%.3f", Value.double(1.5), "1.500"), ("%5.1f|", .double(2.25), "  2.2|"),
      ("%-6.2f|", .float(0.5), "0.50  |"), ("%d", .int(-7), "-7"), ("%03d", .int(7), "007"),
      ("%x", .int(255), "ff"), ("%e", .double(1234.5), "1.234500e+03"),
      ("%@ %%", .array([.int(1)]), "[1] %"), ("%ld", .int(3), "3"),
    ])
  func formats(_ format: String, _ argument: Value, _ expected: String) throws {
    #expect(
      try library.text("String", "init(format", .string(format), .array([argument])) == expected)
  }

  @Test func formatMistakes() {
    func format(_ format: String, _ arguments: Value...) -> String {
      message {
        try library.call("String", "init(format", .string(format), .array(arguments))
      }
    }
    #expect(
      format("%d", .double(1.5)) == "String(format:): %d needs an Int, not 1.5")
    #expect(
      format("%.2f", .int(1)) == "String(format:): %f needs a Double or Float, not 1")
    #expect(format("%f %f", .double(1)) == "String(format:): no argument for %f")
    #expect(format("%k", .int(1)) == "String(format:): %k is not a conversion")
    #expect(format("%999999d", .int(1)) == "String(format:): %999999d is wider than 1000")
    #expect(format("100%", .int(1)) == "String(format:): a % at the end stands for nothing")
  }
}
