import SwiftSyntax

extension Checker {
  /// Declares what stands between the braces of a type or extension.
  func declareMembers(_ type: DeclaredType) {
    let outer = locals
    locals = type.home
    defer { locals = outer }
    if !type.isExtension, let parent = type.nominal.superclass {
      type.nominal.storedProperties = parent.storedProperties
      type.nominal.dispatch = parent.dispatch
    }
    for member in type.members {
      switch member.decl.as(DeclSyntaxEnum.self) {
      case .variableDecl(let node): declareProperties(node, type)
      case .functionDecl(let node): declareMethod(node, type)
      case .initializerDecl(let node): declareInitializer(node, type)
      case .subscriptDecl(let node): declareSubscript(node, type)
      case .enumCaseDecl(let node): declareCases(node, type)
      case .typeAliasDecl(let node):
        let aliased = resolveType(node.initializer.value)
        type.record.members[node.name.text, default: []].append(
          .type(aliased.isError ? .erroneous : .alias(aliased)))
      case .structDecl, .classDecl, .enumDecl: break
      case .protocolDecl(let node):
        report(.outsideSubset(.construct("a protocol inside a type")), at: node.name)
      case .associatedTypeDecl(let node): report(.outsideSubset(.associatedType), at: node)
      default: report(.outsideSubset(Subset.declaration(member.decl)), at: member.decl.subsetHead)
      }
    }
  }

  /// Two members of one name and signature.
  private func checkDuplicate(
    _ callable: Callable, among others: [Callable], at node: some SyntaxProtocol
  ) {
    if others.contains(where: { isSameSignature($0, callable) && $0.span?.cell == Int32(cell) }) {
      report(
        .redeclared(
          callable.name == "init" ? callable.summary : callable.name, in: callable.owner?.name),
        at: node)
    }
  }

  private func checkDuplicate(_ name: String, _ type: DeclaredType, at node: some SyntaxProtocol) {
    let clash = type.record.members[name]?.contains { member in
      if case .property(let property) = member { property.span?.cell == Int32(cell) } else { false }
    }
    if clash == true { report(.redeclared(name, in: type.nominal.name), at: node) }
  }

  // MARK: Methods

  private func declareMethod(_ node: FunctionDeclSyntax, _ type: DeclaredType) {
    refuseModifiers(node.modifiers, node.attributes)
    if let token = node.signature.effectSpecifiers?.asyncSpecifier {
      report(.outsideSubset(.concurrency("async")), at: token)
    }
    let nominal = type.nominal
    let builder = signatureBuilder(owner: nominal)
    let callable = builder.callable(node)
    callable.span = span(node.name)
    callable.note(node.modifiers)
    noteBounds(callable.constraints)
    let isOperator = node.name.tokenKind.isOperator
    callable.constraints += type.conditions
    let known = (type.record.members[node.name.text] ?? []).compactMap { member in
      if case .method(let method) = member { method } else { nil }
    }
    let isDefault = nominal.kind == .protocolType && type.isExtension
    checkDuplicate(
      callable, among: isDefault ? known.filter { !$0.isRequirement } : known, at: node.name)
    if nominal.kind == .protocolType, !type.isExtension {
      let requirement = Requirement(name: "\(nominal.name).\(callable.name)")
      callable.target = .requirement(requirement)
      type.record.members[callable.name, default: []].append(.method(callable))
      type.record.requirements.append(.method(callable))
      return
    }
    let function = Function(
      name: "\(nominal.name).\(callable.name)", kind: .function, result: callable.result,
      span: span(node))
    callable.target = .function(function)
    callable.isDefaultImplementation = nominal.kind == .protocolType
    if nominal.kind == .classType, !callable.isStatic {
      callable.target = .requirement(overridden(callable, node, type))
      if case .requirement(let requirement) = callable.target {
        nominal.dispatch[requirement] = function
      }
    } else if node.modifiers.has(.override) {
      // Nothing is asked which type a class method was called on.
      report(
        nominal.kind == .classType ? .outsideSubset(.overriddenClassMember) : .overrideOutsideClass,
        at: node.name)
    }
    if isOperator {
      guard callable.isStatic else {
        report(.operatorNotStatic(node.name.text), at: node.name)
        return
      }
      addOperator(callable, function, type)
    } else {
      type.record.members[callable.name, default: []].append(.method(callable))
    }
    checkDefaults(node.signature.parameterClause, callable)
    guard let body = node.body else {
      report(.functionWithoutBody(node.name.text), at: node.name)
      return
    }
    pendMethod(
      function, callable, body.statements, type, isStatic: callable.isStatic,
      isMutating: callable.isMutating)
  }

