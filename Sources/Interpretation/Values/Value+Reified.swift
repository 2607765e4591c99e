package import Programs

extension Value {
  /// The value with every optional in it marked as one, by its static type: where the type is
  /// forgotten (in `Any`, in `print`) it still shows `Optional(3)`.
  package func reified(as type: Type) -> Value {
    guard type.mentionsOptional else { return self }
    if let payload = type.payload {
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
    case (let array as ArrayObject, .nominal(_, let arguments)):
      guard let element = arguments.first else { return self }
      return .object(
        ArrayObject(
          array.elements.map { $0.reified(as: element) }, startIndex: array.startIndex))
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
  var mentionsOptional: Bool {
    switch self {
    case .nominal(_, let arguments):
      isOptional || arguments.contains(where: \.mentionsOptional)
    case .tuple(let elements): elements.contains { $0.type.mentionsOptional }
    default: false
    }
  }
}
