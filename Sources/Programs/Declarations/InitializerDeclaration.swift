import SwiftSyntax

extension Checker {
  func declareInitializer(_ node: InitializerDeclSyntax, _ type: DeclaredType) {
    refuseModifiers(node.modifiers, node.attributes)
    if let token = node.signature.effectSpecifiers?.asyncSpecifier {
      report(.outsideSubset(.concurrency("async")), at: token)
    }
    let nominal = type.nominal
    let callable = signatureBuilder(owner: nominal).callable(node)
    callable.span = span(node.initKeyword)
    callable.note(node.modifiers)
    noteBounds(callable.constraints)
    if nominal.kind == .protocolType, !type.isExtension {
      type.record.requiredInitializers.append(callable)
      return
    }
    if nominal.kind == .protocolType {
      report(.outsideSubset(.initializerOfLibraryType(nominal.name)), at: node.initKeyword)
      return
    }
    if node.modifiers.has(.override), nominal.superclass == nil {
      report(.overridesNothing("init", superclass: nil), at: node.initKeyword)
    }
    if nominal.kind == .native {
      report(.outsideSubset(.initializerOfLibraryType(nominal.name)), at: node.initKeyword)
      return
    }
    if type.record.initializers.contains(where: { isSameSignature($0, callable) }) {
      report(.redeclared(callable.summary, in: type.nominal.name), at: node.initKeyword)
    }
    let kind: Function.Kind =
      switch nominal.kind {
      case .classType: .classInitializer(nominal)
      case .enumeration: .enumInitializer(nominal)
      default: .structInitializer(nominal)
      }
    let function = Function(
      name: "\(nominal.name).init", kind: kind, result: callable.result, span: span(node))
    function.isFailable = callable.isFailable
    let isClass = nominal.kind == .classType
    callable.target = isClass ? .classInitializer(nominal, function) : .function(function)
    callable.isConvenience = node.modifiers.has(.convenience)
    if !type.isExtension, !callable.isConvenience || !isClass {
      type.record.hasOwnInitializer = true
    }
    if isClass { makeOverridable(callable, function, of: nominal) }
    type.record.initializers.append(callable)
    checkDefaults(node.signature.parameterClause, callable)
    guard let body = node.body else { return }
    let this = initializerSelf(of: function, type)
    let home = LocalScope(parent: type.home, function: type.home.function)
    home.typeContext = TypeContext(type: this.type, selfVariable: this)
    let isConvenience = callable.isConvenience
    pendingBodies.append { [self] in
      withBounds(type.conditions) {
        checkBody(
          of: function, callable, body.statements, in: home, generics: callable.generics,
          selfVariable: this,
          prologue: { [self] in
            isConvenience || delegates(body.statements) ? [] : storedDefaults(type, this)
          }, isInitializer: true)
      }
      if isClass, !isConvenience, nominal.superclass != nil, !callsSuperInit(body.statements) {
        appendSuperInit(function, type, this, at: node)
      }
    }
  }

  /// What delegates to a designated initialiser runs the one of the object's own class, be that a
  /// designated one or not.
  private func makeOverridable(
    _ callable: Callable, _ function: Function, of nominal: Nominal
  ) {
    var inherited: Requirement?
    var superclass = nominal.superclass
    while let parent = superclass, inherited == nil {
      let known = typeMembers(parent)?.initializers
      inherited = known?.first { $0.takesTheSame(as: callable) }?.overridable
      superclass = parent.superclass
    }
    if inherited == nil, callable.isConvenience { return }
    let requirement =
      inherited ?? Requirement(name: "\(nominal.name).init", isInitializer: true)
    callable.overridable = requirement
    nominal.dispatch[requirement] = function
  }

  func initializerSelf(of function: Function, _ type: DeclaredType) -> Variable {
    let own = index.selfType(of: type.nominal)
    let isClass = type.nominal.kind == .classType
    let this = local("self", own, isMutable: !isClass, at: function.span)
    if isClass {
      function.parameters.append(Function.Parameter(variable: this, isInout: false))
    } else {
      function.selfVariable = this
    }
    return this
  }

  /// Whether an initialiser hands over to another one: `self.init(…)`, or `self = …`.
  private func delegates(_ items: CodeBlockItemListSyntax) -> Bool {
    items.contains { $0.trimmedDescription.contains("self.init(") }
  }

  private func callsSuperInit(_ items: CodeBlockItemListSyntax) -> Bool {
    items.contains { $0.trimmedDescription.contains("super.init(") }
  }

