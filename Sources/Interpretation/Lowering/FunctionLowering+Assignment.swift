internal import Programs

/// Assignments, and those that compute the new value from the old one.
extension FunctionLowering {
  func assign(_ source: Expression, to place: Place) {
    if case .variable(let variable) = place {
      if !variable.isGlobal, case .register(let own)? = storage[ObjectIdentifier(variable)] {
        lower(source, into: own)
      } else {
        assign(value(source), to: variable)
      }
      return
    }
    let open = openIndices(place)
    var new = value(source)
    if case .variable = source.kind {
      let kept = register(for: source.type)
      move(new, to: kept, isWord: source.type.isWord)
      new = kept
    }
    store(new, in: open)
  }

  /// Replaces a place's value, the old one unseen.
  private func store(_ new: Register, in place: OpenPlace) {
    let outer = span
    span = place.span
    defer { span = outer }
    switch place.kind {
    case .local: emit(.copy, place.register, new)
    case .value: break
    case .variable(let variable): assign(new, to: variable)
    case .field(let base, let index):
      take(base)
      emit(new.isWord ? .putFieldWord : .putField, base.register, new, index)
      putBack(base)
    case .objectField(let base, let index):
      take(base)
      emit(new.isWord ? .putObjectFieldWord : .putObjectField, base.register, new, index)
      putBack(base)
    case .tupleElement(let base, let index):
      take(base)
      emit(.putTupleElement, base.register, new, index)
      putBack(base)
    case .element(let base, let index):
      take(base)
      let start = here
      emit(new.isWord ? .putElementWord : .putElement, base.register, new, index)
      close([base], protecting: start)
    case .computed(let base, let indices, let get, let set):
      take(base)
      let start = here
      self.set(base, indices, get, set, value: new)
      close([base], protecting: start)
    case .payload(let base, _, _):
      take(place)
      emit(.copy, base.register, new)
      putBack(base)
    }
  }

  /// Adds the parts of an interpolation to a string without making a string of them first.
  private func appendTexts(_ parts: [Expression], to string: OpenPlace) {
    let texts = texts(of: parts)
    take(string)
    let start = here
    emit(.appendTexts, string.register, Int32(parts.count), texts)
    close([string], protecting: start)
  }

  func compoundAssign(_ place: Place, _ operation: CompoundOperation, _ source: Expression) {
    var isWord = false
    if case .primitive = operation { isWord = source.type.isWord }
    let open = openIndices(place, isWord: isWord)
    if case (.primitive(.add), .interpolation(let parts)) = (operation, source.kind),
      parts.allSatisfy(\.type.isPlainText)
    {
      appendTexts(parts, to: open)
      return
    }
    var operand = value(source)
    if case .variable = source.kind {
      let kept = register(for: source.type)
      move(operand, to: kept, isWord: source.type.isWord)
      operand = kept
    }
    take(open)
    let start = here
    switch operation {
    case .primitive(let primitive):
      emit(primitive, source.type.representation, open.register, operand, into: open.register)
    case .function(let function):
      emit(
        .call, open.register, callee(function), operands(count: nil, [open.register, operand]))
    case .native(let native):
      callNative(native.id, [open.register, operand], into: open.register, changesFirst: false)
    case .mutatingFunction(let function):
      let ignored = reference()
      emit(.call, ignored, callee(function), operands(count: nil, [open.register, operand]))
      emit(.takeInout, open.register, Int32(0))
    case .mutatingNative(let native):
      let ignored = reference()
      callNative(native.id, [open.register, operand], into: ignored, changesFirst: true)
    }
    close([open], protecting: start)
  }
}

extension Type {
  /// Whether to write a value runs no code of the notebook, which might fail halfway.
  fileprivate var isPlainText: Bool {
    if case .nominal(let nominal, _) = self, nominal.kind == .native, nominal.name == "String" {
      return true
    }
    return isWord
  }
}
