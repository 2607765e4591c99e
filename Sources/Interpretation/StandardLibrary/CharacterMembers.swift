/// `Character`.
extension StandardLibrary {
  static func addCharacters(to table: inout NativeTable) {
    func test(_ name: String, _ answer: @escaping @Sendable (Character) -> Bool) {
      table.add(to: "Character", "var \(name): Bool { get }") { a, _ in
        .bool(answer(a.character(0)))
      }
    }
    test("isLetter") { $0.isLetter }
    test("isNumber") { $0.isNumber }
    test("isWholeNumber") { $0.isWholeNumber }
    test("isHexDigit") { $0.isHexDigit }
    test("isWhitespace") { $0.isWhitespace }
    test("isNewline") { $0.isNewline }
    test("isUppercase") { $0.isUppercase }
    test("isLowercase") { $0.isLowercase }
    test("isPunctuation") { $0.isPunctuation }
    test("isSymbol") { $0.isSymbol }
    test("isMathSymbol") { $0.isMathSymbol }
    test("isASCII") { $0.isASCII }

    table.add(to: "Character", "var asciiValue: UInt8? { get }") { a, _ in
      .some(a.character(0).asciiValue.map { .byte($0) })
    }
    table.add(to: "Character", "var wholeNumberValue: Int? { get }") { a, _ in
      .some(a.character(0).wholeNumberValue.map { .int($0) })
    }
    table.add(to: "Character", "var hexDigitValue: Int? { get }") { a, _ in
      .some(a.character(0).hexDigitValue.map { .int($0) })
    }
    table.add(to: "Character", "var utf8: UTF8View { get }") { a, _ in
      .object(BytesObject(a.character(0).utf8))
    }
    table.add(to: "Character", "func uppercased() -> String") { a, _ in
      .string(a.character(0).uppercased())
    }
    table.add(to: "Character", "func lowercased() -> String") { a, _ in
      .string(a.character(0).lowercased())
    }
    table.add(to: "Character", "init(_ c: Character)") { a, _ in a[0] }
    for type in ["String", "Substring"] {
      table.add(to: "Character", "init(_ s: \(type))") { a, _ in
        guard a.string(0).count == 1, let character = a.string(0).first else {
          throw RuntimeFailure("Character(_:): \(a[0].debugText) is not one character")
        }
        return .character(character)
      }
    }
  }
}
