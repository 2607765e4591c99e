internal import Memory

/// An object that is a value: whoever changes it first makes sure that nobody else holds it.
protocol CopiedObject: ValueObject {
  func copy() -> Self
}

extension StructObject: CopiedObject {
  func copy() -> StructObject {
    StructObject(nominal, fields: Slots(copying: fields), machine: machine)
  }
}

extension TupleObject: CopiedObject {
  func copy() -> TupleObject { TupleObject(Slots(copying: elements), labels: labels) }
}

extension ArrayObject: CopiedObject {
  func copy() -> ArrayObject { ArrayObject(elements, startIndex: startIndex) }
}

extension DictionaryObject: CopiedObject {
  func copy() -> DictionaryObject { DictionaryObject(entries) }
}

extension SetObject: CopiedObject {
  func copy() -> SetObject { SetObject(members) }
}

extension StringObject: CopiedObject {
  func copy() -> StringObject { StringObject(text) }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Puts a copy in the place of the object here.
  func copyObject<Object: CopiedObject>(_ type: Object.Type) throws {
    guard case .object(let object) = pointee, let object = exactly(object, type) else {
      throw RuntimeFailure.misplaced
    }
    pointee = .object(object.copy())
  }
}
