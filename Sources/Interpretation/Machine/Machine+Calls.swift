internal import Programs

/// What native code may ask of the machine, and closures that are not the notebook's.
extension Machine: NativeContext {
  package func call(_ closure: Value, _ arguments: [Value]) throws -> Value {
    // A native loop over short closures passes no other place where the limits are looked at.
    state.pointee.ticks &-= 1
    if state.pointee.ticks <= 0 { try checkLimits() }
    let closure = try self.closure(closure)
    switch closure.target {
    case .notebook(let callable, _):
      return try run(routine(of: callable), closure: closure, arguments: arguments)
    case .bound(let callable, let receiver):
      return try run(routine(of: callable), closure: nil, arguments: [receiver] + arguments)
    default: return try callOutside(closure, arguments)
    }
  }

  package func call(
    _ closure: Value, changing first: inout Value, _ rest: [Value]
  ) throws -> Value {
    // A native loop over short closures passes no other place where the limits are looked at.
    state.pointee.ticks &-= 1
    if state.pointee.ticks <= 0 { try checkLimits() }
    let closure = try self.closure(closure)
    let arguments = [first] + rest
    first = .void
    guard case .notebook(let callable, _) = closure.target else {
      return try callOutside(closure, arguments)
    }
    var changed: Value = .void
    let result = try run(routine(of: callable), closure: closure, arguments: arguments) {
      if let value = $0.first { changed = value }
      $0.removeAll()
    }
    first = changed
    return result
  }

  package func areEqual(_ a: Value, _ b: Value) throws -> Bool { a == b }

  package func isLess(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let a), .int(let b)): return a < b
    case (.double(let a), .double(let b)): return a < b
    case (.float(let a), .float(let b)): return a < b
    case (.object(let x), .object(let y)):
      switch (x, y) {
      case (let x as StringObject, let y as StringObject): return x.text < y.text
      case (let x as CharacterObject, let y as CharacterObject): return x.character < y.character
      case (let x as TupleObject, let y as TupleObject):
        for (p, q) in zip(x.elements, y.elements) {
          if try isLess(p, q) { return true }
          if try isLess(q, p) { return false }
        }
        return false
      default:
        guard let nominal = a.nominal, let own = witnesses(of: nominal).isLess else { return false }
        if case .bool(let answer) = try run(routine(of: own), closure: nil, arguments: [a, b]) {
          return answer
        }
        return false
      }
    default: return false
    }
  }

  package func print(_ text: String) { output(text) }

  package func checkLimits() throws {
    state.pointee.ticks = LimitsInForce.interval
    try limits.check()
  }

  func closure(_ value: Value) throws -> ClosureObject {
    guard case .object(let object) = value, let closure = object as? ClosureObject else {
      throw RuntimeFailure("this function is used before its declaration has run")
    }
    return closure
  }

  func iterator(_ value: Value) -> ElementIterator {
    if case .object(let object) = value, let iterator = object as? ElementIterator {
      return iterator
    }
    return ElementIterator(.array([]))
  }

  /// A function value that is an operator, an enum case or native code.
  func callOutside(_ closure: ClosureObject, _ arguments: [Value]) throws -> Value {
    switch closure.target {
    case .native(let number, let receiver):
      var all = (receiver.map { [$0] } ?? []) + arguments
      return try all.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else {
          var none = NativeArguments(base: stack + state.pointee.top, count: 0)
          return try natives[number](&none, self)
        }
        var window = NativeArguments(base: base, count: buffer.count)
        return try natives[number](&window, self)
      }
    case .makeCase(let enumCase):
      return .object(EnumObject(enumCase, payload: arguments, machine: self))
    case .primitive(let primitive): return try apply(primitive, arguments)
    case .notebook, .bound: return try call(.object(closure), arguments)
    }
  }

  /// An operator used as a function value, as in `reduce(0, +)`: rare enough to go through a
  /// routine of one instruction.
  private func apply(_ primitive: Primitive, _ arguments: [Value]) throws -> Value {
    guard let first = arguments.first else { return .void }
    let representation: Type.Representation =
      switch first {
      case .int: .int
      case .double: .double
      case .float: .float
      case .bool: .bool
      default: .object
      }
    var draft = RoutineDraft(name: primitive.rawValue)
    let swapped = primitive == .greater || primitive == .greaterOrEqual
    let straight: Primitive =
      switch primitive {
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      default: primitive
      }
    var operation = Operation(straight, representation)
    if arguments.count == 1 {
      operation =
        switch (primitive, representation) {
        case (.not, _): .not
        case (.complement, _): .complementInt
        case (_, .double): .negateDouble
        case (_, .float): .negateFloat
        default: .negateInt
        }
    }
    let (left, right): (Int32, Int32) = swapped ? (1, 0) : (0, 1)
    let operands = arguments.count == 1 ? (Int32(0), Int32(0)) : (left, right)
    draft.code = [
      Instruction(operation, 2, operands.0, operands.1), Instruction(.returnValue, 2),
    ]
    let nowhere = SourceSpan(cell: 0, start: 0, end: 0)
    draft.spans = [nowhere, nowhere]
    draft.parameterCount = Int32(arguments.count)
    draft.referenceCount = 3
    draft.registerCount = 3
    do {
      return try run(Routine(draft), closure: nil, arguments: arguments)
    } catch let error as RuntimeError {
      // The operator has no place of its own: the call it was given to has one.
      throw RuntimeFailure(error.message, help: error.help)
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
    return try? run(routine(of: description), closure: nil, arguments: [value]).text
  }

  func ownEquality(_ a: Value, _ b: Value, _ nominal: Nominal) -> Bool? {
    guard let own = witnesses(of: nominal).isEqual else { return nil }
    guard case .bool(let answer)? = try? run(routine(of: own), closure: nil, arguments: [a, b])
    else { return nil }
    return answer
  }

  /// Hashes a value as its type says. Of a type that has an equality of its own but no hash, equal
  /// values may differ in everything: they are told apart by that equality alone.
  func hash(_ value: Value, _ nominal: Nominal, into hasher: inout Hasher, _ parts: [Value]) {
    let own = witnesses(of: nominal)
    if let hash = own.hash {
      let object = HasherObject()
      _ = try? run(
        routine(of: hash), closure: nil, arguments: [value, .object(object)]
      ) { $0.removeAll() }
      hasher.combine(object.hasher.finalize())
    } else if own.isEqual == nil {
      hasher.combine(parts)
    } else {
      hasher.combine(ObjectIdentifier(nominal))
    }
  }
}
