/// Reads a safetensors header: a JSON object of tensor descriptions.
///
/// It reads this one schema and nothing else of JSON, so that no general parser is loaded at
/// start-up, and so that a repeated name is seen: general parsers keep one of the two.
struct SafeTensorsHeaderParser {
  struct Header {
    var entries: [SafeTensors.Entry] = []
    var metadata: [String: String] = [:]
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func parse() throws(SafeTensorsError) -> Header {
    var header = Header()
    var names: Set<String> = []
    try parseObject { (parser, name) throws(SafeTensorsError) in
      guard names.insert(name).inserted else { throw .repeatedName(name) }
      if name == "__metadata__" {
        header.metadata = try parser.parseMetadata()
      } else {
        header.entries.append(try parser.parseEntry(named: name))
      }
    }
    skipSpace()
    guard position == bytes.endIndex else { throw malformed("text after the closing brace") }
    return header
  }

  private mutating func parseMetadata() throws(SafeTensorsError) -> [String: String] {
    var metadata: [String: String] = [:]
    try parseObject { (parser, key) throws(SafeTensorsError) in
      guard metadata.updateValue(try parser.parseString(), forKey: key) == nil else {
        throw .repeatedName(key)
      }
    }
    return metadata
  }

  private mutating func parseEntry(
    named name: String
  ) throws(SafeTensorsError) -> SafeTensors.Entry {
    var elementType: SafeTensors.ElementType?
    var shape: [Int]?
    var offsets: [Int]?
    try parseObject { (parser, key) throws(SafeTensorsError) in
      switch key {
      case "dtype" where elementType == nil:
        let word = try parser.parseString()
        guard let known = SafeTensors.ElementType(rawValue: word) else {
          throw .unknownElementType(name: name, word: word)
        }
        elementType = known
      case "shape" where shape == nil: shape = try parser.parseIntegers()
      case "data_offsets" where offsets == nil: offsets = try parser.parseIntegers()
      case "dtype", "shape", "data_offsets": throw .repeatedName("\(name).\(key)")
      default: throw .unknownKey(name: name, key: key)
      }
    }
    guard let elementType, let shape, let offsets, offsets.count == 2, offsets[0] <= offsets[1]
    else { throw .incompleteEntry(name: name) }
    return SafeTensors.Entry(
      name: name, elementType: elementType, shape: shape, range: offsets[0]..<offsets[1])
  }

  private mutating func parseObject(
    _ member: (inout Self, String) throws(SafeTensorsError) -> Void
  ) throws(SafeTensorsError) {
    try expect(UInt8(ascii: "{"))
    if accept(UInt8(ascii: "}")) { return }
    repeat {
      let key = try parseString()
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
    } while accept(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func parseIntegers() throws(SafeTensorsError) -> [Int] {
    try expect(UInt8(ascii: "["))
    var integers: [Int] = []
    if accept(UInt8(ascii: "]")) { return integers }
    repeat { integers.append(try parseInteger()) } while accept(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return integers
  }

  private mutating func parseInteger() throws(SafeTensorsError) -> Int {
    skipSpace()
    let start = position
    var value = 0
    while let digit = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      let (shifted, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (next, carried) = shifted.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      guard !overflowed, !carried else { throw malformed("a number too large") }
      value = next
      position += 1
    }
    guard position > start else { throw malformed("a whole number is expected") }
    return value
  }

  private mutating func parseString() throws(SafeTensorsError) -> String {
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw malformed("a name that is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try parseEscape()).utf8)
      case 0..<0x20: throw malformed("a control character inside a string")
      default: text.append(byte)
      }
    }
    throw malformed("a string without its closing quote")
  }

  private mutating func parseEscape() throws(SafeTensorsError) -> Unicode.Scalar {
    guard let byte = current else { throw malformed("an escape at the end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try parseHexadecimal()
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard unit < 0xDC00, current == UInt8(ascii: "\\") else {
        throw malformed("half a surrogate pair")
      }
      position += 1
      guard current == UInt8(ascii: "u") else { throw malformed("half a surrogate pair") }
      position += 1
      let low = try parseHexadecimal()
      guard (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      else { throw malformed("half a surrogate pair") }
      return scalar
    default: throw malformed("an unknown escape")
    }
  }

  private mutating func parseHexadecimal() throws(SafeTensorsError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw malformed("four hexadecimal digits are expected")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(SafeTensorsError) {
    guard accept(byte) else {
      throw malformed("'\(Character(Unicode.Scalar(byte)))' is expected")
    }
  }

  private func malformed(_ what: String) -> SafeTensorsError {
    .malformedHeader(what, offset: position - bytes.startIndex)
  }
}
