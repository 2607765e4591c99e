/// `Hasher`, for a type of the notebook that says itself what is hashed of it.
extension StandardLibrary {
  static func addHashing(to table: inout NativeTable) {
    table.add(to: "Hasher", "init()") { _, _ in .object(HasherObject()) }
    table.add(to: "Hasher", "mutating func combine<H: Hashable>(_ value: H)") { a, _ in
      if case .object(let object) = a[0], let hasher = object as? HasherObject {
        hasher.hasher.combine(a[1])
      }
      return .void
    }
  }
}

/// A `Hasher` on its way through a `hash(into:)` of the notebook.
final class HasherObject: HostObject {
  var hasher = Hasher()

  override var typeName: String { "Hasher" }
}

/// What `type(of:)` gives: a type by the name that Swift prints.
final class TypeObject: HostObject {
  private let name: String

  init(_ name: String) { self.name = name }

  override var typeName: String { "Metatype" }

  override var description: String { name }

  override func isEqual(to other: ValueObject) -> Bool { (other as? TypeObject)?.name == name }

  override func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
