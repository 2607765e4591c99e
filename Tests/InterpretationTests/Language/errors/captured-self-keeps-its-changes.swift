// swift-format-ignore-file: ReplaceForEachWithForLoop
struct Stop: Error {}
struct Log {
  var lines: [Int] = []
  mutating func go() throws {
    [1].forEach { lines.append($0) }
    throw Stop()
  }
  mutating func deeper() throws {
    defer { (2...3).forEach { lines.append($0) } }
    try go()
  }
}
var log = Log()
do { try log.go() } catch { print("caught") }  // expect: caught
print(log.lines)  // expect: [1]
do { try log.deeper() } catch { print("caught") }  // expect: caught
print(log.lines)  // expect: [1, 1, 2, 3]
func fill(_ xs: inout [Int], failing: Bool) throws {
  do {
    try (0..<3).forEach {
      if failing && $0 == 2 { throw Stop() }
      xs.append($0)
    }
  } catch {
    xs.append(-1)
    throw error
  }
}
var xs = [9]
try? fill(&xs, failing: true)
print(xs)  // expect: [9, 0, 1, -1]
