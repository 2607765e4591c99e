/// Cuts Swift text into comments, strings, numbers and words, without parsing it: enough to find
/// comments and to colour code that no parser has seen. It never fails, whatever the text.
package enum SwiftScanner {
  package struct Stretch: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case comment, string, number, word, attribute }

    package var kind: Kind
    /// UTF-8 offsets.
    package var offsets: Range<Int>
  }

  package static func stretches(of code: String) -> [Stretch] {
    var scan = Scan(bytes: Array(code.utf8))
    scan.run()
    return scan.stretches
  }
}

private struct Scan {
  let bytes: [UInt8]
  var at = 0
  var stretches: [SwiftScanner.Stretch] = []
  /// How many strings are open around the current one; hostile text must not exhaust the stack.
  private var nesting = 0
  private static let deepestNesting = 64

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      index + wanted.count <= bytes.count
        && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }

  mutating func run() {
    while let byte = byte(at) {
      if has("//", at: at) {
        add(.comment, to: endOfLine(from: at))
      } else if has("/*", at: at) {
        add(.comment, to: endOfBlockComment())
      } else if let hashes = hashesBeforeQuote(at) {
        scanString(hashes: hashes)
      } else if isDigit(byte) {
        add(.number, to: endOfNumber())
      } else if isWordStart(byte) {
        add(.word, to: endOfWord(from: at))
      } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") {
        let end = endOfWord(from: at + 1)
        if end > at + 1 { add(.attribute, to: end) } else { at += 1 }
      } else {
        at += 1
      }
    }
  }

  private mutating func add(_ kind: SwiftScanner.Stretch.Kind, to end: Int) {
    guard end > at else { return }
    stretches.append(.init(kind: kind, offsets: at..<end))
    at = end
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while let byte = byte(end), byte != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Block comments nest.
  private func endOfBlockComment() -> Int {
    var depth = 0
    var end = at
    while end < bytes.count {
      if has("/*", at: end) {
        depth += 1
        end += 2
      } else if has("*/", at: end) {
        depth -= 1
        end += 2
        if depth == 0 { return end }
      } else {
        end += 1
      }
    }
    return end
  }

  /// The number of `#` before a quotation mark at `start`; nil when no string begins there.
  private func hashesBeforeQuote(_ start: Int) -> Int? {
    var index = start
    while byte(index) == UInt8(ascii: "#") { index += 1 }
    return byte(index) == UInt8(ascii: "\"") ? index - start : nil
  }

  /// A string is cut at its interpolations: the code in them is code.
  private mutating func scanString(hashes: Int) {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { return add(.string, to: endOfLine(from: at)) }
    var end = at + hashes
    let isLong = has("\"\"\"", at: end)
    let quotes = isLong ? 3 : 1
    end += quotes
    while let byte = byte(end) {
      if byte == UInt8(ascii: "\""), isQuote(at: end, quotes: quotes, hashes: hashes) {
        return add(.string, to: end + quotes + hashes)
      }
      if byte == UInt8(ascii: "\n"), !isLong { return add(.string, to: end) }
      guard byte == UInt8(ascii: "\\"), hasHashes(hashes, at: end + 1) else {
        end += 1
        continue
      }
      let escaped = end + 1 + hashes
      if self.byte(escaped) == UInt8(ascii: "(") {
        add(.string, to: escaped + 1)
        scanInterpolation()
        end = at
      } else {
        end = self.byte(escaped) == UInt8(ascii: "\n") ? escaped : min(escaped + 1, bytes.count)
      }
    }
    add(.string, to: end)
  }

  private func hasHashes(_ count: Int, at index: Int) -> Bool {
    (index..<(index + count)).allSatisfy { byte($0) == UInt8(ascii: "#") }
  }

  private func isQuote(at index: Int, quotes: Int, hashes: Int) -> Bool {
    (index..<(index + quotes)).allSatisfy { byte($0) == UInt8(ascii: "\"") }
      && hasHashes(hashes, at: index + quotes)
  }

  /// Scans the code of an interpolation up to its closing parenthesis, which belongs to the string.
  private mutating func scanInterpolation() {
    var depth = 1
    while let byte = byte(at), byte != UInt8(ascii: "\n") {
      if let hashes = hashesBeforeQuote(at) {
        scanString(hashes: hashes)
        continue
      }
      if isDigit(byte) {
        add(.number, to: endOfNumber())
        continue
      }
      if isWordStart(byte) {
        add(.word, to: endOfWord(from: at))
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return }
      }
      at += 1
    }
  }

  private func endOfNumber() -> Int {
    var end = at
    while let byte = byte(end) {
      let isPoint = byte == UInt8(ascii: ".") && self.byte(end + 1).map(isDigit) == true
      let isSign =
        (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
        && end > at && bytes[end - 1] | 0x20 == UInt8(ascii: "e") && !has("0x", at: at)
      guard isDigit(byte) || isWordStart(byte) || isPoint || isSign else { break }
      end += 1
    }
    return end
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while let byte = byte(end), isDigit(byte) || isWordStart(byte) { end += 1 }
    return end
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isWordStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }
}
