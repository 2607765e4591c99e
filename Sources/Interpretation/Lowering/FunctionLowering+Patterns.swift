internal import Programs

extension FunctionLowering {
  /// Takes a value apart by a pattern that cannot fail; the variables are declared already.
  func bind(_ pattern: Pattern, to value: Register, type: Type?) {
    land(match(pattern, value, type: type))
  }

  /// Jumps taken when the value does not match; where it does, the variables are bound.
  func match(_ pattern: Pattern, _ value: Register, type: Type?) -> [Int] {
    switch pattern {
    case .wildcard: return []
    case .bind(let variable):
      assign(value, to: variable)
      return []
    case .tuple(let parts):
      var types: [Type?] = parts.map { _ in nil }
      if case .tuple(let elements)? = type, elements.count == parts.count {
        types = elements.map(\.type)
      }
      return parts.enumerated().flatMap { index, part -> [Int] in
        if case .wildcard = part { return [] }
        let element = reference()
        emit(.getTupleElement, element, value, Int32(index))
        return match(part, element, type: types[index])
      }
    case .enumCase(let enumCase, let parts):
      var jumps = [emit(.jumpUnlessCase, Int32(0), value, index(of: enumCase))]
      for (index, part) in parts.enumerated() {
        if case .wildcard = part { continue }
        let element = reference()
        emit(.payload, element, value, Int32(index))
        jumps += match(part, element, type: enumCase.payload[index].type)
      }
      return jumps
    case .some(let part):
      let jump = emit(.jumpIfNone, Int32(0), value)
      guard let inner = type?.wrapped, inner.isOptional else {
        return [jump] + match(part, value, type: type?.wrapped)
      }
      let payload = reference()
      emit(.unwrapNested, payload, value)
      return [jump] + match(part, payload, type: inner)
    case .isNil: return [emit(.jumpUnlessNone, Int32(0), value)]
    case .test(let subject, let condition):
      if storage[ObjectIdentifier(subject)] == nil { declare(subject) }
      assign(value, to: subject)
      return jumps(unless: condition)
    case .type(let type, let part):
      let matches = word()
      emit(.isType, matches, value, index(of: type))
      let jump = emit(.jumpUnless, Int32(0), matches)
      if case .wildcard = part { return [jump] }
      let found = register(for: type)
      emit(.castForced, found, value, index(of: type))
      return [jump] + match(part, found, type: type)
    }
  }
}

extension Pattern {
  var isIrrefutable: Bool {
    switch self {
    case .wildcard, .bind: true
    case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
    case .enumCase, .some, .isNil, .test, .type: false
    }
  }

  /// Of a tuple that is taken apart, its first part.
  var first: Pattern? {
    if case .tuple(let parts) = self { parts.first } else { self }
  }

  func forEachVariable(_ body: (Variable) -> Void) {
    switch self {
    case .wildcard, .isNil, .test: break
    case .bind(let variable): body(variable)
    case .tuple(let parts), .enumCase(_, let parts):
      for part in parts { part.forEachVariable(body) }
    case .some(let part), .type(_, let part): part.forEachVariable(body)
    }
  }
}
