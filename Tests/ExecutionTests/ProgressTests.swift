import Execution
import Runs
import Synchronization
import Testing

@Suite struct ProgressTests {
  /// Collects what a run tells of its cells.
  private final class Heard: Sendable {
    let progress = Mutex<[CellProgress]>([])

    func hear(_ event: RunEvent) {
      if case .cellProgressed(_, _, let progress) = event {
        self.progress.withLock { $0.append(progress) }
      }
    }
  }

  private func progress(of code: String) throws -> [CellProgress] {
    let heard = Heard()
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook(code), options: RunOptions(timeBetweenReports: .zero), onEvent: heard.hear)
    #expect(run.status == .succeeded)
    return heard.progress.withLock { $0 }
  }

  @Test func `a training loop tells its share, its loss and its pace`() throws {
    let progress = try progress(
      of: """
        let weight = Parameter(Tensor([1.0]))
        for epoch in 1...8 {
          for batch in [3, 4] {
            let loss = (weight.value * Double(epoch)).sum()
            loss.backward()
            for _ in 0..<batch * 4_000 {}
          }
        }
        """)
    let shares = progress.compactMap(\.share)
    #expect(shares.count == progress.count && shares.count > 1)
    #expect(shares == shares.sorted())
    #expect(shares.allSatisfy { 0 <= $0 && $0 <= 1 })
    // The outer loop has 8 passes: the loss, its number, follows the share; at the very start of
    // a pass it is still that of the pass before.
    for (share, loss) in zip(shares, progress.map(\.loss)) {
      let pass = (share * 8).rounded(.down) + 1
      #expect([pass - 1, pass].contains(loss ?? 0))
    }
    #expect(progress.last?.stepsPerSecond ?? 0 > 0)
    #expect(progress.last?.secondsLeft != nil)
  }

  @Test func `a loop without a known end has no share`() throws {
    let progress = try progress(
      of: """
        var i = 0
        while i < 60_000 { i += 1 }
        """)
    #expect(!progress.isEmpty)
    #expect(progress.allSatisfy { $0.share == nil && $0.loss == nil })
  }

  @Test func `a loop in a function counts within the loop that calls it`() throws {
    let progress = try progress(
      of: """
        func work() {
          for _ in 0..<20_000 {}
        }
        for _ in 0..<4 { work() }
        """)
    let shares = progress.compactMap(\.share)
    #expect(shares.count > 1 && shares == shares.sorted())
  }
}
