/// The shape that both shapes broadcast to: sizes are paired from the last dimension, and a size of 1
/// stretches.
package func broadcastShape(_ operation: String, _ a: [Int], _ b: [Int]) throws -> [Int] {
  if a == b { return a }
  let (long, short) = a.count >= b.count ? (a, b) : (b, a)
  var result = long
  let shift = long.count - short.count
  for (d, size) in short.enumerated() where size != long[d + shift] {
    if long[d + shift] == 1 {
      result[d + shift] = size
    } else if size != 1 {
      throw TensorError.shapesDoNotBroadcast(operation: operation, a, b)
    }
  }
  return result
}

extension Tensor {
  /// The strides that walk this tensor as if it had a shape that it broadcasts to.
  func broadcastStrides(_ target: [Int]) -> [Int] {
    if shape == target { return strides }
    var result = [Int](repeating: 0, count: target.count)
    let shift = target.count - shape.count
    for d in shape.indices where shape[d] != 1 || target[d + shift] == 1 {
      result[d + shift] = strides[d]
    }
    return result
  }

  /// The view that has the shape, which this tensor must broadcast to.
  func broadcast(_ target: [Int]) -> Tensor {
    let result = view(shape: target, strides: broadcastStrides(target))
    guard isRecorded, target != shape else { return target == shape ? self : result }
    return result.recordedView("Expand", of: self) { $0 }
  }
}
