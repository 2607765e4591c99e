/// The Chinese twins of messages and helps.
///
/// An entry is a pair of texts. `{}` in the English one stands for any text, and `{1}`, `{2}` … in
/// the Chinese one for what stood there. An entry with more words of its own comes before one with
/// fewer, whatever their order in the list.
package struct MessageCatalogue: Sendable {
  package struct Entry: Sendable {
    package let english: String
    package let chinese: String

    package init(_ english: String, _ chinese: String) {
      self.english = english
      self.chinese = chinese
    }
  }

  private let templates: [(pieces: [String], chinese: String)]

  package init(_ entries: [Entry]) {
    let split = entries.map { entry -> (pieces: [String], chinese: String) in
      let pieces = entry.english.split(separator: "{}", omittingEmptySubsequences: false)
      return (pieces.map(String.init), entry.chinese)
    }
    templates = split.sorted { $0.pieces.joined().count > $1.pieces.joined().count }
  }

  /// Every message and help that has a twin.
  package static let all = MessageCatalogue(allEntries)
  package static let allEntries = libraryEntries + notebookEntries + languageEntries

  /// The Chinese twin of a text, which may be of several lines; nil for a text without one.
  package func chinese(_ text: String) -> String? {
    for (pieces, chinese) in templates {
      guard let found = match(pieces, text) else { continue }
      var result = chinese
      for (index, part) in found.enumerated() {
        result = result.replacing("{\(index + 1)}", with: part)
      }
      return result
    }
    return nil
  }

  /// What stands in the gaps between the pieces.
  private func match(_ pieces: [String], _ text: String) -> [String]? {
    guard let first = pieces.first, text.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return text == first ? [] : nil }
    var rest = text[...].dropFirst(first.count)
    var found: [String] = []
    for (index, piece) in pieces.dropFirst().enumerated() {
      let isLast = index == pieces.count - 2
      if isLast {
        guard rest.hasSuffix(piece) else { return nil }
        found.append(String(rest.dropLast(piece.count)))
      } else {
        guard let range = rest.firstRange(of: piece) else { return nil }
        found.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
    }
    return found
  }
}

extension Diagnostic {
  /// The same problem told in Chinese, as far as the catalogue has the words.
  package func inChinese(_ catalogue: MessageCatalogue = .all) -> Diagnostic {
    var result = self
    result.message = catalogue.chinese(message) ?? message
    result.help = help.map { catalogue.chinese($0) ?? $0 }
    return result
  }
}
