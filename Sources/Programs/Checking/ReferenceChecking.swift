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

  private func unknownName(_ name: String, at node: DeclReferenceExprSyntax) -> Draft {
    if isUpcomingGlobal(name) { return refuse(.usedBeforeDeclaration(name), at: node) }
    if let help = Subset.function(name) { return refuse(.outsideSubset(help), at: node) }
    if name == "self" { return refuse(.selfOutsideType, at: node) }
    if let type = enumCaseOwner(name) {
      return refuse(.caseWithoutDot(name, type), at: node)
    }
    if let type = instanceMember(name) {
      return refuse(.instanceOnType(name, type), at: node)
    }
    return refuse(
      .unknownName(name, suggestion: closestName(to: name, among: namesInReach())), at: node)
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

  // MARK: Types where an expression is expected

  /// The type that an expression names, or nil when it is not the name of a type.
  func typeReference(_ node: ExprSyntax, opening: Bool = false) -> Type? {
    var resolver = typeResolver()
    let span = span(node)
    resolver.open = { [self] in solver.fresh(at: span) }
    switch node.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let reference):
      guard reference.argumentNames == nil else { return nil }
      let name = reference.baseName.text
      if name == "Self" {
        return typeName("Self").map { resolver.apply($0, nil, at: Syntax(node)) }
      }
      guard name.first?.isLetter == true || name.first == "_" else { return nil }
      if name == "Any" { return .existential(nil) }
      guard let (entity, _) = lookUp(name), case .type(let found) = entity else {
        return isShadowedType(name)
          ? typeName(name).map {
            resolver.apply($0, nil, at: Syntax(node))
          } : nil
      }
      return resolver.apply(found, nil, at: Syntax(node))
    case .genericSpecializationExpr(let node):
      guard let reference = node.expression.as(DeclReferenceExprSyntax.self),
        let found = typeName(reference.baseName.text)
      else { return nil }
      let arguments = node.genericArgumentClause.arguments.compactMap { argument -> Type? in
        if case .type(let type) = argument.argument { resolver.resolve(type) } else { nil }
      }
      return resolver.apply(found, arguments, at: Syntax(node))
    case .memberAccessExpr(let access):
      guard let base = access.base, let outer = typeReference(base), !outer.isError else {
        return nil
      }
      guard let found = nestedType(access.declName.baseName.text, of: outer) else { return nil }
      return resolver.apply(found, nil, at: Syntax(node))
    case .arrayExpr(let array):
      guard array.elements.count == 1, let only = array.elements.first,
        let element = typeReference(only.expression)
      else { return nil }
      return index.standard("Array", [element])
    case .dictionaryExpr(let dictionary):
      guard case .elements(let elements) = dictionary.content, elements.count == 1,
        let only = elements.first, let key = typeReference(only.key),
        let value = typeReference(only.value)
      else { return nil }
      return index.standard("Dictionary", [key, value])
    case .optionalChainingExpr(let optional):
      return typeReference(optional.expression).map { index.standard("Optional", [$0]) }
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
        return only.expression.is(TupleExprSyntax.self) ? nil : typeReference(only.expression)
      }
      guard !tuple.elements.isEmpty else { return nil }
      var elements: [Type.TupleElement] = []
      for element in tuple.elements {
        guard let type = typeReference(element.expression) else { return nil }
        elements.append(Type.TupleElement(label: element.label?.text, type: type))
      }
      return .tuple(elements)
    case .typeExpr(let node): return resolver.resolve(node.type)
    default: return nil
    }
  }

  /// A library type whose name is also a function's, such as `zip`; never for lower-case names.
  private func isShadowedType(_ name: String) -> Bool {
    guard name.first?.isUppercase == true else { return false }
    guard let (entity, _) = lookUp(name) else { return false }
    if case .functions = entity { return typeName(name) != nil && cellNames[name] == nil }
    return false
  }

  // MARK: Functions as values

  /// A function as a value, chosen among overloads by the type its context wants.
  func functionReference(
    _ candidates: [Candidate], hint: Type?, at node: some SyntaxProtocol
  ) -> Draft {
    let span = span(node)
    var wanted: Type?
    if let hint {
      let type = solver.resolve(hint)
      wanted = type.wrapped.map { solver.resolve($0) } ?? type
      if case .function = wanted {} else { wanted = nil }
    }
    var fitting: [(Candidate, Int)] = []
    for candidate in candidates {
      let mark = solver.mark()
      solver.cost = 0
      let instance = instantiate(
        candidate.callable, receiver: candidate.receiver?.type ?? candidate.base, at: span)
      let type = functionType(instance)
      if let wanted {
        if solver.unify(type, wanted) || fits(type, wanted) {
          instance.solve(self)
          if instance.holds(self) {
            fitting.append((candidate, solver.cost + (candidate.callable.generics.isEmpty ? 0 : 1)))
          }
        }
      } else {
        fitting.append((candidate, 0))
      }
      solver.rollBack(to: mark)
    }
    guard let best = fitting.min(by: { $0.1 < $1.1 })?.0 else {
      if let only = candidates.first, candidates.count == 1, let wanted {
        let instance = instantiate(
          only.callable, receiver: only.receiver?.type ?? only.base, at: span)
        return refuse(
          .mismatch(
            given: display(functionType(instance)), wanted: display(wanted), purpose: .other,
            help: nil), at: node)
      }
      return refuse(
        .noOverload(
          candidates.first?.callable.name ?? "?", found: [],
          signatures: candidates.map(\.callable.summary)), at: node)
    }
    if wanted == nil, fitting.count > 1 {
      return refuse(
        .ambiguous(best.callable.name, signatures: candidates.map(\.callable.summary)), at: node)
    }
    return reference(to: best, wanted: wanted, at: span)
  }

  private func fits(_ type: Type, _ wanted: Type) -> Bool {
    guard case .function(let f) = type, case .function(let g) = wanted,
      f.parameters.count == g.parameters.count
    else { return false }
    let span = context.function.span
    for (given, asked) in zip(g.parameters, f.parameters) {
      let draft = Draft(given, span) { Expression(.tuple([]), type: .void, span: span) }
      if convert(draft, to: asked) == nil { return false }
    }
    let result = Draft(f.result, span) { Expression(.tuple([]), type: .void, span: span) }
    return convert(result, to: g.result) != nil
  }

  private func functionType(_ instance: Instance) -> Type {
    let parameters = zip(instance.callable.parameters, instance.parameters).map {
      $0.isVariadic ? index.standard("Array", [$1]) : $1
    }
    return .function(
      Type.FunctionType(
        parameters: parameters, inoutParameters: instance.callable.parameters.map(\.isInout),
        result: instance.result, isThrowing: instance.callable.isThrowing))
  }

  private func reference(to candidate: Candidate, wanted: Type?, at span: SourceSpan) -> Draft {
    let callable = candidate.callable
    let instance = instantiate(
      callable, receiver: candidate.receiver?.type ?? candidate.base, at: span)
    let type = functionType(instance)
    if let wanted, !solver.unify(type, wanted) { _ = fits(type, wanted) }
    instance.solve(self)
    let receiver = candidate.receiver
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      switch callable.target {
      case .function(let function) where !function.isInitializer:
        return Expression(
          .functionReference(function, receiver: receiver?.build()), type: type, span: span)
      case .native(let native):
        return Expression(
          .nativeReference(native, receiver: receiver?.build()), type: type, span: span)
      case .enumCase(let enumCase):
        return Expression(.caseReference(enumCase), type: type, span: span)
      case .local(let variable):
        return Expression(.variable(variable), type: type, span: span)
      default: return forwardingClosure(callable, receiver, type, at: span)
      }
    }
  }

  /// A closure that passes its arguments on, for what has no reference of its own.
  private func forwardingClosure(
    _ callable: Callable, _ receiver: Draft?, _ type: Type, at span: SourceSpan
  ) -> Expression {
    guard case .function(let function) = type else {
      return Expression(.tuple([]), type: .void, span: span)
    }
    let closure = Function(name: callable.name, kind: .closure, result: function.result, span: span)
    closure.parameters = function.parameters.enumerated().map { position, type in
      let variable = Variable(
        name: "$\(position)", type: type, isMutable: false, isGlobal: false, span: span)
      return Function.Parameter(variable: variable, isInout: false)
    }
    var arguments: [Argument] = closure.parameters.map {
      .value(Expression(.variable($0.variable), type: $0.variable.type, span: span))
    }
    if let receiver {
      let built = receiver.build()
      arguments.insert(.value(built), at: 0)
      if case .variable(let variable) = built.kind, !variable.isGlobal {
        variable.isCaptured = true
        closure.captures.append(variable)
      }
    }
    let call = Expression(
      callKind(callable.target, arguments), type: function.result, span: span)
    closure.body = [Statement(.returnValue(call), span: span)]
    return Expression(.closure(closure), type: type, span: span)
  }

  private func labelledReference(_ node: DeclReferenceExprSyntax, hint: Type?) -> Draft {
    let labels =
      node.argumentNames?.arguments.map { $0.name.text == "_" ? nil : $0.name.text } ?? []
    let name = node.baseName.text
    guard let (entity, receiver) = lookUp(name), case .functions(let functions) = entity else {
      return unknownName(name, at: node)
    }
    let matching = functions.filter { $0.parameters.map(\.label) == labels }
    guard !matching.isEmpty else {
      return refuse(
        .noOverloadForLabels(
          name, labels: labels.map { ($0 ?? "_") + ":" }.joined(),
          signatures: functions.map(\.summary)), at: node)
    }
    let this = receiver?.selfVariable == nil ? nil : selfDraft(at: span(node))
    return functionReference(
      matching.map { Candidate(callable: $0, receiver: $0.isStatic ? nil : this) }, hint: hint,
      at: node)
  }

  /// `+` in `reduce(0, +)`.
  private func operatorReference(
    _ name: String, hint: Type?, at node: DeclReferenceExprSyntax
  ) -> Draft {
    let span = span(node)
    guard let hint, case .function(let wanted) = solver.resolve(hint) else {
      return refuse(.operatorWithoutType(name), at: node)
    }
    var types = wanted.parameters
    var splits = false
    if types.count == 1, case .tuple(let elements) = solver.resolve(types[0]), elements.count == 2 {
      types = elements.map(\.type)
      splits = true
    }
    let variables = types.enumerated().map { position, type in
      Variable(
        name: "$\(position)", type: type, isMutable: false, isGlobal: false, span: span)
    }
    let operands = variables.map { variable in
      Draft(variable.type, span) { [self] in
        Expression(.variable(variable), type: final(variable.type, at: span), span: span)
      }
    }
    let body: Draft
    switch operands.count {
    case 2: body = apply(name, node, operands[0], operands[1], hint: wanted.result)
    case 1: body = unaryReference(name, operands[0], at: node)
    default: return refuse(.operatorWithoutType(name), at: node)
    }
    if body.isError { return body }
    let result = coerce(body, to: wanted.result, for: .result)
    if result.isError { return result }
    var own = wanted
    own.isThrowing = false
    let ownType = Type.function(own)
    return Draft(ownType, span) { [self] in
      let type = final(ownType, at: span)
      let built = result.build()
      if !splits, case .binary(let primitive, let left, _) = built.kind,
        case .variable = left.kind
      {
        return Expression(
          .primitiveReference(primitive, operands: left.type.representation), type: type, span: span
        )
      }
      let closure = Function(
        name: name, kind: .closure, result: built.type, span: span)
      var body: [Statement] = []
      let finished = variables.map { variable in
        variable.type = final(variable.type, at: span)
        return variable
      }
      if splits {
        let pair = Variable(
          name: "$0", type: final(wanted.parameters[0], at: span), isMutable: false,
          isGlobal: false, span: span)
        closure.parameters = [Function.Parameter(variable: pair, isInout: false)]
        body.append(
          Statement(
            .declare(
              .tuple(finished.map { .bind($0) }),
              Expression(.variable(pair), type: pair.type, span: span)), span: span))
      } else {
        closure.parameters = finished.map { Function.Parameter(variable: $0, isInout: false) }
      }
      body.append(Statement(.returnValue(built), span: span))
      closure.body = body
      return Expression(.closure(closure), type: type, span: span)
    }
  }

  private func unaryReference(
    _ name: String, _ operand: Draft, at node: DeclReferenceExprSyntax
  ) -> Draft {
    let span = operand.span
    let type = solver.resolve(operand.type)
    switch name {
    case "-" where type.isNumber || solver.isUnknown(type):
      return Draft(type, span) { [self] in
        Expression(.unary(.negate, operand.build()), type: final(type, at: span), span: span)
      }
    case "!":
      guard solver.unify(type, index.standard("Bool")) else { break }
      return Draft(type, span) { [self] in
        Expression(.unary(.not, operand.build()), type: final(type, at: span), span: span)
      }
    default: break
    }
    return refuse(.unaryMismatch(name, display(type)), at: node)
  }
}

extension Function {
  var isInitializer: Bool {
    switch kind {
    case .structInitializer, .classInitializer, .enumInitializer: true
    default: false
    }
  }
}
