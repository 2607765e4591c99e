import SwiftSyntax

extension Checker {
  /// Finds what fulfils each requirement of the protocols that a type says it conforms to.
  func conform(_ type: DeclaredType) {
    guard type.nominal.kind != .protocolType else { return }
    var visited: Set<ObjectIdentifier> = []
    let inherited = type.inheritance?.inheritedTypes.first.map { Syntax($0) }
    if let parent = type.nominal.superclass {
      // What the superclass conforms to, with the methods that this class overrides.
      for (requirement, function) in parent.dispatch
      where type.nominal.dispatch[requirement] == nil {
        type.nominal.dispatch[requirement] = function
      }
      var current: Nominal? = parent
      while let nominal = current {
        for target in typeMembers(nominal)?.conformances ?? [] where typeMembers(target) != nil {
          conform(type, to: target, at: inherited ?? type.syntax.subsetHead, &visited)
        }
        current = nominal.superclass
      }
    }
    inheritStandard(type)
    for target in type.record.conformances {
      withBounds(type.record.conditions[ObjectIdentifier(target)] ?? []) {
        conform(type, to: target, at: inherited ?? type.syntax.subsetHead, &visited)
      }
    }
    if let function = method("hash", of: type.nominal)?.direct {
      type.nominal.dispatch[StandardRequirements.hash] = function
    }
  }

  /// `==`, `<`, `description` and `hash(into:)` that an extension of a protocol gives.
  private func inheritStandard(_ type: DeclaredType) {
    var visited: Set<ObjectIdentifier> = []
    func inherit(from target: Nominal) {
      guard visited.insert(ObjectIdentifier(target)).inserted, let record = typeMembers(target)
      else { return }
      typealias Standard = StandardRequirements
      for requirement in [Standard.equal, Standard.less, Standard.description]
      where type.nominal.dispatch[requirement] == nil {
        type.nominal.dispatch[requirement] = target.dispatch[requirement]
      }
      if type.nominal.dispatch[Standard.hash] == nil {
        type.nominal.dispatch[Standard.hash] = method("hash", of: target)?.direct
      }
      for inherited in record.conformances { inherit(from: inherited) }
    }
    for target in type.record.conformances { inherit(from: target) }
  }

  private func method(_ name: String, of nominal: Nominal) -> Callable? {
    for case .method(let method) in typeMembers(nominal)?.members[name] ?? [] { return method }
    return nil
  }

  private func conform(
    _ type: DeclaredType, to target: Nominal, at node: Syntax,
    _ visited: inout Set<ObjectIdentifier>
  ) {
    guard visited.insert(ObjectIdentifier(target)).inserted else { return }
    checkStandard(type, target, at: node)
    guard let record = typeMembers(target) else { return }
    var missing: [String] = []
    for requirement in record.requirements {
      switch requirement {
      case .method(let wanted):
        guard case .requirement(let key) = wanted.target else { continue }
        if let witness = witness(for: wanted, in: type, target) {
          type.nominal.dispatch[key] = witness
        } else if wanted.name.first.map({ $0.isLetter || $0 == "_" }) == true {
          missing.append(wanted.heading)
        }
      case .property(let wanted):
        guard case .computed(.requirement(let get), let set) = wanted.storage else { continue }
        if wanted.isStatic {
          if let found = staticWitness(for: wanted, in: type) {
            type.nominal.dispatch[get] = staticGetter(found, type)
          } else {
            missing.append("static \(wanted.name)")
          }
          continue
        }
        guard let found = propertyWitness(for: wanted, in: type) else {
          missing.append(wanted.name)
          continue
        }
        type.nominal.dispatch[get] = found.get
        if case .requirement(let set)? = set {
          guard let setter = found.set else {
            missing.append("\(wanted.name) { get set }")
            continue
          }
          type.nominal.dispatch[set] = setter
        }
      case .type: break
      }
    }
    for wanted in record.subscripts where wanted.isRequirement {
      if !fulfil(wanted, in: type, target) { missing.append(wanted.summary) }
    }
    for wanted in record.requiredInitializers
    where !initializers(of: type.nominal).contains(where: { found in
      takesTheSame(found, wanted, type, target)
        || (wanted.parameters.isEmpty && found === type.record.memberwise
          && found.parameters.allSatisfy(\.hasDefault))
    }) {
      missing.append("init(\(wanted.parameters.map { ($0.label ?? "_") + ":" }.joined()))")
    }
    if record.isClassBound, type.nominal.kind != .classType {
      report(.notAClass(type.nominal.name, target.name), at: node)
    }
    if !missing.isEmpty {
      report(.conformanceMissing(type.nominal.name, target.name, missing: missing), at: node)
    }
    for inherited in record.conformances { conform(type, to: inherited, at: node, &visited) }
  }

