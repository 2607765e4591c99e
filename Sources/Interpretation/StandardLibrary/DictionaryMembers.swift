/// `Dictionary`.
extension StandardLibrary {
  static func addDictionaries(to table: inout NativeTable) {
    let owner = SequenceOwner(name: "Dictionary", element: "(key: Key, value: Value)")
    addSequenceMembers(to: &table, owner)
    addCollectionMembers(to: &table, owner, part: .array)

    table.add(to: "Dictionary", "init()") { _, _ in .dictionary(Entries()) }
    table.add(
      to: "Dictionary",
      "init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value)"
    ) { a, _ in
      var result = Entries()
      for pair in elements(of: a[0]) {
        let parts = pair.tupleElements
        if result.updateValue(parts[1], forKey: parts[0]) != nil {
          throw RuntimeFailure(
            "Dictionary(uniqueKeysWithValues:): the key \(parts[0].debugText) comes twice",
            help: "use Dictionary(_:uniquingKeysWith:) to say which value to keep")
        }
      }
      return .dictionary(result)
    }
    table.add(
      to: "Dictionary",
      """
      init<S: Sequence>(_ keysAndValues: S, \
      uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows \
      where S.Element == (Key, Value)
      """
    ) { a, context in
      var result = Entries()
      for pair in elements(of: a[0]) {
        let parts = pair.tupleElements
        let old = result[parts[0]]
        result[parts[0]] = try old.map { try context.call(a[1], $0, parts[1]) } ?? parts[1]
      }
      return .dictionary(result)
    }
    table.add(
      to: "Dictionary",
      """
      init<S: Sequence>(grouping values: S, \
      by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]
      """
    ) { a, context in
      var groups: [(key: Value, values: [Value])] = []
      var places = Entries()
      for element in elements(of: a[0]) {
        let key = try context.call(a[1], element)
        if case .int(let place)? = places[key] {
          groups[place].values.append(element)
        } else {
          places[key] = .int(groups.count)
          groups.append((key, [element]))
        }
      }
      var result = Entries()
      for group in groups { result[group.key] = .array(group.values) }
      return .dictionary(result)
    }
    addLookups(to: &table)
    addChanges(to: &table)
    addTransformations(to: &table)
  }

  private static func addLookups(to table: inout NativeTable) {
    table.add(
      to: "Dictionary", "subscript(key: Key) -> Value? { get set }",
      get: { a, _ in .some(a.entries(0)[a[1]]) },
      set: { a, _ in
        let (key, value) = (a[1], a[2].payload)
        a.changeEntries(0) { $0[key] = value }
        return .void
      })
    table.add(
      to: "Dictionary", "subscript(key: Key, default defaultValue: Value) -> Value { get set }",
      get: { a, _ in a.entries(0)[a[1]] ?? a[2] },
      set: { a, _ in
        let (key, value) = (a[1], a[3])
        a.changeEntries(0) { $0[key] = value }
        return .void
      })
    table.add(to: "Dictionary", "var keys: DictionaryKeys<Key> { get }") { a, _ in
      .array(a.entries(0).map(\.key))
    }
    table.add(to: "Dictionary", "var values: DictionaryValues<Value> { get }") { a, _ in
      .array(a.entries(0).map(\.value))
    }
  }

  private static func addChanges(to table: inout NativeTable) {
    table.add(
      to: "Dictionary",
      "@discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?"
    ) { a, _ in
      let (value, key) = (a[1], a[2])
      return .some(a.changeEntries(0) { $0.updateValue(value, forKey: key) })
    }
    table.add(
      to: "Dictionary", "@discardableResult mutating func removeValue(forKey key: Key) -> Value?"
    ) { a, _ in
      let key = a[1]
      return .some(a.changeEntries(0) { $0.removeValue(forKey: key) })
    }
    table.add(
      to: "Dictionary", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)"
    ) { a, _ in
      a.changeEntries(0) { $0 = Entries() }
      return .void
    }
    table.add(
      to: "Dictionary",
      """
      mutating func merge(_ other: [Key: Value], \
      uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      """
    ) { a, context in
      let merged = try merging(a, context)
      a.changeEntries(0) { $0 = merged }
      return .void
    }
    table.add(
      to: "Dictionary",
      """
      func merging(_ other: [Key: Value], \
      uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      """
    ) { a, context in .dictionary(try merging(a, context)) }
  }

  private static func merging(
    _ a: NativeArguments, _ context: any NativeContext
  ) throws -> Entries {
    var result = a.entries(0)
    for (key, value) in a.entries(1) {
      let old = result[key]
      result[key] = try old.map { try context.call(a[2], $0, value) } ?? value
    }
    return result
  }

  private static func addTransformations(to table: inout NativeTable) {
    table.add(
      to: "Dictionary", "func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]"
    ) { a, context in
      var result = Entries()
      for (key, value) in a.entries(0) { result[key] = try context.call(a[1], value) }
      return .dictionary(result)
    }
    table.add(
      to: "Dictionary",
      "func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]"
    ) { a, context in
      var result = Entries()
      for (key, value) in a.entries(0) {
        if let payload = try context.call(a[1], value).payload { result[key] = payload }
      }
      return .dictionary(result)
    }
    table.add(
      to: "Dictionary",
      "func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]"
    ) { a, context in
      var result = Entries()
      for entry in elements(of: a[0]) where try context.isTrue(a[1], entry) {
        let parts = entry.tupleElements
        result[parts[0]] = parts[1]
      }
      return .dictionary(result)
    }
  }
}
