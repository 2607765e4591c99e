internal import Memory
internal import Programs

extension Rehearsal {
  func evaluate(_ expression: Expression) throws -> Value {
    try step()
    guard depth < Self.deepestNesting else { return Unknown.value }
    depth += 1
    defer { depth -= 1 }
    switch expression.kind {
    case .int(let value): return expression.type.value(of: value)
    case .double(let value): return .double(value)
    case .float(let value): return .float(value)
    case .bool(let value): return .bool(value)
    case .string(let value): return .object(StringObject(value))
    case .character(let value): return .object(CharacterObject(value))
    case .nilLiteral: return .none
    case .interpolation(let parts):
      let values = try parts.map(evaluate)
      // Text with a tensor in it shows data.
      guard !values.contains(where: { $0.containsUnknown || $0.isHost }) else {
        return Unknown.value
      }
      return .string(zip(values, parts).map { $0.reified(as: $1.type).text }.joined())
    case .variable(let variable): return value(of: variable, at: expression.span)
    case .closure(let function): return closure(function)
    case .functionReference(let function, let receiver):
      guard let receiver else { return closure(function) }
      return .object(
        ClosureObject(
          .bound(machine.shared.callable(function), receiver: try evaluate(receiver))))
    case .nativeReference(let native, let receiver):
      return .object(ClosureObject(.native(native.id, receiver: try receiver.map(evaluate))))
    case .primitiveReference(let primitive, _):
      return .object(ClosureObject(.primitive(primitive)))
    case .caseReference(let enumCase): return .object(ClosureObject(.makeCase(enumCase)))
    case .call(let function, let arguments):
      return try call(function.markingOptionals(arguments)) {
        try self.call(function, self.captures(of: function), &$0, from: expression.span)
      }
    case .callRequirement(let requirement, let arguments):
      return try call(arguments) {
        try self.call(.requirement(requirement), &$0, at: expression.span, [])
      }
    case .callNative(let native, let arguments):
      return try callNative(native, arguments, expression)
    case .callClosure(let closure, let arguments):
      let function = try evaluate(closure)
      return try call(arguments) { try self.callValue(function, &$0, at: expression.span) }
    case .allocate(let nominal): return .object(ClassObject(nominal, machine: machine))
    case .makeStruct(let nominal, let fields):
      return .object(
        StructObject(nominal, fields: Slots(try fields.map(evaluate)), machine: machine))
    case .makeCase(let enumCase, let payload):
      if payload.isEmpty { return machine.shared.value(of: enumCase) }
      return .object(
        EnumObject(enumCase, payload: try payload.map(evaluate), machine: machine))
    case .binary(let primitive, let left, let right):
      let a = try evaluate(left)
      return compute(
        primitive, left.type.representation, [a, try evaluate(right)], expression.span)
    case .unary(let primitive, let inner):
      return compute(
        primitive, inner.type.representation, [try evaluate(inner)], expression.span)
    case .and(let left, let right): return try connect(left, right, stopping: false)
    case .or(let left, let right): return try connect(left, right, stopping: true)
    case .conditional(let condition, let then, let otherwise):
      switch Decision(try evaluate(condition)) {
      case .yes: return try evaluate(then)
      case .no: return try evaluate(otherwise)
      case .maybe:
        return try either({ try self.evaluate(then) }, or: { try self.evaluate(otherwise) })
      }
    case .coalesce(let optional, let otherwise):
      let value = try evaluate(optional)
      if value.isUnknown {
        return try either({ Unknown.value }, or: { try self.evaluate(otherwise) })
      }
      if case .none = value { return try evaluate(otherwise) }
      return value.unwrapped(from: optional.type)
    case .array(let elements): return .array(try elements.map(evaluate))
    case .set(let elements):
      let values = try elements.map(evaluate)
      return values.contains(where: \.containsUnknown) ? Unknown.value : .set(values)
    case .dictionary(let pairs): return try dictionary(pairs, expression.span)
    case .tuple(let elements):
      if elements.isEmpty { return .void }
      var labels: [String?] = []
      if case .tuple(let parts) = expression.type { labels = parts.map(\.label) }
      return .tuple(try elements.map(evaluate), labels: labels)
    case .property(let base, let index):
      return property(index, of: try evaluate(base), type: expression.type, at: expression.span)
    case .tupleElement(let base, let index):
      let elements = try evaluate(base).tupleElements
      return elements.indices.contains(index) ? elements[index] : Unknown.value
    case .arrayElement(let base, let index):
      let array = try evaluate(base)
      return element(try evaluate(index), of: array, at: expression.span)
    case .assign(let place, let source):
      let place = try open(place)
      let value = try evaluate(source)
      try write(value, to: place)
      return expression.type.representation == .void ? value.forClaim : .void
    case .compoundAssign(let place, let operation, let source):
      return try compoundAssign(place, operation, source, expression.span)
    case .wrapOptional(let inner):
      let value = try evaluate(inner)
      return inner.type.isOptional && !value.isUnknown ? .some(value) : value
    case .forceUnwrap(let optional):
      let value = try evaluate(optional)
      if case .none = value {
        report(RuntimeFailure.foundNil, at: expression.span)
        return Unknown.value
      }
      return value.unwrapped(from: optional.type)
    case .optionalChain(let body):
      do { return try evaluate(body) } catch is ChainEnd { return .none }
    case .bindOptional(let optional):
      let value = try evaluate(optional)
      if case .none = value { throw ChainEnd() }
      return value.unwrapped(from: optional.type)
    case .optionalTry(let body):
      do { return try evaluate(body) } catch is RehearsedThrow { return .none }
    case .isType(let inner, let type):
      let value = try evaluate(inner)
      return value.isUnknown ? value : .bool(value.cast(to: type) != nil)
    case .conditionalCast(let inner, let type):
      let value = try evaluate(inner)
      return value.containsUnknown ? Unknown.value : value.cast(to: type) ?? .none
    case .forcedCast(let inner, let type):
      let value = try evaluate(inner)
      return value.containsUnknown ? value : value.cast(to: type) ?? Unknown.value
    case .convert(let inner):
      let value = try evaluate(inner)
      guard case .existential = expression.type, inner.type.saysMoreThanValues, !value.isUnknown
      else { return value }
      return value.reified(as: inner.type)
    case .block(let statements):
      if case .yield(let value) = try execute(statements) { return value }
      return Unknown.value
    }
  }

