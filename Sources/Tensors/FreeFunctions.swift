/// Tensors joined along a dimension that they all have; the other sizes must agree.
public func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  reporting { try concatenated(tensors, dim, "cat") }
}

/// Tensors of one shape joined along a new dimension.
public func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  reporting {
    guard let first = tensors.first else { throw TensorError.emptyList(operation: "stack") }
    for tensor in tensors where try tensor.operand().shape != first.shape {
      throw TensorError.shapesDiffer(operation: "stack", first.shape, tensor.shape, dim: nil)
    }
    let d = dim < 0 ? dim + first.rank + 1 : dim
    guard (0...first.rank).contains(d) else {
      throw TensorError.noSuchDim(operation: "stack", dim: dim, shape: first.shape)
    }
    return try concatenated(tensors.map { try $0.unsqueezed(d) }, d, "stack")
  }
}

func concatenated(_ tensors: [Tensor], _ dim: Int, _ operation: String) throws -> Tensor {
  guard let first = tensors.first else { throw TensorError.emptyList(operation: operation) }
  let d = try first.operand().normalized(dim, operation)
  var shape = first.shape
  shape[d] = 0
  var dtype = first.dtype
  for tensor in tensors {
    _ = try tensor.operand()
    var others = tensor.shape
    guard tensor.rank == first.rank else {
      throw TensorError.shapesDiffer(operation: operation, first.shape, tensor.shape, dim: d)
    }
    others[d] = shape[d]
    guard others == shape else {
      throw TensorError.shapesDiffer(operation: operation, first.shape, tensor.shape, dim: d)
    }
    shape[d] += tensor.shape[d]
    dtype = DType.promoted(dtype, tensor.dtype)
  }
  let meta = tensors.first(where: \.isMeta) ?? first
  let result = try Tensor(operation, shape: shape, dtype: dtype, like: meta)
  if !result.isMeta {
    var start = 0
    for tensor in tensors {
      try result.narrowed(d, start, tensor.shape[d], operation).write(tensor)
      start += tensor.shape[d]
    }
  }
  return tensors.contains(where: \.isRecorded) && dtype.isFloatingPoint
    ? Tensor.recordedConcatenation(tensors, d, result) : result
}

/// See `Tensor.matmul`.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { a.matmul(b) }
/// See `Tensor.bmm`.
public func bmm(_ a: Tensor, _ b: Tensor) -> Tensor { a.bmm(b) }
/// See `Tensor.softmax`.
public func softmax(_ x: Tensor, dim: Int) -> Tensor { x.softmax(dim: dim) }
/// See `Tensor.logSoftmax`.
public func logSoftmax(_ x: Tensor, dim: Int) -> Tensor { x.logSoftmax(dim: dim) }
/// The hyperbolic tangent of each element.
public func tanh(_ x: Tensor) -> Tensor { x.tanh() }
/// 1 / (1 + e⁻ˣ) of each element.
public func sigmoid(_ x: Tensor) -> Tensor { x.sigmoid() }
/// max(x, 0) of each element.
public func relu(_ x: Tensor) -> Tensor { x.relu() }
/// eˣ of each element.
public func exp(_ x: Tensor) -> Tensor { x.exp() }
/// The natural logarithm of each element.
public func log(_ x: Tensor) -> Tensor { x.log() }
/// The square root of each element.
public func sqrt(_ x: Tensor) -> Tensor { x.sqrt() }
/// The sine of each element, in radians.
public func sin(_ x: Tensor) -> Tensor { x.sin() }
/// The cosine of each element, in radians.
public func cos(_ x: Tensor) -> Tensor { x.cos() }
/// The distance of each element from 0.
public func abs(_ x: Tensor) -> Tensor { x.abs() }
