internal import Synchronization

/// What a function makes of each of a list's items: worked out in their order by whoever has time,
/// the thread that uses the results or helpers that run ahead of it.
package final class WorkedAhead<Item: Sendable, Result: Sendable>: Sendable {
  private struct Progress {
    /// The first item that nobody has begun.
    var next = 0
    var results: [Int: Result] = [:]
  }

  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let progress = Mutex(Progress())

  package init(_ items: [Item], helpers: Int, _ work: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.work = work
    for _ in 0..<helpers {
      startThread { while self.workOnNext() {} }
    }
  }

  /// What the function made of an item, to be asked for once. Never waits: while a helper is at it,
  /// the items after it are worked on here.
  package func take(_ index: Int) -> Result {
    repeat {
      if let result = progress.withLock({ $0.results.removeValue(forKey: index) }) { return result }
    } while workOnNext()
    // The last ones: the same again is done as soon as the helper is.
    return work(items[index])
  }

  /// Works on the first item that nobody has begun; false if there is none.
  private func workOnNext() -> Bool {
    let index = progress.withLock { progress in
      defer { progress.next += 1 }
      return progress.next
    }
    guard items.indices.contains(index) else { return false }
    let result = work(items[index])
    progress.withLock { $0.results[index] = result }
    return true
  }
}
