/// A type of the language.
package indirect enum Type: Hashable, Sendable {
  /// `Int`, `[Double]` (`Array<Double>`), `T?` (`Optional<T>`), a struct, class or enum of the
  /// notebook, or a type of the library such as `Tensor`.
  case nominal(Nominal, [Type])
  /// `()` is `Void`. A label is nil where there is none.
  case tuple([TupleElement])
  case function(FunctionType)
  /// A value of any type that conforms to a protocol; also `Any`, with no protocol.
  case existential(Nominal?)
  /// A generic parameter of a declaration, while its body is checked.
  case parameter(GenericParameter)
  /// Not known yet; only while a statement is being checked.
  case variable(TypeVariable)
  /// Stands for the type of an expression that was refused, so that one mistake is reported once.
  case error

  package struct TupleElement: Hashable, Sendable {
    package var label: String?
    package var type: Type

    package init(label: String?, type: Type) {
      self.label = label
      self.type = type
    }
  }

  package struct FunctionType: Hashable, Sendable {
    package var parameters: [Type]
    package var inoutParameters: [Bool]
    package var result: Type
    package var isThrowing: Bool

    package init(
      parameters: [Type], inoutParameters: [Bool]? = nil, result: Type, isThrowing: Bool = false
    ) {
      self.parameters = parameters
      self.inoutParameters = inoutParameters ?? parameters.map { _ in false }
      self.result = result
      self.isThrowing = isThrowing
    }
  }

  package static let void = Type.tuple([])
}

/// A named type: its identity is the object, its members belong to the checker.
package final class Nominal: @unchecked Sendable, Hashable {
  package enum Kind: Sendable {
    case structure, classType, enumeration, protocolType
    /// A type of the standard library or of the library; its values are made by native code.
    case native
  }

  package let name: String
  /// With the names of the types around it: `Deck.Card`.
  package var path: String
  package let kind: Kind
  package let genericParameters: [String]
  /// Stored instance properties in layout order (a subclass's follow its superclass's), for
  /// printing and memberwise equality. Structs and classes.
  package var storedProperties: [Variable] = []
  /// The cases of an enum, in order.
  package var cases: [EnumCase] = []
  package var superclass: Nominal?
  /// Names of the protocols it conforms to, inherited ones included.
  package var protocols: Set<String> = []
  /// What a dynamic call finds: requirement or overridable method → the function to run. A
  /// subclass starts from a copy of its superclass's. Complete once its cell has been checked.
  package var dispatch: [Requirement: Function] = [:]

  package init(name: String, kind: Kind, genericParameters: [String] = []) {
    self.name = name
    path = name
    self.kind = kind
    self.genericParameters = genericParameters
  }

  package static func == (a: Nominal, b: Nominal) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One case of an enum.
package final class EnumCase: @unchecked Sendable {
  package unowned let owner: Nominal
  package let name: String
  package let index: Int
  /// The associated values, with their labels.
  package let payload: [Type.TupleElement]
  /// It may hold a value of its own enum.
  package var isIndirect = false

  package init(owner: Nominal, name: String, index: Int, payload: [Type.TupleElement]) {
    self.owner = owner
    self.name = name
    self.index = index
    self.payload = payload
  }
}

/// What a dynamic call looks up: a protocol's requirement or a class's overridable method, accessor
/// or initialiser. Identity is the object.
package final class Requirement: @unchecked Sendable, Hashable {
  /// For messages and profiles: `Shape.area`.
  package let name: String
  package let isInitializer: Bool

  package init(name: String, isInitializer: Bool = false) {
    self.name = name
    self.isInitializer = isInitializer
  }

  package static func == (a: Requirement, b: Requirement) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package struct GenericParameter: Hashable, Sendable {
  package var name: String
  /// Tells apart parameters of one name of different declarations.
  package var owner: Int

  package init(name: String, owner: Int) {
    self.name = name
    self.owner = owner
  }
}

package struct TypeVariable: Hashable, Sendable {
  package var id: Int

  package init(id: Int) { self.id = id }
}

extension Type {
  /// How a value of this type is held: a machine word of a kind, or a reference.
  package enum Representation: Sendable {
    case void, int, double, float, bool, object
  }

  package var representation: Representation {
    switch self {
    case .nominal(let nominal, _) where nominal.kind == .native:
      switch nominal.name {
      case "Int": .int
      case "Double": .double
      case "Float": .float
      case "Bool": .bool
      default: .object
      }
    case .tuple(let elements) where elements.isEmpty: .void
    default: .object
    }
  }
}
