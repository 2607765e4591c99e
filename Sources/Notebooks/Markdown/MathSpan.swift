/// A formula in a markdown text: `$…$` within a line of prose, `$$…$$` on its own.
package struct MathSpan: Equatable, Sendable {
  /// UTF-8 offsets in the text, dollar signs included.
  package var offsets: Range<Int>
  package var isDisplay: Bool
  /// The formula without its dollar signs and without the `>` of a block quote.
  package var tex: String
  /// What prose may call an equation: a comment `<!-- {#eq-attn} -->` right behind it.
  package var label: String?

  /// All formulas of `markdown`, by pandoc's rules: the opening dollar sign has a non-space right
  /// after it, the closing one a non-space right before it and no digit after it; a backslash
  /// escapes; code is left alone; a blank line ends everything.
  ///
  /// Markdown does not know formulas: it would read `a_1 b_1` as emphasis. So they are found first.
  package static func all(in markdown: String) -> [MathSpan] {
    guard markdown.utf8.contains(dollar), let tree = MarkdownTree(markdown) else { return [] }
    var codeLines: [ClosedRange<Int>] = []
    collectCode(below: tree.root, into: &codeLines)
    var scanner = MathScanner(bytes: Array(markdown.utf8))
    scanner.scan(skipping: codeLines)
    return scanner.spans
  }

  static func collectCode(below node: MarkdownNode, into lines: inout [ClosedRange<Int>]) {
    for child in node.children {
      switch child.kind {
      case .codeBlock, .htmlBlock:
        lines.append(child.startLine...max(child.startLine, child.endLine))
      case .document, .blockQuote, .list, .item, .taskItem, .footnoteDefinition:
        collectCode(below: child, into: &lines)
      default: break
      }
    }
  }
}

private let dollar = UInt8(ascii: "$")
private let backslash = UInt8(ascii: "\\")
private let backtick = UInt8(ascii: "`")
private let newline = UInt8(ascii: "\n")

