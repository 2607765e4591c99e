internal import Memory

/// Changing a collection in place. The value is taken out of its slot while it is changed, so that
/// a collection nobody else holds is not copied.
extension NativeArguments {
  func changeElements<Result>(_ index: Int, _ change: (inout [Value]) -> Result) -> Result {
    let array = takeOwn(index) ?? ArrayObject([])
    defer { base[index] = .object(array) }
    return change(&array.elements)
  }

  /// Removes the first elements of the first argument; the first of them. A slice's other elements
  /// keep their indices.
  func removeFirst(_ count: Int, ofSlice isSlice: Bool) -> Value? {
    let start = startIndex(of: base[0])
    let (first, rest) = changeElements(0) { elements -> (Value?, [Value]) in
      let first = count > 0 ? elements.first : nil
      elements.removeFirst(count)
      guard isSlice else { return (first, []) }
      defer { elements = [] }
      return (first, elements)
    }
    if isSlice { base[0] = .slice(rest, startingAt: start + count) }
    return first
  }

  func changeEntries<Result>(_ index: Int, _ change: (inout Entries) -> Result) -> Result {
    let dictionary = takeOwn(index) ?? DictionaryObject(Entries())
    defer { base[index] = .object(dictionary) }
    return change(&dictionary.entries)
  }

  func changeMembers<Result>(_ index: Int, _ change: (inout Entries) -> Result) -> Result {
    let set = takeOwn(index) ?? SetObject(Entries())
    defer { base[index] = .object(set) }
    return change(&set.members)
  }

  func changeText(_ index: Int, _ change: (inout String) -> Void) {
    let string = takeOwn(index) ?? StringObject("")
    string.change(change)
    base[index] = .object(string)
  }

  /// Takes an argument out of its slot: an object that nobody else holds, a copy if need be.
  private func takeOwn<Object: CopiedObject>(_ index: Int) -> Object? {
    guard var object = take(index, as: Object.self) else { return nil }
    if !isKnownUniquelyReferenced(&object) { object = object.copy() }
    return object
  }

  /// Takes an argument out of its slot, so that the caller may be the only one to hold it.
  @inline(never)
  private func take<Object: AnyObject>(_ index: Int, as type: Object.Type) -> Object? {
    guard case .object(let object) = base[index] else { return nil }
    base[index] = .void
    return exactly(object, type)
  }
}
