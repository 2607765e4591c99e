/// `Optional`.
extension StandardLibrary {
  static func addOptionals(to table: inout NativeTable) {
    table.add(to: "Optional", "init(_ some: Wrapped)") { a, _ in .some(a[0]) }
    table.add(to: "Optional", "func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?") {
      a, context in
      guard let payload = a[0].payload else { return .none }
      return .some(try context.call(a[1], payload))
    }
    table.add(
      to: "Optional", "func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U?"
    ) { a, context in
      guard let payload = a[0].payload else { return .none }
      return try context.call(a[1], payload)
    }
  }
}
