import SwiftSyntax

/// Members of a class that stand for those of its superclass.
extension Checker {
  /// The requirement of an overridable method: its superclass's when it overrides one.
  func overridden(
    _ callable: Callable, _ node: FunctionDeclSyntax, _ type: DeclaredType
  ) -> Requirement {
    let isOverride = node.modifiers.has(.override)
    if let parent = type.nominal.superclass {
      for case .method(let method) in members(named: callable.name, of: parent)
      where method.parameters.map(\.label) == callable.parameters.map(\.label)
        && method.parameters.map(\.type) == callable.parameters.map(\.type)
      {
        guard case .requirement(let requirement) = method.target,
          method.owner?.kind == .classType
        else { continue }
        if !isOverride {
          report(.overrideMissing(callable.name, superclass: parent.name), at: node.name)
        }
        if method.isFinal {
          report(.overridesFinal(callable.name, in: parent.name), at: node.name)
        }
        checkOverride(callable.name, callable.result, of: method.result, parent, at: node.name)
        if callable.isThrowing, !method.isThrowing {
          report(.overrideThrows(callable.name), at: node.name)
        }
        return requirement
      }
    }
    if isOverride {
      report(
        .overridesNothing(callable.name, superclass: type.nominal.superclass?.name),
        at: node.name)
    }
    return Requirement(name: "\(type.nominal.name).\(callable.name)")
  }

  /// An override gives what the overridden member gives, or a subclass or a value where that is
  /// optional.
  func checkOverride(
    _ name: String, _ found: Type, of expected: Type, _ parent: Nominal,
    at node: some SyntaxProtocol
  ) {
    let (found, expected) = (solver.settle(found), solver.settle(expected))
    let required = expected.wrapped ?? expected
    if found == expected || found == required || found.isOpen || expected.isOpen { return }
    if case (.nominal(let own, []), .nominal(let base, [])) = (found, required),
      isSubclass(own, of: base)
    {
      return
    }
    report(.overrideOfOtherType(name, found: display(found), expected: display(expected)), at: node)
  }

  /// What a class's subscript is looked up by where it overrides one of the superclass.
  func overriddenSubscript(
    _ callable: Callable, _ node: SubscriptDeclSyntax, _ type: DeclaredType
  ) -> (get: Requirement, set: Requirement?)? {
    let isOverride = node.modifiers.has(.override)
    if let parent = type.nominal.superclass {
      for found in subscripts(of: index.selfType(of: parent))
      where found.parameters.map(\.label) == callable.parameters.map(\.label)
        && found.parameters.map(\.type) == callable.parameters.map(\.type)
      {
        guard case .requirement(let get) = found.target, found.owner?.kind == .classType
        else { continue }
        if !isOverride {
          report(
            .overrideMissing("subscript", superclass: parent.name), at: node.subscriptKeyword)
        }
        if found.isFinal {
          report(.overridesFinal("subscript", in: parent.name), at: node.subscriptKeyword)
        }
        checkOverride(
          "subscript", callable.result, of: found.result, parent, at: node.subscriptKeyword)
        if case .requirement(let set)? = found.setter { return (get, set) }
        return (get, nil)
      }
    }
    if isOverride {
      report(
        .overridesNothing("subscript", superclass: type.nominal.superclass?.name),
        at: node.subscriptKeyword)
    }
    return nil
  }
}
