internal import SwiftSyntax

/// Writes the binding of one member: its signature for the checker and the closure that calls it.
struct BindingWriter {
  let api: PublicAPI
  let types: TypeText
  let kinds: [String: PublicType.Kind]

  /// The binding's Swift text, or why there is none.
  enum Outcome {
    case binding(String, name: String, signature: String)
    case skipped(String)
  }

  func write(_ member: PublicMember) -> Outcome {
    var member = member
    // `extension P where Self == T`: found as `.name` where a `P` is asked for, and called on T.
    if let constraint = member.constraint, constraint.hasPrefix("Self == ") {
      member.concreteSelf = String(constraint.dropFirst("Self == ".count))
      member.constraint = nil
    }
    if let owner = member.owner, kinds[owner] == nil, !TypeText.standard.contains(owner) {
      return .skipped("\(owner): not a type of the language")
    }
    switch member.kind {
    case .function(let function): return write(function, member)
    case .initializer(let initializer): return write(initializer, member)
    case .property(let variable, let name, let type, let isSettable):
      return write(variable, name, type, isSettable: isSettable, member)
    case .subscripting(let declaration, let isSettable):
      return write(declaration, isSettable: isSettable, member)
    }
  }

  // MARK: Parameters

  struct Parameter {
    var name: String
    var signature: String
    var callText: String
    /// The statement that converts the argument.
    var statement: String
    var writeBack: String?
  }

  /// Converts each parameter; nil when one cannot cross. A parameter of an unknown type with a
  /// default is left to its default.
  func parameters(
    _ list: FunctionParameterListSyntax, firstArgument: Int, key: (owner: String?, name: String),
    types: TypeText, isOperator: Bool = false, bracketed: Bool = false
  ) -> [Parameter]? {
    var result: [Parameter] = []
    for parameter in list {
      let index = firstArgument + result.count
      let label = parameter.firstName.text
      let name = "argument\(index)"
      var type = parameter.type
      var isInout = false
      if let attributed = type.as(AttributedTypeSyntax.self),
        attributed.specifiers.contains(where: { $0.trimmedDescription == "inout" })
      {
        type = attributed.baseType
        isInout = true
      }
      let isVariadic = parameter.ellipsis != nil
      let whole: TypeSyntax =
        isVariadic
        ? TypeSyntax(ArrayTypeSyntax(element: type.trimmed)) : type
      guard let text = types.signature(type), let conversion = types.fromValue(whole, "a[\(index)]")
      else {
        if parameter.defaultValue != nil { continue }
        return nil
      }
      if isVariadic, !hasArrayTwin(list, key) { return nil }
      let second = parameter.secondName.map { " " + $0.text } ?? ""
      var signature =
        "\(label)\(second): \(isInout ? "inout " : "")\(text)\(isVariadic ? "..." : "")"
      var source = conversion
      let standard = parameter.defaultValue?.value.trimmedDescription
      if let standard {
        signature += " = \(standard)"
        source = "a.isOmitted(\(index)) ? \(standard) : \(conversion)"
      }
      if conversion.hasPrefix("{") || conversion.contains(".call(") {
        // A closure outlives the window onto the arguments.
        source = source.replacing("a[\(index)]", with: "closure\(index)")
      }
      let needsTry = !conversion.hasPrefix("{")
      var statement =
        "\(isInout ? "var" : "let") \(name): \(types.annotation(whole)) = "
        + "\(needsTry ? "try " : "")\(source)"
      if source.contains("closure\(index)") {
        statement = "let closure\(index) = a[\(index)]\n" + statement
      }
      let argument = isInout ? "&\(name)" : name
      let isLabelled = !isOperator && label != "_" && !(bracketed && parameter.secondName == nil)
      result.append(
        Parameter(
          name: name, signature: signature,
          callText: isLabelled ? "\(label): \(argument)" : argument, statement: statement,
          writeBack: isInout ? types.toValue(type, name).map { "a[\(index)] = \($0)" } : nil))
    }
    return result
  }

