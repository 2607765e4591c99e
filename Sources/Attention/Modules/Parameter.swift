public import Tensors

/// A trainable tensor: a place that keeps its identity while training replaces its value.
/// (PyTorch: `nn.Parameter`.)
///
/// Tensors are values, so a module that learns holds a `Parameter`; two modules that share one
/// `Parameter` share what it learns. Its value requires a gradient, which gathers in ``grad``
/// whatever values the parameter takes.
public final class Parameter: CustomStringConvertible {
  private var current: Tensor

  /// A parameter that learns; with `requiresGrad: false`, one that keeps its value.
  public init(_ value: Tensor, requiresGrad: Bool = true) {
    current = value.detach()
    if requiresGrad { current.requiresGrad = true }
  }

  /// The value, through which gradients flow to ``grad``. A new one is taken without the record of
  /// how it was computed.
  public var value: Tensor {
    get { current }
    set {
      let leaf = current
      current = newValue.detach()
      current.shareGradient(of: leaf)
    }
  }

  /// Whether it learns. (PyTorch: `requires_grad_`; set it to false to freeze the parameter.)
  public var requiresGrad: Bool {
    get { current.requiresGrad }
    set { current.requiresGrad = newValue }
  }

  /// The gradient that `backward` has added up; nil before. Shape: ``shape``.
  public var grad: Tensor? {
    get { current.grad }
    set { current.setGrad(newValue) }
  }

  /// Forgets the gradient, so that the next `backward` starts anew.
  public func zeroGrad() { current.zeroGrad() }

  /// Changes the value where it is, if nothing else refers to its memory.
  func change(_ body: (inout Tensor) -> Void) { body(&current) }

  /// Shape: the shape of ``value``.
  public var shape: [Int] { current.shape }

  public var description: String { "Parameter containing:\n\(current)" }
}
