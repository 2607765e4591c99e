public import Tensors

/// Random words, each with the same letters in reverse: `abc → cba`. No word comes twice.
///
/// The smallest task that needs attention: the first letter to write is the last one that was read.
public func reversalPairs(
  count: Int, lengths: ClosedRange<Int> = 3...8, letters: String = "abcdefghijklmnopqrstuvwxyz",
  generator: Generator? = nil
) -> [SentencePair] {
  let letters = Array(letters)
  guard !letters.isEmpty, lengths.lowerBound > 0, lengths.upperBound <= 10_000 else {
    refuse(.noWords(lengths: lengths))
    return []
  }
  let words = lengths.reduce(0.0) { $0 + pow(Double(letters.count), $1) }
  let source = generator ?? Generator.current
  return distinctPairs(count, of: words, "reversalPairs") {
    let length = source.integer(lengths.lowerBound, lengths.upperBound + 1)
    let word = String((0..<length).map { _ in letters[source.integer(0, letters.count)] })
    return SentencePair(source: word, target: String(word.reversed()))
  }
}

/// Different pairs as `draw` makes them; refused if there are not so many.
func distinctPairs(
  _ count: Int, of possible: Double, _ function: String, _ draw: () -> SentencePair
) -> [SentencePair] {
  guard count >= 0 else {
    refuse(.notPositive(function: function, argument: "count", value: count))
    return []
  }
  guard Double(count) <= possible else {
    refuse(.tooManyPairs(function: function, count: count, possible: Int(possible)))
    return []
  }
  var seen: Set<String> = []
  var pairs: [SentencePair] = []
  while pairs.count < count {
    let pair = draw()
    if seen.insert(pair.source).inserted { pairs.append(pair) }
  }
  return pairs
}

private func pow(_ base: Double, _ exponent: Int) -> Double {
  (0..<min(exponent, 1_100)).reduce(1.0) { product, _ in product * base }
}
