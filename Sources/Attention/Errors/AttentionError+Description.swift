extension AttentionError {
  /// What is wrong, in one line, beginning with the module that refuses.
  var message: String {
    switch self {
    case .notPositive(let type, let argument, let value):
      "\(type): \(argument) must be at least 1, not \(value)"
    case .negative(let type, let argument, let value):
      "\(type): \(argument) must be at least 0, not \(value)"
    case .notEven(let type, let headSize):
      "\(type): headSize must be even, not \(headSize): its numbers are turned in pairs"
    case .notAProbability(let type, let argument, let value):
      "\(type): \(argument) must lie between 0 and 1, not \(value)"
    case .headsDoNotDivide(let type, let hiddenSize, let numHeads):
      "\(type): hiddenSize \(hiddenSize) is not divisible by numHeads \(numHeads)"
    case .queryWithoutSteps(let type, let shape):
      "\(type): query must be [batch, queries, hidden], not \(shape)"
    case .queryIsRecurrentState(let type, let shape, let keys):
      "\(type): query \(shape) is a recurrent state [1, batch, hidden]; "
        + "keys \(keys) need [batch, queries, hidden]"
    case .wrongShape(let type, let argument, let expected, let found):
      "\(type): \(argument) must be \(expected), not \(found)"
    case .sizesDiffer(let type, let left, let right, let what):
      "\(type): \(what) differs between \(left.name) \(left.shape) and \(right.name) \(right.shape)"
    case .maskDoesNotFit(let type, let mask, let weights):
      "\(type): \(mask.name) \(mask.shape) does not fit attention weights \(weights)"
    case .validLensDoNotFit(let type, let found, let batch, let queries):
      "\(type): validLens must be [\(batch)] or [\(batch), \(queries)], not \(found)"
    case .lengthOutOfRange(let type, let argument, let value, let least, let most, let what):
      "\(type): \(argument) must be whole numbers from \(least) to \(most), the number of \(what), "
        + "not \(plain(value))"
    case .raggedValidLens(let type, let counts):
      "\(type): rows of validLens have different lengths \(counts)"
    case .tooLong(let type, let steps, let maxLen):
      "\(type): a sequence of \(steps) steps is longer than maxLen \(maxLen)"
    case .tokensNotWhole(let type, let dtype):
      "\(type): tokens must be whole numbers; these are \(dtype) with fractions"
    case .notATemperature(let type, let value):
      "\(type): temperature must be a number of at least 0, not \(value)"
    case .topKOutOfRange(let type, let value, let vocabSize):
      "\(type): topK must lie between 1 and the \(vocabSize) tokens there are, not \(value)"
    case .noWeightsYet(let type):
      "\(type): no attention weights before the first call"
    case .noGate(let type):
      "\(type): no gate values: the gate is .none, or nothing was called yet"
    case .stateDoesNotMatch(let type, let mismatch):
      "\(type): the state does not fit: " + mismatch.summary
    }
  }

  /// What to write instead, where that can be said.
  var help: String? {
    switch self {
    case .headsDoNotDivide(_, let hiddenSize, _):
      "numHeads can be " + divisors(of: hiddenSize).map(String.init).joined(separator: ", ")
    case .queryWithoutSteps:
      "insert the dimension of the queries: query.unsqueeze(1)"
    case .queryIsRecurrentState:
      "exchange the first two dimensions: query.transpose(0, 1)"
    case .maskDoesNotFit(_, let mask, let weights):
      maskHelp(mask.name, weights)
    case .validLensDoNotFit:
      "one length for each batch row, or one for each query of each batch row"
    case .lengthOutOfRange(_, let argument, let value, _, let most, let what)
    where value > Double(most):
      "\(argument) counts \(what) from the front: check that it belongs to this batch, and was "
        + "counted after cutting or padding to \(most)"
    case .tooLong(let type, let steps, _):
      "build it longer: \(type)(…, maxLen: \(steps))"
    default: nil
    }
  }

  /// A whole number without its point.
  private func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private func maskHelp(_ name: String, _ weights: [Int]) -> String? {
    guard weights.count >= 2 else { return nil }
    let batch = Array(weights.prefix(max(weights.count - 2, 0)).prefix(1))
    let queries = weights[weights.count - 2]
    let keys = weights[weights.count - 1]
    return switch name {
    case "queryMask": "queryMask has one entry for each query: \(batch + [queries])"
    case "keyMask": "keyMask has one entry for each key: \(batch + [keys])"
    default: "mask has one entry for each query and key: \(batch + [queries, keys])"
    }
  }

  private func divisors(of number: Int) -> [Int] {
    guard number > 0 else { return [] }
    var small: [Int] = []
    var large: [Int] = []
    var candidate = 1
    while candidate * candidate <= number {
      if number % candidate == 0 {
        small.append(candidate)
        if candidate != number / candidate { large.append(number / candidate) }
      }
      candidate += 1
    }
    return small + large.reversed()
  }
}

extension AttentionError.StateMismatch {
  var isEmpty: Bool { missing.isEmpty && unexpected.isEmpty && shapes.isEmpty && types.isEmpty }

  fileprivate var summary: String {
    var parts: [String] = []
    if !missing.isEmpty { parts.append("missing " + missing.joined(separator: ", ")) }
    if !unexpected.isEmpty { parts.append("unexpected " + unexpected.joined(separator: ", ")) }
    parts += shapes.map { "\($0.name) must be \($0.expected), not \($0.found)" }
    parts += types.map { "\($0.name) must be \($0.expected), not \($0.found)" }
    return parts.joined(separator: "; ")
  }
}
