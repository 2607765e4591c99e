import SwiftSyntax

/// A function, method, initialiser, subscript or enum case as its callers see it.
final class Callable {
  let name: String
  /// The type it is a member of.
  let owner: Nominal?
  var parameters: [CallParameter]
  var result: Type
  var target: Target
  var generics: [GenericParameter] = []
  var constraints: [Constraint] = []
  var isStatic = false
  var isMutating = false
  var isThrowing = false
  /// Throws only when a closure it is given throws.
  var isRethrowing = false
  var isFailable = false
  var isConvenience = false
  /// How `self.init(…)` of a superclass finds the designated initialiser of the object's own class.
  var overridable: Requirement?
  var isDiscardable = false
  /// `prefix` or `postfix`, for an operator with one operand.
  var fixity: Fixity = .infix
  var isPrivate = false
  var isFinal = false
  /// Declared in an extension of a protocol without being a requirement, or the like: less specific.
  var isDefaultImplementation = false
  /// For a subscript: what assigns to it.
  var setter: Callee?
  /// Where the declaration stands, for messages.
  var span: SourceSpan?

  enum Fixity { case prefix, infix, postfix }

  enum Target {
    case function(Function)
    case requirement(Requirement)
    case native(Native)
    /// A local function: the variable holds its closure.
    case local(Variable)
    case makeStruct(Nominal)
    case classInitializer(Nominal, Function)
    case enumCase(EnumCase)
    /// A value that is a closure.
    case closure(Draft)
    /// The head of a declaration whose target is not known yet.
    case unset
  }

  init(name: String, owner: Nominal?, parameters: [CallParameter], result: Type, target: Target) {
    self.name = name
    self.owner = owner
    self.parameters = parameters
    self.result = result
    self.target = target
  }

  /// The declaration in short, for help: `scale(_ x: Double, by: Double) -> Double`. Of a long one
  /// the parameters that may be left out are.
  var summary: String {
    let whole = summary(of: parameters.map(\.summary))
    guard whole.count > 90 else { return whole }
    let needed = parameters.filter { !$0.hasDefault }.map(\.summary)
    return summary(of: needed.count < parameters.count ? needed + ["…"] : needed)
  }

  private func summary(of parameters: [String]) -> String {
    let list = parameters.joined(separator: ", ")
    let head = name == "init" ? (owner?.name ?? "init") : name
    if name == "subscript" { return "subscript[\(list)] -> \(result)" }
    let end = name == "init" || result.isVoid ? "" : " -> \(result)"
    return "\(head)(\(list))" + (isThrowing ? " throws" : "") + end
  }
}

struct CallParameter {
  var label: String?
  var name: String
  /// Of one element when variadic.
  var type: Type
  var isInout = false
  var isVariadic = false
  var isAutoclosure = false
  var defaultValue: DefaultValue = .none

  enum DefaultValue {
    case none
    /// Native code knows it: the argument arrives as `Void`.
    case native
    /// Checked where the function is declared, built at each call.
    case draft(DefaultDraft)
  }

  /// `by factor: Double = …`
  var summary: String {
    let outside = label ?? "_"
    let head = outside == name ? outside : "\(outside) \(name)"
    return "\(head): " + (isInout ? "inout " : "") + type.description
      + (isVariadic ? "..." : "") + (hasDefault ? " = …" : "")
  }

  var hasDefault: Bool { if case .none = defaultValue { false } else { true } }
}

/// A default value; set once its declaration has been checked.
final class DefaultDraft {
  var draft: Draft?
  /// It is being written into a call. A default that needs itself would never be written to its end.
  var isBeingBuilt = false
}

/// What a generic declaration asks of its parameters.
enum Constraint {
  case conforms(Type, Nominal)
  case same(Type, Type)
  /// The second is the element type of the first.
  case element(Type, Type)
}

/// A stored, computed, static or native property.
final class Property {
  let name: String
  let owner: Nominal?
  var type: Type
  var storage: Storage
  /// It can be assigned; a `let` can be assigned in an initialiser only.
  var isMutable: Bool
  var isStatic = false
  var isFinal = false
  var privacy = Privacy.none
  /// The bodies of `willSet` and `didSet`.
  var observers: [Function] = []
  var hasInitialValue = false
  var constraints: [Constraint] = []
  /// Finds the type of a static property whose initial value has not been checked yet.
  var settle: (() -> Void)?
  let span: SourceSpan?

