import Diagnostics
import Execution
import Foundation
import Notebooks
import Synchronization
import Testing

@Suite("Work done ahead of its use")
struct WorkedAheadTests {
  @Test("Results are those of the function, in order, whoever works", arguments: [0, 1, 3])
  func inOrder(helpers: Int) {
    let times = Mutex([Int](repeating: 0, count: 500))
    let squares = WorkedAhead(Array(0..<500), helpers: helpers) { number in
      times.withLock { $0[number] += 1 }
      // Some take longer than others.
      if number % 50 == 7 { Thread.sleep(forTimeInterval: 0.001) }
      return number * number
    }
    for index in 0..<500 { #expect(squares.take(index) == index * index) }
    let done = times.withLock { $0 }
    #expect(done.allSatisfy { $0 >= 1 })
    // Again only what a helper still had in its hands when nothing else was left.
    #expect(done.reduce(0, +) <= 500 + helpers)
  }

  @Test("A list without items starts nothing")
  func empty() {
    _ = WorkedAhead([Int](), helpers: 2) { _ in Issue.record("there is nothing to work on") }
  }

  @Test("A long notebook has the same problems, in the same order, on one core and on two")
  func sameProblems() throws {
    var text = "# Many cells\n"
    for cell in 0..<60 {
      let name = cell % 9 == 4 ? "missing\(cell)" : "Tensor.zeros(2, \(cell + 1))"
      text += "\n```swift\nlet x\(cell) = \(name)\n```\n"
    }
    text += "\n```swift\nlet unfinished = (\n```\n"
    let folder = try NotebookFolder()
    let file = folder.path + "/long.md"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let told = [1, 2, 2, 2].map { cores in
      let runner = NotebookRunner(
        options: RunOptions(cores: cores), control: RunControl(), onEvent: { _ in })
      return runner.check(NotebookFile(path: file)).problems.map { problem in
        "\(problem.range?.start.line ?? 0): \(problem.message)"
      }
    }
    #expect(told[0].count == 8)
    #expect(told[0].first == "20: no 'missing4' in scope")
    #expect(told.dropFirst().allSatisfy { $0 == told[0] })
  }
}
