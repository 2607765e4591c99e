internal import Programs

extension Rehearsal {
  /// Takes a value apart by a pattern that cannot fail.
  func bind(_ pattern: Pattern, to value: Value, type: Type?) throws {
    _ = try match(pattern, value, type: type)
  }

  /// Whether a value matches. The pattern's variables are bound to what is known of their parts.
  func match(_ pattern: Pattern, _ value: Value, type: Type?) throws -> Decision {
    switch pattern {
    case .wildcard: return .yes
    case .bind(let variable):
      assign(value, to: variable)
      return .yes
    case .tuple(let parts):
      let elements = value.tupleElements
      guard !value.isUnknown, elements.count == parts.count else {
        for part in parts { _ = try match(part, Unknown.value, type: nil) }
        return pattern.isIrrefutable ? .yes : .maybe
      }
      var types: [Type?] = parts.map { _ in nil }
      if case .tuple(let known)? = type, known.count == parts.count { types = known.map(\.type) }
      var result = Decision.yes
      for (index, part) in parts.enumerated() {
        result = result.and(try match(part, elements[index], type: types[index]))
      }
      return result
    case .enumCase(let enumCase, let parts):
      guard !value.isUnknown else {
        for part in parts { _ = try match(part, Unknown.value, type: nil) }
        return .maybe
      }
      guard machine.isCase(value, enumCase), case .object(let object) = value,
        let payload = (object as? EnumObject)?.payload
      else { return .no }
      var result = Decision.yes
      for (index, part) in parts.enumerated() where index < payload.count {
        result = result.and(try match(part, payload[index], type: enumCase.payload[index].type))
      }
      return result
    case .some(let part):
      if value.isUnknown {
        _ = try match(part, Unknown.value, type: nil)
        return .maybe
      }
      if case .none = value { return .no }
      let inner = type?.wrapped
      return try match(
        part, inner?.isOptional == true ? value.payload ?? .none : value, type: inner)
    case .isNil:
      if value.isUnknown { return .maybe }
      if case .none = value { return .yes }
      return .no
    case .test(let subject, let condition):
      declare(subject)
      assign(value, to: subject)
      return Decision(try evaluate(condition))
    case .type(let type, let part):
      if value.isUnknown {
        _ = try match(part, Unknown.value, type: nil)
        return .maybe
      }
      guard let found = value.cast(to: type) else { return .no }
      return try match(part, found, type: type)
    }
  }
}