  /// Runs a check where an extension's conditions hold.
  func withBounds(_ conditions: [Constraint], _ body: () -> Void) {
    var parameters: [GenericParameter] = []
    for case .conforms(.parameter(let parameter), let target) in conditions {
      scope.bounds[parameter, default: []].append(target)
      parameters.append(parameter)
    }
    body()
    for parameter in parameters { scope.bounds[parameter]?.removeLast() }
  }

  private func addOperator(_ callable: Callable, _ function: Function, _ type: DeclaredType) {
    cellOperators[callable.name, default: []].append(callable)
    let own = index.selfType(of: type.nominal)
    guard callable.parameters.count == 2, callable.parameters.allSatisfy({ $0.type == own }) else {
      return
    }
    if callable.name == "==" { type.nominal.dispatch[StandardRequirements.equal] = function }
    if callable.name == "<" { type.nominal.dispatch[StandardRequirements.less] = function }
  }

  /// Leaves the body of a method for later, `self` being its first parameter.
  func pendMethod(
    _ function: Function, _ callable: Callable, _ items: CodeBlockItemListSyntax,
    _ type: DeclaredType, isStatic: Bool, isMutating: Bool,
    prologue: @escaping StatementBuilder = { [] }
  ) {
    let home = LocalScope(parent: type.home, function: type.home.function)
    var this: Variable?
    if !isStatic {
      let variable = local(
        "self", type.own, isMutable: isMutating, at: function.span)
      function.parameters.append(
        Function.Parameter(variable: variable, isInout: isMutating))
      home.typeContext = TypeContext(type: type.own, selfVariable: variable)
      this = variable
    }
    pendingBodies.append { [self] in
      withBounds(type.conditions) {
        checkBody(
          of: function, callable, items, in: home, generics: callable.generics, selfVariable: this,
          prologue: prologue)
      }
    }
  }

  // MARK: Subscripts

  private func declareSubscript(_ node: SubscriptDeclSyntax, _ type: DeclaredType) {
    refuseModifiers(node.modifiers, node.attributes)
    let callable = signatureBuilder(owner: type.nominal).callable(node)
    callable.span = span(node)
    callable.note(node.modifiers)
    noteBounds(callable.constraints)
    callable.constraints += type.conditions
    if callable.isStatic {
      report(.outsideSubset(.staticSubscript), at: node.subscriptKeyword)
      return
    }
    let accessors = Accessors(node.accessorBlock)
    if let getter = accessors.mutatingGetter {
      report(.outsideSubset(.mutatingGetter), at: getter)
      return
    }
    if type.nominal.kind == .protocolType, !type.isExtension {
      callable.target = .requirement(Requirement(name: "\(type.nominal.name).subscript"))
      if accessors.hasSetRequirement {
        callable.setter = .requirement(Requirement(name: "\(type.nominal.name).subscript.set"))
      }
      type.record.subscripts.append(callable)
      return
    }
    checkDefaults(node.parameterClause, callable)
    let getter = Function(
      name: "\(type.nominal.name).subscript", kind: .function, result: callable.result,
      span: span(node))
    callable.target = .function(getter)
    let base = overriddenSubscript(callable, node, type)
    if type.nominal.kind == .classType {
      let requirement = base?.get ?? Requirement(name: "\(type.nominal.name).subscript")
      type.nominal.dispatch[requirement] = getter
      callable.target = .requirement(requirement)
    }
    if let body = accessors.get {
      pendMethod(getter, callable, body, type, isStatic: false, isMutating: false)
    }
    if let body = accessors.set {
      let setter = setterFunction(type, "subscript", span(node))
      let value = CallParameter(
        label: nil, name: accessors.newValueName, type: callable.result)
      let head = Callable(
        name: "subscript", owner: type.nominal, parameters: callable.parameters + [value],
        result: .void, target: .function(setter))
      pendMethod(
        setter, head, body, type, isStatic: false, isMutating: type.nominal.kind != .classType)
      callable.setter = .function(setter)
      if type.nominal.kind == .classType {
        let requirement = base?.set ?? Requirement(name: "\(type.nominal.name).subscript.set")
        type.nominal.dispatch[requirement] = setter
        callable.setter = .requirement(requirement)
      }
    }
    type.record.subscripts.append(callable)
  }

  func setterFunction(_ type: DeclaredType, _ name: String, _ span: SourceSpan) -> Function {
    Function(name: "\(type.nominal.name).\(name)", kind: .function, result: .void, span: span)
  }

  // MARK: Cases

