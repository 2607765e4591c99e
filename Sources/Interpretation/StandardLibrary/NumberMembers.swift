/// `Int` and `Bool`.
extension StandardLibrary {
  static func addIntegers(to table: inout NativeTable) {
    table.add(to: "Int", "static var max: Int { get }") { _, _ in .int(.max) }
    table.add(to: "Int", "static var min: Int { get }") { _, _ in .int(.min) }
    table.add(to: "Int", "static var zero: Int { get }") { _, _ in .int(0) }
    table.add(to: "Int", "static var bitWidth: Int { get }") { _, _ in .int(Int.bitWidth) }
    table.add(to: "Int", "var magnitude: Int { get }") { a, _ in .int(try magnitude(a.int(0))) }
    table.add(to: "Int", "var nonzeroBitCount: Int { get }") { a, _ in
      .int(a.int(0).nonzeroBitCount)
    }
    table.add(to: "Int", "var leadingZeroBitCount: Int { get }") { a, _ in
      .int(a.int(0).leadingZeroBitCount)
    }
    table.add(to: "Int", "var trailingZeroBitCount: Int { get }") { a, _ in
      .int(a.int(0).trailingZeroBitCount)
    }
    table.add(to: "Int", "func signum() -> Int") { a, _ in .int(a.int(0).signum()) }
    table.add(to: "Int", "func isMultiple(of other: Int) -> Bool") { a, _ in
      .bool(a.int(0).isMultiple(of: a.int(1)))
    }
    table.add(to: "Int", "mutating func negate()") { a, _ in
      guard a.int(0) != .min else { throw RuntimeFailure("integer overflow: -(\(Int.min))") }
      a[0] = .int(-a.int(0))
      return .void
    }
    table.add(
      to: "Int", "func quotientAndRemainder(dividingBy rhs: Int) -> (quotient: Int, remainder: Int)"
    ) { a, _ in
      guard a.int(1) != 0 else { throw RuntimeFailure("division by zero: \(a.int(0)) / 0") }
      let (quotient, overflows) = a.int(0).dividedReportingOverflow(by: a.int(1))
      guard !overflows else {
        throw RuntimeFailure("integer overflow: \(a.int(0)) / \(a.int(1))")
      }
      return .tuple(
        [.int(quotient), .int(a.int(0) - quotient * a.int(1))], labels: ["quotient", "remainder"])
    }
    addOverflowReports(to: &table)
    addIntegerInitializers(to: &table)
    addBytes(to: &table)
    addBooleans(to: &table)
  }

  private static func addOverflowReports(to table: inout NativeTable) {
    func add(
      _ text: String, _ operation: @escaping @Sendable (Int, Int) -> (Int, overflow: Bool)
    ) {
      table.add(to: "Int", "func \(text) -> (partialValue: Int, overflow: Bool)") {
        a, _ in
        let (value, overflows) = operation(a.int(0), a.int(1))
        return .tuple([.int(value), .bool(overflows)], labels: ["partialValue", "overflow"])
      }
    }
    add("addingReportingOverflow(_ rhs: Int)") { $0.addingReportingOverflow($1) }
    add("subtractingReportingOverflow(_ rhs: Int)") { $0.subtractingReportingOverflow($1) }
    add("multipliedReportingOverflow(by rhs: Int)") { $0.multipliedReportingOverflow(by: $1) }
  }

  static func magnitude(_ value: Int) throws -> Int {
    guard value != .min else { throw RuntimeFailure("integer overflow: the magnitude of \(value)") }
    return abs(value)
  }

  private static func addIntegerInitializers(to table: inout NativeTable) {
    table.add(to: "Int", "init()") { _, _ in .int(0) }
    table.add(to: "Int", "init(_ source: Int)") { a, _ in a[0] }
    table.add(to: "Int", "init(_ source: UInt8)") { a, _ in .int(a.int(0)) }
    for type in ["Double", "Float"] {
      table.add(to: "Int", "init(_ source: \(type))") { a, _ in
        guard let value = Int(exactly: a.double(0).rounded(.towardZero)) else {
          throw RuntimeFailure("Int(_:): \(a[0].text) does not fit an Int")
        }
        return .int(value)
      }
      table.add(to: "Int", "init?(exactly source: \(type))") { a, _ in
        .some(Int(exactly: a.double(0)).map { .int($0) })
      }
    }
    for type in ["String", "Substring"] {
      table.add(to: "Int", "init?(_ description: \(type))") { a, _ in
        .some(Int(a.string(0)).map { .int($0) })
      }
    }
    table.add(to: "Int", "init?(_ text: String, radix: Int)") { a, _ in
      .some(Int(a.string(0), radix: try radix(a.int(1))).map { .int($0) })
    }
  }

  private static func addBooleans(to table: inout NativeTable) {
    table.add(to: "Bool", "mutating func toggle()") { a, _ in
      a[0] = .bool(!a.bool(0))
      return .void
    }
    table.add(to: "Bool", "init(_ value: Bool)") { a, _ in a[0] }
    table.add(to: "Bool", "init?(_ description: String)") { a, _ in
      .some(Bool(a.string(0)).map { .bool($0) })
    }
  }
}
