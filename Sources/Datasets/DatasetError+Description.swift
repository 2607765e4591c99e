extension DatasetError {
  /// What is wrong, in one sentence that begins with the function or type that refuses.
  var description: String {
    switch self {
    case .repeatedSpecialToken(let token): "Vocabulary: the special token '\(token)' stands twice"
    case .unknownToken(let token): "Vocabulary: '\(token)' is unknown, and there is no <unk>"
    case .unknownIndex(let index, let count):
      "Vocabulary: there is no token \(index) among \(count)"
    case .noSpecialToken(let token): "Vocabulary: there is no \(token)"
    case .notUTF8(let place): "\(place): the text is not UTF-8"
    case .missingTab(let place): "\(place): there is no tab between two texts"
    case .emptyText(let place): "\(place): there is no text on this side of the tab"
    case .noPairs(let path): "\(path): there are no sentence pairs"
    case .emptySequence(nil): "Batch: there are no sequences"
    case .emptySequence(let place?): "Batch: sequence \(place) has no tokens"
    case .notPositive(let function, let argument, let value):
      "\(function): \(argument) must be at least 1, not \(value)"
    case .noSuchPair(let place, let count): "batch: there is no pair \(place) among \(count)"
    case .notAFraction(let value):
      "trainTestSplit: testFraction must lie between 0 and 1, not \(value)"
    case .textTooShort(let count, let length):
      "randomWindows: a text of \(count) tokens has no \(length) with one after them"
    case .noWords(let lengths): "reversalPairs: there are no words of \(lengths) letters"
    case .tooManyPairs(let function, let count, let possible):
      "\(function): there are no \(count) different ones, at most \(possible)"
    }
  }

  /// What to write instead, where that can be said.
  var help: String? {
    switch self {
    case .unknownIndex(_, let count) where count > 0: "indices go from 0 to \(count - 1)"
    case .notUTF8: "save the file as UTF-8"
    case .missingTab: "a line is a source text, a tab and a target text"
    case .noSpecialToken(let token): "build it with specialTokens: [\"\(token)\"]"
    default: nil
    }
  }
}