  private func declareCases(_ node: EnumCaseDeclSyntax, _ type: DeclaredType) {
    let nominal = type.nominal
    for element in node.elements {
      let name = element.name.text
      let payload = element.parameterClause?.parameters.map { parameter in
        let label = parameter.firstName.flatMap { $0.text == "_" ? nil : $0.text }
        return Type.TupleElement(label: label, type: resolveType(parameter.type))
      }
      if nominal.cases.contains(where: { $0.name == name }) {
        report(.redeclared(name, in: type.nominal.name), at: element.name)
        continue
      }
      let made = EnumCase(
        owner: nominal, name: name, index: nominal.cases.count, payload: payload ?? [])
      made.isIndirect =
        node.modifiers.has(.indirect)
        || type.syntax.as(EnumDeclSyntax.self)?.modifiers.has(.indirect) == true
      nominal.cases.append(made)
      let own = index.selfType(of: nominal)
      if let payload {
        var parameters = payload.map {
          CallParameter(label: $0.label, name: $0.label ?? "_", type: $0.type)
        }
        for (position, parameter) in (element.parameterClause?.parameters ?? []).enumerated()
        where parameter.defaultValue != nil {
          let holder = DefaultDraft()
          parameters[position].defaultValue = .draft(holder)
          let (value, wanted) = (parameter.defaultValue?.value, parameters[position].type)
          pendingDefaults.append { [self] in
            if let value { holder.draft = check(value, to: wanted, for: .initialValue) }
          }
        }
        let callable = Callable(
          name: name, owner: nominal, parameters: parameters, result: own, target: .enumCase(made))
        callable.isStatic = true
        callable.span = span(element)
        type.record.members[name, default: []].append(.method(callable))
      } else {
        let property = Property(
          name: name, owner: nominal, type: own, storage: .enumCase(made), isMutable: false,
          span: span(element))
        property.isStatic = true
        type.record.members[name, default: []].append(.property(property))
      }
      declareRawValue(element, type, made)
      checkRawValue(element, type, made)
    }
  }

  private func declareRawValue(
    _ element: EnumCaseElementSyntax, _ type: DeclaredType, _ made: EnumCase
  ) {
    guard let raw = type.record.rawType else {
      if let value = element.rawValue {
        report(.rawValueWithoutType(type.nominal.name), at: value.value)
      }
      return
    }
    let span = span(element)
    if let value = element.rawValue {
      let mark = deferred.count
      type.record.rawValues.append(check(value.value, to: raw, for: .initialValue))
      complete(from: mark)
      return
    }
    if raw.nativeName == "String" {
      type.record.rawValues.append(
        Draft(raw, span) { Expression(.string(made.name), type: raw, span: span) })
    } else if raw.nativeName == "Int" {
      let previous = type.record.rawValues.last
      type.record.rawValues.append(
        Draft(raw, span) {
          var next = 0
          if let previous, case .int(let value) = previous.build().kind { next = value &+ 1 }
          return Expression(.int(next), type: raw, span: span)
        })
    } else {
      report(.rawValueMissing(made.name, display(raw)), at: element)
      type.record.rawValues.append(.error(span))
    }
  }

  /// Each case has a raw value of its own.
  private func checkRawValue(
    _ element: EnumCaseElementSyntax, _ type: DeclaredType, _ made: EnumCase
  ) {
    guard let draft = type.record.rawValues.last, !draft.isError,
      let value = RawConstant(draft.build().kind)
    else { return }
    if let earlier = type.record.rawConstants.updateValue(made.name, forKey: value) {
      report(.rawValueTwice(made.name, earlier), at: element)
    }
  }
}

/// A raw value as it is written.
enum RawConstant: Hashable {
  case int(Int)
  case double(Double)
  case string(String)

  init?(_ kind: Expression.Kind) {
    switch kind {
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    default: return nil
    }
  }
}

/// The accessors of a computed property, a subscript, or observers of a stored property.
struct Accessors {
  var get: CodeBlockItemListSyntax?
  var set: CodeBlockItemListSyntax?
  var willSet: CodeBlockItemListSyntax?
  var didSet: CodeBlockItemListSyntax?
  var newValueName = "newValue"
  var oldValueName = "oldValue"
  var hasSetRequirement = false
  /// A getter that changes the value it is asked of.
  var mutatingGetter: AccessorDeclSyntax?
  var other: AccessorDeclSyntax?

  init(_ block: AccessorBlockSyntax?) {
    switch block?.accessors {
    case .getter(let items)?: get = items
    case .accessors(let list)?:
      for accessor in list {
        let body = accessor.body?.statements
        switch accessor.accessorSpecifier.tokenKind {
        case .keyword(.get):
          get = body
          if accessor.modifier?.name.tokenKind == .keyword(.mutating) { mutatingGetter = accessor }
        case .keyword(.set):
          set = body
          hasSetRequirement = true
          if let name = accessor.parameters?.name.text { newValueName = name }
        case .keyword(.willSet):
          willSet = body
          if let name = accessor.parameters?.name.text { newValueName = name }
        case .keyword(.didSet):
          didSet = body
          if let name = accessor.parameters?.name.text { oldValueName = name }
        default: other = accessor
        }
      }
    case nil: break
    }
  }
}
