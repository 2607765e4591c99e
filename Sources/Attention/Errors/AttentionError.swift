import Tensors

/// Why a module refused to be built or called. The wording is in `AttentionError+Description.swift`.
enum AttentionError: LibraryError, Equatable {
  /// A size or count that must be at least 1.
  case notPositive(type: String, argument: String, value: Int)
  /// More layers or heads than anybody builds.
  case tooMany(type: String, argument: String, value: Int, most: Int)
  /// An offset or count that must not be negative.
  case negative(type: String, argument: String, value: Int)
  /// A head whose numbers cannot be paired.
  case notEven(type: String, headSize: Int)
  /// A probability outside 0 ... 1.
  case notAProbability(type: String, argument: String, value: Double)
  case headsDoNotDivide(type: String, hiddenSize: Int, numHeads: Int)
  /// A query without its query dimension: `[batch, hidden]`.
  case queryWithoutSteps(type: String, shape: [Int])
  /// A query that is a GRU state: `[1, batch, hidden]`.
  case queryIsRecurrentState(type: String, shape: [Int], keys: [Int])
  /// An argument of another rank or size than the call needs.
  case wrongShape(type: String, argument: String, expected: String, found: [Int])
  /// An argument whose size along one dimension differs from another argument's.
  case sizesDiffer(type: String, left: NamedShape, right: NamedShape, what: String)
  case maskDoesNotFit(type: String, mask: NamedShape, weights: [Int])
  /// A mask of 0 and -inf, as PyTorch adds it to the scores.
  case additiveMask(type: String, mask: String)
  case validLensDoNotFit(type: String, found: [Int], batch: Int, queries: Int)
  /// A length that is no whole number from `least` to `most`, the number of keys or steps there are.
  case lengthOutOfRange(
    type: String, argument: String, value: Double, least: Int, most: Int, what: String)
  case raggedValidLens(type: String, counts: [Int])
  case tooLong(type: String, steps: Int, maxLen: Int)
  case tokensNotWhole(type: String, dtype: String)
  /// A temperature that is negative, infinite or no number.
  case notATemperature(type: String, value: Double)
  case topKOutOfRange(type: String, value: Int, vocabSize: Int)
  case noWeightsYet(type: String)
  case noGate(type: String)
  case stateDoesNotMatch(type: String, mismatch: StateMismatch)

  /// An argument's name and shape.
  struct NamedShape: Equatable {
    let name: String
    let shape: [Int]
  }

  /// How a state dictionary differs from a module's parameters.
  struct StateMismatch: Equatable {
    var missing: [String] = []
    var unexpected: [String] = []
    var shapes: [(name: String, expected: [Int], found: [Int])] = []
    var types: [(name: String, expected: String, found: String)] = []

    static func == (left: Self, right: Self) -> Bool {
      left.missing == right.missing && left.unexpected == right.unexpected
        && left.shapes.elementsEqual(right.shapes, by: ==)
        && left.types.elementsEqual(right.types, by: ==)
    }
  }
}
