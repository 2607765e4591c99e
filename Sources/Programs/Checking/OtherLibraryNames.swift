import SwiftSyntax

/// Names that a reader brings from PyTorch or NumPy.
extension Checker {
  private static let tensor = "Tensor"

  func isTensor(_ type: Type) -> Bool { solver.resolve(type).nativeName == Self.tensor }

  /// What to write for a member that the type has not.
  func otherLibraryMember(_ name: String, of base: Draft) -> String? {
    if name == "forward", let type = solver.resolve(base.type).nativeName,
      !index.members(of: type, "callAsFunction").isEmpty
    {
      let text = source.slice(base.span)
      return "write '\(text.count < 40 && !text.contains("\n") ? text : "layer")(…)'"
    }
    guard isTensor(base.type) else { return nil }
    if let help = OtherLibraries.help(forMember: name) { return help }
    // `x.exp_()`
    let plain = OtherLibraries.camelCased(name)
    guard name.hasSuffix("_"), !index.members(of: Self.tensor, plain).isEmpty else { return nil }
    let text = source.slice(base.span)
    let variable = text.allSatisfy { $0.isLetter || $0.isNumber } ? text : "x"
    let isWithout = index.members(of: Self.tensor, plain).contains { entry in
      if case .callable(let callable) = entry { callable.parameters.isEmpty } else { false }
    }
    let call = "\(variable) = \(variable).\(plain)(\(isWithout ? "" : "…"))"
    return "operations make a new tensor: write '\(call)'"
  }

  /// `Tensor.cat(…)`: what is a function here, or has another name.
  func otherLibraryStatic(_ name: String, of type: Type) -> String? {
    guard isTensor(type) else { return nil }
    if let code = OtherLibraries.functions[name] { return "write '\(code)'" }
    return index.globals(name).isEmpty ? nil : "write '\(name)(…)'"
  }

  /// `torch.cat(…)`: what to write instead of the module `name` and the members behind it.
  func otherLibraryModule(_ name: String, at node: DeclReferenceExprSyntax) -> String? {
    guard OtherLibraries.modules.contains(name) else { return nil }
    var members: [String] = []
    var inner = Syntax(node)
    while let access = inner.parent?.as(MemberAccessExprSyntax.self),
      access.base.map(Syntax.init) == inner
    {
      members.append(access.declName.baseName.text)
      inner = Syntax(access)
    }
    guard let meant = members.first(where: { !OtherLibraries.submodules.contains($0) }) else {
      return members.isEmpty ? nil : "the library's names need no prefix"
    }
    if OtherLibraries.help(forMember: meant) == OtherLibraries.noDevices {
      return OtherLibraries.noDevices
    }
    return spelling(of: meant).map { "the library's names need no prefix: '\($0)'" }
      ?? "the library's names need no prefix"
  }

  /// How the library spells a function, type or method of PyTorch's.
  private func spelling(of name: String) -> String? {
    if let code = OtherLibraries.functions[name] { return code }
    let plain = OtherLibraries.camelCased(name).lowercased()
    let words = [plain, plain.hasSuffix("loss") ? String(plain.dropLast(4)) : plain]
    func known(_ names: [String]) -> String? {
      names.filter { words.contains($0.lowercased()) }.max { $0.count < $1.count }
    }
    if let nominal = index.nominal(named: "DType"),
      let type = nominal.cases.map(\.name).first(where: { $0 == plain })
    {
      return ".\(type)"
    }
    let members = index.allNames(owner: Self.tensor)
    let global = known(index.allNames(owner: nil))
    if let global, let first = global.first, first.isUppercase { return "\(global)(…)" }
    if let member = known(members) {
      for case .callable(let callable) in index.members(of: Self.tensor, member)
      where callable.isStatic {
        return "\(Self.tensor).\(member)(…)"
      }
      if let global { return "\(global)(…)" }
      return "x.\(member)(…)"
    }
    return global.map { "\($0)(…)" }
  }

  /// `x.size()`: what to write for a method whose arguments may be left out elsewhere.
  func otherLibraryCall(
    _ name: String, _ candidate: Candidate, _ arguments: [WrittenArgument]
  ) -> String? {
    guard name == "size", arguments.isEmpty, let receiver = candidate.receiver,
      isTensor(receiver.type)
    else { return nil }
    return ".shape"
  }

  /// `sum(x)`: a function elsewhere that is a member of a tensor here.
  func otherLibraryFunction(_ name: String, at node: DeclReferenceExprSyntax) -> String? {
    guard let call = node.parent?.as(FunctionCallExprSyntax.self),
      let argument = call.arguments.first?.expression,
      !argument.is(FloatLiteralExprSyntax.self), !argument.is(IntegerLiteralExprSyntax.self),
      !index.members(of: Self.tensor, name).isEmpty
    else { return nil }
    return "write 'x.\(name)(…)'"
  }

  /// `nn.Module` as a type.
  func otherLibraryType(_ name: String, at node: some SyntaxProtocol) -> String? {
    var outer = Syntax(node)
    while let parent = outer.parent, !outer.is(MemberTypeSyntax.self), parent.is(TypeSyntax.self) {
      outer = parent
    }
    guard OtherLibraries.modules.contains(name), let member = outer.as(MemberTypeSyntax.self),
      let spelling = spelling(of: member.name.text)
    else { return nil }
    return "the library's names need no prefix: '\(spelling.replacing("(…)", with: ""))'"
  }

