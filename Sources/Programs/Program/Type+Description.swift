extension Type: CustomStringConvertible {
  /// The type as one writes it in Swift.
  package var description: String {
    switch self {
    case .nominal(let nominal, let arguments): describe(nominal, arguments)
    case .tuple(let elements):
      elements.isEmpty
        ? "Void"
        : "("
          + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
          .joined(separator: ", ") + ")"
    case .function(let function): function.description
    case .existential(let nominal): nominal.map { "any " + $0.name } ?? "Any"
    case .parameter(let parameter): parameter.name
    case .variable: "_"
    case .error: "<error>"
    }
  }

  /// The type as `type(of:)` prints it: without the short forms.
  package var fullName: String {
    switch self {
    case .nominal(let nominal, let arguments) where !arguments.isEmpty:
      nominal.name + "<" + arguments.map(\.fullName).joined(separator: ", ") + ">"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.fullName }
        .joined(separator: ", ") + ")"
    case .existential(let nominal?): nominal.name
    default: description
    }
  }

  private func describe(_ nominal: Nominal, _ arguments: [Type]) -> String {
    if nominal.kind == .native, !arguments.isEmpty {
      switch nominal.name {
      case "Array": return "[\(arguments[0])]"
      case "Dictionary" where arguments.count == 2: return "[\(arguments[0]): \(arguments[1])]"
      case "Optional":
        switch arguments[0] {
        case .function, .existential(.some): return "(\(arguments[0]))?"
        default: return "\(arguments[0])?"
        }
      default: break
      }
    }
    if arguments.isEmpty { return nominal.name }
    return nominal.name + "<" + arguments.map(\.description).joined(separator: ", ") + ">"
  }
}

extension Type.FunctionType: CustomStringConvertible {
  package var description: String {
    let parameters = zip(self.parameters, inoutParameters)
      .map { ($1 ? "inout " : "") + $0.description }.joined(separator: ", ")
    return "(\(parameters))" + (isThrowing ? " throws" : "") + " -> \(result)"
  }
}
