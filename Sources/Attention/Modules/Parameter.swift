public import Tensors

/// A trainable tensor: a place that keeps its identity while training replaces its value.
/// (PyTorch: `nn.Parameter`.)
///
/// Tensors are values, so a module that learns holds a `Parameter`; two modules that share one
/// `Parameter` share what it learns.
public final class Parameter: CustomStringConvertible {
  public var value: Tensor

  public init(_ value: Tensor) { self.value = value }

  /// Shape: the shape of ``value``.
  public var shape: [Int] { value.shape }

  public var description: String { "Parameter containing:\n\(value)" }
}