  private func hasArrayTwin(
    _ list: FunctionParameterListSyntax, _ key: (owner: String?, name: String)
  ) -> Bool {
    let shape = FunctionShape(
      parameters: list.map {
        FunctionShape.Parameter(
          label: $0.firstName.text, type: $0.type.trimmedDescription,
          isVariadic: $0.ellipsis != nil, hasDefault: $0.defaultValue != nil)
      })
    if key.name == "subscript", api.shapes["\(key.owner ?? "").part"] != nil { return true }
    return api.shapes["\(key.owner ?? "").\(key.name)", default: []]
      .contains { $0.isArrayTwin(of: shape) }
  }

  // MARK: Members

  private func write(_ function: FunctionDeclSyntax, _ member: PublicMember) -> Outcome {
    let name = function.name.text
    let title = "\(member.owner.map { $0 + "." } ?? "")\(name)"
    let modifiers = Set(function.modifiers.map(\.name.text))
    let isInstance = member.owner != nil && modifiers.isDisjoint(with: ["static", "class"])
    guard function.signature.effectSpecifiers?.asyncSpecifier == nil else {
      return .skipped("\(title): asynchronous")
    }
    guard let types = typesWithGenerics(of: function.genericParameterClause, member) else {
      return .skipped("\(title): generic over something that is no protocol of the library")
    }
    let isOperator = name.first.map { "+-*/%<>=!&|^~?.".contains($0) } ?? false
    guard
      let parameters = parameters(
        function.signature.parameterClause.parameters, firstArgument: isInstance ? 1 : 0,
        key: (member.owner, name), types: types, isOperator: isOperator)
    else { return .skipped("\(title): a parameter's type") }
    let result = function.signature.returnClause?.type
    let isVoid = types.isVoid(result)
    guard isVoid || result.flatMap({ types.signature($0) }) != nil else {
      return .skipped("\(title): its result's type")
    }

    var lines: [String] = []
    let isMutating = modifiers.contains("mutating")
    if isInstance { lines.append(receiver(member.owner ?? "", isMutating: isMutating)) }
    lines += parameters.map(\.statement)
    let arguments = parameters.map(\.callText).joined(separator: ", ")
    let callee: String
    if isOperator {
      let operands = parameters.map { $0.callText.replacing("&", with: "") }
      callee =
        operands.count == 1
        ? (modifiers.contains("postfix") ? "\(operands[0])\(name)" : "\(name)\(operands[0])")
        : operands.count == 2 ? "\(operands[0]) \(name) \(operands[1])" : ""
    } else if isInstance {
      callee =
        name == "callAsFunction" ? "receiver(\(arguments))" : "receiver.\(name)(\(arguments))"
    } else {
      callee =
        "\(member.concreteSelf ?? member.owner ?? member.source.module).\(name)(\(arguments))"
    }
    let throwing = function.signature.effectSpecifiers?.throwsClause?.throwsSpecifier.text
    let isThrowing = throwing != nil
    lines += call(callee, isThrowing: isThrowing, result: isVoid ? nil : result, types) {
      [isMutating ? "a[0] = \(self.receiverValue(member.owner ?? ""))" : nil]
        + parameters.map(\.writeBack)
    }
    let kept = ["static", "mutating", "prefix", "postfix"].filter {
      modifiers.contains($0) || ($0 == "static" && modifiers.contains("class"))
    }
    let arrow = isVoid ? "" : " -> \(result.flatMap { types.signature($0) } ?? "")"
    let signature =
      discardable(function.attributes) + kept.map { $0 + " " }.joined()
      + "func \(name)\(isOperator ? " " : "")\(genericText(types))"
      + "(\(parameters.map(\.signature).joined(separator: ", ")))\(throwing.map { " " + $0 } ?? "")\(arrow)"
    return binding(member, name: name, signature: signature, lines)
  }