  /// Swift calls `super.init()` at the end of an initialiser that does not.
  private func appendSuperInit(
    _ function: Function, _ type: DeclaredType, _ this: Variable, at node: InitializerDeclSyntax
  ) {
    guard let parent = type.nominal.superclass, let call = superInitWithoutArguments(parent, this)
    else {
      report(.superInitMissing(type.nominal.superclass?.name ?? ""), at: node.initKeyword)
      return
    }
    builders.append { function.body.append(call()) }
  }

  private func superInitWithoutArguments(
    _ parent: Nominal, _ this: Variable
  ) -> (() -> Statement)? {
    for callable in initializers(of: parent)
    where !callable.isConvenience
      && callable.parameters.allSatisfy({ $0.hasDefault || $0.isVariadic })
    {
      guard case .classInitializer(_, let function) = callable.target else { continue }
      let span = this.span
      return { [self] in
        let own = Expression(.variable(this), type: this.type, span: span)
        var arguments = [Argument.value(own)]
        for parameter in callable.parameters {
          if case .draft(let holder) = parameter.defaultValue, let draft = holder.draft {
            arguments.append(.value(draft.build()))
          } else {
            let array = index.standard("Array", [parameter.type])
            arguments.append(.value(Expression(.array([]), type: array, span: span)))
          }
        }
        return Statement(
          .expression(Expression(.call(function, arguments), type: .void, span: span)), span: span)
      }
    }
    return nil
  }

  /// The type's own stored properties get their initial values.
  func storedDefaults(_ type: DeclaredType, _ this: Variable) -> [Statement] {
    let isClass = type.nominal.kind == .classType
    return type.record.stored.compactMap { stored in
      guard let initial = stored.initial, let position = storedIndex(stored.property) else {
        return nil
      }
      let span = stored.variable.span
      let own = Expression(.variable(this), type: this.type, span: span)
      let place = Place.property(
        isClass ? .value(own) : .variable(this), position, isReference: isClass, span: span)
      return Statement(
        .expression(Expression(.assign(place, initial.build()), type: .void, span: span)),
        span: span)
    }
  }

  func storedIndex(_ property: Property) -> Int? {
    switch property.storage {
    case .stored(let index), .observed(let index, _): index
    default: nil
    }
  }

  // MARK: Made for the type

  /// What Swift makes for a type: memberwise initialisers, `rawValue`, `allCases`.
  func synthesize(_ type: DeclaredType) {
    guard !type.isExtension else { return }
    let record = type.record
    let nominal = type.nominal
    switch nominal.kind {
    case .structure where !record.hasOwnInitializer:
      let callable = Callable(
        name: "init", owner: nominal, parameters: [], result: index.selfType(of: nominal),
        target: .makeStruct(nominal))
      record.initializers.append(callable)
      record.memberwise = callable
      refreshMemberwise(type)
    case .classType where !record.hasOwnInitializer: synthesizeClassInitializer(type)
    case .enumeration:
      synthesizeRawValue(type)
      if record.conformances.contains(where: { $0.name == "CaseIterable" }) {
        let all = Property(
          name: "allCases", owner: nominal,
          type: index.standard("Array", [index.selfType(of: nominal)]),
          storage: .allCases(nominal), isMutable: false)
        all.isStatic = true
        record.members["allCases", default: []].append(.property(all))
      }
    default: break
    }
  }

  /// Parameters of the memberwise initialiser; again once the types of all properties are known.
  func refreshMemberwise(_ type: DeclaredType) {
    guard let callable = type.record.memberwise else { return }
    let made = type.record.stored.map { stored in
      var parameter = CallParameter(
        label: stored.property.name, name: stored.property.name, type: stored.property.type)
      if stored.property.hasInitialValue {
        let holder = stored.holder
        holder.draft = stored.initial
        parameter.defaultValue = .draft(holder)
      }
      if stored.property.hasInitialValue, !stored.property.isMutable {
        // A constant with a value is no parameter: its label cannot be written.
        parameter.label = "\u{0}"
      }
      return parameter
    }
    callable.parameters = made
    callable.isPrivate = type.record.stored.contains {
      $0.property.privacy == .whole && !$0.property.hasInitialValue
    }
  }

