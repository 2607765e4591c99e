/// A callable with its generic parameters opened for one use.
final class Instance {
  let callable: Callable
  /// Of one element where variadic.
  let parameters: [Type]
  let result: Type
  private var constraints: [Constraint]

  /// `inherited` is what the owner asks of its own generic parameters.
  init(
    callable: Callable, map: [GenericParameter: Type], inherited: [Constraint] = []
  ) {
    self.callable = callable
    parameters = callable.parameters.map { $0.type.substituting(map) }
    result = callable.result.substituting(map)
    constraints = (callable.constraints + inherited).map { constraint in
      switch constraint {
      case .conforms(let type, let target): .conforms(type.substituting(map), target)
      case .same(let a, let b): .same(a.substituting(map), b.substituting(map))
      case .element(let a, let b): .element(a.substituting(map), b.substituting(map))
      }
    }
  }

  /// Uses what is known by now: element types of sequences, types said to be the same.
  func solve(_ checker: Checker) {
    for constraint in constraints {
      switch constraint {
      case .element(let sequence, let element):
        if let found = checker.element(of: sequence) { _ = checker.solver.unify(element, found) }
      case .same(let a, let b):
        if checker.solver.literalKind(a) == nil || checker.solver.literalKind(b) == nil {
          let mark = checker.solver.mark()
          if !checker.solver.unify(a, b) { checker.solver.rollBack(to: mark) }
        }
      case .conforms: break
      }
    }
  }

  /// Text passed where a sequence is wanted is a `String`.
  func settleSequences(_ checker: Checker) {
    for case .element(let sequence, _) in constraints
    where checker.solver.literalKind(sequence) != nil {
      checker.defaulting(sequence)
    }
    solve(checker)
  }

  /// How much is asked of the generic parameters: of two that fit, the one that asks more is meant.
  func demands(_ checker: Checker) -> Int {
    constraints.reduce(0) { total, constraint in
      switch constraint {
      case .conforms(_, let target): total + checker.refinement(target)
      case .same: total + 2
      case .element: total
      }
    }
  }

  func holds(_ checker: Checker) -> Bool { violation(checker) == nil }

  /// The first constraint that what is known by now breaks.
  func violation(_ checker: Checker) -> Constraint? {
    constraints.first { constraint in
      switch constraint {
      case .conforms(let type, let target):
        return !checker.satisfies(type, target)
      case .same(let a, let b):
        return !checker.solver.unify(a, b)
      case .element: return false
      }
    }
  }
}

extension Checker {
  /// Whether a type, perhaps still a literal's, can conform.
  func satisfies(_ type: Type, _ target: Nominal) -> Bool {
    if let literal = solver.literalKind(type) {
      let fallback = index.standard(literal.defaultName)
      return conforms(fallback, to: target)
        || (literal == .integer && conforms(index.standard("Double"), to: target))
    }
    return conforms(type, to: target)
  }

  /// Opens a callable's generic parameters and those of its owner.
  func instantiate(_ callable: Callable, receiver: Type?, at span: SourceSpan) -> Instance {
    var map: [GenericParameter: Type] = [:]
    if let receiver {
      map = substitution(for: receiver, owner: callable.owner)
    } else if let owner = callable.owner {
      for parameter in index.genericParameters(of: owner) {
        map[parameter] = solver.fresh(at: span)
      }
    }
    for parameter in callable.generics { map[parameter] = solver.fresh(at: span) }
    guard let owner = callable.owner, owner.kind != .native, owner.kind != .protocolType else {
      return Instance(callable: callable, map: map)
    }
    return Instance(
      callable: callable, map: map, inherited: typeMembers(owner)?.constraints ?? [])
  }

  /// The call of a target with finished arguments.
  func callKind(_ target: Callable.Target, _ arguments: [Argument]) -> Expression.Kind {
    switch target {
    case .function(let function): return .call(function, arguments)
    case .requirement(let requirement): return .callRequirement(requirement, arguments)
    case .native(let native): return .callNative(native, arguments)
    case .local(let variable):
      return .callClosure(
        Expression(.variable(variable), type: variable.type, span: variable.span), arguments)
    case .makeStruct(let nominal): return .makeStruct(nominal, arguments.map(\.expression))
    case .enumCase(let enumCase): return .makeCase(enumCase, arguments.map(\.expression))
    case .classInitializer(let nominal, let function):
      let type = Type.nominal(nominal, [])
      let object = Expression(.allocate(nominal), type: type, span: function.span)
      return .call(function, [.value(object)] + arguments)
    case .closure(let draft): return .callClosure(draft.build(), arguments)
    case .unset: return .tuple([])
    }
  }

  func callKind(_ callee: Callee, _ arguments: [Argument]) -> Expression.Kind {
    switch callee {
    case .function(let function): .call(function, arguments)
    case .requirement(let requirement): .callRequirement(requirement, arguments)
    case .native(let native): .callNative(native, arguments)
    }
  }
}

extension Argument {
  /// Its value is the same whenever it is evaluated.
  var isConstant: Bool {
    guard case .value(let value) = self else { return true }
    switch value.kind {
    case .int, .double, .float, .bool, .string, .character, .nilLiteral, .closure: return true
    case .array(let items), .tuple(let items), .makeCase(_, let items):
      return items.allSatisfy { Argument.value($0).isConstant }
    case .dictionary(let pairs): return pairs.isEmpty
    case .wrapOptional(let inner), .convert(let inner): return Argument.value(inner).isConstant
    default: return false
    }
  }

  /// The value passed; a place passed inout has none and gives `Void`.
  var expression: Expression {
    switch self {
    case .value(let expression): expression
    case .inoutPlace(.value(let expression)): expression
    case .inoutPlace:
      Expression(.tuple([]), type: .void, span: SourceSpan(cell: 0, start: 0, end: 0))
    }
  }
}
