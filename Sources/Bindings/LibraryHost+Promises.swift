package import Interpretation
internal import Tensors

extension LibraryHost {
  /// What no number of a course should be: the first of NaN and infinity in a tensor, nil for a
  /// sound one. A mask may hold minus infinity.
  package static func unsoundNumber(in value: Value) -> String? {
    guard case .object(let object) = value, let tensor = (object as? Box<Tensor>)?.wrapped,
      tensor.count <= 1 << 22
    else { return nil }
    return tensor.withFloats(unsoundNumber) ?? nil
  }

  private static func unsoundNumber(in numbers: UnsafeBufferPointer<Float>) -> String? {
    // x · 0 is 0 for every finite number, and NaN for all others.
    var sums = SIMD16<Float>(repeating: 0)
    var index = 0
    while index + 16 <= numbers.count {
      guard let base = numbers.baseAddress else { return nil }
      let part = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<Float>.self)
      sums += part * SIMD16(repeating: 0)
      index += 16
    }
    var isSound = (0..<16).allSatisfy { sums[$0] == 0 }
    while index < numbers.count {
      if !numbers[index].isFinite { isSound = false }
      index += 1
    }
    if isSound { return nil }
    if numbers.contains(where: \.isNaN) { return "NaN" }
    return numbers.contains(.infinity) ? "infinity" : nil
  }
}
