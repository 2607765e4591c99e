internal import Memory
internal import Programs

/// What native code may ask of the machine besides calls of the notebook's closures, and closures that
/// are not the notebook's.
extension Machine: NativeContext {
  package func call(_ closure: Value, _ arguments: [Value]) throws -> Value {
    try arguments.withUnsafeBufferPointer { try call(closure, $0, changed: nil) }
  }

  package func call(
    _ closure: Value, changing first: inout Value, _ rest: [Value]
  ) throws -> Value {
    let arguments = [first] + rest
    first = .void
    return try arguments.withUnsafeBufferPointer { try call(closure, $0, changed: &first) }
  }

  package func areEqual(_ a: Value, _ b: Value) throws -> Bool {
    try tick()
    return a == b
  }

  package func isLess(_ a: Value, _ b: Value) throws -> Bool {
    try tick()
    switch (a, b) {
    case (.int(let a), .int(let b)): return a < b
    case (.byte(let a), .byte(let b)): return a < b
    case (.double(let a), .double(let b)): return a < b
    case (.float(let a), .float(let b)): return a < b
    case (.object(let x), .object(let y)):
      if let x = exactly(x, StringObject.self), let y = exactly(y, StringObject.self) {
        return x.text < y.text
      }
      if let x = exactly(x, CharacterObject.self), let y = exactly(y, CharacterObject.self) {
        return x.character < y.character
      }
      if let x = exactly(x, TupleObject.self), let y = exactly(y, TupleObject.self) {
        for (p, q) in zip(x.elements, y.elements) {
          if try isLess(p, q) { return true }
          if try isLess(q, p) { return false }
        }
        return false
      }
      guard let nominal = a.nominal, let own = witnesses(of: nominal).isLess,
        case .bool(let answer) = try run(body(of: own.entry), a, b)
      else { return false }
      return answer
    default: return false
    }
  }

  package func print(_ text: String) {
    // A description that failed on the way has no text to show.
    if !state.pointee.hasPostponedFailure { output(text) }
  }

  package func checkLimits() throws {
    state.pointee.ticks = LimitsInForce.interval
    try limits.check()
  }

  func closure(_ value: Value) throws -> ClosureObject {
    guard case .object(let object) = value, let closure = exactly(object, ClosureObject.self) else {
      throw RuntimeFailure("this function is used before its declaration has run")
    }
    return closure
  }

  /// A function value that is an operator, an enum case or native code.
  func callOutside(
    _ closure: ClosureObject, _ arguments: UnsafeBufferPointer<Value>
  ) throws -> Value {
    switch closure.target {
    case .native(let number, let receiver):
      var all = (receiver.map { [$0] } ?? []) + arguments
      return try all.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else {
          var none = NativeArguments(base: stack, count: 0)
          return try natives[number](&none, self)
        }
        var window = NativeArguments(base: base, count: buffer.count)
        return try natives[number](&window, self)
      }
    case .makeCase(let enumCase):
      return .object(EnumObject(enumCase, payload: Array(arguments), machine: self))
    case .primitive(let primitive): return try apply(primitive, arguments)
    case .notebook, .bound: return try call(.object(closure), Array(arguments))
    }
  }

  // MARK: What a type of the notebook says of itself

  struct Witnesses {
    var description: Callable?
    var isEqual: Callable?
    var isLess: Callable?
    var hash: Callable?
  }

  func witnesses(of nominal: Nominal) -> Witnesses {
    if let found = witnesses[ObjectIdentifier(nominal)] { return found }
    var found = Witnesses()
    for (requirement, function) in nominal.dispatch {
      switch requirement.name {
      case "CustomStringConvertible.description": found.description = shared.callable(function)
      case "Equatable.==": found.isEqual = shared.callable(function)
      case "Comparable.<": found.isLess = shared.callable(function)
      case "Hashable.hash(into:)": found.hash = shared.callable(function)
      default: break
      }
    }
    witnesses[ObjectIdentifier(nominal)] = found
    return found
  }

  func ownDescription(of value: Value, _ nominal: Nominal) -> String? {
    guard let description = witnesses(of: nominal).description else { return nil }
    return postponingFailure { try run(body(of: description.entry), value).text } ?? ""
  }

  func ownEquality(_ a: Value, _ b: Value, _ nominal: Nominal) -> Bool? {
    guard let own = witnesses(of: nominal).isEqual else { return nil }
    guard case .bool(let answer)? = postponingFailure({ try run(body(of: own.entry), a, b) })
    else { return false }
    return answer
  }

  /// Swift's `description` and `==` cannot throw. What fails in the program's own is kept, and
  /// thrown by the instruction that asked for the text or the comparison.
  private func postponingFailure<Result>(_ body: () throws -> Result) -> Result? {
    if state.pointee.hasPostponedFailure { return nil }
    do {
      return try body()
    } catch {
      postponedFailure = error
      state.pointee.hasPostponedFailure = true
      return nil
    }
  }

  /// Throws what failed inside a `description` or `==` since the last time.
  @inline(never)
  func throwPostponedFailure() throws {
    state.pointee.hasPostponedFailure = false
    if let failure = postponedFailure {
      postponedFailure = nil
      throw failure
    }
  }

  /// Hashes a value as its type says. Of a type that has an equality of its own but no hash, equal
  /// values may differ in everything: they are told apart by that equality alone.
  func hash(_ value: Value, _ nominal: Nominal, into hasher: inout Hasher, _ parts: [Value]) {
    let own = witnesses(of: nominal)
    if let hash = own.hash {
      let object = HasherObject()
      _ = postponingFailure { try run(body(of: hash.entry), value, .object(object)) }
      hasher.combine(object.hasher.finalize())
    } else if own.isEqual == nil {
      hasher.combine(parts)
    } else {
      hasher.combine(ObjectIdentifier(nominal))
    }
  }
}
