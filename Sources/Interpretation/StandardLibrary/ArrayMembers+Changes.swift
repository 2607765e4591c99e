/// The members of `Array` and `ArraySlice` that change it in place.
extension StandardLibrary {
  static func addInsertions(to table: inout NativeTable, _ name: String) {
    table.add(to: name, "mutating func append(_ newElement: Element)") { a, _ in
      let element = a[1]
      a.changeElements(0) { $0.append(element) }
      return .void
    }
    for declaration in [
      "mutating func append(contentsOf newElements: [Element])",
      "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element",
    ] {
      table.add(to: name, declaration) { a, context in
        let added = elements(of: a[1])
        try context.checkJoining(elements(of: a[0]).count, added.count)
        a.changeElements(0) { $0.append(contentsOf: added) }
        return .void
      }
    }
    table.add(to: name, "mutating func insert(_ newElement: Element, at i: Int)") { a, _ in
      let offset = try a.position(2, in: a[0])
      let element = a[1]
      a.changeElements(0) { $0.insert(element, at: offset) }
      return .void
    }
    table.add(
      to: name,
      "mutating func insert<C: Sequence>(contentsOf newElements: C, at i: Int) where C.Element == Element"
    ) { a, _ in
      let offset = try a.position(2, in: a[0])
      let added = elements(of: a[1]).all
      a.changeElements(0) { $0.insert(contentsOf: added, at: offset) }
      return .void
    }
    table.add(
      to: name,
      """
      mutating func replaceSubrange<C: Sequence>(_ subrange: Range<Int>, with newElements: C) \
      where C.Element == Element
      """
    ) { a, _ in
      let offsets = try a.offsets(1, in: a[0])
      let added = elements(of: a[2]).all
      a.changeElements(0) { $0.replaceSubrange(offsets, with: added) }
      return .void
    }
    table.add(to: name, "mutating func reserveCapacity(_ minimumCapacity: Int)") { _, _ in .void }
  }

  static func addRemovals(to table: inout NativeTable, _ name: String) {
    addRemovalsInFront(to: &table, name)
    table.add(to: name, "@discardableResult mutating func remove(at index: Int) -> Element") {
      a, _ in
      let offset = try a.offset(1, in: a[0])
      return a.changeElements(0) { $0.remove(at: offset) }
    }
    table.add(to: name, "@discardableResult mutating func removeLast() -> Element") { a, _ in
      try a.requireElements(1, for: "removeLast()")
      return a.changeElements(0) { $0.removeLast() }
    }
    table.add(to: name, "mutating func removeLast(_ k: Int)") { a, _ in
      let count = try a.count(1, of: "removeLast(_:)")
      try a.requireElements(count, for: "removeLast(\(count))")
      a.changeElements(0) { $0.removeLast(count) }
      return .void
    }
    table.add(to: name, "mutating func popLast() -> Element?") { a, _ in
      .some(a.changeElements(0) { $0.popLast() })
    }
    table.add(to: name, "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") {
      a, _ in
      if startIndex(of: a[0]) != 0 { a[0] = .array([]) }
      a.changeElements(0) { $0.removeAll() }
      return .void
    }
    table.add(
      to: name,
      "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows"
    ) { a, context in
      let kept = try elements(of: a[0]).filter { try !context.isTrue(a[1], $0) }
      a.changeElements(0) { $0 = kept }
      return .void
    }
    for range in ["Range", "ClosedRange"] {
      table.add(to: name, "mutating func removeSubrange(_ bounds: \(range)<Int>)") { a, _ in
        let offsets = try a.offsets(1, in: a[0])
        a.changeElements(0) { $0.removeSubrange(offsets) }
        return .void
      }
    }
  }

  private static func addRemovalsInFront(to table: inout NativeTable, _ name: String) {
    let isSlice = name == "ArraySlice"
    table.add(to: name, "@discardableResult mutating func removeFirst() -> Element") { a, _ in
      try a.requireElements(1, for: "removeFirst()")
      return a.removeFirst(1, ofSlice: isSlice) ?? .void
    }
    table.add(to: name, "mutating func removeFirst(_ k: Int)") { a, _ in
      let count = try a.count(1, of: "removeFirst(_:)")
      try a.requireElements(count, for: "removeFirst(\(count))")
      _ = a.removeFirst(count, ofSlice: isSlice)
      return .void
    }
    guard isSlice else { return }
    table.add(to: name, "mutating func popFirst() -> Element?") { a, _ in
      .some(a.removeFirst(min(1, elements(of: a[0]).count), ofSlice: true))
    }
  }

  static func addReorderings(to table: inout NativeTable, _ name: String) {
    table.add(to: name, "mutating func swapAt(_ i: Int, _ j: Int)") { a, _ in
      let (first, second) = (try a.offset(1, in: a[0]), try a.offset(2, in: a[0]))
      a.changeElements(0) { $0.swapAt(first, second) }
      return .void
    }
    table.add(to: name, "mutating func reverse()") { a, _ in
      a.changeElements(0) { $0.reverse() }
      return .void
    }
    table.add(to: name, "mutating func sort() where Element: Comparable") { a, context in
      let sorted = try context.sorted(elements(of: a[0]))
      a.changeElements(0) { $0 = sorted }
      return .void
    }
    table.add(
      to: name,
      "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows"
    ) { a, context in
      let order = a[1]
      let sorted = try elements(of: a[0]).sorted { try context.isTrue(order, $0, $1) }
      a.changeElements(0) { $0 = sorted }
      return .void
    }
  }
}
