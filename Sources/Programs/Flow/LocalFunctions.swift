/// Local functions can be called before their declaration, as long as they use no variable that is
/// declared after the call. Those that use a variable of their own block are made where they stand,
/// all others at the block's start.
func placingLocalFunctions(_ statements: [Statement]) -> [Statement] {
  var own: Set<ObjectIdentifier> = []
  var hasFunction = false
  for statement in statements {
    switch statement.kind {
    case .declare(let pattern, _): own.formUnion(pattern.variables.map { ObjectIdentifier($0) })
    case .guardElse(let conditions, _):
      for case .match(let pattern, _) in conditions {
        own.formUnion(pattern.variables.map { ObjectIdentifier($0) })
      }
    case .localFunction: hasFunction = true
    default: break
    }
  }
  guard hasFunction else { return statements }
  var first: [Statement] = []
  var made: [Statement] = []
  var rest: [Statement] = []
  for statement in statements {
    guard case .localFunction(let variable, let function) = statement.kind else {
      rest.append(statement)
      continue
    }
    first.append(Statement(.declare(.bind(variable), nil), span: statement.span))
    let closure = Expression(.closure(function), type: variable.type, span: statement.span)
    let assign = Statement(
      .expression(
        Expression(.assign(.variable(variable), closure), type: .void, span: statement.span)),
      span: statement.span)
    if function.captures.contains(where: { own.contains(ObjectIdentifier($0)) }) {
      rest.append(assign)
    } else {
      made.append(assign)
    }
  }
  return first + made + rest
}

extension Pattern {
  /// The variables that the pattern binds.
  var variables: [Variable] {
    switch self {
    case .bind(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts): parts.flatMap(\.variables)
    case .some(let inner), .type(_, let inner): inner.variables
    case .wildcard, .isNil, .test: []
    }
  }
}
