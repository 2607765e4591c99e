import SwiftParser
import SwiftSyntax

/// A library by name. Declarations are parsed the first time they are looked up.
final class LibraryIndex {
  private let positions: LibraryPositions
  private var nominals: [String: Nominal] = [:]
  private var generics: [ObjectIdentifier: [GenericParameter]] = [:]
  private var parsed: [Int: LibraryEntry] = [:]
  private var elements: [String: Type?] = [:]
  private var selfParameters: [ObjectIdentifier: GenericParameter] = [:]
  private var nextOwner = 1

  private var library: Library { positions.library }

  init(_ positions: LibraryPositions) { self.positions = positions }

  func newOwner() -> Int {
    nextOwner += 1
    return nextOwner
  }

  // MARK: Types

  private static let essential: [String: [String]] = [
    "Int": [], "Double": [], "Float": [], "Bool": [], "String": [], "Character": [],
    "Array": ["Element"], "Dictionary": ["Key", "Value"], "Set": ["Element"],
    "Optional": ["Wrapped"], "Range": ["Bound"], "ClosedRange": ["Bound"],
  ]
  private static let essentialProtocols: Set<String> = [
    "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Error", "Numeric",
    "Sequence", "Collection", "CaseIterable", "Identifiable", "Sendable", "Codable",
    "SignedNumeric", "AdditiveArithmetic", "BinaryInteger", "FixedWidthInteger",
    "FloatingPoint", "BinaryFloatingPoint", "StringProtocol", "RawRepresentable", "Strideable",
    "AnyObject", "Encodable", "Decodable", "LocalizedError", "CustomDebugStringConvertible",
    "RandomNumberGenerator", "IteratorProtocol", "SignedInteger",
  ]

  func type(named name: String) -> LibraryType? { positions.types[name].map { library.types[$0] } }

  func nominal(named name: String) -> Nominal? {
    if let known = nominals[name] { return known }
    let made: Nominal
    if let type = type(named: name) {
      made = Nominal(
        name: name, kind: type.kind == .protocolType ? .protocolType : .native,
        genericParameters: type.genericParameters)
    } else if let parameters = Self.essential[name] {
      made = Nominal(name: name, kind: .native, genericParameters: parameters)
    } else if Self.essentialProtocols.contains(name) {
      made = Nominal(name: name, kind: .protocolType)
    } else {
      return nil
    }
    nominals[name] = made
    let owner = newOwner()
    generics[ObjectIdentifier(made)] = made.genericParameters.map {
      GenericParameter(name: $0, owner: owner)
    }
    if let type = type(named: name), type.kind == .enumeration {
      made.cases = type.cases.enumerated().map {
        EnumCase(owner: made, name: $1, index: $0, payload: [])
      }
    }
    return made
  }

  func genericParameters(of nominal: Nominal) -> [GenericParameter] {
    generics[ObjectIdentifier(nominal)] ?? []
  }

  func setGenericParameters(_ parameters: [GenericParameter], of nominal: Nominal) {
    generics[ObjectIdentifier(nominal)] = parameters
  }

  func standard(_ name: String, _ arguments: [Type] = []) -> Type {
    guard let nominal = nominal(named: name) else { return .error }
    return .nominal(nominal, arguments)
  }

  func protocolNamed(_ name: String) -> Nominal? {
    guard let nominal = nominal(named: name), nominal.kind == .protocolType else { return nil }
    return nominal
  }

  /// The element type of a library sequence, in terms of its own generic parameters.
  func element(of nominal: Nominal) -> Type? {
    if let known = elements[nominal.name] { return known }
    var result: Type?
    if let text = type(named: nominal.name)?.element {
      result = resolver(owner: nominal, generics: []).resolve(Self.parseType(text))
    } else {
      let parameters = genericParameters(of: nominal).map { Type.parameter($0) }
      switch nominal.name {
      case "Array", "Set": result = parameters.first
      case "Range", "ClosedRange": result = parameters.first
      case "String": result = standard("Character")
      case "Dictionary" where parameters.count == 2:
        result = .tuple([
          Type.TupleElement(label: "key", type: parameters[0]),
          Type.TupleElement(label: "value", type: parameters[1]),
        ])
      default: break
      }
    }
    elements[nominal.name] = .some(result)
    return result
  }

  private static func parseType(_ text: String) -> TypeSyntax {
    var parser = Parser(text)
    return TypeSyntax.parse(from: &parser)
  }

  // MARK: Declarations

  func globals(_ name: String) -> [LibraryEntry] { entries(positions.declarations[name]) }

  func members(of owner: String, _ name: String) -> [LibraryEntry] {
    entries(positions.declarations[owner + "." + name])
  }

