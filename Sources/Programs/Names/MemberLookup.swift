/// Members of types: of the notebook, of the library, of the protocols a type conforms to.
extension Checker {
  func typeMembers(_ nominal: Nominal) -> TypeMembers? {
    scope.types[ObjectIdentifier(nominal)]
  }

  /// The record of a type, made for one of the library when an extension first needs it.
  func ensureMembers(_ nominal: Nominal) -> TypeMembers {
    if let known = scope.types[ObjectIdentifier(nominal)] { return known }
    let made = TypeMembers(nominal: nominal)
    made.generics = index.genericParameters(of: nominal)
    scope.types[ObjectIdentifier(nominal)] = made
    return made
  }

  /// All members of this name, a type's own before its protocols', most specific first.
  func members(named name: String, of type: Type) -> [Member] {
    switch solver.resolve(type) {
    case .nominal(let nominal, _): members(named: name, of: nominal)
    case .existential(let nominal?): members(named: name, of: nominal)
    case .parameter(let parameter):
      (scope.bounds[parameter] ?? []).flatMap { members(named: name, of: $0) }
    default: []
    }
  }

  func members(named name: String, of nominal: Nominal) -> [Member] {
    var found: [Member] = []
    var visited: Set<ObjectIdentifier> = []
    collect(name, nominal, into: &found, &visited)
    // Where the type is known, so is the static property that its protocol asks for.
    guard nominal.kind != .protocolType, found.contains(where: { $0.isStatic(asked: false) })
    else { return found }
    return found.filter { !$0.isStatic(asked: true) }
  }

  private func collect(
    _ name: String, _ nominal: Nominal, into found: inout [Member],
    _ visited: inout Set<ObjectIdentifier>
  ) {
    guard visited.insert(ObjectIdentifier(nominal)).inserted else { return }
    let members = typeMembers(nominal)
    if let own = members?.members[name] { found += own }
    found += index.members(of: nominal.name, name).filter { _ in isLibrary(nominal) }.map {
      switch $0 {
      case .callable(let callable): .method(callable)
      case .property(let property): .property(property)
      }
    }
    if let superclass = nominal.superclass {
      let own = found
      var inherited: [Member] = []
      collect(name, superclass, into: &inherited, &visited)
      found += inherited.filter { member in !own.contains { overrides($0, member) } }
    }
    let own = found
    for inherited in conformances(of: nominal) {
      var more: [Member] = []
      collect(name, inherited, into: &more, &visited)
      found += more.filter { member in !own.contains { overrides($0, member) } }
    }
  }

  private func isLibrary(_ nominal: Nominal) -> Bool {
    index.nominal(named: nominal.name) === nominal
  }

  private func overrides(_ own: Member, _ inherited: Member) -> Bool {
    switch (own, inherited) {
    case (.property, .property): true
    case (.method(let a), .method(let b)):
      a.parameters.map(\.label) == b.parameters.map(\.label)
        && a.parameters.map(\.type) == b.parameters.map(\.type) && a.isStatic == b.isStatic
    default: false
    }
  }

  /// The protocols a type says it conforms to (not those they inherit).
  func conformances(of nominal: Nominal) -> [Nominal] {
    var found = typeMembers(nominal)?.conformances ?? []
    if isLibrary(nominal), let type = index.type(named: nominal.name) {
      found += type.conformances.compactMap { index.nominal(named: $0) }
    }
    return found
  }

  func initializers(of nominal: Nominal) -> [Callable] {
    if nominal.kind == .native || isLibrary(nominal) {
      let own = typeMembers(nominal)?.initializers ?? []
      return own
        + index.members(of: nominal.name, "init").compactMap {
          if case .callable(let callable) = $0 { callable } else { nil }
        }
    }
    let own = typeMembers(nominal)?.initializers ?? []
    guard nominal.kind == .classType, let superclass = nominal.superclass else { return own }
    let inherited = initializers(of: superclass)
    if own.isEmpty { return inherited }
    func isOwn(_ callable: Callable) -> Bool { own.contains { $0.takesTheSame(as: callable) } }
    // Who has all designated initialisers of the superclass has its convenience ones as well.
    guard inherited.allSatisfy({ $0.isConvenience || isOwn($0) }) else { return own }
    return own + inherited.filter { $0.isConvenience && !isOwn($0) }
  }

