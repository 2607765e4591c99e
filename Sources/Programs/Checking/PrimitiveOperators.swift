import SwiftSyntax

/// The operators that run directly on the values of primitive types.
struct PrimitiveOperator {
  var primitive: Primitive
  /// Names of the types it is defined on.
  var types: Set<String>
  var givesBool = false

  static func named(_ name: String) -> PrimitiveOperator? { table[name] }

  private static let table: [String: PrimitiveOperator] = {
    let numbers: Set<String> = ["Int", "Double", "Float", "UInt8"]
    let integers: Set<String> = ["Int", "UInt8"]
    let ordered = numbers.union(["String", "Character", "Substring"])
    let equatable = ordered.union(["Bool"])
    func arithmetic(_ primitive: Primitive, _ types: Set<String>) -> PrimitiveOperator {
      PrimitiveOperator(primitive: primitive, types: types)
    }
    func comparison(_ primitive: Primitive, _ types: Set<String>) -> PrimitiveOperator {
      PrimitiveOperator(primitive: primitive, types: types, givesBool: true)
    }
    return [
      "+": arithmetic(.add, numbers.union(["String"])), "-": arithmetic(.subtract, numbers),
      "*": arithmetic(.multiply, numbers), "/": arithmetic(.divide, numbers),
      "%": arithmetic(.remainder, integers), "&+": arithmetic(.addWrapping, integers),
      "&-": arithmetic(.subtractWrapping, integers),
      "&*": arithmetic(.multiplyWrapping, integers), "&": arithmetic(.and, integers),
      "|": arithmetic(.or, integers), "^": arithmetic(.xor, integers),
      "<<": arithmetic(.shiftLeft, integers), ">>": arithmetic(.shiftRight, integers),
      "==": comparison(.equal, equatable), "!=": comparison(.notEqual, equatable),
      "<": comparison(.less, ordered), "<=": comparison(.lessOrEqual, ordered),
      ">": comparison(.greater, ordered), ">=": comparison(.greaterOrEqual, ordered),
    ]
  }()
}

extension Checker {
  /// Both operands of one primitive type, literals taking the type of the other operand.
  func homogeneous(
    _ name: String, _ primitive: PrimitiveOperator, _ a: Draft, _ b: Draft, at span: SourceSpan,
    _ node: some SyntaxProtocol
  ) -> Draft? {
    let x = solver.resolve(a.type)
    let y = solver.resolve(b.type)
    let mark = solver.mark()
    let isNumeric = primitive.types.contains("Int")
    func isPrimitive(_ type: Type) -> Bool {
      if let name = type.nativeName { return primitive.types.contains(name) }
      if case .parameter(let parameter) = type { return isNumericParameter(parameter, name) }
      return solver.isUnknown(type)
    }
    guard isNumeric, isPrimitive(x), isPrimitive(y), solver.unify(x, y) else {
      solver.rollBack(to: mark)
      return nil
    }
    let operand = x
    if solver.isUnknown(operand) {
      deferred.append { [self] in
        defaulting(operand)
        let final = solver.resolve(operand)
        if let found = final.nativeName, !primitive.types.contains(found) {
          report(
            .operatorMismatch(name, final, final, help: operandHelp(name, a, b)), at: node)
        }
      }
    }
    let type = primitive.givesBool ? index.standard("Bool") : operand
    return Draft(type, span) { [self] in
      Expression(
        .binary(primitive.primitive, a.build(), b.build()), type: final(type, at: span), span: span)
    }
  }

  /// A generic parameter whose bounds have the operator.
  func isNumericParameter(_ parameter: GenericParameter, _ name: String) -> Bool {
    let bounds = scope.bounds[parameter] ?? []
    func has(_ names: String...) -> Bool {
      names.contains { name in
        bounds.contains { bound in
          index.protocolNamed(name).map { bound === $0 || inherits(bound, $0) } ?? false
        }
      }
    }
    switch name {
    case "==", "!=": return has("Equatable")
    case "<", ">", "<=", ">=": return has("Comparable")
    case "+", "-": return has("AdditiveArithmetic")
    case "*": return has("Numeric")
    case "/": return has("FloatingPoint", "BinaryInteger")
    case "%", "&", "|", "^", "<<", ">>", "&+", "&-", "&*": return has("BinaryInteger")
    default: return false
    }
  }
}
