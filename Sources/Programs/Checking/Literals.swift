import SwiftParser
import SwiftSyntax

extension Checker {
  func inferInteger(_ node: IntegerLiteralExprSyntax, negative: Bool = false, at span: SourceSpan)
    -> Draft
  {
    let digits = node.literal.text.filter { $0 != "_" }
    let type = solver.fresh(.integer, at: span)
    let text = (negative ? "-" : "") + digits
    deferred.append { [self] in
      defaulting(type)
      let target = solver.resolve(type)
      if target.nativeName == "Int", Self.integer(digits, negative: negative) == nil {
        report(.integerOverflow(text, "Int"), at: span)
      }
      if target.nativeName == "UInt8" {
        let value = Self.integer(digits, negative: negative)
        if value == nil || !(0...255).contains(value ?? 0) {
          report(.integerOverflow(text, "UInt8"), at: span)
        }
      }
    }
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      let kind: Expression.Kind =
        switch type.nativeName {
        case "Double": .double(Self.double(digits, negative: negative))
        case "Float": .float(Float(Self.double(digits, negative: negative)))
        default: .int(Self.integer(digits, negative: negative) ?? 0)
        }
      return Expression(kind, type: type, span: span)
    }
  }

  private static func integer(_ digits: String, negative: Bool) -> Int? {
    let (text, radix) = split(digits)
    return Int((negative ? "-" : "") + text, radix: radix)
  }

  private static func double(_ digits: String, negative: Bool) -> Double {
    let (text, radix) = split(digits)
    let value: Double
    if radix == 10 {
      value = Double(text) ?? .infinity
    } else {
      value = text.reduce(0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    }
    return negative ? -value : value
  }

  private static func split(_ digits: String) -> (Substring, Int) {
    if digits.hasPrefix("0x") { return (digits.dropFirst(2), 16) }
    if digits.hasPrefix("0b") { return (digits.dropFirst(2), 2) }
    if digits.hasPrefix("0o") { return (digits.dropFirst(2), 8) }
    return (digits[...], 10)
  }

  func inferFloat(_ node: FloatLiteralExprSyntax, negative: Bool = false, at span: SourceSpan)
    -> Draft
  {
    let text = (negative ? "-" : "") + node.literal.text.filter { $0 != "_" }
    let type = solver.fresh(.float, at: span)
    return Draft(type, span) { [self] in
      let type = final(type, at: span)
      if type.nativeName == "Float" {
        return Expression(.float(Float(text) ?? .infinity), type: type, span: span)
      }
      return Expression(.double(Double(text) ?? .infinity), type: type, span: span)
    }
  }

  func inferString(_ node: StringLiteralExprSyntax) -> Draft {
    let span = span(node)
    if let text = node.representedLiteralValue {
      let type = solver.fresh(.string, at: span)
      deferred.append { [self] in
        defaulting(type)
        if solver.resolve(type).nativeName == "Character", text.count != 1 {
          report(.notOneCharacter(text), at: span)
        }
      }
      return Draft(type, span) { [self] in
        let type = final(type, at: span)
        if type.nativeName == "Character", let character = text.first {
          return Expression(.character(character), type: type, span: span)
        }
        return Expression(.string(text), type: type, span: span)
      }
    }
    return inferInterpolation(node)
  }

  private func inferInterpolation(_ node: StringLiteralExprSyntax) -> Draft {
    let span = span(node)
    let string = index.standard("String")
    var parts: [Draft] = []
    var isBad = false
    // The text of the segments, as Swift reads it: escapes, and the indentation of """ taken off.
    let texts = node.segmentTexts
    var nextText = 0
    for segment in node.segments {
      switch segment {
      case .stringSegment(let segment):
        let text = nextText < texts.count ? texts[nextText] : ""
        nextText += 1
        let place = self.span(segment)
        if !text.isEmpty {
          parts.append(
            Draft(string, place) { Expression(.string(text), type: string, span: place) })
        }
      case .expressionSegment(let segment):
        guard segment.expressions.count == 1, let value = segment.expressions.first,
          value.label == nil
        else {
          if let first = segment.expressions.first, first.label != nil || true {
            report(.interpolationForm, at: first)
          } else {
            report(.interpolationForm, at: segment)
          }
          isBad = true
          continue
        }
        let draft = infer(value.expression)
        if draft.isError { isBad = true }
        if solver.resolve(draft.type).isVoid { report(.interpolatesNothing, at: value) }
        parts.append(draft)
      }
    }
    if isBad { return .error(span) }
    return Draft(string, span) {
      Expression(.interpolation(parts.map { $0.build() }), type: string, span: span)
    }
  }

  // MARK: Collections

  func inferArray(_ node: ArrayExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    var hint = hint.map { solver.resolve($0) }
    if let wrapped = hint?.wrapped { hint = solver.resolve(wrapped) }
    if case .nominal(let nominal, let arguments)? = hint, nominal.kind == .native,
      nominal.name == "Set", let element = arguments.first
    {
      let items = node.elements.map { check($0.expression, to: element, for: .element) }
      requireConformance(element, "Hashable", at: span)
      if items.contains(where: \.isError) { return .error(span) }
      let type = Type.nominal(nominal, [element])
      return Draft(type, span) { [self] in
        Expression(.set(items.map { $0.build() }), type: final(type, at: span), span: span)
      }
    }
    var element: Type?
    if case .nominal(let nominal, let arguments)? = hint, nominal.kind == .native,
      ["Array", "ArraySlice"].contains(nominal.name)
    {
      element = arguments.first
    }
    let array = index.nominal(named: "Array")
    guard let array else { return .error(span) }
    let items: [Draft]
    if let element, !solver.isUnknown(element) || solver.literalKind(element) != nil {
      items = node.elements.map { check($0.expression, to: element, for: .element) }
    } else {
      let (joined, type) = joinItems(node.elements.map(\.expression), at: span)
      items = joined
      if let element, !solver.unify(element, type) { return .error(span) }
      element = type
    }
    guard let element, !items.contains(where: \.isError) else { return .error(span) }
    if items.isEmpty { requireKnown(element, .emptyLiteral("array", "[Int]"), at: span) }
    var type = Type.nominal(array, [element])
    if case .nominal(let nominal, _)? = hint, nominal.name == "ArraySlice", nominal.kind == .native
    {
      type = .nominal(nominal, [element])
    }
    return Draft(type, span) { [self, type] in
      Expression(.array(items.map { $0.build() }), type: final(type, at: span), span: span)
    }
  }

  func inferDictionary(_ node: DictionaryExprSyntax, hint: Type?) -> Draft {
    let span = span(node)
    var hint = hint.map { solver.resolve($0) }
    if let wrapped = hint?.wrapped { hint = solver.resolve(wrapped) }
    guard let dictionary = index.nominal(named: "Dictionary") else { return .error(span) }
    var key = solver.fresh(at: span)
    var value = solver.fresh(at: span)
    var isHinted = false
    if case .nominal(let nominal, let arguments)? = hint, nominal === dictionary {
      key = arguments[0]
      value = arguments[1]
      isHinted = !solver.isUnknown(value)
    }
    guard case .elements(let elements) = node.content else {
      requireKnown(key, .emptyLiteral("dictionary", "[String: Int]"), at: span)
      let type = Type.nominal(dictionary, [key, value])
      return Draft(type, span) { [self] in
        Expression(.dictionary([]), type: final(type, at: span), span: span)
      }
    }
    var keys: [Draft]
    var values: [Draft]
    if isHinted {
      keys = elements.map { check($0.key, to: key, for: .element) }
      values = elements.map { check($0.value, to: value, for: .element) }
    } else {
      let (joinedKeys, keyType) = joinItems(elements.map(\.key), at: span)
      let (joinedValues, valueType) = joinItems(elements.map(\.value), at: span)
      (keys, values) = (joinedKeys, joinedValues)
      _ = solver.unify(key, keyType)
      _ = solver.unify(value, valueType)
    }
    if (keys + values).contains(where: \.isError) { return .error(span) }
    requireConformance(key, "Hashable", at: span)
    let type = Type.nominal(dictionary, [key, value])
    return Draft(type, span) { [self] in
      let pairs = zip(keys, values).map { (key: $0.build(), value: $1.build()) }
      return Expression(.dictionary(pairs), type: final(type, at: span), span: span)
    }
  }

  /// Items of one literal, and the type they all have. Items that need a context come last.
  func joinItems(_ expressions: [ExprSyntax], at span: SourceSpan) -> ([Draft], Type) {
    var drafts: [Draft?] = expressions.map { _ in nil }
    var element: Type?
    for needsContext in [false, true] {
      for (position, expression) in expressions.enumerated()
      where self.needsContext(expression) == needsContext {
        let isNil = expression.is(NilLiteralExprSyntax.self)
        let draft = infer(expression, hint: isNil ? nil : element)
        drafts[position] = draft
        if draft.isError { continue }
        guard let known = element else {
          element = draft.type
          continue
        }
        let mark = solver.mark()
        if convert(draft, to: known) != nil {
          // The element type may only be widened to what a literal may become.
          continue
        }
        solver.rollBack(to: mark)
        if let wider = widen(known, draft.type, drafts.compactMap(\.self)) {
          element = wider
        } else {
          report(
            .mixedElements(
              display(known), display(draft.type),
              help: conversionHelp(draft.type, known)), at: expression)
          drafts[position] = .error(draft.span)
        }
      }
    }
    let type = element ?? solver.fresh(at: span)
    let finished = drafts.compactMap(\.self).map { draft in
      draft.isError ? draft : convert(draft, to: type) ?? .error(draft.span)
    }
    return (finished, type)
  }

  /// `T?` for items of `T` and `nil`; the common superclass of two classes.
  private func widen(_ known: Type, _ other: Type, _ drafts: [Draft]) -> Type? {
    let known = solver.resolve(known)
    let other = solver.resolve(other)
    if let wrapped = other.wrapped, known.wrapped == nil {
      let optional = index.standard("Optional", [known])
      if solver.isUnknown(wrapped) || solver.unify(wrapped, known) {
        return solver.unify(other, optional) ? optional : nil
      }
    }
    if case .nominal(let a, _) = known, case .nominal(let b, _) = other {
      var current = a.superclass
      while let nominal = current {
        if isSubclass(b, of: nominal) { return .nominal(nominal, []) }
        current = nominal.superclass
      }
      if isSubclass(a, of: b) { return other }
    }
    return nil
  }

  // MARK: Put off to the end of the statement

  func requireConformance(_ type: Type, _ name: String, at span: SourceSpan) {
    deferred.append { [self] in
      defaulting(type)
      guard let target = index.protocolNamed(name), !conforms(type, to: target) else { return }
      report(.doesNotConform(display(type), name, for: nil), at: span)
    }
  }

  func requireKnown(_ type: Type, _ error: CheckingError, at span: SourceSpan) {
    deferred.append { [self] in
      if solver.isUnknown(type), solver.literalKind(type) == nil {
        report(error, at: span)
        _ = solver.unify(type, .error)
      }
    }
  }
}

extension StringLiteralExprSyntax {
  /// The text of each string segment, read as Swift reads it.
  ///
  /// `representedLiteralValue` does the reading, but only for a literal without interpolation: each
  /// segment is read as a literal of its own.
  var segmentTexts: [String] {
    segments.compactMap { segment -> String? in
      guard case .stringSegment(let text) = segment else { return nil }
      let alone = with(\.segments, StringLiteralSegmentListSyntax([segment]))
      return alone.representedLiteralValue ?? text.content.text
    }
  }
}
