public import Tensors

extension Module {
  /// The value of every parameter by its name. (PyTorch: `state_dict`.)
  ///
  /// A parameter that modules share stands under each of its names, as in PyTorch.
  public func stateDict() -> [String: Tensor] {
    var state: [String: Tensor] = [:]
    for (name, parameter) in parameterNames { state[name] = parameter.value.detach() }
    return state
  }

  /// Sets every parameter from the value of its name. (PyTorch: `load_state_dict`.)
  ///
  /// Strict: unless `state` has exactly the module's names, each with the parameter's shape, nothing
  /// is changed and the refusal names every difference. With `strict: false` missing and unexpected
  /// names are left out and returned; a value of another shape, or without fractions, is refused
  /// all the same.
  ///
  /// A parameter that modules share needs one of its names only. Values take the parameter's type.
  @discardableResult
  public func loadStateDict(
    _ state: [String: Tensor], strict: Bool = true
  ) -> (missingKeys: [String], unexpectedKeys: [String]) {
    let named = parameterNames
    var mismatch = AttentionError.StateMismatch()
    var found: Set<ObjectIdentifier> = []
    for (name, parameter) in named {
      guard let value = state[name] else { continue }
      if value.isFailed { return ([], []) }
      found.insert(ObjectIdentifier(parameter))
      if value.shape != parameter.value.shape {
        mismatch.shapes.append((name, parameter.value.shape, value.shape))
      }
      if parameter.value.dtype.isFloatingPoint, !value.dtype.isFloatingPoint {
        mismatch.types.append((name, parameter.value.dtype.rawValue, value.dtype.rawValue))
      }
    }
    mismatch.missing = namedParameters.filter { !found.contains(ObjectIdentifier($0.parameter)) }
      .map(\.name)
    let known = Set(named.map(\.name))
    mismatch.unexpected = state.keys.filter { !known.contains($0) }.sorted()
    let differences = (mismatch.missing, mismatch.unexpected)
    if !strict {
      mismatch.missing = []
      mismatch.unexpected = []
    }
    guard mismatch.isEmpty else {
      refuse(.stateDoesNotMatch(type: "\(type(of: self))", mismatch: mismatch))
      return differences
    }
    for (name, parameter) in named {
      if let value = state[name] { parameter.value = value.to(parameter.value.dtype) }
    }
    return differences
  }
}
