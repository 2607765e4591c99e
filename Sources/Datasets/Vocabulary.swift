public import Tensors

/// The tokens that a model knows, each with its index.
///
/// The special tokens come first, then the tokens of the text, the most frequent ones before the
/// others and equally frequent ones in the order of their first appearance, as in d2l's `Vocab`.
///
/// ```swift
/// let words = Vocabulary([["the", "cat"], ["the", "dog"]])
/// words["<sos>"]                     // 0, where the decoders of this library start
/// words.encode(["the", "bird"])      // [4, 3]: 3 is <unk>
/// words.decode([4, 5])               // ["the", "cat"]
/// ```
public struct Vocabulary: Sendable, Equatable, CustomStringConvertible {
  /// Every token at the place of its index.
  public let tokens: [String]
  /// How often the token of each index stands in the text; 0 for the special tokens.
  public let frequencies: [Int]
  private let indices: [String: Int]

  /// The vocabulary of some tokenised sentences.
  ///
  /// Tokens that stand in them less than `minFrequency` times are left out: they are `<unk>`. A
  /// special token that also stands in the text keeps its index.
  public init(
    _ sentences: [[String]], minFrequency: Int = 1,
    specialTokens: [String] = ["<sos>", "<eos>", "<pad>", "<unk>"]
  ) {
    var places: [String: Int] = [:]
    var seen: [(token: String, count: Int)] = []
    for token in sentences.joined() {
      if let place = places[token] {
        seen[place].count += 1
      } else {
        places[token] = seen.count
        seen.append((token, 1))
      }
    }
    if let twice = firstRepeated(specialTokens) {
      refuse(.repeatedSpecialToken(twice))
    }
    let special = Set(specialTokens)
    // Sorting keeps equally frequent tokens in their order.
    let kept = seen.filter { $0.count >= minFrequency && !special.contains($0.token) }
      .sorted { $0.count > $1.count }
    tokens = specialTokens + kept.map(\.token)
    frequencies = specialTokens.map { _ in 0 } + kept.map(\.count)
    indices = Dictionary(tokens.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// How many tokens there are, special ones included: the size of an embedding of them.
  public var count: Int { tokens.count }

  /// The index where decoding starts, `<sos>`: 0.
  public var sos: Int { special("<sos>") }
  /// The index that ends a sentence, `<eos>`: 1.
  public var eos: Int { special("<eos>") }
  /// The index that fills up short sentences, `<pad>`: 2.
  public var pad: Int { special("<pad>") }
  /// The index of every token that is not in the vocabulary, `<unk>`: 3.
  public var unk: Int { special("<unk>") }

  /// Whether the token has an index of its own; any other is `<unk>`.
  public func contains(_ token: String) -> Bool { indices[token] != nil }

  /// The index of a token, or that of `<unk>`. Without `<unk>` an unknown token is refused.
  public subscript(token: String) -> Int {
    if let index = indices[token] ?? indices["<unk>"] { return index }
    refuse(.unknownToken(token))
    return 0
  }

  /// The token of an index. An index outside `0 ..< count` is refused.
  public func token(_ index: Int) -> String {
    if tokens.indices.contains(index) { return tokens[index] }
    refuse(.unknownIndex(index, count: count))
    return ""
  }

  /// The indices of a sentence's tokens.
  public func encode(_ sentence: [String]) -> [Int] { sentence.map { self[$0] } }

  /// The tokens of some indices: what was encoded, but for what was unknown.
  public func decode(_ indices: [Int]) -> [String] { indices.map(token) }

  /// The tokens of a tensor of indices, in reading order.
  public func decode(_ indices: Tensor) -> [String] { decode(indices.ints) }

  /// The sentence that a decoder wrote: its tokens up to `<eos>`, without `<sos>` and `<pad>`.
  public func sentence(_ indices: [Int]) -> [String] {
    decode(indices).prefix { $0 != "<eos>" }.filter { $0 != "<sos>" && $0 != "<pad>" }
  }

  /// The sentence that a decoder wrote, from a tensor of indices. Shape: `[steps]`.
  public func sentence(_ indices: Tensor) -> [String] { sentence(indices.ints) }

  /// The size, and the first tokens.
  public var description: String {
    let head = tokens.prefix(8).joined(separator: " ")
    return "Vocabulary of \(count) tokens: \(head)\(count > 8 ? " …" : "")"
  }

  private func special(_ token: String) -> Int {
    if let index = indices[token] { return index }
    refuse(.noSpecialToken(token))
    return 0
  }
}

private func firstRepeated(_ tokens: [String]) -> String? {
  var seen: Set<String> = []
  return tokens.first { !seen.insert($0).inserted }
}