  /// Equatable, Hashable and Comparable: made by Swift where all parts have them.
  private func checkStandard(_ type: DeclaredType, _ target: Nominal, at node: Syntax) {
    let nominal = type.nominal
    switch target.name {
    case "Equatable", "Hashable":
      if nominal.dispatch[StandardRequirements.equal] != nil { return }
      guard nominal.kind != .classType else {
        report(
          .conformanceMissing(
            nominal.name, target.name,
            missing: ["=="]), at: node)
        return
      }
      let parts =
        nominal.storedProperties.map { ($0.name, $0.type) }
        + nominal.cases.flatMap { found in found.payload.map { (found.name, $0.type) } }
      if let (name, part) = parts.first(where: { !conforms($0.1, to: target) }) {
        report(.notSynthesized(nominal.name, target.name, part: name, display(part)), at: node)
      }
    case "Comparable":
      if nominal.dispatch[StandardRequirements.less] != nil { break }
      if nominal.kind == .enumeration, nominal.cases.allSatisfy(\.payload.isEmpty) {
        nominal.dispatch[StandardRequirements.less] = declarationOrder(type)
      } else {
        report(
          .conformanceMissing(
            nominal.name, target.name,
            missing: ["<"]), at: node)
      }
    case "CustomStringConvertible":
      if nominal.dispatch[StandardRequirements.description] == nil {
        let stored = nominal.storedProperties.contains { $0.name == "description" }
        if stored, let found = propertyNamed("description", type) {
          nominal.dispatch[StandardRequirements.description] = storedGetter(found, type)
        } else {
          report(
            .conformanceMissing(
              nominal.name, target.name, missing: ["description"]), at: node)
        }
      }
    default: break
    }
  }

  /// `<` of an enum that does not say it itself: the cases in the order of their declaration.
  private func declarationOrder(_ type: DeclaredType) -> Function {
    let span = span(type.syntax)
    let own = index.selfType(of: type.nominal)
    let (int, bool) = (index.standard("Int"), index.standard("Bool"))
    let function = Function(
      name: "\(type.nominal.name).<", kind: .function, result: bool, span: span)
    let operands = ["a", "b"].map { local($0, own, at: span) }
    function.parameters = operands.map { Function.Parameter(variable: $0, isInout: false) }
    func position(_ variable: Variable) -> Expression {
      let subject = Expression(.variable(variable), type: own, span: span)
      let cases = type.nominal.cases.map { found in
        let number = Expression(.int(found.index), type: int, span: span)
        return SwitchCase(
          patterns: [(.enumCase(found, []), nil)], body: [Statement(.yield(number), span: span)])
      }
      let choice = Statement.Kind.switchCase(subject, cases, label: LoopLabel(name: nil))
      return Expression(.block([Statement(choice, span: span)]), type: int, span: span)
    }
    let isLess = Expression(
      .binary(.less, position(operands[0]), position(operands[1])), type: bool, span: span)
    function.body = [Statement(.returnValue(isLess), span: span)]
    return function
  }