  func subscripts(of type: Type) -> [Callable] {
    func collect(_ nominal: Nominal) -> [Callable] {
      var found = typeMembers(nominal)?.subscripts ?? []
      if isLibrary(nominal) {
        found += index.members(of: nominal.name, "subscript").compactMap {
          if case .callable(let callable) = $0 { callable } else { nil }
        }
      }
      if let superclass = nominal.superclass { found += collect(superclass) }
      for inherited in conformances(of: nominal) { found += collect(inherited) }
      return found
    }
    switch solver.resolve(type) {
    case .nominal(let nominal, _): return collect(nominal)
    case .existential(let nominal?): return collect(nominal)
    case .parameter(let parameter): return (scope.bounds[parameter] ?? []).flatMap(collect)
    default: return []
    }
  }

  /// What the generic parameters of a member's owner stand for in a type.
  func substitution(for type: Type, owner: Nominal?) -> [GenericParameter: Type] {
    let type = solver.resolve(type)
    var map: [GenericParameter: Type] = [:]
    if let owner, owner.kind == .protocolType { map[index.selfParameter(of: owner)] = type }
    guard case .nominal(var nominal, let arguments) = type else { return map }
    while let owner, nominal !== owner, let superclass = nominal.superclass { nominal = superclass }
    let parameters = index.genericParameters(of: nominal)
    for (parameter, argument) in zip(parameters, arguments) { map[parameter] = argument }
    if let owner, owner !== nominal, owner.kind == .protocolType, let element = element(of: type) {
      for parameter in index.genericParameters(of: owner) where parameter.name == "Element" {
        map[parameter] = element
      }
    }
    return map
  }

  /// The type of the elements that a `for` loop over the type sees.
  func element(of type: Type) -> Type? {
    guard case .nominal(let nominal, _) = solver.resolve(type) else { return nil }
    if nominal.kind != .native {
      return nil
    }
    return index.element(of: nominal)?.substituting(substitution(for: type, owner: nominal))
  }

  func memberNames(of type: Type) -> [String] {
    var names: [String] = []
    func collect(_ nominal: Nominal) {
      names += typeMembers(nominal)?.members.keys.map { $0 } ?? []
      if isLibrary(nominal) { names += index.allNames(owner: nominal.name) }
      if let superclass = nominal.superclass { collect(superclass) }
      for inherited in conformances(of: nominal) { collect(inherited) }
    }
    switch solver.resolve(type) {
    case .nominal(let nominal, _): collect(nominal)
    case .existential(let nominal?): collect(nominal)
    case .parameter(let parameter): (scope.bounds[parameter] ?? []).forEach(collect)
    default: break
    }
    return names.filter { $0 != "init" && $0 != "subscript" }
  }
}

// MARK: Conformance

extension Checker {
  /// Protocols that every conformance to the key brings along.
  private static let implied: [String: [String]] = [
    "Comparable": ["Equatable"], "Hashable": ["Equatable"],
    "Numeric": ["AdditiveArithmetic", "Equatable"],
    "AdditiveArithmetic": ["Equatable"], "SignedNumeric": ["Numeric"],
    "Strideable": ["Comparable"],
    "BinaryInteger": ["Numeric", "Hashable", "Comparable", "CustomStringConvertible"],
    "SignedInteger": ["BinaryInteger", "SignedNumeric"], "FixedWidthInteger": ["BinaryInteger"],
    "FloatingPoint": ["SignedNumeric", "Hashable", "Comparable"],
    "BinaryFloatingPoint": ["FloatingPoint"], "Collection": ["Sequence"],
    "BidirectionalCollection": ["Collection"], "RandomAccessCollection": ["Collection"],
    "StringProtocol": ["Collection", "Comparable", "Hashable"], "LocalizedError": ["Error"],
  ]
  private static let builtin: [String: Set<String>] = {
    let common: Set<String> = [
      "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Sendable", "Codable",
    ]
    let number = common.union(["Numeric", "SignedNumeric", "AdditiveArithmetic", "Strideable"])
    let integer = number.union(["BinaryInteger", "FixedWidthInteger", "SignedInteger"])
    let float = number.union(["FloatingPoint", "BinaryFloatingPoint"])
    let text = common.union(["Sequence", "Collection", "StringProtocol"])
    let collection: Set<String> = ["Equatable", "Hashable", "Sequence", "Collection", "Sendable"]
    return [
      "Int": integer, "UInt8": integer, "Double": float, "Float": float,
      "Bool": common.subtracting(["Comparable"]), "String": text, "Substring": text,
      "Character": common, "Array": collection, "Set": collection, "Dictionary": collection,
      "Range": collection, "ClosedRange": collection, "ArraySlice": collection,
      "Optional": ["Equatable", "Hashable", "Sendable"],
    ]
  }()

