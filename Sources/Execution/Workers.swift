internal import Foundation
internal import Synchronization

/// Runs a job for each item, on `count` threads with room for deep recursion, and waits for all.
package func sideBySide<Item: Sendable>(
  _ items: [Item], threads count: Int, _ job: @escaping @Sendable (Item) -> Void
) {
  let next = NextIndex()
  let group = DispatchGroup()
  for _ in 0..<max(1, min(count, items.count)) {
    group.enter()
    startThread {
      while let index = next.take(below: items.count) { job(items[index]) }
      group.leave()
    }
  }
  group.wait()
}

/// Starts a thread with room for deep recursion.
func startThread(_ body: @escaping @Sendable () -> Void) {
  let thread = Thread(block: body)
  // Reserved, not used: native code that calls back into a notebook nests on this stack.
  thread.stackSize = 512 << 20
  thread.start()
}

private final class NextIndex: Sendable {
  private let index = Atomic<Int>(0)

  func take(below end: Int) -> Int? {
    let taken = index.add(1, ordering: .relaxed).oldValue
    return taken < end ? taken : nil
  }
}
