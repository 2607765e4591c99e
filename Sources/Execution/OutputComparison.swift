/// How what a cell printed differs from what its notebook says it prints.
///
/// Text and whole numbers must be equal; a number with a decimal point or an exponent may differ by
/// `absolute + relative × |expected|`. White space at the ends of lines does not count.
struct OutputComparison {
  var relativeTolerance: Double
  var absoluteTolerance: Double

  struct Difference: Equatable {
    /// The 1-based line of the expected text.
    var line: Int
    var expected: String
    var actual: String
  }

  /// The first line that differs, or nil.
  func firstDifference(expected: String, actual: String) -> Difference? {
    let expectedLines = lines(expected)
    let actualLines = lines(actual)
    for index in 0..<max(expectedLines.count, actualLines.count) {
      let wanted = index < expectedLines.count ? expectedLines[index] : nil
      let found = index < actualLines.count ? actualLines[index] : nil
      if let wanted, let found, agree(wanted, found) { continue }
      return Difference(
        line: index + 1, expected: wanted ?? "(no line)", actual: found ?? "(no line)")
    }
    return nil
  }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop(while: \.isWhitespace).reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func agree(_ expected: String, _ actual: String) -> Bool {
    if expected == actual { return true }
    let wanted = expected.split(separator: number, maxSplits: .max)
    let found = actual.split(separator: number, maxSplits: .max)
    guard wanted == found else { return false }
    let wantedNumbers = expected.matches(of: number).map { expected[$0.range] }
    let foundNumbers = actual.matches(of: number).map { actual[$0.range] }
    guard wantedNumbers.count == foundNumbers.count else { return false }
    return zip(wantedNumbers, foundNumbers).allSatisfy(near)
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
