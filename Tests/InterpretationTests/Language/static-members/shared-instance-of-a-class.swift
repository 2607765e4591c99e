class Log {
  static let shared = Log()
  var lines: [String] = []
}
Log.shared.lines.append("a")
Log.shared.lines.append("b")
print(Log.shared.lines)  // expect: ["a", "b"]
