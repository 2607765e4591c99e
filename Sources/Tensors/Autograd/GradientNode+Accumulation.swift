import CKernels

extension GradientNode {
  /// Adds to the gradient of this node's tensor. A gradient of a shape that the tensor was broadcast
  /// to is summed to the tensor's, and takes its type.
  func accumulate(_ part: Tensor) throws {
    let part =
      part.gradientNode == nil && part.dtype == dtype && part.shape == shape
      ? part : try part.detached.summed(to: shape).converted(dtype)
    if gradient == nil {
      gradient = part
    } else if gradient?.ownsItsMemory() == true, !part.isMeta {
      gradient?.addInPlace(part)
    } else {
      gradient = try gradient?.apply(.add, part)
    }
  }

  /// Adds to the part of the gradient that a view of the tensor shows. Only that part is touched, so
  /// that taking a long tensor apart slice by slice costs no more than its length.
  func accumulate(_ part: Tensor, at view: (Tensor) throws -> Tensor) throws {
    try changeGradient(like: part) { sum in try view(sum).addInPlace(part.converted(dtype)) }
  }

  /// Lets `body` add to the gradient's memory, which is contiguous and its own. Without data the
  /// gradient has its shape only, as has one to which a `part` without data would be added.
  func changeGradient(like part: Tensor, by body: (Tensor) throws -> Void) throws {
    if part.isMeta {
      gradient = .meta(shape, dtype: dtype)
    } else if gradient == nil {
      gradient = try Tensor("backward", shape: shape, dtype: dtype, zeroed: true)
    } else if gradient?.ownsItsMemory() == false {
      gradient = try gradient?.copied(to: dtype, "backward")
    }
    if let gradient, !gradient.isMeta { try body(gradient) }
  }
}

extension Tensor {
  /// Whether nothing else refers to this memory, which holds the elements in reading order.
  package mutating func ownsItsMemory() -> Bool {
    isContiguous && !isMeta && isKnownUniquelyReferenced(&storage)
  }

  /// Adds a floating-point tensor of this shape and type. The caller owns the storage alone.
  func addInPlace(_ other: Tensor) {
    if isMeta || other.isMeta { return }
    shape.withInt64 { extent in
      other.strides.withInt64 { from in
        strides.withInt64 { to in
          ck_add_into(dtype.code, Int32(shape.count), extent, other.pointer, from, pointer, to)
        }
      }
    }
  }

  /// The sum over all that broadcasting repeated: the gradient of a tensor of `target` from that of
  /// what it was broadcast to.
  func summed(to target: [Int]) throws -> Tensor {
    if shape == target { return self }
    let shift = rank - target.count
    let dims = shape.indices.filter { $0 < shift || target[$0 - shift] != shape[$0] }
    return try reduced(.sum, dims, keepDim: true, "backward").reshaped(target, "backward")
  }
}
