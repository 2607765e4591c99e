/// Reverse-mode differentiation, with PyTorch's words.
///
/// A tensor that `requiresGrad` has what is computed from it recorded; `backward()` on a result goes
/// back over the record and adds to the `grad` of every such tensor.
///
/// ```swift
/// var x = Tensor([1, 2, 3])
/// x.requiresGrad = true
/// (x * x).sum().backward()
/// x.grad                       // tensor([2., 4., 6.])
/// ```
///
/// Tensors are values, so nothing that a record needs can be changed under it: `x[0] = 1` on a
/// result gives a new value that knows how it came about. Where PyTorch refuses, because a leaf would
/// be changed in place, so does this library.
extension Tensor {
  /// Whether gradients flow back to this tensor. Set it on a tensor of a floating-point type before
  /// computing with it; copies of the tensor share its gradient.
  public var requiresGrad: Bool {
    get { gradientNode != nil }
    set {
      if isFailed || newValue == requiresGrad { return }
      do {
        if newValue { try requireFloatingPoint("requiresGrad") }
        guard isLeaf else { throw TensorError.notALeaf }
        gradientNode = newValue ? GradientNode(shape: shape, dtype: dtype) : nil
      } catch {
        _ = fail(error)
      }
    }
  }

  /// This tensor as one that requires a gradient. PyTorch name: `requires_grad_()`.
  public func requiringGrad() -> Tensor {
    var result = self
    result.requiresGrad = true
    return result
  }

  /// Whether no recorded operation computed this tensor: `backward` ends here.
  public var isLeaf: Bool { gradientNode?.isLeaf ?? true }

  /// The name of the operation that computed this tensor, if it is recorded. PyTorch name: `grad_fn`.
  public var gradFn: String? { gradientNode?.name.map { "\($0)" } }

  /// The gradient that `backward` has added up in this tensor; nil before, and in a result that does
  /// not `retainGrad`.
  public var grad: Tensor? {
    guard let node = gradientNode else { return nil }
    return node.isLeaf ? node.gradient : node.kept
  }

  /// Forgets the gradient, so that the next `backward` starts anew.
  public func zeroGrad() {
    if isLeaf { gradientNode?.gradient = nil }
  }

  /// Replaces the gradient of a leaf. Refused for another shape.
  package func setGrad(_ gradient: Tensor?) {
    guard let node = gradientNode, node.isLeaf, gradient?.isFailed != true else { return }
    if let gradient, gradient.shape != shape {
      _ = fail(TensorError.gradientOfOtherShape(expected: shape, found: gradient.shape))
      return
    }
    node.gradient = gradient?.detached.to(dtype)
  }

  /// Makes this the new value of a leaf: what is computed from it adds to the same gradient.
  package mutating func shareGradient(of leaf: Tensor) {
    guard let node = leaf.gradientNode, node.isLeaf, !isFailed, dtype.isFloatingPoint else {
      return
    }
    if node.shape != shape || node.dtype != dtype {
      node.gradient = nil
      node.shape = shape
      node.dtype = dtype
    }
    gradientNode = node
  }

  /// Lets a result, such as attention weights, keep its gradient for `grad`, too.
  public func retainGrad() { gradientNode?.keepsGradient = true }

  /// The same values, through which no gradient flows. Shares its memory.
  public func detach() -> Tensor { detached }

  /// The same values without the record.
  @inline(__always)
  package var detached: Tensor {
    if gradientNode == nil { return self }
    var result = self
    result.gradientNode = nil
    return result
  }

  /// Adds the derivatives of this tensor, which must have one element, to the `grad` of every leaf it
  /// was computed from. What was recorded is freed, unless `retainGraph`.
  public func backward(retainGraph: Bool = false) {
    reportingNothing {
      _ = try operand()
      guard count == 1 else { throw TensorError.backwardOfSeveral(shape: shape) }
      try flow(Tensor.filled("backward", shape, 1, dtype), retainGraph)
      TrainingMonitor.noteStep(loss: self)
    }
  }

  /// The same from the gradient of something that was computed from this tensor.
  ///
  /// - Shape: the gradient has this tensor's.
  public func backward(gradient: Tensor, retainGraph: Bool = false) {
    reportingNothing {
      _ = try operand()
      _ = try gradient.operand()
      guard gradient.shape == shape else {
        throw TensorError.gradientOfOtherShape(expected: shape, found: gradient.shape)
      }
      try flow(gradient, retainGraph)
    }
  }

  private func flow(_ gradient: Tensor, _ retainGraph: Bool) throws {
    guard let node = gradientNode else { throw TensorError.requiresNoGradient }
    try noGrad { () throws -> Void in
      try GradientNode.run(from: node, gradient: gradient, retainGraph: retainGraph)
    }
  }

  private func reportingNothing(_ body: () throws -> Void) {
    do { try body() } catch { _ = fail(error) }
  }
}

extension Tensor {
  /// Whether an operation on these tensors is to be recorded.
  @inline(__always)
  static func areRecorded(_ a: Tensor, _ b: Tensor) -> Bool {
    (a.gradientNode != nil || b.gradientNode != nil) && GradientMode.isOn
  }

  /// Whether an operation on this tensor is to be recorded.
  @inline(__always)
  var isRecorded: Bool { gradientNode != nil && GradientMode.isOn }

  /// This result of an operation on tensors with these nodes, recorded. Its type must be a
  /// floating-point one.
  func recorded(
    _ name: StaticString, _ first: GradientNode?, _ second: GradientNode? = nil,
    _ backward: @escaping GradientNode.Backward
  ) -> Tensor {
    var result = self
    result.gradientNode = GradientNode(name, self, first, second, [], backward)
    return result
  }

  /// This result of an operation on three or more tensors with these nodes, recorded.
  func recorded(
    _ name: StaticString, _ operands: [GradientNode?], _ backward: @escaping GradientNode.Backward
  ) -> Tensor {
    var result = self
    result.gradientNode = GradientNode(
      name, self, operands[0], operands[1], Array(operands.dropFirst(2)), backward)
    return result
  }

  /// This view of `source`, recorded if that is: `inverse` makes the source's gradient of this one's.
  @inline(__always)
  func recordedView(
    _ name: StaticString, of source: Tensor, _ inverse: @escaping (Tensor) throws -> Tensor
  ) -> Tensor {
    guard source.isRecorded else { return detached }
    return recorded(name, source.gradientNode) { node, gradient in
      try node.first?.accumulate(inverse(gradient))
    }
  }

  /// This view of some of `source`'s elements, recorded if that is: `view` shows the same ones of
  /// another tensor of the source's shape.
  @inline(__always)
  func recordedPart(
    _ name: StaticString, of source: Tensor, _ view: @escaping (Tensor) throws -> Tensor
  ) -> Tensor {
    guard source.isRecorded else { return detached }
    return recorded(name, source.gradientNode) { node, gradient in
      try node.first?.accumulate(gradient, at: view)
    }
  }
}
