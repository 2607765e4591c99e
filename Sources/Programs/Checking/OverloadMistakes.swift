import Diagnostics
import SwiftSyntax

/// What is said of a call whose arguments are of types that no overload takes.
extension Checker {
  /// An argument's type without a context; nil for what has none, such as a closure.
  func typeAlone(_ node: ExprSyntax) -> Type? {
    if let known = preinferred[node.id] { return display(known.type) }
    guard node.is(ArrayExprSyntax.self) || node.is(DictionaryExprSyntax.self) else { return nil }
    var type: Type?
    _ = attempt {
      let draft = infer(node)
      if !draft.isError, !solver.hasUnknown(display(draft.type)) { type = display(draft.type) }
    }
    return type
  }

  /// How many of the arguments a candidate takes as they are, and in half how many numbers it takes
  /// as another type of number.
  func fit(_ candidate: Candidate, _ perParameter: [[Int]], _ types: [Type?]) -> Int {
    zip(candidate.callable.parameters, perParameter).reduce(0) { sum, pair in
      pair.1.reduce(sum) { sum, position in
        guard let type = types[position] else { return sum }
        let wanted = pair.0.type
        return sum
          + (isConvertible(type, to: wanted) ? 2 : wanted.isNumber && type.isNumber ? 1 : 0)
      }
    }
  }

  /// Says what is missing if an overload takes all that is written, but needs one argument more.
  func reportLacking(
    _ mistakes: [(Candidate, ArgumentMistake)], _ arguments: [WrittenArgument], _ types: [Type?],
    name: String, at nameNode: some SyntaxProtocol
  ) -> Bool {
    for (candidate, mistake) in mistakes {
      let parameters = candidate.callable.parameters
      guard case .missing(let position) = mistake, position == arguments.count,
        zip(arguments, parameters).allSatisfy({ $0.label == $1.label }),
        zip(types, parameters).allSatisfy({ type, parameter in
          type.map { isConvertible($0, to: parameter.type) } ?? false
        })
      else { continue }
      let missing = parameters[position]
      report(
        .missingArgument(
          missing.label ?? missing.name, isLabelled: missing.label != nil, name: name,
          signature: candidate.callable.summary,
          example: example(of: missing, behind: arguments, name: name)),
        at: nameNode)
      return true
    }
    return false
  }

  /// What to write for one argument that is an integer for a fraction, or a tensor for a number.
  func numberHelp(
    _ viable: [(Candidate, ArgumentMatch)], _ arguments: [WrittenArgument], _ types: [Type?],
    name: String
  ) -> String? {
    if let help = arguments.lazy.compactMap({ Self.arrayHelp($0.expression) }).first { return help }
    guard arguments.count == 1, let type = types[0] else { return nil }
    let written = arguments[0].expression.trimmedDescription
    let text = written.count <= 20 && !written.contains("\n") ? written : "…"
    if isTensor(type) {
      return itemHelp(name, of: text)
        ?? (index.members(of: "Tensor", name).isEmpty ? nil : "write '\(text).\(name)()'")
    }
    let wanted = viable.compactMap { $0.0.callable.parameters.first?.type }
    guard type.nativeName == "Int",
      let number = wanted.first(where: { ["Double", "Float"].contains($0.nativeName) })
    else { return nil }
    return "write '\(name)(\(number)(\(text)))'"
  }

  /// Python's tuple of numbers or tensors is an array here: `[2, 3]` for `(2, 3)`.
  static func arrayHelp(_ node: ExprSyntax) -> String? {
    guard let tuple = node.as(TupleExprSyntax.self), tuple.elements.count > 1,
      tuple.elements.allSatisfy({ $0.label == nil })
    else { return nil }
    let text = "[\(tuple.elements.trimmedDescription)]"
    return text.count <= 40 && !text.contains("\n") ? "an array is written '\(text)'" : nil
  }

  /// A call with an argument for a parameter whose type is an enum: whole numbers are `int64`.
  private func example(
    of parameter: CallParameter, behind arguments: [WrittenArgument], name: String
  ) -> String? {
    guard case .nominal(let nominal, _) = parameter.type, let label = parameter.label,
      let first = nominal.cases.first
    else { return nil }
    let value = nominal.cases.first { $0.name == "int64" } ?? first
    let written = arguments.map { argument in
      (argument.label.map { $0 + ": " } ?? "") + argument.expression.trimmedDescription
    }.joined(separator: ", ")
    guard written.count <= 40, !written.contains("\n") else { return nil }
    return "\(name)(\(written), \(label): .\(value.name))"
  }
}
