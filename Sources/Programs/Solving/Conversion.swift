/// Where a value of one type is given and another is wanted.
extension Checker {
  /// The draft as a value of the wanted type, or nil when it cannot be one.
  func convert(_ draft: Draft, to wanted: Type) -> Draft? {
    let wanted = solver.resolve(wanted)
    let given = solver.resolve(draft.type)
    if given.isError || wanted.isError { return draft }
    if let wrapped = wanted.wrapped {
      if given.wrapped != nil {
        let mark = solver.mark()
        if solver.unify(given, wanted) { return draft }
        solver.rollBack(to: mark)
        // `T?` as a payload of `T??`: one nil inside another is not nil.
        if solver.resolve(wrapped).wrapped != nil, isConvertible(given, to: wrapped) {
          let payload = reinterpret(draft, as: wrapped)
          return Draft(wanted, draft.span) { [self] in
            Expression(
              .wrapOptional(payload.build()), type: final(wanted, at: draft.span),
              span: draft.span)
          }
        }
        solver.rollBack(to: mark)
        if isConvertible(given, to: wanted) { return reinterpret(draft, as: wanted) }
      } else if solver.isUnknown(given), solver.literalKind(given) == nil {
        return solver.unify(given, wanted) ? draft : nil
      }
      let mark = solver.mark()
      solver.cost += 2
      guard let payload = convert(draft, to: wrapped) else {
        solver.rollBack(to: mark)
        return nil
      }
      return Draft(wanted, draft.span) { [self] in
        Expression(
          .wrapOptional(payload.build()), type: final(wanted, at: draft.span), span: draft.span)
      }
    }
    if case .existential(let bound) = wanted {
      if case .existential(let own) = given, own === bound { return draft }
      if case .existential(nil) = given { return nil }
      if solver.isUnknown(given), solver.literalKind(given) == nil {
        // Left open: its own context decides what it is.
        solver.cost += 4
        return reinterpret(draft, as: wanted)
      }
      if let bound, solver.literalKind(given) == nil, !conforms(given, to: bound) { return nil }
      solver.cost += 4
      return reinterpret(draft, as: wanted)
    }
    let mark = solver.mark()
    if solver.unify(given, wanted) { return draft }
    solver.rollBack(to: mark)
    return isConvertible(given, to: wanted) ? reinterpret(draft, as: wanted) : nil
  }

  /// The same value under another type.
  func reinterpret(_ draft: Draft, as wanted: Type) -> Draft {
    Draft(wanted, draft.span) { [self] in
      Expression(.convert(draft.build()), type: final(wanted, at: draft.span), span: draft.span)
    }
  }

  /// Conversions that change nothing at run time.
  func isConvertible(_ given: Type, to wanted: Type) -> Bool {
    let given = solver.resolve(given)
    let wanted = solver.resolve(wanted)
    if given.isError || wanted.isError { return true }
    let mark = solver.mark()
    if solver.unify(given, wanted) { return true }
    solver.rollBack(to: mark)
    switch (given, wanted) {
    case (_, .existential(nil)): return true
    case (.existential(let own?), .existential(let bound?)): return inherits(own, bound)
    case (_, .existential(let bound?)): return conforms(given, to: bound)
    case (.nominal(let n, let xs), .nominal(let m, let ys)):
      if n === m, ["Array", "Optional", "Set", "Dictionary"].contains(n.name) {
        solver.cost += 2
        return zip(xs, ys).allSatisfy { isConvertible($0, to: $1) }
      }
      if m.name == "Optional", let wrapped = wanted.wrapped, given.wrapped == nil {
        solver.cost += 2
        return isConvertible(given, to: wrapped)
      }
      if n !== m, isSubclass(n, of: m) {
        solver.cost += 1
        return true
      }
      return false
    case (.parameter, .nominal(let m, _)) where index.isClass(m): return conforms(given, to: m)
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count
        && zip(xs, ys).allSatisfy {
          ($0.label == nil || $1.label == nil || $0.label == $1.label)
            && isConvertible($0.type, to: $1.type)
        }
    case (.function(let f), .function(let g)):
      return f.parameters.count == g.parameters.count && f.inoutParameters == g.inoutParameters
        && (!f.isThrowing || g.isThrowing)
        && zip(g.parameters, f.parameters).allSatisfy { isConvertible($0, to: $1) }
        && (isConvertible(f.result, to: g.result))
    case (_, .nominal(let m, _)) where m.name == "Optional":
      guard let wrapped = wanted.wrapped else { return false }
      return isConvertible(given, to: wrapped)
    default: return false
    }
  }