  private func synthesizeClassInitializer(_ type: DeclaredType) {
    let nominal = type.nominal
    let record = type.record
    if let missing = record.stored.first(where: { !$0.property.hasInitialValue }) {
      if nominal.superclass == nil || !record.stored.isEmpty {
        report(
          .classNeedsInitializer(nominal.name, missing.property.name), at: type.syntax.subsetHead)
      }
      return
    }
    guard let parent = nominal.superclass else {
      if !record.initializers.contains(where: \.parameters.isEmpty) {
        makeClassInitializer(type, forwarding: nil)
      }
      return
    }
    for inherited in initializers(of: parent)
    where !inherited.isConvenience
      && !record.initializers.contains(where: { $0.takesTheSame(as: inherited) })
    {
      makeClassInitializer(type, forwarding: inherited)
    }
  }

  /// Gives the class's own properties their values and hands over to the superclass's initialiser.
  private func makeClassInitializer(_ type: DeclaredType, forwarding inherited: Callable?) {
    let nominal = type.nominal
    let span = span(type.syntax)
    let own = index.selfType(of: nominal)
    let isFailable = inherited?.isFailable == true
    let result = isFailable ? index.standard("Optional", [own]) : own
    let function = Function(
      name: "\(nominal.name).init", kind: .classInitializer(nominal), result: result, span: span)
    function.isFailable = isFailable
    let this = initializerSelf(of: function, type)
    for parameter in inherited?.parameters ?? [] {
      let kind = parameter.isVariadic ? index.standard("Array", [parameter.type]) : parameter.type
      let variable = local(parameter.name, kind, isMutable: parameter.isInout, at: span)
      function.parameters.append(
        Function.Parameter(variable: variable, isInout: parameter.isInout))
    }
    let target = Callable.Target.classInitializer(nominal, function)
    let callable =
      inherited?.inherited(by: nominal, result: result, target: target)
      ?? Callable(name: "init", owner: nominal, parameters: [], result: result, target: target)
    makeOverridable(callable, function, of: nominal)
    type.record.initializers.append(callable)
    builders.append { [self] in
      function.body = storedDefaults(type, this)
      guard case .classInitializer(_, let forward)? = inherited?.target else { return }
      let arguments = function.parameters.map { parameter in
        let variable = parameter.variable
        return parameter.isInout
          ? Argument.inoutPlace(.variable(variable))
          : .value(Expression(.variable(variable), type: variable.type, span: span))
      }
      let call = Expression(.call(forward, arguments), type: result, span: span)
      function.body.append(Statement(.returnValue(call), span: span))
    }
  }

  // MARK: Raw values

  private func synthesizeRawValue(_ type: DeclaredType) {
    guard let raw = type.record.rawType else { return }
    let nominal = type.nominal
    let span = span(type.syntax)
    let own = index.selfType(of: nominal)
    let getter = Function(
      name: "\(nominal.name).rawValue", kind: .function, result: raw, span: span)
    let this = local("self", own, at: span)
    getter.parameters = [Function.Parameter(variable: this, isInout: false)]
    let property = Property(
      name: "rawValue", owner: nominal, type: raw,
      storage: .computed(get: .function(getter), set: nil), isMutable: false)
    type.record.members["rawValue", default: []].append(.property(property))
    let maker = Function(
      name: "\(nominal.name).init", kind: .function, result: index.standard("Optional", [own]),
      span: span)
    let given = local("rawValue", raw, at: span)
    maker.parameters = [Function.Parameter(variable: given, isInout: false)]
    let callable = Callable(
      name: "init", owner: nominal,
      parameters: [CallParameter(label: "rawValue", name: "rawValue", type: raw)],
      result: maker.result, target: .function(maker))
    callable.isFailable = true
    type.record.initializers.append(callable)
    let values = type.record.rawValues
    builders.append { [self] in
      let bool = index.standard("Bool")
      let subject = Expression(.variable(this), type: own, span: span)
      let built = values.map { $0.build() }
      getter.body = [
        Statement(
          .switchCase(
            subject,
            zip(nominal.cases, built).map { found, value in
              SwitchCase(
                patterns: [(.enumCase(found, []), nil)],
                body: [Statement(.returnValue(value), span: span)])
            }, label: LoopLabel(name: nil)), span: span)
      ]
      let input = Expression(.variable(given), type: raw, span: span)
      maker.body =
        zip(nominal.cases, built).map { found, value in
          let test = Expression(.binary(.equal, input, value), type: bool, span: span)
          let made = Expression(.makeCase(found, []), type: own, span: span)
          let wrapped = Expression(.wrapOptional(made), type: maker.result, span: span)
          return Statement(
            .ifElse(
              [.expression(test)], then: [Statement(.returnValue(wrapped), span: span)], else: []),
            span: span)
        } + [
          Statement(
            .returnValue(Expression(.nilLiteral, type: maker.result, span: span)), span: span)
        ]
    }
  }
}
