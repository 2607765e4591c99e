internal import Memory

/// Changing a collection in place. The value is taken out of its slot while it is changed, so that
/// a collection nobody else holds is not copied.
extension NativeArguments {
  func changeElements<Result>(_ index: Int, _ change: (inout [Value]) -> Result) -> Result {
    var array = take(index, as: ArrayObject.self) ?? ArrayObject([])
    if !isKnownUniquelyReferenced(&array) {
      array = ArrayObject(array.elements, startIndex: array.startIndex)
    }
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
    var dictionary = take(index, as: DictionaryObject.self) ?? DictionaryObject(Entries())
    if !isKnownUniquelyReferenced(&dictionary) {
      dictionary = DictionaryObject(dictionary.entries)
    }
    defer { base[index] = .object(dictionary) }
    return change(&dictionary.entries)
  }

  func changeMembers<Result>(_ index: Int, _ change: (inout Entries) -> Result) -> Result {
    var set = take(index, as: SetObject.self) ?? SetObject(Entries())
    if !isKnownUniquelyReferenced(&set) { set = SetObject(set.members) }
    defer { base[index] = .object(set) }
    return change(&set.members)
  }

  func changeText(_ index: Int, _ change: (inout String) -> Void) {
    var string = take(index, as: StringObject.self) ?? StringObject("")
    if !isKnownUniquelyReferenced(&string) { string = StringObject(string.text) }
    change(&string.content)
    base[index] = .object(string)
  }

  /// Takes an argument out of its slot, so that the caller may be the only one to hold it.
  @inline(never)
  private func take<Object: AnyObject>(_ index: Int, as type: Object.Type) -> Object? {
    guard case .object(let object) = base[index] else { return nil }
    base[index] = .void
    return exactly(object, type)
  }
}
