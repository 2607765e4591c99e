// outside-subset
@resultBuilder  // error: 1: '@resultBuilder' is not part of notebook Swift
struct Rows {
  static func buildBlock(_ xs: Int...) -> [Int] { xs }
}