  private func write(_ initializer: InitializerDeclSyntax, _ member: PublicMember) -> Outcome {
    let owner = member.owner ?? ""
    guard kinds[owner] != .protocolType else { return .skipped("\(owner).init: of a protocol") }
    guard let types = typesWithGenerics(of: initializer.genericParameterClause, member) else {
      return .skipped("\(owner).init: generic over something that is no protocol of the library")
    }
    guard
      let parameters = parameters(
        initializer.signature.parameterClause.parameters, firstArgument: 0, key: (owner, "init"),
        types: types)
    else { return .skipped("\(owner).init: a parameter's type") }
    let isFailable = initializer.optionalMark != nil
    let isThrowing = initializer.signature.effectSpecifiers?.throwsClause != nil
    let arguments = parameters.map(\.callText).joined(separator: ", ")
    var lines = parameters.map(\.statement)
    lines += call("\(owner)(\(arguments))", isThrowing: isThrowing, value: "result.value") { [] }
    let signature =
      "init\(isFailable ? "?" : "")\(genericText(types))"
      + "(\(parameters.map(\.signature).joined(separator: ", ")))\(isThrowing ? " throws" : "")"
    return binding(member, name: "init", signature: signature, lines)
  }

  private func write(
    _ variable: VariableDeclSyntax, _ name: String, _ type: TypeSyntax, isSettable: Bool,
    _ member: PublicMember
  ) -> Outcome {
    var types = types
    types.owner = member.owner
    let title = "\(member.owner.map { $0 + "." } ?? "")\(name)"
    guard let text = types.signature(type), let value = types.toValue(type, "result") else {
      return .skipped("\(title): its type")
    }
    let isStatic = variable.modifiers.contains { ["static", "class"].contains($0.name.text) }
    let isInstance = member.owner != nil && !isStatic
    let base =
      isInstance ? "receiver" : member.concreteSelf ?? member.owner ?? member.source.module
    let access = "\(base).\(name)"
    var getter = isInstance ? [receiver(member.owner ?? "", isMutating: false)] : []
    getter += call(access, isThrowing: false, value: value) { [] }
    var setter: [String]?
    let index = isInstance ? 1 : 0
    if isSettable, let conversion = types.fromValue(type, "a[\(index)]"), !conversion.hasPrefix("{")
    {
      setter = isInstance ? [receiver(member.owner ?? "", isMutating: isValue(member.owner))] : []
      setter?.append("let newValue: \(types.annotation(type)) = try \(conversion)")
      setter?.append("try checked { \(access) = newValue }")
      if isInstance, isValue(member.owner) {
        setter?.append("a[0] = \(receiverValue(member.owner ?? ""))")
      }
      setter?.append("return .void")
    }
    let signature =
      "\(isStatic ? "static " : "")var \(name): \(text) { get\(setter == nil ? "" : " set") }"
    return binding(member, name: name, signature: signature, getter, setter: setter)
  }

  private func write(
    _ declaration: SubscriptDeclSyntax, isSettable: Bool, _ member: PublicMember
  ) -> Outcome {
    let owner = member.owner ?? ""
    guard let types = typesWithGenerics(of: declaration.genericParameterClause, member),
      let parameters = parameters(
        declaration.parameterClause.parameters, firstArgument: 1, key: (owner, "subscript"),
        types: types, bracketed: true),
      let text = types.signature(declaration.returnClause.type),
      let value = types.toValue(declaration.returnClause.type, "result")
    else { return .skipped("\(owner).subscript: its types") }
    let list = declaration.parameterClause.parameters
    let isVariadic = list.contains { $0.ellipsis != nil }
    // Swift cannot pass a list of arguments on: a variadic subscript has methods that do its work.
    let arguments = parameters.map(\.callText).joined(separator: ", ")
    let access = isVariadic ? "receiver.part(\(arguments))" : "receiver[\(arguments)]"
    let assignment =
      isVariadic ? "receiver.assign(newValue, to: \(arguments))" : "\(access) = newValue"
    let statements = parameters.map(\.statement)
    let getter =
      [receiver(owner, isMutating: false)] + statements
      + call(access, isThrowing: false, value: value) { [] }
    var setter: [String]?
    if isSettable,
      let conversion = types.fromValue(declaration.returnClause.type, "a[\(parameters.count + 1)]")
    {
      setter = [receiver(owner, isMutating: isValue(owner))] + statements
      setter?.append(
        "let newValue: \(types.annotation(declaration.returnClause.type)) = try \(conversion)")
      // The receiver must hold the tensor alone, or a write to one element copies all of it.
      if isValue(owner) { setter?.append("a[0] = .void") }
      setter?.append("try checked { \(assignment) }")
      if isValue(owner) { setter?.append("a[0] = \(receiverValue(owner))") }
      setter?.append("return .void")
    }
    let signature =
      "subscript\(genericText(types))(\(parameters.map(\.signature).joined(separator: ", "))) -> \(text)"
      + " { get\(setter == nil ? "" : " set") }"
    return binding(member, name: "subscript", signature: signature, getter, setter: setter)
  }

