import CKernels

/// What a storage keeps of scores whose elements under a mask were filled with a very negative
/// number, and of their softmax.
final class Masking: Sendable {
  let mask: Tensor
  let shape: [Int]
  let fill: Double
  let isSoftmax: Bool

  init(_ mask: Tensor, shape: [Int], fill: Double, isSoftmax: Bool) {
    self.mask = mask
    self.shape = shape
    self.fill = fill
    self.isSoftmax = isSoftmax
  }
}

/// An attention weight that a mask should have made 0.
package struct MaskedWeight {
  package let weight: Double
  /// Its index along each dimension.
  package let place: [Int]
  /// What the scores under the mask were filled with.
  package let fill: Double
}

extension SoundnessMonitor {
  /// Notes scores that were filled where the mask is true, while there is a monitor. A fill above
  /// -10 may be meant as a score.
  @inline(__always)
  static func noteFill(_ scores: Tensor, _ mask: Tensor, _ fill: Double) {
    guard fill <= -10, ck_thread_slot(Int32(CK_SLOT_SOUNDNESS)) != nil else { return }
    guard !scores.isFailed, !scores.isMeta, !mask.isMeta else { return }
    scores.storage.masking = Masking(
      mask.detached, shape: scores.shape, fill: fill, isSoftmax: false)
  }

  /// Notes the softmax of scores that were filled.
  @inline(__always)
  static func noteSoftmax(_ weights: Tensor, of scores: Tensor, dim: Int) {
    if let masking = scores.storage.masking { note(weights, of: scores, dim: dim, masking) }
  }

  private static func note(
    _ weights: Tensor, of scores: Tensor, dim: Int, _ masking: Masking
  ) {
    guard !masking.isSoftmax, masking.shape == scores.shape, scores.isContiguous,
      dim == -1 || dim == scores.rank - 1, !weights.isFailed
    else { return }
    weights.storage.masking = Masking(
      masking.mask, shape: masking.shape, fill: masking.fill, isSoftmax: true)
  }
}

extension Tensor {
  /// The largest weight that is not 0 where the scores it is made of were masked; nil when all are,
  /// and for weights that come from elsewhere. A row masked as a whole has no key to give its weight
  /// to, and does not count.
  package var maskedWeight: MaskedWeight? {
    guard let masking = storage.masking, masking.isSoftmax, masking.shape == shape, isContiguous,
      count <= 1 << 22, let width = shape.last, width > 0
    else { return nil }
    let bits = masking.mask.broadcast(shape).bools
    let numbers = detached.scalars
    var worst: (weight: Double, index: Int)?
    for start in stride(from: 0, to: numbers.count, by: width) {
      let row = start..<start + width
      if bits[row].allSatisfy({ $0 }) { continue }
      for index in row where bits[index] && numbers[index] > worst?.weight ?? 0 {
        worst = (numbers[index], index)
      }
    }
    return worst.map { worst in
      var rest = worst.index
      let place = shape.reversed().map { size in
        defer { rest /= size }
        return rest % size
      }
      return MaskedWeight(weight: worst.weight, place: place.reversed(), fill: masking.fill)
    }
  }
}
