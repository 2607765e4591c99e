extension DatasetError {
  /// What is wrong, in one sentence that begins with the function or type that refuses.
  var description: String {
    switch self {
    case .repeatedSpecialToken(let token): "Vocabulary: the special token '\(token)' stands twice"
    case .unknownToken(let token): "Vocabulary: '\(token)' is unknown, and there is no <unk>"
    case .unknownIndex(let index, let count):
      "Vocabulary: there is no token \(index) among \(count)"
    case .noSpecialToken(let token): "Vocabulary: there is no \(token)"
    }
  }

  /// What to write instead, where that can be said.
  var help: String? {
    switch self {
    case .unknownIndex(_, let count) where count > 0: "indices go from 0 to \(count - 1)"
    case .noSpecialToken(let token): "build it with specialTokens: [\"\(token)\"]"
    default: nil
    }
  }
}
