internal import Programs

/// A generic function that only takes values of its parameters: what it is given as an optional it
/// shows as one, so the value goes in marked as it would go into `Any`.
///
/// A function that gives such values back, changes them, or hands them to a closure does not get
/// them marked: outside, their type says that they are optionals.
extension Function {
  func markingOptionals(_ arguments: [Argument]) -> [Argument] {
    guard takesGenericValues, arguments.count == parameters.count else { return arguments }
    return zip(parameters, arguments).map { parameter, argument in
      guard case .value(let value) = argument,
        parameter.variable.type.hidesOptional(of: value.type)
      else { return argument }
      return .value(Expression(.convert(value), type: .existential(nil), span: value.span))
    }
  }

  private var takesGenericValues: Bool {
    guard case .function = kind, parameters.first?.variable.name != "self",
      !result.mentionsParameter
    else { return false }
    let generic = parameters.filter(\.variable.type.mentionsParameter)
    return !generic.isEmpty
      && generic.allSatisfy { !$0.isInout && $0.variable.type.ofParameter != nil }
  }
}

extension Type {
  /// How deep the arrays lie around a generic parameter; nil for other types.
  fileprivate var ofParameter: Int? {
    switch self {
    case .parameter: 0
    case .nominal(let nominal, let arguments) where nominal.kind == .native:
      nominal.name == "Array" ? arguments.first?.ofParameter.map { $0 + 1 } : nil
    default: nil
    }
  }

  /// Whether the parameter stands for a type that says more of a value than the value itself.
  fileprivate func hidesOptional(of given: Type) -> Bool {
    guard let depth = ofParameter else { return false }
    var element: Type? = given
    for _ in 0..<depth {
      guard case .nominal(_, let arguments)? = element else { return false }
      element = arguments.first
    }
    return element?.saysMoreThanValues ?? false
  }

  fileprivate var mentionsParameter: Bool {
    switch self {
    case .parameter: true
    case .nominal(_, let arguments): arguments.contains(where: \.mentionsParameter)
    case .tuple(let elements): elements.contains { $0.type.mentionsParameter }
    case .function(let function):
      function.parameters.contains(where: \.mentionsParameter) || function.result.mentionsParameter
    case .existential, .variable, .error: false
    }
  }
}