  /// `None` and `...` between the brackets of a tensor's subscript.
  func otherLibraryIndex(_ node: ExprSyntax) -> CheckingError? {
    let text = node.trimmedDescription
    switch text {
    case "nil",
      "None" where lookUp(text) == nil, "np.newaxis" where lookUp("np") == nil:
      return .notAnIndex(text, help: "write '.newAxis' to insert a dimension")
    case "...":
      return .notAnIndex(text, help: "write '.ellipsis' for all the dimensions between")
    default: return nil
    }
  }

  /// The call that stands here for an operator: `a.logicalAnd(b)` for `a & b`.
  func methodHelp(_ name: String, _ operands: [String], of type: Type) -> String? {
    guard isTensor(type), let first = operands.first,
      let method = OtherLibraries.methodOfOperator[name]
    else { return nil }
    let receiver = first.contains(" ") && !first.hasPrefix("(") ? "(\(first))" : first
    return "write '\(receiver).\(method)(\(operands.dropFirst().joined(separator: ", ")))'"
  }

  /// A number of another type than the library's operator takes: `Double(n)` in `x / n`.
  func numberHelp(_ name: String, _ operands: [Draft]) -> String? {
    for (position, operand) in operands.enumerated()
    where display(operand.type).isNumber && operands.count == 2 {
      let double = index.standard("Double")
      guard display(operand.type).nativeName != "Double" else { continue }
      var others = operands
      others[position] = Draft(double, operand.span, build: operand.build)
      let text = source.slice(operand.span)
      let number = "Double(\(text.count <= 20 && !text.contains("\n") ? text : "…"))"
      if chooseOperator(operatorCandidates(name, .infix), others, hint: nil) != nil {
        return "write '\(number)'"
      }
      guard let comparison = position == 1 ? name : Self.flipped[name] else { continue }
      let tensor = operands[1 - position]
      others = [tensor, others[position]]
      let candidates = operatorCandidates("." + comparison, .infix)
      if chooseOperator(candidates, others, hint: nil) != nil {
        let side = position == 1 ? "" : source.slice(tensor.span) + " "
        let text = solver.hasUnknown(operand.type) ? source.slice(operand.span) : number
        return "write '\(side).\(comparison) \(text)' to compare element by element"
      }
    }
    return nil
  }

  /// A comparison with its sides exchanged: the library's have the tensor on the left.
  private static let flipped = [
    "<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!=",
  ]

  /// The number of a tensor that has one, for a type of numbers.
  func itemHelp(_ type: String, of text: String) -> String? {
    switch type {
    case "Double": "write '\(text).item()'"
    case "Int", "Float": "write '\(type)(\(text).item())'"
    default: nil
    }
  }

  /// How a value becomes a tensor, or decides as one.
  func tensorHelp(_ given: Type, _ wanted: Type, text: String, isLiteral: Bool) -> String? {
    if wanted.nativeName == "Bool", isTensor(given) {
      if text.hasSuffix(".all()") || text.hasSuffix(".any()") {
        return "write '\(text).item() != 0'"
      }
      let x = text == "…" || text.contains(" ") ? "x" : text
      return "write '\(x).all().item() != 0' for all elements, "
        + "or '\(x).any().item() != 0' for any"
    }
    if wanted.nativeName == "DType", given.nativeName == "String" {
      return ["cuda", "cpu", "mps"].contains { text.contains($0) }
        ? OtherLibraries.noDevices : "write '.float32'"
    }
    if isTensor(given), let type = wanted.nativeName { return itemHelp(type, of: text) }
    guard wanted.nativeName == Self.tensor else { return nil }
    if given.isNumber {
      let number = isLiteral || given.nativeName == "Double" ? text : "Double(\(text))"
      return "write 'Tensor(\(number))'"
    }
    guard let element = given.innermostElement, element.isNumber || element.nativeName == "Bool"
    else { return nil }
    let type = element.nativeName == "Int" && !isLiteral ? ", dtype: .int64" : ""
    return "write 'Tensor(\(text)\(type))'"
  }
}

extension Type {
  /// The type in the innermost of nested arrays; nil of what is no array.
  fileprivate var innermostElement: Type? {
    guard case .nominal(let nominal, let arguments) = self, nominal.kind == .native,
      nominal.name == "Array", let element = arguments.first
    else { return nil }
    return element.innermostElement ?? element
  }
}

extension SequenceExprSyntax {
  /// `dim` and `-1` of the argument `dim=-1`, as Python names an argument.
  var namedArgument: (label: String, value: String)? {
    guard let argument = parent?.as(LabeledExprSyntax.self), argument.label == nil,
      let call = argument.parent?.parent,
      call.is(FunctionCallExprSyntax.self) || call.is(SubscriptCallExprSyntax.self),
      elements.count >= 3, let name = elements.first?.as(DeclReferenceExprSyntax.self)
    else { return nil }
    let rest = Array(elements.dropFirst())
    let sign: String
    if rest[0].is(AssignmentExprSyntax.self) {
      sign = ""
    } else if let text = rest[0].as(BinaryOperatorExprSyntax.self)?.operator.text,
      ["=-", "=+", "=!", "=~"].contains(text)
    {
      sign = String(text.dropFirst())
    } else {
      return nil
    }
    let value = rest.dropFirst().map(\.trimmedDescription).joined(separator: " ")
    return (name.baseName.text, sign + value)
  }
}
