internal import Programs

/// A place made ready to be changed: its indices are evaluated, and `register` holds its value
/// between `take` and `close`.
///
/// While it is open nobody else holds the value, so that it can be changed where it lies: the value
/// is moved out of the object around it, and put back afterwards.
final class OpenPlace {
  enum Kind {
    /// The variable's own register.
    case local
    case variable(Variable)
    case value
    case field(OpenPlace, Int32)
    case objectField(OpenPlace, Int32)
    case tupleElement(OpenPlace, Int32)
    case element(OpenPlace, index: Register)
    case computed(OpenPlace, indices: [Register], get: Callee, set: Callee)
    /// The payload of an optional; nested when the payload is itself an optional.
    case payload(OpenPlace, isForced: Bool, isNested: Bool)
  }

  let kind: Kind
  let register: Register
  let span: SourceSpan

  init(_ kind: Kind, register: Register, span: SourceSpan) {
    self.kind = kind
    self.register = register
    self.span = span
  }
}

extension FunctionLowering {
  /// Evaluates what stands inside a place: objects and indices, from left to right. A machine word
  /// gets a register for words.
  func openIndices(_ place: Place, isWord: Bool = false) -> OpenPlace {
    switch place {
    case .variable(let variable):
      if !variable.isGlobal, case .register(let own)? = storage[ObjectIdentifier(variable)] {
        return OpenPlace(.local, register: own, span: span)
      }
      return OpenPlace(.variable(variable), register: register(for: variable.type), span: span)
    case .value(let expression):
      return OpenPlace(.value, register: value(expression), span: expression.span)
    case .property(let base, let index, let isReference, let span):
      let base = openIndices(base)
      let kind: OpenPlace.Kind =
        isReference ? .objectField(base, Int32(index)) : .field(base, Int32(index))
      return OpenPlace(kind, register: isWord ? word() : reference(), span: span)
    case .tupleElement(let base, let index):
      let base = openIndices(base)
      return OpenPlace(
        .tupleElement(base, Int32(index)), register: isWord ? word() : reference(), span: base.span)
    case .arrayElement(let base, let index, let span):
      let base = openIndices(base)
      let kept = word()
      move(value(index), to: kept, isWord: true)
      return OpenPlace(
        .element(base, index: kept), register: isWord ? word() : reference(), span: span)
    case .computed(let base, let indices, let get, let set, let type, let span):
      let base = openIndices(base)
      let registers = indices.map { index in
        let kept = register(for: index.type)
        move(value(index), to: kept, isWord: index.type.isWord)
        return kept
      }
      return OpenPlace(
        .computed(base, indices: registers, get: get, set: set), register: register(for: type),
        span: span)
    case .payload(let base, let isForced, let span):
      let base = openIndices(base)
      if !isForced {
        // A chain that ends here evaluates nothing behind the `?`.
        take(base)
        leaveChain(ifNone: base)
        undo(base)
      }
      return OpenPlace(
        .payload(base, isForced: isForced, isNested: false), register: base.register, span: span)
    }
  }

  /// Moves the place's value into its register.
  ///
  /// A machine word is copied: nobody can share it, and the value around it stays whole.
  func take(_ place: OpenPlace) {
    let isWord = place.register.isWord
    let outer = span
    span = place.span
    defer { span = outer }
    switch place.kind {
    case .local, .value: break
    case .variable(let variable): takeVariable(variable, into: place.register)
    case .field(let base, let index):
      take(base)
      emit(isWord ? .getFieldWord : .takeField, place.register, base.register, index)
    case .objectField(let base, let index):
      take(base)
      emit(isWord ? .getObjectFieldWord : .takeObjectField, place.register, base.register, index)
    case .tupleElement(let base, let index):
      take(base)
      emit(isWord ? .getTupleElement : .takeTupleElement, place.register, base.register, index)
    case .element(let base, let index):
      take(base)
      let start = here
      emit(isWord ? .getElementWord : .takeElement, place.register, base.register, index)
      putBack([base], onFailureSince: start)
    case .computed(let base, let indices, let get, _):
      take(base)
      let start = here
      if get.looksUpEntry {
        let key = operands(count: nil, Array(indices.prefix(2)))
        if indices.count == 1 { routine.operands.append(-1) }
        emit(.takeEntry, place.register, base.register, key)
      } else {
        callAccessor(get, base.register, indices, into: place.register, changesBase: false)
      }
      putBack([base], onFailureSince: start)
    case .payload(let base, let isForced, _):
      take(base)
      if isForced {
        whenNone(base) { emit(.forceUnwrap, base.register) }
      } else {
        leaveChain(ifNone: base)
      }
    }
  }

  private func leaveChain(ifNone place: OpenPlace) {
    whenNone(place) {
      guard !chainExits.isEmpty else { return }
      chainExits[chainExits.count - 1].append(emit(.jump))
    }
  }

  /// Puts a nil that was taken back where it came from before what happens then.
  private func whenNone(_ place: OpenPlace, _ body: () -> Void) {
    let toNone = emit(.jumpIfNone, Int32(0), place.register)
    let over = emit(.jump)
    land([toNone])
    undo(place)
    load(.none, into: place.register)
    body()
    land([over])
  }

  /// Puts an unchanged value back: no setter of the program runs.
  private func undo(_ place: OpenPlace) {
    if case .computed(let base, _, let get, _) = place.kind, !get.looksUpEntry {
      undo(base)
    } else {
      putBack(place)
    }
  }

