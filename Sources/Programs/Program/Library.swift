/// What a program can call that is not written in the notebook: the standard library's part of the
/// language, and the tensor, attention and figure library.
///
/// Declarations are Swift text (`func matmul(_ other: Tensor) -> Tensor`), parsed the first time a
/// name is looked up, so a large library costs nothing at start-up.
package struct Library: Sendable {
  package var types: [LibraryType]
  package var declarations: [LibraryDeclaration]

  package init(types: [LibraryType] = [], declarations: [LibraryDeclaration] = []) {
    self.types = types
    self.declarations = declarations
  }
}

/// A type whose values native code makes.
package struct LibraryType: Sendable {
  package enum Kind: Sendable { case structure, classType, enumeration, protocolType }

  package var name: String
  package var kind: Kind
  package var genericParameters: [String]
  /// Protocols and superclasses, as written. `Equatable`, `Hashable`, `Comparable`,
  /// `CustomStringConvertible`, `Error` and `Sequence` mean what they mean in Swift.
  package var conformances: [String]
  /// The Swift type of the elements, for `Sequence`.
  package var element: String?
  /// Cases of an enum without associated values.
  package var cases: [String]
  package var documentation: String

  package init(
    name: String, kind: Kind, genericParameters: [String] = [], conformances: [String] = [],
    element: String? = nil, cases: [String] = [], documentation: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.genericParameters = genericParameters
    self.conformances = conformances
    self.element = element
    self.cases = cases
    self.documentation = documentation
  }
}

/// One function, method, operator, initialiser, property or subscript.
package struct LibraryDeclaration: Sendable {
  /// The type it is a member of (`Tensor`, `Array`), or nil for a global.
  package var owner: String?
  /// `matmul`, `init`, `subscript`, `+`, `shape`.
  package var name: String
  /// The declaration in Swift without its body: `static func zeros(_ shape: Int...) -> Tensor`,
  /// `var shape: [Int] { get }`, `init(_ rows: [[Double]])`,
  /// `mutating func append(_ element: Element)`, `let pi: Double`. An extension's constraints
  /// follow as a `where` clause: `func sorted() -> [Element] where Element: Comparable`.
  package var signature: String
  /// The extension's constraint when the signature cannot carry one (properties): `Element == Int`.
  package var constraint: String?
  package var documentation: String
  /// Which native function runs it. A settable property or subscript has its setter at `setter`.
  package var native: Int
  package var setter: Int?

  package init(
    owner: String?, name: String, signature: String, constraint: String? = nil,
    documentation: String = "", native: Int, setter: Int? = nil
  ) {
    self.owner = owner
    self.name = name
    self.signature = signature
    self.constraint = constraint
    self.documentation = documentation
    self.native = native
    self.setter = setter
  }
}

/// A native function as the interpreter calls it: its number, and what a message needs.
///
/// Arguments come in the declaration's order, the receiver first for an instance member; a default
/// that the call leaves out arrives as `Void` (the native code knows its default), a variadic as an
/// array. A mutating member's receiver and every `inout` argument is `Argument.inoutPlace`.
package struct Native: Sendable {
  package var id: Int
  package var name: String
  /// Which arguments are inout.
  package var inoutArguments: [Bool]

  package init(id: Int, name: String, inoutArguments: [Bool]) {
    self.id = id
    self.name = name
    self.inoutArguments = inoutArguments
  }
}
