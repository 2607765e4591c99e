/// A value of a Swift type that the interpreter does not know: a tensor, a layer, a figure.
package class HostObject: ValueObject {
  /// The type's name in the language, under which the library declares its members.
  package var typeName: String { "" }

  /// What `print` and interpolation show.
  package var description: String { typeName }

  package final override var text: String { description }

  /// What a diagnostic writes under it as an operand.
  package var summary: String? { nil }
}

/// A host object holding a value of one Swift type.
package final class Box<Wrapped>: HostObject {
  package let wrapped: Wrapped

  package init(_ wrapped: Wrapped) { self.wrapped = wrapped }

  /// A layer known as `any Module` goes by its own type's name. Seldom asked for, and slow to find.
  package override var typeName: String { String(describing: type(of: wrapped as Any)) }

  package override var description: String { String(describing: wrapped) }

  package override var summary: String? { (wrapped as? any Summarized)?.summary }
}

/// A value that a diagnostic can describe in a few characters: a tensor by its shape.
package protocol Summarized {
  var summary: String { get }
}
