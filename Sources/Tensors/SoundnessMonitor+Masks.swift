import CKernels

/// A tensor whose elements under a mask were filled with a very negative number, or the softmax of
/// one.
struct MaskedTensor {
  weak var storage: Storage?
  var shape: [Int]
  var mask: Tensor
  var fill: Double

  func isNoted(_ tensor: Tensor) -> Bool {
    storage === tensor.storage && shape == tensor.shape && tensor.isContiguous
      && tensor.offset == 0
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
  /// Notes scores that were filled where the mask is true. A fill above -10 may be meant as a score.
  @inline(__always)
  static func noteFill(_ scores: Tensor, _ mask: Tensor, _ fill: Double) {
    guard let slot = ck_thread_slot(Int32(CK_SLOT_SOUNDNESS)) else { return }
    guard fill <= -10, !scores.isFailed, !scores.isMeta, !mask.isMeta else { return }
    let monitor = Unmanaged<SoundnessMonitor>.fromOpaque(slot).takeUnretainedValue()
    monitor.filled.note(
      MaskedTensor(
        storage: scores.storage, shape: scores.shape, mask: mask.detached, fill: fill))
  }

  /// Notes the softmax of scores that were filled.
  @inline(__always)
  static func noteSoftmax(_ weights: Tensor, of scores: Tensor, dim: Int) {
    guard let slot = ck_thread_slot(Int32(CK_SLOT_SOUNDNESS)) else { return }
    let monitor = Unmanaged<SoundnessMonitor>.fromOpaque(slot).takeUnretainedValue()
    guard dim == -1 || dim == scores.rank - 1, !weights.isFailed,
      var masked = monitor.filled.last(where: { $0.isNoted(scores) })
    else { return }
    masked.storage = weights.storage
    monitor.weighed.note(masked)
  }

  /// The largest weight that is not 0 where the notebook masked the scores; nil when all are, and
  /// for weights that come from elsewhere. A row masked as a whole has no key to give its weight to,
  /// and does not count.
  package func maskedWeight(in weights: Tensor) -> MaskedWeight? {
    guard let masked = weighed.last(where: { $0.isNoted(weights) }), weights.count <= 1 << 22,
      let width = weights.shape.last, width > 0
    else { return nil }
    let bits = masked.mask.broadcast(weights.shape).bools
    let numbers = weights.detached.scalars
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
      let place = weights.shape.reversed().map { size in
        defer { rest /= size }
        return rest % size
      }
      return MaskedWeight(weight: worst.weight, place: place.reversed(), fill: masked.fill)
    }
  }
}

extension [MaskedTensor] {
  /// Adds one, and forgets those that are gone, and the oldest of many.
  fileprivate mutating func note(_ tensor: MaskedTensor) {
    removeAll { $0.storage == nil }
    if count >= 16 { removeFirst() }
    append(tensor)
  }
}
