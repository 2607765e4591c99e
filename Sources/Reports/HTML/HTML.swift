/// Makes text safe in HTML, between tags and inside quoted attributes alike.
func escapeHTML(_ text: some StringProtocol) -> String {
  var escaped = ""
  escaped.reserveCapacity(text.utf8.count + 16)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    // No page may hold these, even written as references.
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// Which addresses a link or a picture may have: those of the web, of mail, and relative ones. A
/// notebook's `javascript:` address must not run in its reader's browser.
func safeAddress(_ address: String) -> String? {
  let bare = address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
  let text = String(String.UnicodeScalarView(bare))
  guard let colon = text.firstIndex(of: ":") else { return text }
  let scheme = text[..<colon]
  if scheme.contains(where: { "/?#".contains($0) }) { return text }
  return ["http", "https", "mailto"].contains(scheme.lowercased()) ? text : nil
}

/// Percent-encodes one component of a relative address.
func encodePath(_ text: String) -> String {
  var encoded = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      encoded += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return encoded
}

/// A link from one notebook to another (`05-gates.md#mask`) as a link between their reports; nil
/// for any other address.
func reportLink(_ address: String, file: String) -> String? {
  let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  guard let path = parts.first, path.hasSuffix(".md"), path.count > 3,
    !path.dropFirst(path.hasPrefix("./") ? 2 : 0).contains(where: { "/:?".contains($0) })
  else { return nil }
  let name = path.dropFirst(path.hasPrefix("./") ? 2 : 0).dropLast(3)
  let anchor = parts.count > 1 ? "#" + parts[1] : ""
  return "../\(name)/\(file)\(anchor)"
}
