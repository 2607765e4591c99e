import Diagnostics
import SwiftSyntax

/// Names used as values.
extension Checker {
  func inferReference(_ node: DeclReferenceExprSyntax, hint: Type?) -> Draft {
    let name = node.baseName.text
    let span = span(node)
    if node.baseName.tokenKind.isOperator { return operatorReference(name, hint: hint, at: node) }
    if case .dollarIdentifier = node.baseName.tokenKind { return implicitParameter(name, at: node) }
    if node.argumentNames != nil {
      // `scale(by:)` as a value: the labels choose among overloads.
      return labelledReference(node, hint: hint)
    }
    guard let (entity, receiver) = lookUp(name) else { return unknownName(name, at: node) }
    switch entity {
    case .erroneous: return .error(span)
    case .variable(let variable): return variableDraft(variable, at: span)
    case .property(let property):
      if let refused = privacyViolation(property) { return refuse(refused, at: node) }
      if property.isStatic || property.owner == nil {
        if solver.isUnknown(property.type) { property.settle?() }
        return staticValue(property, property.type, at: span)
      }
      guard receiver != nil, let this = selfDraft(at: span) else { return .error(span) }
      return access(property, of: this, at: span)
    case .functions(let functions):
      let this = receiver?.selfVariable == nil ? nil : selfDraft(at: span)
      return functionReference(
        functions.map { Candidate(callable: $0, receiver: $0.isStatic ? nil : this) }, hint: hint,
        at: node)
    case .type: return refuse(.typeAsValue(name), at: node)
    }
  }

  func unknownName(_ name: String, at node: DeclReferenceExprSyntax) -> Draft {
    if isUpcomingGlobal(name) { return refuse(.usedBeforeDeclaration(name), at: node) }
    if let help = otherLibraryModule(name, at: node) {
      return refuse(.outsideSubset(.missing("no '\(name)' in scope", help)), at: node)
    }
    if let help = Subset.function(name) { return refuse(.outsideSubset(help), at: node) }
    if name == "self" { return refuse(.selfOutsideType, at: node) }
    if let type = enumCaseOwner(name) {
      return refuse(.caseWithoutDot(name, type), at: node)
    }
    if let type = ownerOfStatic(name) {
      return refuse(.staticWithoutType(name, type), at: node)
    }
    if let type = instanceMember(name) {
      return refuse(.instanceOnType(name, type), at: node)
    }
    let suggestion = closestName(to: name, among: namesInReach())
    if suggestion == nil, let help = otherLibraryFunction(name, at: node) {
      return refuse(.outsideSubset(.missing("no '\(name)' in scope", help)), at: node)
    }
    return refuse(.unknownName(name, suggestion: suggestion), at: node)
  }

  /// The enum around that has a case of this name: `red` for `.red`.
  private func enumCaseOwner(_ name: String) -> Type? {
    var scope: LocalScope? = locals
    while let current = scope {
      if let type = current.typeContext?.type, case .nominal(let nominal, _) = type,
        nominal.cases.contains(where: { $0.name == name })
      {
        return type
      }
      scope = current.parent
    }
    return nil
  }

  /// The type around that has an instance member of this name, used in a static member.
  private func instanceMember(_ name: String) -> Type? {
    var scope: LocalScope? = locals
    while let current = scope {
      if let type = current.typeContext, type.selfVariable == nil,
        !members(named: name, of: type.type).isEmpty
      {
        return type.type
      }
      scope = current.parent
    }
    return nil
  }

  func variableDraft(_ variable: Variable, at span: SourceSpan) -> Draft {
    if variable.type.isError { return .error(span) }
    let draft = Draft(variable.type, span) { [self] in
      Expression(.variable(variable), type: final(variable.type, at: span), span: span)
    }
    if variable.isMutable || isUninitialized(variable) {
      draft.place = .place { .variable(variable) }
    } else if variable.name == "self" {
      let isObject = isObject(variable.type)
      draft.place =
        isObject
        ? .place { .value(Expression(.variable(variable), type: variable.type, span: span)) }
        : .none(.selfValue(member: "self", function: methodName))
    } else if loopVariables.contains(ObjectIdentifier(variable)) {
      draft.place = .none(.loopVariable(variable.name))
    } else if isParameter(variable) {
      draft.place = .none(.parameter(variable.name))
    } else {
      draft.place = .none(.constant(variable.name))
    }
    if !variable.isMutable, isObject(variable.type), variable.name != "self" {
      // Its properties can be assigned, it itself cannot: told apart where it is the target.
      draft.isReferenceConstant = true
    }
    return draft
  }

  /// The method being checked, without its type: closures inside it count as it.
  var methodName: String {
    var current: FunctionContext? = context
    while let function = current, function.isClosure { current = function.parent }
    let name = current?.function.name ?? ""
    return name.split(separator: ".").last.map(String.init) ?? name
  }

  private func isParameter(_ variable: Variable) -> Bool {
    var current: FunctionContext? = context
    while let function = current {
      if function.function.parameters.contains(where: { $0.variable === variable }) { return true }
      current = function.parent
    }
    return false
  }

  func isUninitialized(_ variable: Variable) -> Bool {
    awaitingValue.contains(ObjectIdentifier(variable))
  }

  private func implicitParameter(_ name: String, at node: DeclReferenceExprSyntax) -> Draft {
    if let (entity, _) = lookUp(name), case .variable(let variable) = entity {
      return variableDraft(variable, at: span(node))
    }
    if context.isClosure { return refuse(.dollarWithNames(name), at: node) }
    return refuse(.dollarOutsideClosure(name), at: node)
  }
}
