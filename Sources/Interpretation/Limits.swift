internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a program may use, and how it is stopped.
package struct Limits: Sendable {
  /// Bytes of memory the process may hold.
  package var memory: Int

  package init(memory: Int = 4 << 30) { self.memory = memory }
}

/// Why a run was stopped from outside the program.
package enum LimitReached: Error, Equatable {
  case timedOut
  case interrupted
  case outOfMemory(limit: Int)
}

extension LimitReached: CustomStringConvertible {
  package var description: String {
    switch self {
    case .timedOut: "out of time"
    case .interrupted: "interrupted"
    case .outOfMemory(let limit): "out of memory: a notebook may hold \(limit >> 20) MB"
    }
  }
}

/// A flag that another thread raises to stop the program.
package final class InterruptFlag: Sendable {
  private let raised = Atomic<Bool>(false)

  package init() {}
  package func raise() { raised.store(true, ordering: .relaxed) }
  package var isRaised: Bool { raised.load(ordering: .relaxed) }
}

/// The limits while a program runs. Loops and calls count `ticks` down and look when they reach 0.
final class LimitsInForce {
  let limits: Limits
  let flag: InterruptFlag
  var deadline: ContinuousClock.Instant?
  private var looks = 0

  /// Some ten microseconds of loops.
  static let interval: Int32 = 4096

  init(_ limits: Limits, flag: InterruptFlag) {
    self.limits = limits
    self.flag = flag
  }

  func check() throws {
    if flag.isRaised { throw LimitReached.interrupted }
    looks &+= 1
    // The clock costs as much as a few hundred steps, the memory as a few thousand.
    if looks & 7 == 0, let deadline, ContinuousClock.now >= deadline {
      throw LimitReached.timedOut
    }
    if looks & 127 == 0, residentMemory() > limits.memory {
      throw LimitReached.outOfMemory(limit: limits.memory)
    }
  }

  /// Bytes the process holds in memory; 0 where the system does not say.
  private func residentMemory() -> Int {
    #if os(Linux)
      guard let file = fopen("/proc/self/statm", "r") else { return 0 }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
      let fields = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split(separator: " ")
      return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
    #else
      return 0
    #endif
  }
}
