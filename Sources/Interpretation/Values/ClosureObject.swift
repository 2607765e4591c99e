internal import Memory
internal import Programs

/// A function value.
package final class ClosureObject: ValueObject {
  enum Target {
    case notebook(Callable)
    /// With the receiver as first argument.
    case bound(Callable, receiver: Value)
    case native(Int, receiver: Value?)
    case primitive(Primitive)
    case makeCase(EnumCase)
  }

  let target: Target
  /// The boxes of the variables that the closure shares with the code around it.
  let captures: [VariableCell]
  /// Of a function of the notebook that takes the call's arguments as they are.
  let entry: UnsafeMutablePointer<Callable.Entry>?

  init(_ target: Target, captures: [VariableCell] = []) {
    self.target = target
    self.captures = captures
    if case .notebook(let callable) = target { entry = callable.entry } else { entry = nil }
  }

  package override var text: String { "(Function)" }
}

/// The box of a variable that closures share.
final class VariableCell: ValueObject {
  let content: Unchecked<Value>

  init(_ value: Value) { content = Unchecked(value) }

  deinit { content.destroy() }
}
