package import Programs

/// What a value does not tell by itself, only its static type does.
extension Value {
  /// The value with everything in it marked that its static type says of it: where the type is
  /// forgotten (in `Any`, in `print`) an optional still shows `Optional(3)`, a tuple the labels of
  /// its type, a slice inside a collection `ArraySlice([3])`.
  package func reified(as type: Type) -> Value {
    guard type.saysMoreThanValues else { return self }
    if let payload = type.wrapped {
      switch self {
      case .none: return .none
      case .object(let object):
        if let nested = object as? NestedOptional, payload.isOptional {
          return .object(NestedOptional(nested.payload.reified(as: payload)))
        }
      default: break
      }
      return .object(NestedOptional(reified(as: payload)))
    }
    guard case .object(let object) = self else { return self }
    switch (object, type) {
    case (let array as ArrayObject, .nominal(let nominal, let arguments)):
      guard let element = arguments.first else { return self }
      let elements =
        element.saysMoreThanValues
        ? array.elements.map { $0.reified(as: element) } : array.elements
      return .object(
        ArrayObject(
          elements, startIndex: array.startIndex, isSlice: nominal.name == "ArraySlice"))
    case (let dictionary as DictionaryObject, .nominal(_, let arguments)):
      guard arguments.count == 2 else { return self }
      var entries = Entries()
      for (key, value) in dictionary.entries { entries[key] = value.reified(as: arguments[1]) }
      return .object(DictionaryObject(entries))
    case (let tuple as TupleObject, .tuple(let parts)):
      let elements = zip(tuple.elements, parts).map { $0.reified(as: $1.type) }
      return .object(TupleObject(elements, labels: parts.map(\.label)))
    default: return self
    }
  }
}

extension Type {
  /// Whether a value of the type does not tell all of it: an optional, a tuple, a slice, or what
  /// holds one.
  var saysMoreThanValues: Bool {
    switch self {
    case .nominal(let nominal, let arguments):
      isOptional || (nominal.kind == .native && nominal.name == "ArraySlice")
        || arguments.contains(where: \.saysMoreThanValues)
    case .tuple(let elements): !elements.isEmpty
    default: false
    }
  }
}
