import SwiftSyntax

/// `\.name` where a function is wanted: short for `{ $0.name }`.
extension Checker {
  func inferKeyPath(_ node: KeyPathExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    let refusal = CheckingError.outsideSubset(.keyPath(node.components.trimmedDescription))
    guard node.root == nil, let hint, case .function(let wanted) = solver.resolve(hint),
      wanted.parameters.count == 1
    else { return refuse(refusal, at: node) }
    let function = Function(name: "closure", kind: .closure, result: .void, span: span)
    let parameter = local("$0", wanted.parameters[0], at: span)
    function.parameters = [Function.Parameter(variable: parameter, isInout: false)]
    var value = variableDraft(parameter, at: span)
    for component in node.components {
      guard case .property(let property) = component.component else {
        return refuse(refusal, at: component)
      }
      let name = property.declName.baseName
      if name.text == "self" { continue }
      value = member(name.text, of: value, at: property, nameNode: name, hint: nil)
      if value.isError { return .error(span) }
    }
    let result = coerce(value, to: wanted.result, for: .result)
    if result.isError { return .error(span) }
    let type = Type.function(
      Type.FunctionType(parameters: wanted.parameters, result: wanted.result))
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      function.result = final(wanted.result, at: span)
      function.body = [Statement(.returnValue(result.build()), span: span)]
      return Expression(.closure(function), type: type, span: span)
    }
  }
}