  private func staticWitness(for wanted: Property, in type: DeclaredType) -> Property? {
    let own = index.selfType(of: type.nominal)
    let wantedType = wanted.type.substituting(
      type.record.conformances.reduce(into: [:]) { $0[index.selfParameter(of: $1)] = own })
    return statics(wanted.name, of: own).0.first { found in
      found !== wanted && !found.isRequirement && isSame(solver.settle(found.type), wantedType)
    }
  }

  /// Whether a member's parameters are those that a protocol asks for.
  private func takesTheSame(
    _ found: Callable, _ wanted: Callable, _ type: DeclaredType, _ target: Nominal
  ) -> Bool {
    let map = [index.selfParameter(of: target): index.selfType(of: type.nominal)]
    return found !== wanted && found.parameters.map(\.label) == wanted.parameters.map(\.label)
      && zip(found.parameters, wanted.parameters).allSatisfy {
        isSame(solver.settle($0.type), $1.type.substituting(map))
      }
  }

  /// Finds the subscript that fulfils a protocol's.
  private func fulfil(_ wanted: Callable, in type: DeclaredType, _ target: Nominal) -> Bool {
    guard case .requirement(let get) = wanted.target else { return true }
    for found in subscripts(of: index.selfType(of: type.nominal))
    where takesTheSame(found, wanted, type, target) {
      guard let getter = found.direct ?? found.dispatched(in: type.nominal) else { continue }
      type.nominal.dispatch[get] = getter
      guard case .requirement(let set)? = wanted.setter else { return true }
      guard let setter = found.setter.flatMap({ function($0, type.nominal) }) else { continue }
      type.nominal.dispatch[set] = setter
      return true
    }
    return false
  }

  private func propertyNamed(_ name: String, _ type: DeclaredType) -> Property? {
    for case .property(let property) in type.record.members[name] ?? [] { return property }
    return nil
  }

  private func witness(
    for wanted: Callable, in type: DeclaredType, _ target: Nominal
  ) -> Function? {
    let own = index.selfType(of: type.nominal)
    let map = [index.selfParameter(of: target): own]
    let types = wanted.parameters.map { $0.type.substituting(map) }
    let result = wanted.result.substituting(map)
    for case .method(let found) in members(named: wanted.name, of: own) where found !== wanted {
      let substitution = substitution(for: own, owner: found.owner)
      guard found.parameters.map(\.label) == wanted.parameters.map(\.label),
        zip(found.parameters, types).allSatisfy({
          isSame($0.type.substituting(substitution), $1)
        }), isSame(found.result.substituting(substitution), result),
        found.isStatic == wanted.isStatic, wanted.isThrowing || !found.isThrowing,
        wanted.isMutating || !found.isMutating
      else { continue }
      if let function = found.direct ?? found.dispatched(in: type.nominal) { return function }
    }
    if wanted.name.first.map({ !$0.isLetter && $0 != "_" }) == true {
      for found in cellOperators[wanted.name] ?? [] where found.owner === type.nominal {
        return found.direct
      }
    }
    return nil
  }

  /// The same, generic parameters of a method matching by position.
  private func isSame(_ a: Type, _ b: Type) -> Bool {
    if a == b { return true }
    if case .parameter = a, case .parameter = b { return true }
    if case .nominal(let n, let xs) = a, case .nominal(let m, let ys) = b, n === m {
      return zip(xs, ys).allSatisfy(isSame)
    }
    if case .function(let f) = a, case .function(let g) = b {
      return f.parameters == g.parameters && f.result == g.result
    }
    return false
  }