private struct MathScanner {
  let bytes: [UInt8]
  var spans: [MathSpan] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Looks for formulas in each run of lines that are neither blank nor code.
  mutating func scan(skipping codeLines: [ClosedRange<Int>]) {
    var code = codeLines.sorted { $0.lowerBound < $1.lowerBound }[...]
    var chunkStart: Int?
    var line = 1
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != newline { end += 1 }
      while let first = code.first, first.upperBound < line { code.removeFirst() }
      let isCode = code.first.map { $0.contains(line) } ?? false
      let isBlank = bytes[start..<end].allSatisfy(isSpaceOrQuote)
      if isCode || isBlank {
        if let from = chunkStart { scanChunk(from..<start) }
        chunkStart = nil
      } else if chunkStart == nil {
        chunkStart = start
      }
      start = end + 1
      line += 1
    }
    if let from = chunkStart { scanChunk(from..<bytes.count) }
  }

  private mutating func scanChunk(_ chunk: Range<Int>) {
    var at = chunk.lowerBound
    // A search that found no end is not repeated for every later start: the scan stays linear.
    var noDisplayEnd = false
    var noInlineEnd = false
    var unclosedTicks: Set<Int> = []
    while at < chunk.upperBound {
      switch bytes[at] {
      case backslash: at += 2
      case backtick:
        let run = runLength(at, in: chunk)
        if !unclosedTicks.contains(run), let end = closingTicks(run, from: at + run, in: chunk) {
          at = end
        } else {
          unclosedTicks.insert(run)
          at += run
        }
      case dollar:
        if at + 1 < chunk.upperBound, bytes[at + 1] == dollar {
          switch noDisplayEnd ? .nowhere : displayEnd(from: at + 2, in: chunk) {
          case .found(let end):
            add(at..<end, isDisplay: true)
            at = end
          case .notHere: at += 2
          case .nowhere:
            noDisplayEnd = true
            at += 2
          }
        } else if !noInlineEnd, at + 1 < chunk.upperBound, !isSpace(bytes[at + 1]) {
          switch inlineEnd(from: at + 1, in: chunk) {
          case .found(let end):
            add(at..<end, isDisplay: false)
            at = end
          case .notHere: at += 1
          case .nowhere:
            noInlineEnd = true
            at += 1
          }
        } else {
          at += 1
        }
      default: at += 1
      }
    }
  }

  private enum End {
    case found(Int)
    case notHere, nowhere
  }

  private func displayEnd(from start: Int, in chunk: Range<Int>) -> End {
    var at = start
    while at + 1 < chunk.upperBound {
      if bytes[at] == backslash {
        at += 2
      } else if bytes[at] == dollar, bytes[at + 1] == dollar {
        return bytes[start..<at].allSatisfy(isSpaceOrQuote) ? .notHere : .found(at + 2)
      } else {
        at += 1
      }
    }
    return .nowhere
  }

  /// The next dollar sign decides: it closes the formula, or there is none here.
  private func inlineEnd(from start: Int, in chunk: Range<Int>) -> End {
    var at = start
    while at < chunk.upperBound {
      if bytes[at] == backslash {
        at += 2
      } else if bytes[at] == dollar {
        let digitFollows = at + 1 < chunk.upperBound && (0x30...0x39).contains(bytes[at + 1])
        return at == start || isSpace(bytes[at - 1]) || digitFollows ? .notHere : .found(at + 1)
      } else {
        at += 1
      }
    }
    return .nowhere
  }

  private func runLength(_ start: Int, in chunk: Range<Int>) -> Int {
    var end = start
    while end < chunk.upperBound, bytes[end] == backtick { end += 1 }
    return end - start
  }

  private func closingTicks(_ run: Int, from start: Int, in chunk: Range<Int>) -> Int? {
    var at = start
    while at < chunk.upperBound {
      if bytes[at] == backtick {
        let found = runLength(at, in: chunk)
        at += found
        if found == run { return at }
      } else {
        at += 1
      }
    }
    return nil
  }

  private mutating func add(_ offsets: Range<Int>, isDisplay: Bool) {
    let dollars = isDisplay ? 2 : 1
    let inner = bytes[(offsets.lowerBound + dollars)..<(offsets.upperBound - dollars)]
    let quoteDepth = quoteDepth(before: offsets.lowerBound)
    let lines = inner.split(separator: newline, omittingEmptySubsequences: false)
    let unquoted = lines.enumerated().map { number, line in
      String(decoding: number == 0 ? line : unquote(line, depth: quoteDepth), as: UTF8.self)
    }
    let tex = unquoted.joined(separator: "\n").replacing("\r\n", with: "\n")
    let label = isDisplay ? label(behind: offsets.upperBound) : nil
    spans.append(MathSpan(offsets: offsets, isDisplay: isDisplay, tex: tex, label: label))
  }

  /// The label in a comment that follows in the same line or the next one.
  private func label(behind end: Int) -> String? {
    let opening = Array("<!--".utf8)
    let rest = bytes[end...].drop { isSpaceOrQuote($0) }
    guard rest.starts(with: opening),
      bytes[end..<rest.startIndex].count(where: { $0 == newline }) <= 1
    else { return nil }
    let line = rest.prefix { $0 != newline }
    return LabelComment.label(in: String(decoding: line, as: UTF8.self), .equation)
  }

  /// How many `>` stand at the head of the line that holds `offset`.
  private func quoteDepth(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    return bytes[start..<offset].prefix(while: isSpaceOrQuote).count { $0 == UInt8(ascii: ">") }
  }

  private func unquote(_ line: ArraySlice<UInt8>, depth: Int) -> ArraySlice<UInt8> {
    var line = line
    for _ in 0..<depth {
      let rest = line.drop(while: isSpace)
      guard rest.first == UInt8(ascii: ">") else { break }
      line = rest.dropFirst()
    }
    return line
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

private func isSpaceOrQuote(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: ">")
}
