#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The mathematical functions, for `Double` and for `Float`, and those of any comparable value.
extension StandardLibrary {
  static func addMathematics(to table: inout NativeTable) {
    func unary(
      _ name: String, _ double: @escaping @Sendable (Double) -> Double,
      _ float: @escaping @Sendable (Float) -> Float
    ) {
      table.add(to: nil, "func \(name)(_ x: Double) -> Double") { a, _ in
        .double(double(a.double(0)))
      }
      table.add(to: nil, "func \(name)(_ x: Float) -> Float") { a, _ in .float(float(a.float(0))) }
    }
    unary("sqrt", { sqrt($0) }, { sqrt($0) })
    unary("cbrt", { cbrt($0) }, { cbrt($0) })
    unary("exp", { exp($0) }, { exp($0) })
    unary("exp2", { exp2($0) }, { exp2($0) })
    unary("log", { log($0) }, { log($0) })
    unary("log2", { log2($0) }, { log2($0) })
    unary("log10", { log10($0) }, { log10($0) })
    unary("log1p", { log1p($0) }, { log1p($0) })
    unary("sin", { sin($0) }, { sin($0) })
    unary("cos", { cos($0) }, { cos($0) })
    unary("tan", { tan($0) }, { tan($0) })
    unary("asin", { asin($0) }, { asin($0) })
    unary("acos", { acos($0) }, { acos($0) })
    unary("atan", { atan($0) }, { atan($0) })
    unary("sinh", { sinh($0) }, { sinh($0) })
    unary("cosh", { cosh($0) }, { cosh($0) })
    unary("tanh", { tanh($0) }, { tanh($0) })
    unary("floor", { floor($0) }, { floor($0) })
    unary("ceil", { ceil($0) }, { ceil($0) })
    unary("round", { round($0) }, { round($0) })
    unary("trunc", { trunc($0) }, { trunc($0) })
    unary("fabs", { abs($0) }, { abs($0) })
    unary("erf", { erf($0) }, { erf($0) })

    func binary(
      _ name: String, _ double: @escaping @Sendable (Double, Double) -> Double,
      _ float: @escaping @Sendable (Float, Float) -> Float
    ) {
      table.add(to: nil, "func \(name)(_ x: Double, _ y: Double) -> Double") { a, _ in
        .double(double(a.double(0), a.double(1)))
      }
      table.add(to: nil, "func \(name)(_ x: Float, _ y: Float) -> Float") { a, _ in
        .float(float(a.float(0), a.float(1)))
      }
    }
    binary("pow", { pow($0, $1) }, { pow($0, $1) })
    binary("atan2", { atan2($0, $1) }, { atan2($0, $1) })
    binary("hypot", { hypot($0, $1) }, { hypot($0, $1) })
    binary("fmod", { fmod($0, $1) }, { fmod($0, $1) })

    table.add(to: nil, "func abs(_ x: Int) -> Int") { a, _ in .int(try magnitude(a.int(0))) }
    table.add(to: nil, "func abs(_ x: Double) -> Double") { a, _ in .double(abs(a.double(0))) }
    table.add(to: nil, "func abs(_ x: Float) -> Float") { a, _ in .float(abs(a.float(0))) }
    addExtremes(to: &table)
  }

  /// Those of two values have a declaration of their own, so that they can be passed as functions.
  private static func addExtremes(to table: inout NativeTable) {
    for (parameters, more) in [
      ("_ x: T, _ y: T", 2), ("_ x: T, _ y: T, _ z: T, _ rest: T...", 3),
    ] {
      table.add(to: nil, "func min<T: Comparable>(\(parameters)) -> T") { a, context in
        var least = a[0]
        for candidate in a.values(1..<more) where try context.isLess(candidate, least) {
          least = candidate
        }
        return least
      }
      table.add(to: nil, "func max<T: Comparable>(\(parameters)) -> T") { a, context in
        var greatest = a[0]
        for candidate in a.values(1..<more) where try isAtLeast(candidate, greatest, context) {
          greatest = candidate
        }
        return greatest
      }
    }
  }

  /// `a >= b`, which is not the opposite of `a < b` where one of them is no number.
  private static func isAtLeast(
    _ a: Value, _ b: Value, _ context: any NativeContext
  ) throws -> Bool {
    switch (a, b) {
    case (.double(let a), .double(let b)): a >= b
    case (.float(let a), .float(let b)): a >= b
    default: try !context.isLess(a, b)
    }
  }
}

extension NativeArguments {
  /// The arguments in a range, and those gathered in an array behind it.
  fileprivate func values(_ range: Range<Int>) -> [Value] {
    let first = range.map { self[$0] }
    return range.upperBound < count ? first + elements(of: self[range.upperBound]) : first
  }
}