  enum Storage {
    case stored(index: Int)
    /// A static property is a global variable.
    case global(Variable)
    case computed(get: Callee, set: Callee?)
    /// Stored, with `willSet` and `didSet` run by `set`; these set it without being run again.
    case observed(index: Int, set: Callee)
    /// `EnumCase` without payload used as a value.
    case enumCase(EnumCase)
    /// `allCases`: an array of all the cases of an enum.
    case allCases(Nominal)
  }

  init(
    name: String, owner: Nominal?, type: Type, storage: Storage, isMutable: Bool,
    span: SourceSpan? = nil
  ) {
    self.name = name
    self.owner = owner
    self.type = type
    self.storage = storage
    self.isMutable = isMutable
    self.span = span
  }
}

/// A member of a type.
enum Member {
  case property(Property)
  case method(Callable)
  case type(TypeName)
}

/// A name that stands for a type: a nominal, or an alias of any type.
enum TypeName {
  case nominal(Nominal)
  case alias(Type)
  /// An alias or type whose declaration was refused.
  case erroneous
}

extension Member {
  /// Whether it is a static property that a protocol asks for, or one that is there.
  func isStatic(asked: Bool) -> Bool {
    if case .property(let found) = self {
      found.isStatic && found.isRequirement == asked
    } else {
      false
    }
  }
}

/// What a name means.
enum Entity {
  case variable(Variable)
  case functions([Callable])
  case type(TypeName)
  /// A property of library or a `self` member reached by name alone.
  case property(Property)
  /// Its declaration was refused: using it is no further mistake.
  case erroneous
}

/// The members of a type, as they are declared.
final class TypeMembers {
  let nominal: Nominal
  var members: [String: [Member]] = [:]
  var initializers: [Callable] = []
  var subscripts: [Callable] = []
  /// Protocols declared to conform to, in order.
  var conformances: [Nominal] = []
  /// What a conformance asks of the generic parameters: `extension Box: Equatable where …`.
  var conditions: [ObjectIdentifier: [Constraint]] = [:]
  /// For protocols: what a conforming type must have.
  var requirements: [Member] = []
  var requiredInitializers: [Callable] = []
  var generics: [GenericParameter] = []
  var constraints: [Constraint] = []
  /// The type of raw values of an enum.
  var rawType: Type?
  var rawValues: [Draft] = []
  /// The cases by their raw values.
  var rawConstants: [RawConstant: String] = [:]
  /// A protocol that only classes conform to (`: AnyObject`).
  var isClassBound = false
  /// `A & B`: its members are those of the protocols it conforms to.
  var isComposition = false
  /// An enum or struct that declares an initialiser of its own has no memberwise one.
  var hasOwnInitializer = false
  var isNested = false
  var isFinal = false
  /// What it inherits from was refused: its members, and its uses, are no further mistakes.
  var isRefused = false
  /// The initialiser that Swift makes for a struct without one.
  var memberwise: Callable?
  /// Stored properties with their initial values, in layout order.
  var stored: [StoredProperty] = []

  init(nominal: Nominal) { self.nominal = nominal }
}

final class StoredProperty {
  let property: Property
  let variable: Variable
  var initial: Draft?
  let holder = DefaultDraft()

  init(property: Property, variable: Variable) {
    self.property = property
    self.variable = variable
  }
}

extension Callable {
  /// What stands for it in a subclass: the same head, with a target of its own.
  func inherited(by nominal: Nominal, result: Type, target: Target) -> Callable {
    let made = Callable(
      name: name, owner: nominal, parameters: parameters, result: result, target: target)
    made.generics = generics
    made.constraints = constraints
    made.isThrowing = isThrowing
    made.isRethrowing = isRethrowing
    made.isFailable = isFailable
    made.isConvenience = isConvenience
    made.overridable = overridable
    return made
  }

  func takesTheSame(as other: Callable) -> Bool {
    parameters.map(\.label) == other.parameters.map(\.label)
      && parameters.map(\.type) == other.parameters.map(\.type)
  }

  /// Asked for by a protocol, or found by the object's own class.
  var isRequirement: Bool { if case .requirement = target { true } else { false } }
}

extension Property {
  /// Asked for by a protocol.
  var isRequirement: Bool {
    if owner?.kind == .protocolType, case .computed(.requirement, _) = storage {
      true
    } else {
      false
    }
  }
}
