public import Tensors

extension Module {
  /// The value of every parameter by its name. (PyTorch: `state_dict`.)
  public func stateDict() -> [String: Tensor] {
    var state: [String: Tensor] = [:]
    for (name, parameter) in namedParameters { state[name] = parameter.value }
    return state
  }

  /// Sets every parameter from the value of its name. (PyTorch: `load_state_dict`.)
  ///
  /// Strict: unless `state` has exactly the module's names, each with the parameter's shape, nothing
  /// is changed and the refusal names every difference.
  public func loadStateDict(_ state: [String: Tensor]) {
    let named = namedParameters
    var mismatch = AttentionError.StateMismatch()
    for (name, parameter) in named {
      guard let value = state[name] else {
        mismatch.missing.append(name)
        continue
      }
      if value.isFailed { return }
      if value.shape != parameter.value.shape {
        mismatch.shapes.append((name, parameter.value.shape, value.shape))
      }
    }
    let known = Set(named.map(\.name))
    mismatch.unexpected = state.keys.filter { !known.contains($0) }.sorted()
    guard mismatch.isEmpty else {
      refuse(.stateDoesNotMatch(type: "\(type(of: self))", mismatch: mismatch))
      return
    }
    for (name, parameter) in named {
      if let value = state[name] { parameter.value = value }
    }
  }
}
