import Diagnostics
import SwiftSyntax

extension Checker {
  /// What a name means where it stands, and the block it was found in (nil: global).
  func lookUp(_ name: String) -> (entity: Entity, receiver: TypeContext?)? {
    var scope: LocalScope? = locals
    var instance: Type?
    while let current = scope {
      if let entity = current.names[name] {
        if case .variable(let variable) = entity { noteUse(of: variable, declaredIn: current) }
        if case .functions(let functions) = entity {
          for function in functions {
            if case .local(let variable) = function.target {
              noteUse(of: variable, declaredIn: current)
            }
          }
        }
        return (entity, nil)
      }
      if let type = current.typeContext, let found = memberEntity(name, in: type) {
        // A static member is not in reach of an instance's by its name alone.
        if type.selfVariable == nil, instance == type.type, found.isMember { return nil }
        if let variable = type.selfVariable, let home = scopeDeclaring(variable, from: current) {
          noteUse(of: variable, declaredIn: home)
        }
        return (found, type)
      }
      if let type = current.typeContext, type.selfVariable != nil { instance = type.type }
      scope = current.parent
    }
    if let entity = cellNames[name] { return (entity, nil) }
    if isUpcomingGlobal(name) { return nil }
    if let entity = self.scope.names[name] {
      if case .erroneous = entity, self.scope.refusedName == nil { self.scope.refusedName = name }
      return (entity, nil)
    }
    return libraryEntity(name).map { ($0, nil) }
  }

  private func scopeDeclaring(_ variable: Variable, from start: LocalScope) -> LocalScope? {
    var scope: LocalScope? = start
    while let current = scope {
      if case .variable(let found)? = current.names["self"], found === variable { return current }
      scope = current.parent
    }
    // `self` is declared in the function's own block, inside the one that knows the type.
    scope = locals
    while let current = scope {
      if case .variable(let found)? = current.names["self"], found === variable { return current }
      scope = current.parent
    }
    return nil
  }

  /// Records a capture in every function between the use and the declaration.
  func noteUse(of variable: Variable, declaredIn home: LocalScope) {
    guard !variable.isGlobal, home.function !== context else { return }
    variable.isCaptured = true
    var current: FunctionContext? = context
    while let function = current, function !== home.function {
      if !function.function.captures.contains(where: { $0 === variable }) {
        function.function.captures.append(variable)
      }
      current = function.parent
    }
  }

  func isUpcomingGlobal(_ name: String) -> Bool {
    guard context.isMain || context.isClosure else { return false }
    var scope: LocalScope? = locals
    while let current = scope {
      if current.upcoming.contains(name) { return true }
      scope = current.parent
    }
    return false
  }

  /// The type around whose static member has this name.
  func ownerOfStatic(_ name: String) -> Type? {
    var scope: LocalScope? = locals
    while let current = scope {
      if let type = current.typeContext, type.selfVariable == nil,
        memberEntity(name, in: type)?.isMember == true
      {
        return type.type
      }
      scope = current.parent
    }
    return nil
  }

  /// The members in reach by name alone inside a type.
  private func memberEntity(_ name: String, in type: TypeContext) -> Entity? {
    let wantsStatic = type.selfVariable == nil
    let found = members(named: name, of: type.type)
    if case .type(let nested)? = found.first(where: { if case .type = $0 { true } else { false } })
    {
      return .type(nested)
    }
    var methods: [Callable] = []
    for member in found {
      switch member {
      case .property(let property) where property.isStatic == wantsStatic:
        return .property(property)
      case .method(let method) where method.isStatic == wantsStatic: methods.append(method)
      default: break
      }
    }
    return methods.isEmpty ? nil : .functions(methods)
  }

  private func libraryEntity(_ name: String) -> Entity? {
    let entries = index.globals(name)
    var functions: [Callable] = []
    for entry in entries {
      switch entry {
      case .callable(let callable): functions.append(callable)
      case .property(let property): return .property(property)
      }
    }
    if !functions.isEmpty { return .functions(functions) }
    return index.nominal(named: name).map { .type(.nominal($0)) } ?? scope.load(name)
  }

  /// Every name in reach, for "did you mean".
  func namesInReach() -> [String] {
    var names: [String] = []
    var scope: LocalScope? = locals
    while let current = scope {
      names += current.names.keys
      if let type = current.typeContext { names += memberNames(of: type.type) }
      scope = current.parent
    }
    names += cellNames.keys
    names += self.scope.names.keys
    names += index.allNames(owner: nil)
    return names.filter { $0.first?.isLetter == true || $0.first == "_" }
  }

  // MARK: Types by name

  /// Resolves written types where the checker stands.
  func typeResolver(opening: Bool = false) -> TypeResolver {
    var resolver = TypeResolver(index: index) { [unowned self] name in typeName(name) }
    resolver.report = { [unowned self] error, node in
      var error = error
      if case .unknownType(let name) = error {
        if let help = Subset.function(name) {
          error = .outsideSubset(help)
        } else if let help = otherLibraryType(name, at: node) {
          error = .outsideSubset(.missing("no type '\(name)' in scope", help))
        } else {
          error = .unknownTypeNear(name, suggestion: suggestType(name))
        }
      }
      report(error, at: node)
    }
    resolver.member = { [unowned self] type, name in nestedType(name, of: type) }
    resolver.enclosing = { [unowned self] in enclosingType($0) }
    resolver.compose = { [unowned self] in scope.composition(of: $0) }
    return resolver
  }

  private func enclosingType(_ nominal: Nominal) -> Type? {
    var scope: LocalScope? = locals
    while let current = scope {
      if let type = current.typeContext?.type, case .nominal(nominal, _) = type { return type }
      scope = current.parent
    }
    return nil
  }

  func resolveType(_ syntax: TypeSyntax) -> Type { typeResolver().resolve(syntax) }

  func typeName(_ name: String) -> TypeName? {
    if name == "Self" {
      var scope: LocalScope? = locals
      while let current = scope {
        if let type = current.typeContext { return .alias(type.type) }
        scope = current.parent
      }
    }
    if name.contains(".") { return nil }
    var scope: LocalScope? = locals
    while let current = scope {
      if case .type(let found)? = current.names[name] { return found }
      if let type = current.typeContext, let found = nestedType(name, of: type.type) {
        return found
      }
      scope = current.parent
    }
    if case .type(let found)? = cellNames[name] { return found }
    switch self.scope.names[name] {
    case .type(let found): return found
    case .erroneous: return .erroneous
    default: break
    }
    if let nominal = index.nominal(named: name) { return .nominal(nominal) }
    if case .type(let found)? = self.scope.load(name) { return found }
    return nil
  }

  func nestedType(_ name: String, of type: Type) -> TypeName? {
    guard case .nominal(let nominal, _) = type else { return nil }
    var current: Nominal? = nominal
    while let nominal = current {
      for case .type(let found) in scope.types[ObjectIdentifier(nominal)]?.members[name] ?? [] {
        return found
      }
      current = nominal.superclass
    }
    return nil
  }
}

extension Entity {
  /// Whether it belongs to a type, and is no type itself.
  fileprivate var isMember: Bool {
    switch self {
    case .property, .functions: true
    default: false
    }
  }
}

extension Checker {
  /// The type a reader most likely meant.
  func suggestType(_ name: String) -> String? {
    let known = namesInReach().filter { $0.first?.isUppercase == true }
    return closestName(to: name, among: known)
  }
}
