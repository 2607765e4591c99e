extension AttentionError {
  /// What is wrong, in one line, beginning with the module that refuses.
  var message: String {
    switch self {
    case .notPositive(let type, let argument, let value):
      "\(type): \(argument) must be at least 1, not \(value)"
    case .tooMany(let type, let argument, let value, let most):
      "\(type): \(argument) must be at most \(most), not \(value)"
    case .additiveMask(let type, let name):
      "\(type): \(name) holds negative numbers; it is not added to the scores"
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
      "\(type): \(mask.name) must be \(shape(ofMask: mask.name, weights)), not \(mask.shape)"
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
      maskHelp(mask, weights)
    case .additiveMask(_, let name):
      "true or nonzero = may attend; of PyTorch's mask of 0 and -inf: \(name).eq(0)"
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

  /// The shape that a mask must have, by name and in numbers.
  private func shape(ofMask name: String, _ weights: [Int]) -> String {
    let (batch, queries, keys) = parts(of: weights)
    let names = batch.isEmpty ? [] : ["batch"]
    return switch name {
    case "queryMask": "[\((names + ["queries"]).joined(separator: ", "))] = \(batch + queries)"
    case "keyMask": "[\((names + ["keys"]).joined(separator: ", "))] = \(batch + keys)"
    default:
      "[\((names + ["queries", "keys"]).joined(separator: ", "))] = \(batch + queries + keys)"
    }
  }

  /// Which mask has the shape that was given, or what the named one is made of.
  private func maskHelp(_ mask: NamedShape, _ weights: [Int]) -> String {
    let (batch, queries, keys) = parts(of: weights)
    let fitsQueries = mask.shape == batch + queries
    let fitsKeys = mask.shape == batch + keys
    let fitsPairs = mask.shape.suffix(2) == queries + keys && mask.shape.count <= weights.count
    switch mask.name {
    case "queryMask":
      if fitsKeys { return "for one entry for each key use keyMask:" }
      return fitsPairs
        ? "for one entry for each query and key use mask:" : "one entry for each query"
    case "keyMask":
      if fitsQueries { return "for one entry for each query use queryMask:" }
      return fitsPairs
        ? "for one entry for each query and key use mask:" : "one entry for each key"
    default:
      if fitsKeys, fitsQueries {
        return "for one entry for each key use keyMask:, for each query queryMask:"
      }
      if fitsKeys { return "for one entry for each key use keyMask:" }
      return fitsQueries
        ? "for one entry for each query use queryMask:" : "one entry for each query and key"
    }
  }

  private func parts(of weights: [Int]) -> (batch: [Int], queries: [Int], keys: [Int]) {
    let inner = Array(weights.suffix(2))
    let batch = weights.count > 2 ? Array(weights.prefix(1)) : []
    return (batch, Array(inner.dropLast()), Array(inner.suffix(1)))
  }

  private func divisors(of number: Int) -> [Int] {
    guard number > 0, number < 1 << 32 else { return [] }
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
