import SwiftSyntax

/// A sequence of operands and operators, folded by precedence.
indirect enum Folded {
  case leaf(ExprSyntax)
  case binary(BinaryOperatorExprSyntax, Folded, Folded)
  case assign(AssignmentExprSyntax, Folded, Folded)
  case ternary(Folded, UnresolvedTernaryExprSyntax, Folded)
  case isType(Folded, TypeSyntax)
  case asType(Folded, UnresolvedAsExprSyntax, TypeSyntax)
  /// `try` covers everything to its right.
  case tried(TryExprSyntax, Folded)
  /// A mistake was reported.
  case refused

  /// What a single-operand fold is made of.
  var leaf: ExprSyntax? { if case .leaf(let expression) = self { expression } else { nil } }
}

/// The operators of Swift's standard library by precedence, the tightest highest.
struct Precedence {
  enum Associativity { case left, right, none }

  var level: Int
  var associativity: Associativity
  var group: String

  static func of(_ name: String) -> Precedence? { table[name] }

  static let ternary = Precedence(
    level: 70, associativity: .right, group: "TernaryPrecedence")
  static let assignment = Precedence(
    level: 60, associativity: .right, group: "AssignmentPrecedence")
  static let casting = Precedence(level: 120, associativity: .none, group: "CastingPrecedence")

  private static let table: [String: Precedence] = {
    let groups: [(Int, Associativity, String, String)] = [
      (160, .none, "BitwiseShiftPrecedence", "<< >> &<< &>>"),
      (150, .left, "MultiplicationPrecedence", "* / % &* &"),
      (140, .left, "AdditionPrecedence", "+ - &+ &- | ^"),
      (130, .none, "RangeFormationPrecedence", "..< ..."),
      (110, .right, "NilCoalescingPrecedence", "??"),
      (100, .none, "ComparisonPrecedence", "== != < <= > >= === !== ~= .== .!= .< .<= .> .>="),
      (90, .left, "LogicalConjunctionPrecedence", "&&"),
      (80, .left, "LogicalDisjunctionPrecedence", "||"),
      (60, .right, "AssignmentPrecedence", "+= -= *= /= %= &= |= ^= <<= >>= &+= &-= &*="),
    ]
    var table: [String: Precedence] = [:]
    for (level, associativity, group, names) in groups {
      for name in names.split(separator: " ") {
        table[String(name)] = Precedence(
          level: level, associativity: associativity, group: group)
      }
    }
    return table
  }()
}

extension Checker {
  /// The longest sequence of operators taken; the tree it makes is as deep.
  static let longestSequence = 2000

  func fold(_ sequence: SequenceExprSyntax) -> Folded {
    let elements = Array(sequence.elements)
    guard elements.count <= Self.longestSequence else {
      report(.tooManyOperators, at: sequence)
      return .refused
    }
    if let (label, value) = sequence.namedArgument {
      report(.labelWithEquals(label: label, value: value), at: sequence)
      return .refused
    }
    var position = 0
    return fold(elements, &position, minimum: 0)
  }

  private func fold(_ elements: [ExprSyntax], _ position: inout Int, minimum: Int) -> Folded {
    guard position < elements.count else { return .refused }
    if let tried = elements[position].as(TryExprSyntax.self) {
      var rest = elements
      rest[position] = tried.expression
      return .tried(tried, fold(rest, &position, minimum: minimum))
    }
    var left = Folded.leaf(elements[position])
    position += 1
    var previous: Precedence?
    while position < elements.count {
      let element = elements[position]
      guard let precedence = precedence(of: element) else {
        position = elements.count
        return .refused
      }
      guard precedence.level >= minimum else { return left }
      if let previous, previous.level == precedence.level, precedence.associativity == .none,
        precedence.group != Precedence.casting.group
      {
        report(.nonAssociative(precedence.group), at: element)
        position = elements.count
        return .refused
      }
      previous = precedence
      position += 1
      let next = precedence.associativity == .right ? precedence.level : precedence.level + 1
      switch element.as(ExprSyntaxEnum.self) {
      case .binaryOperatorExpr(let syntax):
        left = .binary(syntax, left, fold(elements, &position, minimum: next))
      case .assignmentExpr(let syntax):
        left = .assign(syntax, left, fold(elements, &position, minimum: next))
      case .unresolvedTernaryExpr(let syntax):
        left = .ternary(left, syntax, fold(elements, &position, minimum: next))
      case .unresolvedIsExpr:
        guard let type = typeOperand(elements, &position) else { return .refused }
        left = .isType(left, type)
      case .unresolvedAsExpr(let syntax):
        guard let type = typeOperand(elements, &position) else { return .refused }
        left = .asType(left, syntax, type)
      default: return .refused
      }
    }
    return left
  }

  private func typeOperand(_ elements: [ExprSyntax], _ position: inout Int) -> TypeSyntax? {
    guard position < elements.count, let type = elements[position].as(TypeExprSyntax.self) else {
      return nil
    }
    position += 1
    return type.type
  }

  private func precedence(of element: ExprSyntax) -> Precedence? {
    switch element.as(ExprSyntaxEnum.self) {
    case .binaryOperatorExpr(let syntax):
      if let known = Precedence.of(syntax.operator.text) { return known }
      report(.unknownOperator(syntax.operator.text), at: syntax)
      return nil
    case .assignmentExpr: return .assignment
    case .unresolvedTernaryExpr: return .ternary
    case .unresolvedIsExpr, .unresolvedAsExpr: return .casting
    default:
      report(.outsideSubset(.construct(element.trimmedDescription)), at: element)
      return nil
    }
  }
}
