import SwiftSyntax

extension Checker {
  func declareProperties(_ node: VariableDeclSyntax, _ type: DeclaredType) {
    refuseModifiers(node.modifiers, node.attributes)
    if node.modifiers.has(.lazy) {
      for name in node.bindings.flatMap({ $0.pattern.boundNames }) {
        addRefused(name, to: type, node.modifiers)
      }
      return
    }
    let bindings = Array(node.bindings)
    for (position, binding) in bindings.enumerated() {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
        report(.outsideSubset(.construct("a tuple pattern as a property")), at: binding.pattern)
        continue
      }
      let annotation =
        (binding.typeAnnotation
        ?? (binding.initializer == nil
          ? bindings[position...].first { $0.typeAnnotation != nil }?.typeAnnotation : nil))
        .map { resolveType($0.type) }
      let clash = type.record.members[name.text]?.contains { member in
        guard case .property(let property) = member else { return false }
        if type.isExtension, property.isRequirement { return false }
        return property.span?.cell == Int32(cell)
          && property.isStatic == node.modifiers.isStatic
      }
      if clash == true { report(.redeclared(name.text, in: type.nominal.name), at: name) }
      let accessors = Accessors(binding.accessorBlock)
      if let other = accessors.other {
        report(.outsideSubset(.construct(other.accessorSpecifier.text)), at: other)
      }
      if let getter = accessors.mutatingGetter {
        report(.outsideSubset(.mutatingGetter), at: getter)
        addRefused(name.text, to: type, node.modifiers)
        continue
      }
      if type.nominal.kind == .protocolType, !type.isExtension {
        declareRequirement(name, annotation ?? .error, accessors, type, node)
      } else if accessors.get != nil {
        declareComputed(name, annotation, accessors, type, node)
      } else if node.modifiers.isStatic {
        declareStatic(name, annotation, binding, type, node)
      } else {
        declareStored(name, annotation, binding, accessors, type, node)
      }
    }
  }

  private func add(
    _ property: Property, to type: DeclaredType, _ modifiers: DeclModifierListSyntax
  ) {
    property.isFinal = modifiers.has(.final)
    property.privacy = Privacy(modifiers)
    type.record.members[property.name, default: []].append(.property(property))
  }

  /// Its uses are no further mistakes.
  private func addRefused(
    _ name: String, to type: DeclaredType, _ modifiers: DeclModifierListSyntax
  ) {
    let property = Property(
      name: name, owner: type.nominal, type: .error, storage: .stored(index: 0), isMutable: true)
    add(property, to: type, modifiers)
  }

  private func declareRequirement(
    _ name: TokenSyntax, _ annotation: Type, _ accessors: Accessors, _ type: DeclaredType,
    _ node: VariableDeclSyntax
  ) {
    let get = Requirement(name: "\(type.nominal.name).\(name.text)")
    let set =
      accessors.hasSetRequirement
      ? Requirement(name: "\(type.nominal.name).\(name.text).set") : nil
    let property = Property(
      name: name.text, owner: type.nominal, type: annotation,
      storage: .computed(get: .requirement(get), set: set.map { .requirement($0) }),
      isMutable: set != nil, span: span(name))
    property.isStatic = node.modifiers.isStatic
    add(property, to: type, node.modifiers)
    type.record.requirements.append(.property(property))
  }

  // MARK: Computed

  private func declareComputed(
    _ name: TokenSyntax, _ annotation: Type?, _ accessors: Accessors, _ type: DeclaredType,
    _ node: VariableDeclSyntax
  ) {
    guard let result = annotation else {
      report(.computedNeedsType(name.text), at: name)
      return
    }
    let nominal = type.nominal
    let isStatic = node.modifiers.isStatic
    let isClass = nominal.kind == .classType
    let getter = Function(
      name: "\(nominal.name).\(name.text)", kind: .function, result: result, span: span(name))
    let head = Callable(
      name: name.text, owner: nominal, parameters: [], result: result, target: .function(getter))
    var setter: Function?
    if let body = accessors.get {
      pendMethod(getter, head, body, type, isStatic: isStatic, isMutating: false)
    }
    if let body = accessors.set {
      let function = setterFunction(type, name.text, span(name))
      if isStatic { function.parameters.append(absentBase(at: span(name))) }
      let value = CallParameter(label: nil, name: accessors.newValueName, type: result)
      let head = Callable(
        name: name.text, owner: nominal, parameters: [value], result: .void,
        target: .function(function))
      pendMethod(
        function, head, body, type, isStatic: isStatic, isMutating: !isClass && !isStatic)
      setter = function
    }
    var get = Callee.function(getter)
    var set = setter.map { Callee.function($0) }
    if isStatic, node.modifiers.has(.override) {
      report(.outsideSubset(.overriddenClassMember), at: name)
    }
    if isClass, !isStatic {
      let isOverride = node.modifiers.has(.override)
      var base: (Requirement, Requirement?)?
      if let parent = nominal.superclass {
        for case .property(let property) in members(named: name.text, of: parent) {
          if case .computed(.requirement(let get), let set) = property.storage {
            if case .requirement(let set)? = set { base = (get, set) } else { base = (get, nil) }
            if isOverride { checkOverride(name.text, result, of: property.type, parent, at: name) }
            if property.isFinal { report(.overridesFinal(name.text, in: parent.name), at: name) }
          } else {
            report(.outsideSubset(.overriddenStored), at: name)
          }
        }
        if base != nil, !isOverride {
          report(.overrideMissing(name.text, superclass: parent.name), at: name)
        }
        if base == nil, isOverride {
          report(.overridesNothing(name.text, superclass: parent.name), at: name)
        }
      }
      let getRequirement = base?.0 ?? Requirement(name: "\(nominal.name).\(name.text)")
      nominal.dispatch[getRequirement] = getter
      get = .requirement(getRequirement)
      if let setter {
        let setRequirement = base?.1 ?? Requirement(name: "\(nominal.name).\(name.text).set")
        nominal.dispatch[setRequirement] = setter
        set = .requirement(setRequirement)
      }
    }
    if name.text == "description", !isStatic {
      nominal.dispatch[StandardRequirements.description] = getter
    }
    let property = Property(
      name: name.text, owner: nominal, type: result, storage: .computed(get: get, set: set),
      isMutable: set != nil, span: span(name))
    property.isStatic = isStatic
    property.constraints = type.conditions
    add(property, to: type, node.modifiers)
  }

  // MARK: Static

  private func declareStatic(
    _ name: TokenSyntax, _ annotation: Type?, _ binding: PatternBindingSyntax,
    _ type: DeclaredType, _ node: VariableDeclSyntax
  ) {
    guard let initializer = binding.initializer else {
      report(.staticNeedsValue(name.text), at: name)
      return
    }
    let span = span(name)
    let isMutable = node.bindingSpecifier.tokenKind == .keyword(.var)
    let open = annotation ?? solver.fresh(at: span)
    let variable = Variable(
      name: "\(type.nominal.name).\(name.text)", type: open, isMutable: isMutable, isGlobal: true,
      span: span)
    variables.append(variable)
    let property = Property(
      name: name.text, owner: type.nominal, type: open, storage: .global(variable),
      isMutable: isMutable, span: span)
    property.isStatic = true
    add(property, to: type, node.modifiers)
    let fill = initializer.value.isPlainLiteral ? nil : makeLazy(property, variable, at: span)
    let home = context
    // At the latest when all is declared; earlier when another default names it.
    property.settle = { [self] in
      property.settle = nil
      let outer = (locals, context)
      (locals, context) = (type.home, home)
      defer { (locals, context) = outer }
      let mark = deferred.count
      let draft =
        annotation.map { check(initializer.value, to: $0, for: .initialValue) }
        ?? infer(initializer.value)
      if annotation == nil { _ = solver.unify(open, draft.type) }
      defaulting(draft.type)
      complete(from: mark)
      property.type = solver.settle(property.type)
      variable.type = property.type
      if draft.isError { return }
      if let fill {
        fill(draft)
      } else {
        leadingStatements.append {
          Statement(.declare(.bind(variable), draft.build()), span: span)
        }
      }
    }
    later(initializer.value) { property.settle?() }
  }

  /// A static property gets its value when it is first used; gives what takes that value.
  private func makeLazy(
    _ property: Property, _ variable: Variable, at span: SourceSpan
  ) -> (Draft) -> Void {
    let bool = index.standard("Bool")
    let flag = Variable(
      name: variable.name + ".isSet", type: bool, isMutable: true, isGlobal: true, span: span)
    func assign(_ target: Variable, _ value: Expression) -> Statement {
      Statement(
        .expression(Expression(.assign(.variable(target), value), type: .void, span: span)),
        span: span)
    }
    let yes = Expression(.bool(true), type: bool, span: span)
    leadingStatements.append {
      Statement(
        .declare(.bind(flag), Expression(.bool(false), type: bool, span: span)), span: span)
    }
    leadingStatements.append { Statement(.declare(.bind(variable), nil), span: span) }
    let getter = Function(
      name: variable.name, kind: .function, result: property.type, span: span)
    let setter = Function(name: variable.name, kind: .function, result: .void, span: span)
    let value = local("newValue", property.type, at: span)
    setter.parameters = [
      absentBase(at: span), Function.Parameter(variable: value, isInout: false),
    ]
    property.storage = .computed(
      get: .function(getter), set: property.isMutable ? .function(setter) : nil)
    var initial: Draft?
    builders.append {
      getter.result = property.type
      value.type = property.type
      guard let initial else { return }
      let isSet = Expression(.variable(flag), type: bool, span: span)
      let test = Expression(.unary(.not, isSet), type: bool, span: span)
      getter.body = [
        Statement(
          .ifElse(
            [.expression(test)], then: [assign(flag, yes), assign(variable, initial.build())],
            else: []), span: span),
        Statement(
          .returnValue(Expression(.variable(variable), type: variable.type, span: span)),
          span: span),
      ]
      setter.body = [
        assign(flag, yes),
        assign(variable, Expression(.variable(value), type: variable.type, span: span)),
      ]
    }
    return { initial = $0 }
  }

  // MARK: Stored

  private func declareStored(
    _ name: TokenSyntax, _ annotation: Type?, _ binding: PatternBindingSyntax,
    _ accessors: Accessors, _ type: DeclaredType, _ node: VariableDeclSyntax
  ) {
    let nominal = type.nominal
    let span = span(name)
    if type.isExtension {
      report(.storedInExtension(name.text), at: name)
      return
    }
    if nominal.kind == .enumeration {
      report(.storedInEnum(name.text), at: name)
      return
    }
    if node.modifiers.has(.override) {
      report(.outsideSubset(.overriddenStored), at: name)
      return
    }
    let isMutable = node.bindingSpecifier.tokenKind == .keyword(.var)
    guard annotation != nil || binding.initializer != nil else {
      report(.variableWithoutType(name.text), at: name)
      return
    }
    let open = annotation ?? solver.fresh(at: span)
    let position = nominal.storedProperties.count
    let variable = Variable(
      name: name.text, type: open, isMutable: isMutable, isGlobal: false, span: span)
    variables.append(variable)
    nominal.storedProperties.append(variable)
    let property = Property(
      name: name.text, owner: nominal, type: open, storage: .stored(index: position),
      isMutable: isMutable, span: span)
    property.hasInitialValue =
      binding.initializer != nil || (isMutable && annotation?.wrapped != nil)
    let stored = StoredProperty(property: property, variable: variable)
    type.record.stored.append(stored)
    add(property, to: type, node.modifiers)
    if accessors.willSet != nil || accessors.didSet != nil {
      declareObservers(accessors, property, position, type)
    }
    if let initializer = binding.initializer {
      later(initializer.value) { [self] in
        let outer = locals
        locals = type.home
        defer { locals = outer }
        let mark = deferred.count
        let draft =
          annotation.map { check(initializer.value, to: $0, for: .initialValue) }
          ?? infer(initializer.value)
        if annotation == nil { _ = solver.unify(open, draft.type) }
        defaulting(draft.type)
        complete(from: mark)
        property.type = solver.settle(property.type)
        variable.type = property.type
        stored.initial = draft
        refreshMemberwise(type)
      }
    } else if isMutable, let annotation, annotation.wrapped != nil {
      stored.initial = Draft(annotation, span) {
        Expression(.nilLiteral, type: annotation, span: span)
      }
    }
  }

  /// A setter that runs `willSet`, stores, and runs `didSet`.
  private func declareObservers(
    _ accessors: Accessors, _ property: Property, _ position: Int, _ type: DeclaredType
  ) {
    let nominal = type.nominal
    let isClass = nominal.kind == .classType
    let span = property.span ?? SourceSpan(cell: cell, start: 0, end: 0)
    func observer(_ items: CodeBlockItemListSyntax, _ name: String) -> Function {
      let function = setterFunction(type, property.name, span)
      let value = CallParameter(label: nil, name: name, type: property.type)
      let head = Callable(
        name: property.name, owner: nominal, parameters: [value], result: .void,
        target: .function(function))
      pendMethod(function, head, items, type, isStatic: false, isMutating: !isClass)
      return function
    }
    let will = accessors.willSet.map { observer($0, accessors.newValueName) }
    let did = accessors.didSet.map { observer($0, accessors.oldValueName) }
    property.observers = [will, did].compactMap(\.self)
    let setter = setterFunction(type, property.name, span)
    let this = local("self", index.selfType(of: nominal), isMutable: !isClass, at: span)
    let value = local("newValue", property.type, at: span)
    setter.parameters = [
      Function.Parameter(variable: this, isInout: !isClass),
      Function.Parameter(variable: value, isInout: false),
    ]
    property.storage = .observed(index: position, set: .function(setter))
    builders.append { [self] in
      let type = solver.settle(property.type)
      let own = Expression(.variable(this), type: this.type, span: span)
      let new = Expression(.variable(value), type: type, span: span)
      let receiver: Argument = isClass ? .value(own) : .inoutPlace(.variable(this))
      let old = Variable(
        name: "oldValue", type: type, isMutable: false, isGlobal: false, span: span)
      func run(_ kind: Expression.Kind) -> Statement {
        Statement(.expression(Expression(kind, type: .void, span: span)), span: span)
      }
      let base: Place = isClass ? .value(own) : .variable(this)
      var body = [
        Statement(
          .declare(.bind(old), Expression(.property(own, position), type: type, span: span)),
          span: span)
      ]
      if let will { body.append(run(.call(will, [receiver, .value(new)]))) }
      body.append(
        run(.assign(.property(base, position, isReference: isClass, span: span), new)))
      if let did {
        let before = Expression(.variable(old), type: type, span: span)
        body.append(run(.call(did, [receiver, .value(before)])))
      }
      setter.body = body
    }
  }

  /// Reports stored properties whose initial values could not be checked.
  func checkStoredDefaults(_ type: DeclaredType) {
    for stored in type.record.stored {
      stored.property.type = solver.settle(stored.property.type)
      if stored.initial?.isError == true || solver.isUnknown(stored.property.type) {
        stored.property.type =
          solver.isUnknown(stored.property.type) ? .error : stored.property.type
      }
      stored.variable.type = stored.property.type
    }
    refreshMemberwise(type)
  }
}
