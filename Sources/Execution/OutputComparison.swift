/// Whether a cell printed what its notebook says it prints.
///
/// Text and whole numbers must be equal; a number with a decimal point or an exponent may differ by
/// `absolute + relative × |expected|`. White space at the ends of lines does not count. A line that
/// says `...` stands for any lines, `...` within a line for any text.
struct OutputComparison {
  var relativeTolerance: Double
  var absoluteTolerance: Double

  struct Mismatch: Equatable {
    /// The 1-based line of the expected text from which on it differs.
    var line: Int
    /// The lines that differ: expected ones begin with `-`, those printed with `+`.
    var difference: [String]
    /// Of numbers that stand in the same place, the two furthest apart.
    var largest: Largest?
  }

  struct Largest: Equatable {
    var delta: Double
    /// The 1-based line of the expected text.
    var line: Int
    var expected: String
    var actual: String
  }

  /// Nil when the output is as expected.
  func mismatch(expected: String, actual: String) -> Mismatch? {
    let expected = lines(expected)[...]
    let actual = lines(actual)[...]
    let parts = expected.split(separator: "...", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return difference(expected, actual)
    }
    // The first part begins the output, the last one ends it, the others follow in order between.
    guard actual.count >= first.count, agree(first, actual.prefix(first.count)) else {
      return difference(first, actual.prefix(max(first.count, 1)))
    }
    var rest = actual.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard
        let start = rest.indices.first(where: {
          rest[$0...].count >= part.count && agree(part, rest[$0...].prefix(part.count))
        })
      else { return difference(part, rest.prefix(part.count)) }
      rest = rest[(start + part.count)...]
    }
    guard rest.count >= last.count, agree(last, rest.suffix(last.count)) else {
      return difference(last, rest.suffix(last.count))
    }
    return nil
  }

  /// Lines that must be the same, one for one; those that are at both ends are left out.
  private func difference(
    _ expected: ArraySlice<String>, _ actual: ArraySlice<String>
  ) -> Mismatch? {
    var wanted = expected
    var found = actual
    while let a = wanted.first, let b = found.first, agree(a, b) {
      wanted = wanted.dropFirst()
      found = found.dropFirst()
    }
    while let a = wanted.last, let b = found.last, agree(a, b) {
      wanted = wanted.dropLast()
      found = found.dropLast()
    }
    if wanted.isEmpty, found.isEmpty { return nil }
    var result = Mismatch(line: wanted.startIndex + 1, difference: [])
    if wanted.count == found.count {
      for (offset, (a, b)) in zip(wanted, found).enumerated() where !agree(a, b) {
        result.difference += ["- " + a, "+ " + b]
        for (x, y) in numbers(a, b) where abs(x.value - y.value) > result.largest?.delta ?? 0 {
          result.largest = Largest(
            delta: abs(x.value - y.value), line: wanted.startIndex + offset + 1,
            expected: x.text, actual: y.text)
        }
      }
    } else {
      result.difference = wanted.map { "- " + $0 } + found.map { "+ " + $0 }
    }
    return result
  }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop(while: \.isWhitespace).reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func agree(_ expected: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool {
    expected.count == actual.count && zip(expected, actual).allSatisfy { agree($0, $1) }
  }

  private func agree(_ expected: String, _ actual: String) -> Bool {
    if expected == actual { return true }
    let wantedNumbers = expected.matches(of: number).map { expected[$0.range] }
    let foundNumbers = actual.matches(of: number).map { actual[$0.range] }
    if wantedNumbers.count == foundNumbers.count,
      expected.split(separator: number, maxSplits: .max)
        == actual.split(separator: number, maxSplits: .max),
      zip(wantedNumbers, foundNumbers).allSatisfy(near)
    {
      return true
    }
    return expected.contains("...") && matches(expected, actual)
  }

  /// Whether a line with `...` in it stands for another line.
  private func matches(_ pattern: String, _ line: String) -> Bool {
    let parts = pattern.split(separator: "...", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else {
      return false
    }
    var rest = line[...].dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// The numbers of two lines that differ in nothing else.
  private func numbers(
    _ expected: String, _ actual: String
  ) -> [((text: String, value: Double), (text: String, value: Double))] {
    let wanted = expected.matches(of: number).map { String(expected[$0.range]) }
    let found = actual.matches(of: number).map { String(actual[$0.range]) }
    guard wanted.count == found.count else { return [] }
    return zip(wanted, found).compactMap { a, b in
      guard let x = Double(a), let y = Double(b), x != y else { return nil }
      return ((a, x), (b, y))
    }
  }

  private func near(_ expected: Substring, _ actual: Substring) -> Bool {
    if expected == actual { return true }
    guard isFraction(expected) || isFraction(actual), let wanted = Double(expected),
      let found = Double(actual)
    else { return false }
    return abs(wanted - found) <= absoluteTolerance + relativeTolerance * abs(wanted)
  }

  private func isFraction(_ number: Substring) -> Bool {
    number.contains { $0 == "." || $0 == "e" || $0 == "E" }
  }
}

private var number: Regex<(Substring, Substring?, Substring?)> {
  /[-+]?[0-9]+(\.[0-9]*)?([eE][-+]?[0-9]+)?/
}
