internal import Memory
internal import Programs

/// A place made ready to be read and written: its indices are evaluated.
indirect enum RehearsedPlace {
  case variable(Variable)
  case value(Value)
  case property(RehearsedPlace, Int, isReference: Bool)
  case tupleElement(RehearsedPlace, Int)
  case arrayElement(RehearsedPlace, Value, SourceSpan)
  case computed(RehearsedPlace, [Value], get: Callee, set: Callee, SourceSpan)
  case payload(RehearsedPlace, isForced: Bool, SourceSpan)
}

extension Rehearsal {
  func open(_ place: Place) throws -> RehearsedPlace {
    switch place {
    case .variable(let variable): return .variable(variable)
    case .value(let expression): return .value(try evaluate(expression))
    case .property(let base, let index, let isReference, _):
      return .property(try open(base), index, isReference: isReference)
    case .tupleElement(let base, let index): return .tupleElement(try open(base), index)
    case .arrayElement(let base, let index, let span):
      return .arrayElement(try open(base), try evaluate(index), span)
    case .computed(let base, let indices, let get, let set, _, let span):
      let base = try open(base)
      return .computed(base, try indices.map(evaluate), get: get, set: set, span)
    case .payload(let base, let isForced, let span):
      let base = try open(base)
      if !isForced, case .none = try read(base) { throw ChainEnd() }
      return .payload(base, isForced: isForced, span)
    }
  }

  func read(_ place: RehearsedPlace) throws -> Value {
    switch place {
    case .variable(let variable): return value(of: variable)
    case .value(let value): return value
    case .property(let base, let index, _): return property(index, of: try read(base))
    case .tupleElement(let base, let index):
      let elements = try read(base).tupleElements
      return elements.indices.contains(index) ? elements[index] : Unknown.value
    case .arrayElement(let base, let index, let span):
      return element(index, of: try read(base), at: span)
    case .computed(let base, let indices, let get, _, let span):
      var arguments = [try read(base)] + indices
      return try call(get, &arguments, at: span, [span])
    case .payload(let base, let isForced, let span):
      let value = try read(base)
      if case .none = value, isForced {
        report(RuntimeFailure.foundNil, at: span)
        return Unknown.value
      }
      return value
    }
  }

  func write(_ new: Value, to place: RehearsedPlace) throws {
    switch place {
    case .variable(let variable): assign(new, to: variable)
    case .value: break
    case .property(let base, let index, true):
      guard case .object(let object) = try read(base), let object = object as? ClassObject else {
        return
      }
      journal.write(new, to: .field(object, index))
    case .property(let base, let index, false):
      guard case .object(let object) = try read(base), let object = object as? StructObject else {
        return
      }
      let copy = object.copy()
      copy.fields[index] = new
      try write(.object(copy), to: base)
    case .tupleElement(let base, let index):
      guard case .object(let object) = try read(base), let tuple = object as? TupleObject else {
        return
      }
      let copy = tuple.copy()
      copy.elements[index] = new
      try write(.object(copy), to: base)
    case .arrayElement(let base, let index, let span):
      guard case .object(let object) = try read(base), let array = object as? ArrayObject else {
        return
      }
      guard case .int(let number) = index else { return try write(Unknown.value, to: base) }
      guard array.elements.indices.contains(number - array.startIndex) else {
        report(RuntimeFailure.outOfRange(number, array), at: span)
        return
      }
      var elements = array.elements
      elements[number - array.startIndex] = new
      try write(.object(ArrayObject(elements, startIndex: array.startIndex)), to: base)
    case .computed(let base, let indices, _, let set, let span):
      var arguments = [try read(base)] + indices + [new]
      _ = try call(set, &arguments, at: span, [span])
      try write(arguments[0], to: base)
    case .payload(let base, _, _): try write(new, to: base)
    }
  }

  func property(_ index: Int, of value: Value) -> Value {
    guard case .object(let object) = value else { return Unknown.value }
    if let object = object as? StructObject { return object.fields[index] }
    if let object = object as? ClassObject { return object.fields[index] }
    return Unknown.value
  }

  /// The same in an expression: an initialiser may use a property that it has not set yet.
  func property(_ index: Int, of value: Value, type: Type, at span: SourceSpan) -> Value {
    let found = property(index, of: value)
    guard case .void = found, type.representation != .void else { return found }
    if let names = value.nominal?.storedProperties, names.indices.contains(index) {
      report(
        RuntimeFailure(
          "'\(names[index].name)' is used before it has a value",
          help: "give every property its value first"), at: span)
    }
    return Unknown.value
  }

  func element(_ index: Value, of value: Value, at span: SourceSpan) -> Value {
    guard case .object(let object) = value, let array = object as? ArrayObject else {
      return Unknown.value
    }
    guard case .int(let number) = index else {
      // Tensors of one shape in a list: which one does not matter.
      guard let first = array.elements.first else { return Unknown.value }
      return array.elements.allSatisfy { areAlike($0, first) } ? first : Unknown.value
    }
    guard array.elements.indices.contains(number &- array.startIndex) else {
      report(RuntimeFailure.outOfRange(number, array), at: span)
      return Unknown.value
    }
    return array.elements[number - array.startIndex]
  }

  // MARK: Variables

  func declare(_ variable: Variable) {
    guard !variable.isGlobal else { return }
    let id = ObjectIdentifier(variable)
    if frame.early.remove(id) != nil { return }
    frame.cells[id] = VariableCell(.void)
  }

  func declareIfNew(_ variable: Variable) {
    if !variable.isGlobal, frame.cells[ObjectIdentifier(variable)] == nil { declare(variable) }
  }

  func value(of variable: Variable, at span: SourceSpan? = nil) -> Value {
    if variable.isGlobal {
      let value = machine.globals[Int(machine.shared.slot(of: variable))]
      guard case .void = value, variable.type.representation != .void else { return value }
      // A function was called above the variable that it uses. A variable of another cell has no
      // value because that cell stopped before, or was never run.
      if let span, variable.span.cell == cell {
        report(
          RuntimeFailure(
            "'\(variable.name)' is used before its declaration", help: "move its declaration up"),
          at: span)
      }
      return Unknown.value
    }
    return frame.cells[ObjectIdentifier(variable)]?.content.value ?? Unknown.value
  }

  func assign(_ value: Value, to variable: Variable) {
    if variable.isGlobal {
      let place = machine.globals + Int(machine.shared.slot(of: variable))
      journal.write(value, to: .global(place))
    } else if let cell = frame.cells[ObjectIdentifier(variable)] {
      journal.write(value, to: .cell(cell))
    } else {
      frame.cells[ObjectIdentifier(variable)] = VariableCell(value)
    }
  }
}

/// A nil met inside an optional chain.
struct ChainEnd: Error {}

extension RuntimeFailure {
  static var foundNil: RuntimeFailure {
    RuntimeFailure(
      "found nil while unwrapping with '!'",
      help: "use 'if let', 'guard let' or '??' where a value may be missing")
  }
}