  /// Puts the value back where it came from.
  func putBack(_ place: OpenPlace) {
    let isWord = place.register.isWord
    let outer = span
    span = place.span
    defer { span = outer }
    switch place.kind {
    case .local, .value: break
    case .variable(let variable): assign(place.register, to: variable, isLastUse: true)
    case .field(let base, let index):
      emit(isWord ? .putFieldWord : .putField, base.register, place.register, index)
      putBack(base)
    case .objectField(let base, let index):
      emit(isWord ? .putObjectFieldWord : .putObjectField, base.register, place.register, index)
      putBack(base)
    case .tupleElement(let base, let index):
      emit(.putTupleElement, base.register, place.register, index)
      putBack(base)
    case .element(let base, let index):
      emit(isWord ? .putElementWord : .putElement, base.register, place.register, index)
      putBack(base)
    case .computed(let base, let indices, let get, let set):
      self.set(base, indices, get, set, value: place.register)
      putBack(base)
    case .payload(let base, _, _): putBack(base)
    }
  }

  /// Puts values back after the instructions since `start`, also when these end in an error;
  /// then `recover` first fetches them into their registers.
  func close(
    _ places: [OpenPlace], protecting start: Int32, recover: ((Int, OpenPlace) -> Void)? = nil
  ) {
    let end = here
    for place in places.reversed() { putBack(place) }
    guard !places.isEmpty, recover != nil || places.contains(where: \.isInsideSomething) else {
      return
    }
    onFailure(from: start, to: end) {
      for (index, place) in places.enumerated() { recover?(index, place) }
      for place in places.reversed() { self.putBack(place) }
    }
  }

  /// Puts values back when the instructions since `start` end in an error.
  private func putBack(_ places: [OpenPlace], onFailureSince start: Int32) {
    guard places.contains(where: \.isInsideSomething) else { return }
    onFailure(from: start, to: here) {
      for place in places.reversed() { self.putBack(place) }
    }
  }

  /// Moves the values of several places into their registers.
  func take(_ places: [OpenPlace]) {
    for (index, place) in places.enumerated() {
      let start = here
      take(place)
      putBack(Array(places[..<index]), onFailureSince: start)
    }
  }

  private func takeVariable(_ variable: Variable, into target: Register) {
    if variable.isGlobal {
      emit(.takeGlobal, target, shared.slot(of: variable), variable.holdsAlways)
      return
    }
    emit(.takeCell, target, cell(of: variable), variable.holdsAlways)
  }

  // MARK: Accessors

  private func callAccessor(
    _ callee: Callee, _ base: Register, _ indices: [Register], into target: Register,
    changesBase: Bool
  ) {
    let registers = [base] + indices
    switch callee {
    case .function(let function):
      emit(.call, target, self.callee(function), operands(count: nil, registers))
    case .requirement(let requirement):
      routine.requirements.append(requirement)
      emit(
        .callRequirement, target, Int32(routine.requirements.count - 1),
        operands(count: registers.count, registers))
    case .native(let native):
      callNative(native.id, registers, into: target, changesFirst: changesBase)
    }
  }

  func set(
    _ base: OpenPlace, _ indices: [Register], _ get: Callee, _ set: Callee, value: Register
  ) {
    if let key = indices.first, get.looksUpEntry {
      let operation = indices.count == 1 ? Operation.putEntryOrRemove : .putEntry
      emit(operation, base.register, value, key)
    } else {
      callSetter(set, base.register, indices, value: value)
    }
  }

  private func callSetter(
    _ callee: Callee, _ base: Register, _ indices: [Register], value: Register
  ) {
    let ignored = reference()
    let changesBase =
      switch callee {
      case .function(let function): function.parameters.first?.isInout ?? false
      case .requirement: false
      case .native(let native): native.inoutArguments.first ?? true
      }
    callAccessor(
      callee, base, indices + [value], into: ignored, changesBase: changesBase)
    switch callee {
    case .function where changesBase: emit(.takeInout, base, Int32(0))
    // A struct's setter gives the changed struct back, an object's gives nothing.
    case .requirement: emit(.takeInout, base, Int32(0))
    case .function, .native: break
    }
  }

  func callNative(
    _ native: Int, _ registers: [Register], into target: Register, changesFirst: Bool
  ) {
    let first = window(registers.count)
    for (offset, register) in registers.enumerated() {
      let slot = Register(number: first + Int32(offset), isWord: false)
      emit(offset == 0 && changesFirst ? .take : .copy, slot, register)
    }
    let place = Int32(routine.operands.count)
    routine.operands += [first, Int32(registers.count)]
    emit(.callNative, target, Int32(native), place)
    if changesFirst, let receiver = registers.first {
      emit(.take, receiver, Register(number: first, isWord: false))
    }
    emit(.clear, first, Int32(registers.count))
  }
}

extension Callee {
  /// Whether it gives a dictionary's value for a key.
  fileprivate var looksUpEntry: Bool {
    guard case .native(let native) = self else { return false }
    return native.id == StandardLibrary.lookUp || native.id == StandardLibrary.lookUpOrDefault
  }
}

extension OpenPlace {
  /// Whether its value was moved out of something else, which must get it back after an error.
  var isInsideSomething: Bool {
    if case .local = kind { false } else if case .value = kind { false } else { true }
  }
}
