/// The English that a Chinese text still has outside quotes, brackets and code: a run of two or more
/// words, or a single word that only sentences have.
func englishLeft(in text: String) -> [String] {
  let plain = withoutCode(text)
  var left: [String] = []
  for piece in plain.split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0 == " ")) }) {
    var run: [Substring] = []
    func close() {
      if run.count > 1 || run.contains(where: { sentenceWords.contains(String($0)) }) {
        left.append(run.joined(separator: " "))
      }
      run = []
    }
    for word in piece.split(separator: " ") {
      if word.count > 1 || word == "a", word.allSatisfy(\.isLowercase) {
        run.append(word)
      } else {
        close()
      }
    }
    close()
  }
  return left
}

/// A text without what stands in quotes and brackets, and without names of several parts.
private func withoutCode(_ text: String) -> String {
  let pairs: [Character: Character] = [
    "“": "”", "'": "'", "`": "`", "\"": "\"", "(": ")", "[": "]", "{": "}",
  ]
  var result = ""
  var open: [Character] = []
  for character in text {
    if let last = open.last {
      if character == last {
        open.removeLast()
      } else if last != "'", last != "\"", let end = pairs[character], end != character {
        open.append(end)
      }
    } else if let end = pairs[character], end != character || text.count(where: { $0 == end }) > 1 {
      open.append(end)
      result.append("·")
    } else {
      result.append(character)
    }
  }
  // An operation before its full stop or colon, an option and its value: `x.softmax`, `check:`.
  return result.split(separator: " ", omittingEmptySubsequences: false)
    .map { $0.contains { "._=/-:".contains($0) } ? "·" : String($0) }.joined(separator: " ")
}

private let sentenceWords: Set<String> = [
  "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "cannot", "expected", "for",
  "found", "from", "has", "have", "in", "insert", "is", "it", "its", "missing", "must", "no",
  "not", "nothing", "of", "on", "or", "remove", "than", "that", "the", "this", "to", "unexpected",
  "use", "where", "which", "with", "without", "write",
]
