internal import Memory

/// Values from Swift's own.
extension Value {
  package static func array(_ elements: some Sequence<Value>) -> Value {
    .object(ArrayObject(Array(elements)))
  }

  package static func slice(_ elements: [Value], startingAt index: Int) -> Value {
    .object(ArrayObject(elements, startIndex: index))
  }

  package static func string(_ text: String) -> Value {
    guard text.utf8.count == 1, let byte = text.utf8.first else {
      return .object(StringObject(text))
    }
    return ofOneByte[Int(byte)]
  }

  /// The strings of one ASCII character, made once: the letters of a text are many, and few differ.
  private static let ofOneByte = (0..<128).map {
    Value.object(StringObject(String(UnicodeScalar(UInt8($0)))))
  }

  package static func character(_ character: Character) -> Value {
    .object(CharacterObject(character))
  }

  package static func tuple(_ elements: [Value], labels: [String?] = []) -> Value {
    .object(TupleObject(elements, labels: labels))
  }

  package static func dictionary(_ entries: Entries) -> Value {
    .object(DictionaryObject(entries))
  }

  package static func set(_ elements: some Sequence<Value>) -> Value {
    .object(SetObject(members(of: elements)))
  }

  package static func range(_ lower: Value, _ upper: Value) -> Value {
    .object(RangeObject(.halfOpen, lower: lower, upper: upper))
  }

  package static func closedRange(_ lower: Value, _ upper: Value) -> Value {
    .object(RangeObject(.closed, lower: lower, upper: upper))
  }

  package static func libraryCase(_ name: String, of type: String) -> Value {
    .object(EnumObject(typeName: type, name: name))
  }

  /// An optional holding `payload`; nil is an optional that holds none.
  package static func some(_ payload: Value?) -> Value {
    switch payload {
    case nil: .none
    case .some(.none): .object(NestedOptional(.none))
    case .some(.object(let object)) where object is NestedOptional:
      .object(NestedOptional(.object(object)))
    case .some(let payload): payload
    }
  }

  /// What an optional holds.
  package var payload: Value? {
    switch self {
    case .none: nil
    case .object(let object): (object as? NestedOptional)?.payload ?? self
    default: self
    }
  }

  package var tupleElements: [Value] {
    guard case .object(let object) = self else { return [] }
    return exactly(object, TupleObject.self).map { Array($0.elements) } ?? []
  }

  /// The members of a set made of `elements`: of equal ones the first.
  static func members(of elements: some Sequence<Value>) -> Entries {
    var members = Entries()
    for element in elements where members[element] == nil { members[element] = element }
    return members
  }
}