  func operators(_ name: String) -> [LibraryEntry] { entries(positions.operators[name]) }

  /// Every name that a reader may have meant: a walk over the library, for mistakes only.
  func allNames(owner: String?) -> [String] {
    var names = library.declarations.filter { $0.owner == owner }.map(\.name)
    if owner == nil { names += library.types.map(\.name) + Self.essential.keys }
    return names
  }

  private func entries(_ positions: [Int]?) -> [LibraryEntry] {
    (positions ?? []).compactMap { position in
      if let known = parsed[position] { return known }
      let made = parse(library.declarations[position])
      parsed[position] = made
      return made
    }
  }

  private func resolver(owner: Nominal?, generics: [GenericParameter]) -> TypeResolver {
    TypeResolver(index: self) { [unowned self] name in
      if let parameter = generics.first(where: { $0.name == name }) {
        return .alias(.parameter(parameter))
      }
      if let owner {
        if let parameter = genericParameters(of: owner).first(where: { $0.name == name }) {
          return .alias(.parameter(parameter))
        }
        if name == "Self" { return .alias(selfType(of: owner)) }
      }
      return nominal(named: name).map { .nominal($0) }
    }
  }

  private func isReference(_ owner: String?) -> Bool {
    owner.flatMap { type(named: $0) }?.kind == .classType
  }

  func isClass(_ nominal: Nominal) -> Bool {
    nominal.kind == .classType || nominal.kind == .native && isReference(nominal.name)
  }

  /// `Self` inside a protocol.
  func selfParameter(of nominal: Nominal) -> GenericParameter {
    if let known = selfParameters[ObjectIdentifier(nominal)] { return known }
    let made = GenericParameter(name: "Self", owner: newOwner())
    selfParameters[ObjectIdentifier(nominal)] = made
    return made
  }

  func selfType(of nominal: Nominal) -> Type {
    if nominal.kind == .protocolType { return .parameter(selfParameter(of: nominal)) }
    return .nominal(nominal, genericParameters(of: nominal).map { .parameter($0) })
  }

  private func parse(_ declaration: LibraryDeclaration) -> LibraryEntry? {
    let owner = declaration.owner.flatMap { nominal(named: $0) }
    if declaration.owner != nil, owner == nil { return nil }
    guard let syntax = ParsedDeclarations.shared.declaration(declaration.signature)
    else { return nil }
    var builder = SignatureBuilder(
      index: self, owner: owner, resolver: { self.resolver(owner: owner, generics: $0) })
    builder.isNative = true
    if let text = declaration.constraint {
      builder.extraConstraint = GenericWhereClauseSyntax.parsed(text)
    }
    if let variable = syntax.as(VariableDeclSyntax.self),
      let binding = variable.bindings.first, let annotation = binding.typeAnnotation
    {
      let type = resolver(owner: owner, generics: []).resolve(annotation.type)
      let isStatic = variable.modifiers.contains { $0.name.tokenKind == .keyword(.static) }
      let isInstance = owner != nil && !isStatic
      let get = Native(
        id: declaration.native, name: declaration.name, inoutArguments: isInstance ? [false] : [])
      let set = declaration.setter.map {
        Native(
          id: $0, name: declaration.name,
          inoutArguments: isInstance ? [!isReference(declaration.owner), false] : [false])
      }
      let property = Property(
        name: declaration.name, owner: owner, type: type,
        storage: .computed(get: .native(get), set: set.map { .native($0) }),
        isMutable: set != nil)
      property.isStatic = isStatic
      property.constraints = builder.constraints(of: builder.extraConstraint)
      return .property(property)
    }
    guard let callable = builder.callable(for: syntax) else { return nil }
    var inoutArguments = callable.parameters.map(\.isInout)
    let isInstance = owner != nil && !callable.isStatic && callable.name != "init"
    if isInstance { inoutArguments.insert(callable.isMutating, at: 0) }
    callable.target = .native(
      Native(id: declaration.native, name: declaration.name, inoutArguments: inoutArguments))
    if let setter = declaration.setter {
      callable.setter = .native(
        Native(
          id: setter, name: declaration.name,
          inoutArguments: [!isReference(declaration.owner)] + callable.parameters.map { _ in false }
            + [false]))
    }
    return .callable(callable)
  }
}

enum LibraryEntry {
  case callable(Callable)
  case property(Property)
}

extension GenericWhereClauseSyntax {
  /// The clause of a constraint written alone: `Element == Int`.
  static func parsed(_ text: String) -> GenericWhereClauseSyntax? {
    let file = Parser.parse(source: "func f() where " + text)
    guard case .decl(let declaration)? = file.statements.first?.item else { return nil }
    return declaration.as(FunctionDeclSyntax.self)?.genericWhereClause
  }
}
