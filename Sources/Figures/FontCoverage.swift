internal import Foundation
internal import Synchronization

/// Which characters the fonts of this machine can draw. A character that none of them has would be
/// drawn as a box many times the size of the text, over the whole picture.
enum FontCoverage {
  private static let known = Mutex<[Unicode.Scalar: Bool]>([:])

  /// The characters of a text that no font has, in order, each once. Empty where fontconfig's
  /// `fc-list` cannot be asked.
  static func missing(in text: String) -> [Unicode.Scalar] {
    // Every font in use has the Latin letters; and most texts have no others.
    guard text.utf8.contains(where: { $0 >= 0xC9 }) else { return [] }
    let scalars = Set(text.unicodeScalars.filter(isInQuestion)).sorted { $0.value < $1.value }
    return known.withLock { known in
      let unknown = scalars.filter { known[$0] == nil }
      let missing = Set(uncovered(unknown))
      for scalar in unknown { known[scalar] = !missing.contains(scalar) }
      return scalars.filter { known[$0] == false }
    }
  }

  /// The text with a small box for each character that cannot be drawn.
  static func replacing(_ missing: [Unicode.Scalar], in text: String) -> String {
    guard !missing.isEmpty else { return text }
    let box: Unicode.Scalar = self.missing(in: "□").isEmpty ? "□" : "?"
    let scalars = text.unicodeScalars.map { missing.contains($0) ? box : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isInQuestion(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x250 && !scalar.properties.isDefaultIgnorableCodePoint
      && !scalar.properties.isWhitespace
  }

  /// Asks about all at once, and about halves only when no font has them all.
  private static func uncovered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !scalars.isEmpty, !isCovered(scalars) else { return [] }
    guard scalars.count > 1 else { return scalars }
    let middle = scalars.count / 2
    return uncovered(Array(scalars[..<middle])) + uncovered(Array(scalars[middle...]))
  }

  private static func isCovered(_ scalars: [Unicode.Scalar]) -> Bool {
    let numbers = scalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    let list = Process()
    list.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    list.arguments = ["fc-list", ":charset=\(numbers)", "family"]
    let output = Pipe()
    list.standardInput = FileHandle.nullDevice
    list.standardOutput = output
    list.standardError = FileHandle.nullDevice
    do { try list.run() } catch { return true }
    let families = output.fileHandleForReading.readDataToEndOfFile()
    list.waitUntilExit()
    return list.terminationStatus != 0 || !families.isEmpty
  }
}

/// Characters of a figure that no font has.
package struct MissingGlyphs: Sendable, Equatable, CustomStringConvertible {
  package var figure: String
  package var characters: [Unicode.Scalar]

  package var description: String {
    let names = characters.prefix(8).map { scalar in
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "'\(scalar)' (U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number))"
    }
    return "figure '\(figure)': no font here has \(names.joined(separator: ", "))"
      + (characters.count > 8 ? " and \(characters.count - 8) more" : "")
  }

  package var help: String {
    "install a font that has it: apt-get install fonts-noto-cjk for Chinese, Japanese and Korean, "
      + "fonts-noto-core for other scripts"
  }
}
