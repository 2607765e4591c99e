import SwiftSyntax

/// `==`, `<` and `===` where no function says what they mean.
extension Checker {
  func identity(
    _ name: String, _ a: Draft, _ b: Draft, at span: SourceSpan, _ node: some SyntaxProtocol
  ) -> Draft {
    func isObject(_ type: Type) -> Bool {
      let type = solver.resolve(type)
      switch type.wrapped.map({ solver.resolve($0) }) ?? type {
      case .nominal(let nominal, _): return nominal.kind == .classType || nominal.kind == .native
      case .existential, .variable: return true
      default: return false
      }
    }
    guard isObject(a.type), isObject(b.type) else {
      report(
        .operatorMismatch(
          name, display(a.type), display(b.type),
          help: "compare values with '\(name.dropLast())'; '\(name)' is for objects of a class"),
        at: node)
      return .error(span)
    }
    let bool = index.standard("Bool")
    return Draft(bool, span) {
      Expression(
        .binary(name == "===" ? .identical : .notIdentical, a.build(), b.build()), type: bool,
        span: span)
    }
  }

  /// `==` and `<` on everything that is Equatable or Comparable, and on optionals and tuples.
  func structural(
    _ name: String, _ a: Draft, _ b: Draft, at span: SourceSpan, _ node: some SyntaxProtocol
  ) -> Draft? {
    guard let primitive = PrimitiveOperator.named(name), primitive.givesBool else { return nil }
    let isEquality = name == "==" || name == "!="
    var x = a
    var y = b
    let mark = solver.mark()
    if let converted = convert(b, to: a.type) {
      y = converted
    } else {
      solver.rollBack(to: mark)
      guard let converted = convert(a, to: b.type) else {
        solver.rollBack(to: mark)
        return nil
      }
      x = converted
    }
    let type = solver.resolve(x.type)
    let needed = isEquality ? "Equatable" : "Comparable"
    if isNilLiteral(a) || isNilLiteral(b) {
      // Comparing with nil asks nothing of the payload.
      guard type.wrapped != nil, isEquality else { return nil }
    } else if case .tuple(let elements) = type {
      guard elements.allSatisfy({ conforms($0.type, toNamed: needed) }) else { return nil }
    } else if !conforms(type, toNamed: needed) || isAny(type) {
      if let help = elementwiseHelp(name, a, b) {
        report(.operatorMismatch(name, display(type), display(type), help: help), at: span)
      } else {
        report(.notComparable(name, display(type), needed), at: span)
      }
      return .error(span)
    } else if !isEquality, type.wrapped != nil {
      return nil
    }
    let bool = index.standard("Bool")
    return Draft(bool, span) { [x, y] in
      Expression(
        .binary(primitive.primitive, x.build(), y.build()), type: bool, span: span)
    }
  }

  private func isAny(_ type: Type) -> Bool { if case .existential = type { true } else { false } }

  private func isNilLiteral(_ draft: Draft) -> Bool {
    source.slice(draft.span) == "nil"
  }
}
