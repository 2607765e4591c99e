/// `Double` and `Float`: the same members, each in its own precision.
extension StandardLibrary {
  static func addFloatingPoint(to table: inout NativeTable) {
    addFloatingPoint(Double.self, "Double", to: &table)
    addFloatingPoint(Float.self, "Float", to: &table)
    table.add(to: "Double", "init(_ other: Float)") { a, _ in .double(a.double(0)) }
    table.add(to: "Float", "init(_ other: Double)") { a, _ in .float(Float(a.double(0))) }
  }

  private static func addFloatingPoint<Number: ValueNumber>(
    _: Number.Type, _ name: String, to table: inout NativeTable
  ) {
    func constant(_ constant: String, _ value: Number) {
      table.add(to: name, "static var \(constant): \(name) { get }") { _, _ in value.value }
    }
    constant("pi", .pi)
    constant("infinity", .infinity)
    constant("nan", .nan)
    constant("zero", 0)
    constant("ulpOfOne", .ulpOfOne)
    constant("greatestFiniteMagnitude", .greatestFiniteMagnitude)
    constant("leastNormalMagnitude", .leastNormalMagnitude)
    constant("leastNonzeroMagnitude", .leastNonzeroMagnitude)

    func test(_ property: String, _ answer: @escaping @Sendable (Number) -> Bool) {
      table.add(to: name, "var \(property): Bool { get }") { a, _ in
        .bool(answer(Number.argument(a, 0)))
      }
    }
    test("isNaN") { $0.isNaN }
    test("isInfinite") { $0.isInfinite }
    test("isFinite") { $0.isFinite }
    test("isZero") { $0.isZero }
    test("isNormal") { $0.isNormal }

    func unary(_ signature: String, _ operation: @escaping @Sendable (Number) -> Number) {
      table.add(to: name, signature) { a, _ in operation(Number.argument(a, 0)).value }
    }
    unary("var magnitude: \(name) { get }") { abs($0) }
    unary("var ulp: \(name) { get }") { $0.ulp }
    unary("var nextUp: \(name) { get }") { $0.nextUp }
    unary("var nextDown: \(name) { get }") { $0.nextDown }
    unary("func squareRoot() -> \(name)") { $0.squareRoot() }

    table.add(to: name, "var sign: FloatingPointSign { get }") { a, _ in
      .libraryCase(
        Number.argument(a, 0).sign == .minus ? "minus" : "plus", of: "FloatingPointSign")
    }
    func binary(_ signature: String, _ operation: @escaping @Sendable (Number, Number) -> Number) {
      table.add(to: name, signature) { a, _ in
        operation(Number.argument(a, 0), Number.argument(a, 1)).value
      }
    }
    binary("func truncatingRemainder(dividingBy other: \(name)) -> \(name)") {
      $0.truncatingRemainder(dividingBy: $1)
    }
    binary("func remainder(dividingBy other: \(name)) -> \(name)") { $0.remainder(dividingBy: $1) }
    addRounding(Number.self, name, to: &table)
    addInitializers(Number.self, name, to: &table)
  }

  private static func addRounding<Number: ValueNumber>(
    _: Number.Type, _ name: String, to table: inout NativeTable
  ) {
    table.add(
      to: name,
      "func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> \(name)"
    ) { a, _ in Number.argument(a, 0).rounded(a.roundingRule(1)).value }
    table.add(
      to: name, "mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero)"
    ) { a, _ in
      a[0] = Number.argument(a, 0).rounded(a.roundingRule(1)).value
      return .void
    }
    table.add(to: name, "mutating func negate()") { a, _ in
      a[0] = (-Number.argument(a, 0)).value
      return .void
    }
  }

  private static func addInitializers<Number: ValueNumber>(
    _: Number.Type, _ name: String, to table: inout NativeTable
  ) {
    table.add(to: name, "init()") { _, _ in Number.zero.value }
    table.add(to: name, "init(_ value: Int)") { a, _ in Number(a.int(0)).value }
    table.add(to: name, "init(_ value: UInt8)") { a, _ in Number(a.int(0)).value }
    table.add(to: name, "init(_ other: \(name))") { a, _ in a[0] }
    for type in ["String", "Substring"] {
      table.add(to: name, "init?(_ text: \(type))") { a, _ in
        .some(Number(a.string(0)).map(\.value))
      }
    }
  }
}

/// The two floating-point types that are values of the language.
protocol ValueNumber: BinaryFloatingPoint, LosslessStringConvertible, Sendable {
  var value: Value { get }
  static func argument(_ arguments: NativeArguments, _ index: Int) -> Self
}

extension Double: ValueNumber {
  var value: Value { .double(self) }

  static func argument(_ arguments: NativeArguments, _ index: Int) -> Double {
    arguments.double(index)
  }
}

extension Float: ValueNumber {
  var value: Value { .float(self) }

  static func argument(_ arguments: NativeArguments, _ index: Int) -> Float {
    arguments.float(index)
  }
}

extension NativeArguments {
  fileprivate func roundingRule(_ index: Int) -> FloatingPointRoundingRule {
    if isOmitted(index) { return .toNearestOrAwayFromZero }
    switch libraryCase(index) {
    case "up": return .up
    case "down": return .down
    case "towardZero": return .towardZero
    case "awayFromZero": return .awayFromZero
    case "toNearestOrEven": return .toNearestOrEven
    default: return .toNearestOrAwayFromZero
    }
  }
}