  // MARK: Text

  private func isValue(_ owner: String?) -> Bool {
    guard let kind = owner.flatMap({ kinds[$0] }) else { return true }
    return kind != .classType && kind != .protocolType
  }

  private func receiver(_ owner: String, isMutating: Bool) -> String {
    let conversion =
      kinds[owner] == .protocolType
      ? "existential(a[0], as: (any \(owner)).self)" : "\(owner).native(a[0])"
    return "\(isMutating ? "var" : "let") receiver = try \(conversion)"
  }

  private func receiverValue(_ owner: String) -> String {
    kinds[owner] == .protocolType ? "hostValue(receiver)" : "receiver.value"
  }

  private func call(
    _ callee: String, isThrowing: Bool, result: TypeSyntax?, _ types: TypeText,
    after: () -> [String?]
  ) -> [String] {
    call(
      callee, isThrowing: isThrowing, value: result.flatMap { types.toValue($0, "result") },
      after: after)
  }

  private func call(
    _ callee: String, isThrowing: Bool, value: String?, after: () -> [String?]
  ) -> [String] {
    let body = "try checked { \(isThrowing ? "try " : "")\(callee) }"
    let changes = after().compactMap(\.self)
    guard let value else { return [body] + changes + ["return .void"] }
    return ["let result = \(body)"] + changes + ["return \(value)"]
  }

  private func binding(
    _ member: PublicMember, name: String, signature: String, _ getter: [String],
    setter: [String]? = nil
  ) -> Outcome {
    let signature = signature + (member.constraint.map { " where " + $0 } ?? "")
    let owner = member.owner.map { "\"\($0)\"" } ?? "nil"
    let head = "    table.add(to: \(owner), #\"\(signature)\"#"
    guard let setter else {
      let text = head + ") " + closure(getter, indent: 4) + "\n"
      return .binding(text, name: name, signature: signature)
    }
    let text =
      head + ",\n      get: " + closure(getter, indent: 6) + ",\n      set: "
      + closure(setter, indent: 6) + ")\n"
    return .binding(text, name: name, signature: signature)
  }

  private func closure(_ lines: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let body = lines.flatMap { $0.split(separator: "\n") }.map { margin + "  " + $0 }
    let usesContext = lines.contains { $0.contains("context.call") }
    let usesArguments = lines.contains { $0.contains("a[") || $0.contains("a.is") }
    return
      "{ \(usesArguments ? "a" : "_"), \(usesContext ? "context" : "_") in\n"
      + body.joined(separator: "\n") + "\n\(margin)}"
  }

  private func discardable(_ attributes: AttributeListSyntax) -> String {
    attributes.contains { $0.trimmedDescription == "@discardableResult" }
      ? "@discardableResult " : ""
  }

  private func typesWithGenerics(
    of clause: GenericParameterClauseSyntax?, _ member: PublicMember
  ) -> TypeText? {
    var types = types
    types.owner = member.owner
    for parameter in clause?.parameters ?? [] {
      let bound = parameter.inheritedType?.trimmedDescription
      switch bound {
      case nil, "Sendable": types.unbound.insert(parameter.name.text)
      case .some(let bound):
        guard types.protocols.contains(bound) else { return nil }
        types.generics[parameter.name.text] = bound
      }
    }
    return types
  }

  private func genericText(_ types: TypeText) -> String {
    if types.generics.isEmpty, types.unbound.isEmpty { return "" }
    let list =
      types.unbound.sorted()
      + types.generics.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "<\(list.joined(separator: ", "))>"
  }
}
