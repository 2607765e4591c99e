public import Tensors

/// The same items in random order: that of `Tensor.randperm`, which is PyTorch's.
public func shuffled<T>(_ items: [T], generator: Generator? = nil) -> [T] {
  Tensor.randperm(items.count, generator: generator).ints.map { items[$0] }
}

/// Splits items at random into those to train on and those to test with. (PyTorch: `random_split`.)
///
/// `testFraction` of the items, rounded, are test items. It must lie between 0 and 1.
public func trainTestSplit<T>(
  _ items: [T], testFraction: Double = 0.1, generator: Generator? = nil
) -> (train: [T], test: [T]) {
  guard (0...1).contains(testFraction) else {
    refuse(.notAFraction(testFraction))
    return (items, [])
  }
  let all = shuffled(items, generator: generator)
  let testCount = Int((Double(items.count) * testFraction).rounded())
  return (Array(all.dropLast(testCount)), Array(all.suffix(testCount)))
}

/// Pieces of a long text from random places, and the same pieces one token further: what a language
/// model is to say next at each step.
///
/// - Shape: both `[size, length]`, int64. The text must be longer than `length`.
public func randomWindows(
  _ tokens: [Int], size: Int, length: Int, generator: Generator? = nil
) -> (inputs: Tensor, targets: Tensor) {
  for (argument, value) in [("size", size), ("length", length)] where value < 1 {
    refuse(.notPositive(function: "randomWindows", argument: argument, value: value))
    return (.failed, .failed)
  }
  guard tokens.count > length else {
    refuse(.textTooShort(count: tokens.count, length: length))
    return (.failed, .failed)
  }
  let starts = Tensor.randint(0, tokens.count - length, [size], generator: generator).ints
  return (
    Tensor(starts.map { Array(tokens[$0..<$0 + length]) }, dtype: .int64),
    Tensor(starts.map { Array(tokens[$0 + 1..<$0 + 1 + length]) }, dtype: .int64)
  )
}