  /// Converts, or says what is wrong.
  func coerce(_ draft: Draft, to wanted: Type, for purpose: Purpose) -> Draft {
    if let converted = convert(draft, to: wanted) { return converted }
    let given = display(draft.type)
    let target = display(wanted)
    report(
      .mismatch(
        given: given, wanted: target, purpose: purpose,
        help: conversionHelp(draft.type, wanted, text: source.slice(draft.span))),
      at: draft.span)
    return .error(draft.span)
  }

  /// What to write to get from one type to the other.
  func conversionHelp(_ given: Type, _ wanted: Type, text: String? = nil) -> String? {
    let text = text.flatMap { $0.count <= 20 && !$0.contains("\n") ? $0 : nil } ?? "…"
    if solver.literalKind(given) == .float, solver.settle(wanted).nativeName == "Int" {
      return "write 'Int(\(text))' to drop the fraction, or make it a 'Double'"
    }
    let isLiteral = solver.hasUnknown(given)
    let given = solver.settle(given)
    let wanted = solver.settle(wanted)
    if let help = tensorHelp(display(given), wanted, text: text, isLiteral: isLiteral) {
      return help
    }
    if case (.function(let function), .function(let expected)) = (given, wanted),
      expected.parameters.count == 1, case .tuple(let elements) = expected.parameters[0],
      elements.count == function.parameters.count
    {
      let places = elements.indices.map { "$\($0)" }.joined(separator: ", ")
      return "write '{ \(text)(\(places)) }': each element is a tuple"
    }
    if wanted.nativeName == "Array", case .tuple(let elements) = given, elements.count > 1 {
      return text.hasPrefix("(")
        ? "an array is written '[\(text.dropFirst().dropLast())]'"
        : "an array is written '[…]'"
    }
    if wanted.nativeName == "Array", case .nominal(_, let arguments) = wanted,
      let element = arguments.first, !solver.hasUnknown(element)
    {
      let mark = solver.mark()
      defer { solver.rollBack(to: mark) }
      if isConvertible(given, to: element) { return "put it into an array: '[\(text)]'" }
    }
    if let wrapped = given.wrapped, solver.literalKind(wrapped) == nil {
      let mark = solver.mark()
      defer { solver.rollBack(to: mark) }
      if isConvertible(wrapped, to: wanted) {
        return "unwrap it with 'if let', give a default with '??', or force it with '!'"
      }
    }
    if wanted.nativeName == "Bool", given.nativeName == "Int" { return "write '\(text) != 0'" }
    if wanted.isNumber, given.isNumber || given.nativeName == "String" {
      return given.nativeName == "String"
        ? "read a number from a string with \(wanted)(…), which gives an optional"
        : "write '\(wanted)(\(text))'"
    }
    if wanted.nativeName == "String", given.nativeName != nil {
      return "write 'String(\(text))'"
    }
    return nil
  }

  /// A type as messages show it: open literals as their default.
  func display(_ type: Type) -> Type {
    switch solver.settle(type) {
    case .variable(let variable):
      if let literal = solver.literalKind(.variable(variable)) {
        return index.standard(literal.defaultName)
      }
      return .variable(variable)
    case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map(display))
    case .tuple(let elements):
      return .tuple(
        elements.map { Type.TupleElement(label: $0.label, type: display($0.type)) })
    case .function(var function):
      function.parameters = function.parameters.map(display)
      function.result = display(function.result)
      return .function(function)
    case let other: return other
    }
  }

  /// The finished type: open literals take their default.
  func final(_ type: Type, at span: SourceSpan) -> Type {
    defaulting(type)
    return solver.settle(type)
  }

  /// Gives every open literal in the type its default.
  func defaulting(_ type: Type) {
    switch solver.resolve(type) {
    case .variable:
      if let literal = solver.literalKind(type) {
        _ = solver.unify(type, index.standard(literal.defaultName))
      }
    case .nominal(_, let arguments):
      for argument in arguments { defaulting(argument) }
    case .tuple(let elements):
      for element in elements { defaulting(element.type) }
    case .function(let function):
      for parameter in function.parameters { defaulting(parameter) }
      defaulting(function.result)
    default: break
    }
  }
}

/// What a value is for.
enum Purpose {
  case argument
  case initialValue
  case assignment
  case result
  case condition
  case operand(String)
  case element
  case other
}
