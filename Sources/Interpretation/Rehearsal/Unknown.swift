internal import Memory

/// A value that only a run can know: a number read from a tensor, and all that depends on it.
final class Unknown: ValueObject {
  static let value = Value.object(Unknown())

  override var text: String { "?" }
}

extension ArrayObject {
  /// Whether any element is unknown or collects something unknown. Most are numbers or strings, of
  /// which there may be many: these are not counted.
  fileprivate var holdsUnknown: Bool {
    elements.withUnsafeBufferPointer { elements in
      elements.indices.contains { index in
        guard case .object = elements[index], let place = elements.baseAddress else { return false }
        if borrowing(place + index, as: StringObject.self, { _ in true }) == true { return false }
        return elements[index].isUnknown || elements[index].collectsUnknown
      }
    }
  }
}

extension Value {
  var isUnknown: Bool {
    if case .object(let object) = self { exactly(object, Unknown.self) != nil } else { false }
  }

  /// Whether it is a list with something unknown in it, at any depth.
  var collectsUnknown: Bool {
    guard case .object(let object) = self else { return false }
    if let array = exactly(object, ArrayObject.self) { return array.holdsUnknown }
    switch object {
    case let tuple as TupleObject:
      return tuple.elements.contains { $0.isUnknown || $0.collectsUnknown }
    case is DictionaryObject, is SetObject, is RangeObject: return containsUnknown
    default: return false
    }
  }

  /// Whether it is unknown, or a collection or structure with something unknown in it.
  var containsUnknown: Bool {
    guard case .object(let object) = self else { return false }
    switch object {
    case is Unknown: return true
    case let array as ArrayObject: return array.elements.contains(where: \.containsUnknown)
    case let tuple as TupleObject: return tuple.elements.contains(where: \.containsUnknown)
    case let range as RangeObject: return range.lower.isUnknown || range.upper.isUnknown
    case let object as EnumObject: return object.payload.contains(where: \.containsUnknown)
    case let object as StructObject: return object.fields.contains(where: \.containsUnknown)
    // Objects may refer to one another in circles: what they hold directly is enough.
    case let object as ClassObject: return object.fields.contains(where: \.isUnknown)
    case let set as SetObject: return set.members.contains { $0.key.containsUnknown }
    case let dictionary as DictionaryObject:
      return dictionary.entries.contains { $0.key.containsUnknown || $0.value.containsUnknown }
    default: return false
    }
  }
}
