internal import Tensors

/// A text and what a model is to make of it: a sentence and its translation.
public struct SentencePair: Sendable, Hashable, CustomStringConvertible {
  /// The text that a model reads.
  public let source: String
  /// The text that it is to write.
  public let target: String

  /// Both texts are kept as they are; none is refused.
  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  /// Both texts: `salut → hi`.
  public var description: String { "\(source) → \(target)" }
}

/// The text of a UTF-8 file. In a notebook the path starts at the notebook's folder.
public func loadText(from path: String) -> String {
  reporting("") { try text(of: path, for: "loadText") }
}

/// The sentence pairs of a UTF-8 file: one a line, source and target with a tab between them.
///
/// Nothing is quoted. Empty lines are passed over, and so is what follows a second tab, where other
/// collections name their authors. In a notebook the path starts at the notebook's folder.
public func loadPairs(from path: String) -> [SentencePair] {
  reporting([]) {
    let text = try text(of: path, for: "loadPairs")
    var pairs: [SentencePair] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard columns.count > 1 else {
        throw DatasetError.missingTab(
          TextPlace(path: path, line: index + 1, column: line.count + 1))
      }
      let texts = columns.prefix(2).map { $0.trimmed }
      if let empty = texts.firstIndex(of: "") {
        let column = empty == 0 ? 1 : columns[0].count + 2
        throw DatasetError.emptyText(TextPlace(path: path, line: index + 1, column: column))
      }
      pairs.append(SentencePair(source: texts[0], target: texts[1]))
    }
    guard !pairs.isEmpty else { throw DatasetError.noPairs(path: path) }
    return pairs
  }
}

/// A place in a text file; lines and columns count from 1, columns in characters.
struct TextPlace: Equatable, CustomStringConvertible {
  var path: String
  var line: Int
  var column: Int

  var description: String { "\(path):\(line):\(column)" }
}

private func text(of path: String, for operation: String) throws -> String {
  var bytes = try FileAccess.read(path, for: operation)[...]
  // The mark that some programs write before the first character.
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (index, line) in lines.enumerated() {
    guard let valid = validHead(line) else { continue }
    let place = TextPlace(path: path, line: index + 1, column: valid.count + 1)
    throw DatasetError.notUTF8(place)
  }
  return ""
}

/// The text before the first byte that is not UTF-8; nil if all of it is.
private func validHead(_ bytes: ArraySlice<UInt8>) -> String? {
  var decoder = UTF8()
  var rest = bytes.makeIterator()
  var head = String.UnicodeScalarView()
  while true {
    switch decoder.decode(&rest) {
    case .scalarValue(let scalar): head.append(scalar)
    case .error: return String(head)
    case .emptyInput: return nil
    }
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
