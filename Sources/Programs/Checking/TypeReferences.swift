import SwiftSyntax

/// Types where an expression is expected.
extension Checker {
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
      if name == "Void" { return .void }
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
    case .sequenceExpr(let sequence): return functionType(sequence.elements.map(\.self)[...])
    case .typeExpr(let node): return resolver.resolve(node.type)
    default: return nil
    }
  }

  /// `(Int) -> Void`, which is parsed as operands around arrows.
  private func functionType(_ elements: ArraySlice<ExprSyntax>) -> Type? {
    guard elements.count >= 3, let tuple = elements.first?.as(TupleExprSyntax.self),
      let arrow = elements.dropFirst().first?.as(ArrowExprSyntax.self),
      arrow.effectSpecifiers?.asyncSpecifier == nil
    else { return nil }
    var parameters: [Type] = []
    for element in tuple.elements {
      guard element.label == nil, let type = typeReference(element.expression) else { return nil }
      parameters.append(type)
    }
    let rest = elements.dropFirst(2)
    var result = rest.count == 1 ? rest.first.flatMap { typeReference($0) } : functionType(rest)
    if let nothing = rest.first?.as(TupleExprSyntax.self), rest.count == 1, nothing.elements.isEmpty
    {
      result = .void
    }
    refuseTypedThrows(arrow.effectSpecifiers?.throwsClause)
    return result.map {
      .function(
        Type.FunctionType(
          parameters: parameters, result: $0,
          isThrowing: arrow.effectSpecifiers?.throwsClause != nil))
    }
  }

  /// A library type whose name is also a function's, such as `zip`; never for lower-case names.
  private func isShadowedType(_ name: String) -> Bool {
    guard name.first?.isUppercase == true else { return false }
    guard let (entity, _) = lookUp(name) else { return false }
    if case .functions = entity { return typeName(name) != nil && cellNames[name] == nil }
    return false
  }
}
