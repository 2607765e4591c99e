/// The Chinese twins of messages and helps.
///
/// An entry is a pair of texts. `{}` in the English one stands for any text, and `{1}`, `{2}` … in
/// the Chinese one for what stood there; `{~1}` for the twin of what stood there, if that has one of
/// its own: `at least 1`, `a vector`. An entry of such gaps alone is taken only where one has a twin.
/// An entry with more words of its own comes before one with fewer, whatever their order in the list.
/// A gap reaches over line ends only in an entry of several lines; a text of several lines without
/// an entry is told line by line.
package struct MessageCatalogue: Sendable {
  package struct Entry: Sendable {
    package let english: String
    package let chinese: String

    package init(_ english: String, _ chinese: String) {
      self.english = english
      self.chinese = chinese
    }
  }

  private let templates: [Template]

  package init(_ entries: [Entry]) {
    templates = entries.map(Template.init).sorted { $0.weight > $1.weight }
  }

  /// Every message and help that has a twin.
  package static let all = MessageCatalogue(allEntries)
  package static let allEntries =
    languageEntries + callEntries + flowEntries + subsetEntries + syntaxEntries + runningEntries
    + tensorEntries + attentionEntries + dataEntries + notebookEntries + executionEntries
    + wordEntries

  /// The Chinese twin of a text; nil for a text without one.
  package func chinese(_ text: String) -> String? {
    chinese(Substring(text), depth: 0)
  }

  private func chinese(_ text: Substring, depth: Int) -> String? {
    guard !text.isEmpty, depth < 8, !isShape(text) else { return nil }
    let bytes = Array(text.utf8)
    for template in templates {
      guard let found = template.match(bytes) else { continue }
      var hasTwin = template.hasGap
      var sentence = ""
      var followsTwin = false
      for part in template.chinese {
        let text: String
        var isTwin = false
        switch part {
        case .text(let own): text = own
        case .gap(let number): text = found[number - 1]
        case .twin(let number):
          let twin = chinese(found[number - 1][...], depth: depth + 1)
          if twin != nil { hasTwin = true }
          text = twin ?? found[number - 1]
          isTwin = true
        }
        if isTwin || followsTwin, needsSpace(sentence.last, text.first) { sentence += " " }
        sentence += text
        followsTwin = isTwin
      }
      if hasTwin { return sentence }
    }
    return lineByLine(text, depth: depth) ?? reason(text, depth: depth)
  }

  private func lineByLine(_ text: Substring, depth: Int) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return nil }
    let twins = lines.map { chinese($0, depth: depth + 1) }
    guard twins.contains(where: { $0 != nil }) else { return nil }
    return zip(lines, twins).map { line, twin in twin ?? String(line) }.joined(separator: "\n")
  }

  /// The twin of a reason behind the name of the operation that gives it.
  private func reason(_ text: Substring, depth: Int) -> String? {
    guard let colon = text.firstRange(of: ": "), !text[..<colon.lowerBound].contains(" ") else {
      return nil
    }
    return chinese(text[colon.upperBound...], depth: depth + 1).map {
      text[..<colon.lowerBound] + "：" + $0
    }
  }
}

/// A shape is written alike in both languages: `[batch, queries, 20]`.
private func isShape(_ text: Substring) -> Bool {
  text.first == "[" && text.last == "]" && !text.dropLast().contains("]") && text.contains(", ")
}

/// Between Chinese characters and words or numbers of another script stands a space.
private func needsSpace(_ left: Character?, _ right: Character?) -> Bool {
  guard let left, let right else { return false }
  return left.isIdeograph && right.isLatinWord || left.isLatinWord && right.isIdeograph
}

extension Character {
  fileprivate var isIdeograph: Bool { unicodeScalars.allSatisfy(\.properties.isIdeographic) }
  fileprivate var isLatinWord: Bool {
    isASCII && (isLetter || isNumber || self == "[" || self == "]")
  }
}

/// An entry taken apart at its gaps.
private struct Template: Sendable {
  enum Part: Sendable {
    case text(String)
    case gap(Int)
    case twin(Int)
  }

  private let pieces: [[UInt8]]
  private let hasSeveralLines: Bool
  let chinese: [Part]
  /// Whether there is nothing, or something as it stood there, between its own words.
  let hasGap: Bool
  /// The bytes of the English text outside its gaps.
  let weight: Int

  init(_ entry: MessageCatalogue.Entry) {
    pieces = entry.english.split(separator: "{}", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    weight = pieces.reduce(0) { $0 + $1.count }
    hasSeveralLines = entry.english.contains("\n")
    var parts: [Part] = []
    var rest = entry.chinese[...]
    while let open = rest.firstIndex(of: "{") {
      let close = rest[open...].firstIndex(of: "}") ?? rest.endIndex
      let inside = rest[open..<close].dropFirst()
      let isTwin = inside.first == "~"
      guard let number = Int(isTwin ? inside.dropFirst() : inside), number > 0,
        number < pieces.count
      else {
        // A brace of code.
        parts.append(.text(String(rest[...open])))
        rest = rest[rest.index(after: open)...]
        continue
      }
      parts.append(.text(String(rest[..<open])))
      parts.append(isTwin ? .twin(number) : .gap(number))
      rest = rest[rest.index(after: close)...]
    }
    chinese = parts + [.text(String(rest))]
    hasGap =
      pieces.count == 1 || parts.contains { if case .gap = $0 { true } else { false } }
  }

  /// What stands in the gaps; nil for a text of another form.
  func match(_ text: [UInt8]) -> [String]? {
    guard text.count >= weight, let first = pieces.first, let last = pieces.last,
      text.starts(with: first)
    else { return nil }
    if pieces.count == 1 { return text.count == first.count ? [] : nil }
    let end = text.count - last.count
    guard end >= first.count, text[end...].elementsEqual(last) else { return nil }
    var gaps: [ArraySlice<UInt8>] = []
    var start = first.count
    for piece in pieces.dropFirst().dropLast() {
      guard let place = Self.place(of: piece, in: text, from: start, to: end) else { return nil }
      gaps.append(text[start..<place])
      start = place + piece.count
    }
    gaps.append(text[start..<end])
    let lineEnd = UInt8(ascii: "\n")
    if !hasSeveralLines, gaps.contains(where: { $0.contains(lineEnd) }) { return nil }
    return gaps.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func place(
    of piece: [UInt8], in text: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    guard end - start >= piece.count else { return nil }
    return (start...end - piece.count).first { text[$0...].starts(with: piece) }
  }
}

extension Diagnostic {
  /// The same problem told in Chinese, as far as the catalogue has the words.
  package func inChinese(_ catalogue: MessageCatalogue = .all) -> Diagnostic {
    var result = self
    result.language = .chinese
    result.message = catalogue.chinese(message) ?? message
    result.help = help.map { catalogue.chinese($0) ?? $0 }
    // Shapes and types are the same in every language; only words are translated.
    for index in labels.indices where labels[index].text.first?.isLowercase == true {
      result.labels[index].text = catalogue.chinese(labels[index].text) ?? labels[index].text
    }
    return result
  }
}