  private func propertyWitness(
    for wanted: Property, in type: DeclaredType
  ) -> (get: Function, set: Function?)? {
    let own = index.selfType(of: type.nominal)
    let wantedType = wanted.type.substituting(
      wanted.owner.map { [index.selfParameter(of: $0): own] } ?? [:])
    for case .property(let found) in members(named: wanted.name, of: own) where found !== wanted {
      if found.owner?.kind == .protocolType, case .computed(.requirement, _) = found.storage {
        continue
      }
      found.settle?()
      let foundType = solver.settle(
        found.type.substituting(substitution(for: own, owner: found.owner)))
      if !foundType.isOpen, !isSame(foundType, wantedType) { continue }
      switch found.storage {
      case .stored:
        return (
          storedGetter(found, type), found.isMutable ? storedSetter(found, type) : nil
        )
      case .observed(_, let set):
        if case .function(let function) = set { return (storedGetter(found, type), function) }
      case .computed(let get, let set):
        var setter: Function?
        if let set { setter = function(set, type.nominal) }
        if let getter = function(get, type.nominal) { return (getter, setter) }
      default: break
      }
    }
    return nil
  }

  private func function(_ callee: Callee, _ nominal: Nominal) -> Function? {
    switch callee {
    case .function(let function): function
    case .requirement(let requirement): nominal.dispatch[requirement]
    case .native: nil
    }
  }

  /// Gives a static property to who has a value of the type only.
  private func staticGetter(_ property: Property, _ type: DeclaredType) -> Function {
    let span = property.span ?? span(type.syntax)
    let own = index.selfType(of: type.nominal)
    let result = solver.settle(property.type).substituting(
      substitution(for: own, owner: property.owner))
    let function = Function(
      name: "\(type.nominal.name).\(property.name)", kind: .function, result: result, span: span)
    function.parameters = [
      Function.Parameter(variable: local("self", own, at: span), isInout: false)
    ]
    builders.append { [self] in
      let value = staticValue(property, result, at: span).build()
      function.body = [Statement(.returnValue(value), span: span)]
    }
    return function
  }

  private func storedGetter(_ property: Property, _ type: DeclaredType) -> Function {
    let span = property.span ?? span(type.syntax)
    let own = index.selfType(of: type.nominal)
    let this = local("self", own, at: span)
    let function = Function(
      name: "\(type.nominal.name).\(property.name)", kind: .function, result: property.type,
      span: span)
    function.parameters = [Function.Parameter(variable: this, isInout: false)]
    let position = storedIndex(property) ?? 0
    builders.append {
      let value = Expression(.variable(this), type: own, span: span)
      function.body = [
        Statement(
          .returnValue(Expression(.property(value, position), type: property.type, span: span)),
          span: span)
      ]
    }
    return function
  }

  private func storedSetter(_ property: Property, _ type: DeclaredType) -> Function {
    let span = property.span ?? span(type.syntax)
    let own = index.selfType(of: type.nominal)
    let isClass = type.nominal.kind == .classType
    let this = local("self", own, isMutable: !isClass, at: span)
    let value = local("newValue", property.type, at: span)
    let function = setterFunction(type, property.name, span)
    function.parameters = [
      Function.Parameter(variable: this, isInout: !isClass),
      Function.Parameter(variable: value, isInout: false),
    ]
    let position = storedIndex(property) ?? 0
    builders.append {
      let base: Place =
        isClass ? .value(Expression(.variable(this), type: own, span: span)) : .variable(this)
      let new = Expression(.variable(value), type: property.type, span: span)
      let place = Place.property(base, position, isReference: isClass, span: span)
      function.body = [
        Statement(
          .expression(Expression(.assign(place, new), type: .void, span: span)), span: span)
      ]
    }
    return function
  }
}

extension Callable {
  /// Name and labels: `move(to:by:)`.
  var heading: String {
    "\(name)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
  }

  /// The function that runs, when that is certain.
  var direct: Function? { if case .function(let function) = target { function } else { nil } }

  func dispatched(in nominal: Nominal) -> Function? {
    if case .requirement(let requirement) = target { nominal.dispatch[requirement] } else { nil }
  }
}