  private func connect(
    _ left: Expression, _ right: Expression, stopping: Bool
  ) throws -> Value {
    switch try evaluate(left) {
    case .bool(stopping): return .bool(stopping)
    case .bool: return try evaluate(right)
    default:
      let second = try explore { try self.evaluate(right) }
      merge([second, Branch(outcome: nil, writes: [:])])
      if case .bool(stopping)? = second.outcome { return .bool(stopping) }
      return Unknown.value
    }
  }

  private func dictionary(
    _ pairs: [(key: Expression, value: Expression)], _ span: SourceSpan
  ) throws -> Value {
    var entries = Entries()
    var isUnknown = false
    for pair in pairs {
      let key = try evaluate(pair.key)
      let value = try evaluate(pair.value)
      if key.containsUnknown { isUnknown = true }
      if entries[key] != nil {
        report(RuntimeFailure("duplicate key \(key.debugText)"), at: span)
      }
      entries[key] = value
    }
    return isUnknown ? Unknown.value : .dictionary(entries)
  }

  private func compoundAssign(
    _ place: Place, _ operation: CompoundOperation, _ source: Expression, _ span: SourceSpan
  ) throws -> Value {
    let place = try open(place)
    let operand = try evaluate(source)
    var arguments = [try read(place), operand]
    switch operation {
    case .primitive(let primitive):
      arguments[0] = compute(primitive, source.type.representation, arguments, span)
    case .function(let function): arguments[0] = try call(function, [], &arguments, from: span)
    case .native(let native):
      arguments[0] = try callNative(native.id, &arguments, [], at: span, [span, source.span])
    case .mutatingFunction(let function): _ = try call(function, [], &arguments, from: span)
    case .mutatingNative(let native):
      _ = try callNative(native.id, &arguments, [0], at: span, [span, source.span])
    }
    try write(arguments[0], to: place)
    return .void
  }

  /// An operator on machine values, computed by the machine itself.
  func compute(
    _ primitive: Primitive, _ representation: Type.Representation, _ operands: [Value],
    _ span: SourceSpan
  ) -> Value {
    if operands.contains(where: \.isUnknown) { return Unknown.value }
    if representation == .object, primitive != .identical, primitive != .notIdentical,
      operands.contains(where: \.containsUnknown)
    {
      return Unknown.value
    }
    do {
      return try operands.withUnsafeBufferPointer {
        try machine.apply(primitive, $0)
      }
    } catch {
      clearMachine()
      report(error, at: span)
      return Unknown.value
    }
  }

  /// What a description or an equality of the program's own left behind when it failed.
  func clearMachine() {
    machine.state.pointee.hasPostponedFailure = false
    machine.postponedFailure = nil
  }
}

extension Value {
  /// The payload of an optional of this type that is not nil.
  fileprivate func unwrapped(from type: Type) -> Value {
    guard type.wrapped?.isOptional == true, !isUnknown else { return self }
    return payload ?? .none
  }

  fileprivate var isHost: Bool {
    if case .object(let object) = self { object is HostObject } else { false }
  }

  /// What was assigned, so that a shape claimed behind an assignment can be looked at.
  fileprivate var forClaim: Value { isHost ? self : .void }
}
