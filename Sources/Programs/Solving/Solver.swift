/// What a literal can become. An integer literal can become anything a floating one can.
enum LiteralKind: Sendable {
  case integer, float, string

  /// The type a literal takes when nothing asks for another.
  var defaultName: String {
    switch self {
    case .integer: "Int"
    case .float: "Double"
    case .string: "String"
    }
  }

  func allows(_ name: String) -> Bool {
    switch self {
    case .integer: ["Int", "Double", "Float", "UInt8"].contains(name)
    case .float: ["Double", "Float"].contains(name)
    case .string: ["String", "Character", "Substring", "StaticString"].contains(name)
    }
  }
}

/// Type variables and what is known of them. Every change is on a trail, so that a trial can be
/// taken back.
final class Solver {
  private var bindings: [Type?] = []
  private var literals: [LiteralKind?] = []
  private(set) var origins: [SourceSpan] = []
  private var trail: [(id: Int, literal: LiteralKind?)] = []
  /// How far the choices made so far are from what a reader would take first; lower is better.
  var cost = 0

  func fresh(_ literal: LiteralKind? = nil, at span: SourceSpan) -> Type {
    bindings.append(nil)
    literals.append(literal)
    origins.append(span)
    return .variable(TypeVariable(id: bindings.count - 1))
  }

  struct Mark {
    var trail: Int
    var cost: Int
  }

  func mark() -> Mark { Mark(trail: trail.count, cost: cost) }

  func rollBack(to mark: Mark) {
    while trail.count > mark.trail, let change = trail.popLast() {
      bindings[change.id] = nil
      literals[change.id] = change.literal
    }
    cost = mark.cost
  }

  /// The type with a bound variable at its head replaced.
  func resolve(_ type: Type) -> Type {
    var type = type
    while case .variable(let variable) = type, let bound = bindings[variable.id] { type = bound }
    return type
  }

  /// The type with all bound variables replaced.
  func settle(_ type: Type) -> Type {
    switch resolve(type) {
    case .nominal(let nominal, let arguments):
      arguments.isEmpty ? .nominal(nominal, arguments) : .nominal(nominal, arguments.map(settle))
    case .tuple(let elements):
      .tuple(elements.map { Type.TupleElement(label: $0.label, type: settle($0.type)) })
    case .function(let function):
      .function(
        Type.FunctionType(
          parameters: function.parameters.map(settle), inoutParameters: function.inoutParameters,
          result: settle(function.result), isThrowing: function.isThrowing))
    case let other: other
    }
  }

  func literalKind(_ type: Type) -> LiteralKind? {
    if case .variable(let variable) = resolve(type) { return literals[variable.id] }
    return nil
  }

  func isUnknown(_ type: Type) -> Bool {
    if case .variable = resolve(type) { return true }
    return false
  }

  /// Whether any variable is left in the type.
  func hasUnknown(_ type: Type) -> Bool {
    switch resolve(type) {
    case .variable: true
    case .nominal(_, let arguments): arguments.contains(where: hasUnknown)
    case .tuple(let elements): elements.contains { hasUnknown($0.type) }
    case .function(let function):
      function.parameters.contains(where: hasUnknown) || hasUnknown(function.result)
    default: false
    }
  }

  /// Makes the two types one, or says that they cannot be.
  func unify(_ a: Type, _ b: Type) -> Bool {
    let a = resolve(a)
    let b = resolve(b)
    switch (a, b) {
    case (.error, _), (_, .error): return true
    case (.variable(let x), .variable(let y)):
      if x == y { return true }
      return join(x, y)
    case (.variable(let x), _): return bind(x, to: b)
    case (_, .variable(let y)): return bind(y, to: a)
    case (.nominal(let n, let xs), .nominal(let m, let ys)):
      return n === m && xs.count == ys.count && zip(xs, ys).allSatisfy(unify)
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count
        && zip(xs, ys).allSatisfy {
          ($0.label == nil || $1.label == nil || $0.label == $1.label) && unify($0.type, $1.type)
        }
    case (.function(let f), .function(let g)):
      return f.parameters.count == g.parameters.count && f.inoutParameters == g.inoutParameters
        && zip(f.parameters, g.parameters).allSatisfy(unify) && unify(f.result, g.result)
    case (.existential(let p), .existential(let q)): return p === q
    case (.parameter(let p), .parameter(let q)): return p == q
    default: return false
    }
  }

  private func join(_ x: TypeVariable, _ y: TypeVariable) -> Bool {
    switch (literals[x.id], literals[y.id]) {
    case (nil, _): set(x, to: .variable(y))
    case (_, nil): set(y, to: .variable(x))
    case (.integer, .float), (.integer, .integer), (.float, .float), (.string, .string):
      set(x, to: .variable(y))
    case (.float, .integer): set(y, to: .variable(x))
    default: return false
    }
    return true
  }

  private func bind(_ variable: TypeVariable, to type: Type) -> Bool {
    if let literal = literals[variable.id] {
      guard case .nominal(let nominal, _) = type, nominal.kind == .native,
        literal.allows(nominal.name)
      else { return false }
      if nominal.name != literal.defaultName { cost += 1 }
    }
    guard !occurs(variable, in: type) else { return false }
    set(variable, to: type)
    return true
  }

  private func set(_ variable: TypeVariable, to type: Type) {
    trail.append((variable.id, literals[variable.id]))
    bindings[variable.id] = type
  }

  private func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    switch resolve(type) {
    case .variable(let other): other == variable
    case .nominal(_, let arguments): arguments.contains { occurs(variable, in: $0) }
    case .tuple(let elements): elements.contains { occurs(variable, in: $0.type) }
    case .function(let function):
      function.parameters.contains { occurs(variable, in: $0) }
        || occurs(variable, in: function.result)
    default: false
    }
  }
}

extension Type {
  /// The type with generic parameters replaced.
  func substituting(_ map: [GenericParameter: Type]) -> Type {
    if map.isEmpty { return self }
    switch self {
    case .parameter(let parameter): return map[parameter] ?? self
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return self }
      return .nominal(nominal, arguments.map { $0.substituting(map) })
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: $0.type.substituting(map)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.substituting(map) },
          inoutParameters: function.inoutParameters,
          result: function.result.substituting(map), isThrowing: function.isThrowing))
    default: return self
    }
  }

  /// Whether a part of it is not known (yet).
  var isOpen: Bool {
    switch self {
    case .variable, .error: true
    case .nominal(_, let arguments): arguments.contains(where: \.isOpen)
    case .tuple(let elements): elements.contains(where: \.type.isOpen)
    case .function(let function):
      function.parameters.contains(where: \.isOpen) || function.result.isOpen
    default: false
    }
  }
  var isError: Bool { if case .error = self { true } else { false } }
  var isVoid: Bool { if case .tuple(let elements) = self { elements.isEmpty } else { false } }

  /// The nominal's name when it is a type of the library or the standard library.
  var nativeName: String? {
    if case .nominal(let nominal, _) = self, nominal.kind == .native { return nominal.name }
    return nil
  }

  /// `T` of `T?`.
  package var wrapped: Type? {
    if case .nominal(let nominal, let arguments) = self, nominal.kind == .native,
      nominal.name == "Optional"
    {
      return arguments.first
    }
    return nil
  }

  /// The type of what never comes back.
  var isNever: Bool { nativeName == "Never" }

  var isNumber: Bool { ["Int", "Double", "Float", "UInt8"].contains(nativeName ?? "") }
}
