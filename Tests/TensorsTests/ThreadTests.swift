import CKernels
import Dispatch
import Tensors
import Testing

/// Work shared among threads, and how it is stopped.
@Suite(.serialized) struct ThreadTests {
  @Test(arguments: [1, 2, 3, 8])
  func `every task runs once`(_ threads: Int32) throws {
    let before = ck_thread_count()
    defer { ck_use_threads(before) }
    ck_use_threads(threads)
    for tasks in [0, 1, 2, 7, 1000] {
      nonisolated(unsafe) let counts = UnsafeMutablePointer<Int64>.allocate(capacity: tasks + 1)
      defer { counts.deallocate() }
      counts.initialize(repeating: 0, count: tasks + 1)
      try inParallel(tasks, nanoseconds: 10_000_000, "test") { _ = ck_take(counts + $0) }
      #expect((0..<tasks).allSatisfy { counts[$0] == 1 } && counts[tasks] == 0)
    }
  }

  @Test(arguments: [1, 2])
  func `a product stops when it is cancelled`(_ threads: Int32) {
    let before = ck_thread_count()
    defer { ck_use_threads(before) }
    ck_use_threads(threads)
    let a = Tensor.ones(4000, 4000)
    let cancellation = Cancellation()
    cancellation.setDeadline(.now + .milliseconds(20))
    #expect(throws: OperationCancelled(operation: "matmul")) {
      try cancellation.governing { try catchingErrors { a.matmul(a) } }
    }
    cancellation.setDeadline(nil)
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) {
      cancellation.cancel()
    }
    #expect(throws: OperationCancelled(operation: "matmul")) {
      try cancellation.governing { try catchingErrors { a.matmul(a) } }
    }
    cancellation.reset()
    #expect(cancellation.governing { Tensor.ones(3, 3).matmul(.ones(3, 3)) }.sum().item() == 27)
  }

  @Test func `a cancellation governs its own thread only`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: OperationCancelled.self) {
      try cancellation.governing {
        try inParallel(1, nanoseconds: 0, "test") { _ in }
      }
    }
    try inParallel(1, nanoseconds: 0, "test") { _ in }
  }
}
