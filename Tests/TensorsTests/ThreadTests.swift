import CKernels
import Foundation
import Tensors
import Testing

extension KernelTests {
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

    @Test func `operations of several threads and tasks of tasks all end`() {
      let before = ck_thread_count()
      defer { ck_use_threads(before) }
      ck_use_threads(4)
      nonisolated(unsafe) let counts = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
      defer { counts.deallocate() }
      counts.initialize(to: 0)
      DispatchQueue.concurrentPerform(iterations: 3) { _ in
        for _ in 0..<200 {
          try? inParallel(5, nanoseconds: 1_000_000, "outer") { _ in
            try? inParallel(3, nanoseconds: 1_000_000, "inner") { _ in _ = ck_take(counts) }
          }
        }
      }
      #expect(counts.pointee == 3 * 200 * 5 * 3)
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
        try cancellation.governing { try catchingErrors { _ = a.matmul(a) } }
      }
      cancellation.setDeadline(nil)
      // A thread of its own: Dispatch starts none while the machine is busy.
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.02)
        cancellation.cancel()
      }
      #expect(throws: OperationCancelled(operation: "matmul")) {
        try cancellation.governing { try catchingErrors { _ = a.matmul(a) } }
      }
      cancellation.reset()
      #expect(cancellation.governing { Tensor.ones(3, 3).matmul(.ones(3, 3)) }.sum().item() == 27)
    }

    @Test func `a large elementwise operation stops when it is cancelled`() {
      let a = Tensor.ones(1000, 1000)
      let cancellation = Cancellation()
      cancellation.cancel()
      #expect(throws: OperationCancelled(operation: "+")) {
        try cancellation.governing { try catchingErrors { _ = a + a } }
      }
      #expect(throws: OperationCancelled(operation: "exp")) {
        try cancellation.governing { try catchingErrors { _ = a.exp() } }
      }
      let kept = a.gt(0)
      #expect(throws: OperationCancelled(operation: "where")) {
        try cancellation.governing { try catchingErrors { _ = a.where(kept, -1) } }
      }
    }

    @Test func `the reduction of many rows stops when it is cancelled`() {
      let a = Tensor.ones(1000, 100, 10)
      let cancellation = Cancellation()
      cancellation.cancel()
      let reductions: [(name: String, body: () -> Tensor)] = [
        ("sum", { a.sum(dim: 2) }), ("sum", { a.sum(dim: 1) }), ("argmax", { a.argmax(dim: 2) }),
        ("cumsum", { a.cumsum(dim: 2) }),
      ]
      for (name, body) in reductions {
        #expect(throws: OperationCancelled(operation: name)) {
          try cancellation.governing { try catchingErrors { _ = body() } }
        }
      }
    }

    @Test func `reductions in parts are those of the whole`() {
      let before = ck_thread_count()
      defer { ck_use_threads(before) }
      let a = Tensor.randn([300, 70, 53], generator: Generator(seed: 1))
      func reduced(_ threads: Int32) -> [[Double]] {
        ck_use_threads(threads)
        return [
          a.sum(dim: 2), a.sum(dim: 1), a.max(dim: 2).values, a.argmax(dim: 2), a.cumsum(dim: 2),
        ]
        .map(\.scalars)
      }
      #expect(reduced(1) == reduced(3))
      #expect(reduced(2)[1] == (0..<300).flatMap { a[$0].sum(dim: 0).scalars })
    }

    @Test func `elementwise operations in parts are those of the whole`() {
      let before = ck_thread_count()
      defer { ck_use_threads(before) }
      let a = Tensor.randn([1, 700, 530], generator: Generator(seed: 1))
      let b = Tensor.randn([700, 1], generator: Generator(seed: 2))
      for threads in [Int32(1), 3] {
        ck_use_threads(threads)
        for x in [a, a.transpose(1, 2).contiguous().transpose(1, 2), a.flip([1])] {
          let (left, right) = (x.floats, b.expandAs(x).floats)
          #expect((x * b).floats == zip(left, right).map { $0 * $1 })
          #expect(x.gt(b).bools == zip(left, right).map { $0 > $1 })
          #expect((-x).floats == left.map { -$0 })
        }
      }
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
}
