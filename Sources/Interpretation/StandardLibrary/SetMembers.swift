/// `Set`.
extension StandardLibrary {
  static func addSets(to table: inout NativeTable) {
    let owner = SequenceOwner(name: "Set", element: "Element", hasOwnContains: true)
    addSequenceMembers(to: &table, owner)
    addCollectionMembers(to: &table, owner, part: .array)

    table.add(to: "Set", "init()") { _, _ in .set([]) }
    table.add(to: "Set", "init<S: Sequence>(_ sequence: S) where S.Element == Element") {
      a, context in
      .set(try context.list(elements(of: a[0])))
    }
    table.add(
      to: "Set", "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>"
    ) { a, context in
      .set(try elements(of: a[0]).filter { try context.isTrue(a[1], $0) })
    }
    table.add(to: "Set", "func contains(_ member: Element) -> Bool") { a, _ in
      .bool(a.members(0)[a[1]] != nil)
    }
    addMemberChanges(to: &table)
    addAlgebra(to: &table)
    addRelations(to: &table)
  }

  private static func addMemberChanges(to table: inout NativeTable) {
    table.add(
      to: "Set",
      """
      @discardableResult mutating func insert(_ newMember: Element) \
      -> (inserted: Bool, memberAfterInsert: Element)
      """
    ) { a, _ in
      let member = a[1]
      let old = a.changeMembers(0) { members in
        let old = members[member]
        if old == nil { members[member] = member }
        return old
      }
      return .tuple(
        [.bool(old == nil), old ?? member], labels: ["inserted", "memberAfterInsert"])
    }
    table.add(to: "Set", "@discardableResult mutating func remove(_ member: Element) -> Element?") {
      a, _ in
      let member = a[1]
      return .some(a.changeMembers(0) { $0.removeValue(forKey: member) })
    }
    table.add(to: "Set", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") {
      a, _ in
      a.changeMembers(0) { $0 = Entries() }
      return .void
    }
  }

  private static func addAlgebra(to table: inout NativeTable) {
    let operations: [(name: String, changing: String, combine: Combination)] = [
      ("union", "formUnion", { a, b in Array(a) + b }),
      (
        "intersection", "formIntersection",
        { a, b in
          let kept = Value.members(of: b)
          return a.filter { kept[$0] != nil }
        }
      ),
      (
        "subtracting", "subtract",
        { a, b in
          let dropped = Value.members(of: b)
          return a.filter { dropped[$0] == nil }
        }
      ),
      (
        "symmetricDifference", "formSymmetricDifference",
        { a, b in
          let (left, right) = (Value.members(of: a), Value.members(of: b))
          return a.filter { right[$0] == nil } + b.filter { left[$0] == nil }
        }
      ),
    ]
    for operation in operations {
      let combine = operation.combine
      table.add(
        to: "Set",
        "func \(operation.name)<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element"
      ) { a, _ in .set(combine(elements(of: a[0]), elements(of: a[1]))) }
      table.add(
        to: "Set",
        "mutating func \(operation.changing)<S: Sequence>(_ other: S) where S.Element == Element"
      ) { a, _ in
        a[0] = .set(combine(elements(of: a[0]), elements(of: a[1])))
        return .void
      }
    }
  }

  private typealias Combination = @Sendable (_ a: Elements, _ b: Elements) -> [Value]

  private static func addRelations(to table: inout NativeTable) {
    @Sendable func isSubset(_ a: Value, of b: Value) -> Bool {
      let whole = Value.members(of: elements(of: b))
      return elements(of: a).allSatisfy { whole[$0] != nil }
    }
    table.add(to: "Set", "func isSubset(of other: Set<Element>) -> Bool") { a, _ in
      .bool(isSubset(a[0], of: a[1]))
    }
    table.add(to: "Set", "func isSuperset(of other: Set<Element>) -> Bool") { a, _ in
      .bool(isSubset(a[1], of: a[0]))
    }
    table.add(to: "Set", "func isStrictSubset(of other: Set<Element>) -> Bool") { a, _ in
      .bool(isSubset(a[0], of: a[1]) && !isSubset(a[1], of: a[0]))
    }
    table.add(to: "Set", "func isStrictSuperset(of other: Set<Element>) -> Bool") { a, _ in
      .bool(isSubset(a[1], of: a[0]) && !isSubset(a[0], of: a[1]))
    }
    table.add(to: "Set", "func isDisjoint(with other: Set<Element>) -> Bool") { a, _ in
      let members = a.members(1)
      return .bool(elements(of: a[0]).allSatisfy { members[$0] == nil })
    }
  }
}