  func conforms(_ type: Type, to target: Nominal) -> Bool {
    if target.name == "Sendable" || target.name == "AnyObject" { return true }
    if let record = typeMembers(target), record.isComposition {
      return record.conformances.allSatisfy { conforms(type, to: $0) }
    }
    switch solver.resolve(type) {
    case .error, .variable: return true
    case .existential(let nominal?):
      return nominal === target || inherits(nominal, target)
        || (target.name == "Error" && nominal.name == "Error")
    case .parameter(let parameter):
      return (scope.bounds[parameter] ?? []).contains { bound in
        inherits(bound, target) || (index.isClass(bound) && declares(bound, target))
      }
    case .nominal(let nominal, let arguments):
      guard declares(nominal, target) else { return false }
      if let conditions = typeMembers(nominal)?.conditions[ObjectIdentifier(target)],
        !hold(conditions, substitution(for: type, owner: nominal))
      {
        return false
      }
      if ["Equatable", "Hashable", "Comparable"].contains(target.name), nominal.kind == .native,
        nominal.name != "ReversedCollection"
      {
        return arguments.allSatisfy { conforms($0, to: target) }
      }
      return true
    case .tuple, .function, .existential(nil): return false
    }
  }

  private func hold(_ conditions: [Constraint], _ map: [GenericParameter: Type]) -> Bool {
    conditions.allSatisfy { condition in
      switch condition {
      case .conforms(let type, let target): satisfies(type.substituting(map), target)
      case .same(let a, let b):
        solver.settle(a.substituting(map)) == solver.settle(b.substituting(map))
      case .element: true
      }
    }
  }

  /// Whether a type, or its superclass, says that it is the target: a protocol, or a class.
  private func declares(_ nominal: Nominal, _ target: Nominal) -> Bool {
    if index.isClass(target) { return isSubclass(nominal, of: target) }
    if Self.builtin[nominal.name]?.contains(target.name) == true, nominal.kind == .native {
      return true
    }
    if conformances(of: nominal).contains(where: { $0 === target || inherits($0, target) }) {
      return true
    }
    if nominal.kind == .enumeration, ["Equatable", "Hashable"].contains(target.name),
      nominal.cases.allSatisfy(\.payload.isEmpty)
    {
      return true
    }
    if nominal.kind == .native, index.type(named: nominal.name)?.kind == .enumeration,
      ["Equatable", "Hashable"].contains(target.name)
    {
      return true
    }
    if let superclass = nominal.superclass { return declares(superclass, target) }
    return false
  }

  /// How many protocols one refines, itself included.
  func refinement(_ nominal: Nominal) -> Int {
    let implied = (Self.implied[nominal.name] ?? []).compactMap { index.nominal(named: $0) }
    return 1 + (implied.map(refinement).max() ?? 0)
  }

  /// Whether one protocol refines another.
  func inherits(_ nominal: Nominal, _ target: Nominal) -> Bool {
    if nominal === target { return true }
    if let record = typeMembers(target), record.isComposition {
      return record.conformances.allSatisfy { inherits(nominal, $0) }
    }
    if let implied = Self.implied[nominal.name] {
      for name in implied {
        if name == target.name { return true }
        if let next = index.nominal(named: name), inherits(next, target) { return true }
      }
    }
    return conformances(of: nominal).contains { $0 === target || inherits($0, target) }
  }

  /// Whether only objects of classes conform to it, or are it.
  func isClassBound(_ nominal: Nominal) -> Bool {
    if nominal.kind == .classType { return true }
    guard let record = typeMembers(nominal) else { return false }
    return record.isClassBound || record.conformances.contains { isClassBound($0) }
  }

  func conforms(_ type: Type, toNamed name: String) -> Bool {
    index.protocolNamed(name).map { conforms(type, to: $0) } ?? false
  }

  func isSubclass(_ nominal: Nominal, of other: Nominal) -> Bool {
    var current: Nominal? = nominal
    while let nominal = current {
      if nominal === other { return true }
      current = nominal.superclass ?? librarySuperclass(nominal)
    }
    return false
  }

  private func librarySuperclass(_ nominal: Nominal) -> Nominal? {
    guard nominal.kind == .native, let type = index.type(named: nominal.name) else { return nil }
    return type.conformances.lazy.compactMap { self.index.nominal(named: $0) }
      .first { $0.kind == .native }
  }
}
