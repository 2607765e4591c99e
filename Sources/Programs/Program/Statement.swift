/// A checked statement.
package struct Statement: Sendable {
  package var kind: Kind
  package var span: SourceSpan

  package init(_ kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `let`/`var`; without a value the variables are assigned later.
    case declare(Pattern, Expression?)
    /// A local function: bound to its variable's value before the block's statements run.
    case localFunction(Variable, Function)
    case block([Statement])
    case ifElse([Condition], then: [Statement], else: [Statement])
    case guardElse([Condition], else: [Statement])
    case whileLoop([Condition], body: [Statement], label: LoopLabel)
    case repeatLoop(body: [Statement], condition: Expression, label: LoopLabel)
    /// `sequence` is an array, dictionary, set, range, string, or `Sequence` of the library.
    case forLoop(
      Pattern, sequence: Expression, where: Expression?, body: [Statement], label: LoopLabel)
    case switchCase(Expression, [SwitchCase], label: LoopLabel)
    case breakLoop(LoopLabel)
    case continueLoop(LoopLabel)
    case fallthroughCase
    case returnValue(Expression?)
    /// The value of the enclosing `Expression.Kind.block`.
    case yield(Expression)
    case throwError(Expression)
    case doCatch([Statement], [CatchClause])
    case deferBlock([Statement])
  }
}

/// The loop or switch that a `break` or `continue` means; identity is the object.
package final class LoopLabel: @unchecked Sendable {
  package let name: String?

  package init(name: String?) { self.name = name }
}

package enum Condition: Sendable {
  case expression(Expression)
  /// `if let`, `if case`, `guard let`, `while let`.
  case match(Pattern, Expression)
}

package struct SwitchCase: Sendable {
  /// Any of them, each with its `where`; the variables they bind are the same objects.
  package var patterns: [(pattern: Pattern, where: Expression?)]
  package var body: [Statement]

  package init(patterns: [(pattern: Pattern, where: Expression?)], body: [Statement]) {
    self.patterns = patterns
    self.body = body
  }
}

package struct CatchClause: Sendable {
  /// `catch` alone binds the variable `error`.
  package var pattern: Pattern
  package var condition: Expression?
  package var body: [Statement]

  package init(pattern: Pattern, condition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
  }
}

package indirect enum Pattern: Sendable {
  case wildcard
  case bind(Variable)
  case tuple([Pattern])
  /// Matches an enum's case, its associated values matching the sub-patterns (none: any).
  case enumCase(EnumCase, [Pattern])
  /// `let x?`, `.some(let x)`: a payload that matches. `.none` and `nil` are `isNil`.
  case some(Pattern)
  case isNil
  /// `~=`: the test is a Bool expression in which `subject` stands for the matched value.
  case test(subject: Variable, Expression)
  /// `is T` / `let x as T`.
  case type(Type, Pattern)
}
