/// Where the code and the formulas of a markdown text are: in them no character is markup of ours.
enum CodeStretches {
  /// In UTF-8 offsets.
  static func codeAndFormulas(in markdown: String) -> [Range<Int>] {
    code(in: Array(markdown.utf8), of: markdown) + MathSpan.all(in: markdown).map(\.offsets)
  }

  /// Code spans and blocks, in UTF-8 offsets.
  private static func code(in bytes: [UInt8], of markdown: String) -> [Range<Int>] {
    var lineStarts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lineStarts.append(offset + 1)
    }
    var ranges = codeLines(of: markdown).map { lines in
      let last = min(lines.upperBound, lineStarts.count)
      let end = last < lineStarts.count ? lineStarts[last] : bytes.count
      return lineStarts[min(lines.lowerBound, lineStarts.count) - 1]..<end
    }
    var at = 0
    while at < bytes.count {
      if let block = ranges.first(where: { $0.contains(at) }) {
        at = block.upperBound
      } else if bytes[at] == UInt8(ascii: "`") {
        let run = runLength(bytes, at)
        let end = closing(bytes, run, from: at + run)
        if let end { ranges.append(at..<end) }
        at = end ?? at + run
      } else {
        at += 1
      }
    }
    return ranges
  }

  private static func codeLines(of markdown: String) -> [ClosedRange<Int>] {
    guard let tree = MarkdownTree(markdown) else { return [] }
    var lines: [ClosedRange<Int>] = []
    MathSpan.collectCode(below: tree.root, into: &lines)
    return lines
  }

  private static func runLength(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  /// The end of a code span: a run of as many backticks, before a blank line.
  private static func closing(_ bytes: [UInt8], _ run: Int, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "`") {
        let length = runLength(bytes, at)
        if length == run { return at + run }
        at += length
      } else if bytes[at] == UInt8(ascii: "\n"), at + 1 < bytes.count,
        bytes[at + 1] == UInt8(ascii: "\n")
      {
        return nil
      } else {
        at += 1
      }
    }
    return nil
  }
}
