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

  /// Whether the process may hold so many bytes more.
  package func allow(_ bytes: Int) -> Bool { bytes <= memory && residentMemory() + bytes <= memory }
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
  private let clock = ContinuousClock()
  private var nextLookAtMemory: ContinuousClock.Instant?
  private var nextReport: ContinuousClock.Instant?
  var timeBetweenReports = Duration.milliseconds(100)

  /// Some ten microseconds of loops.
  static let interval: Int32 = 4096
  /// What a call of the library counts as: it may take long.
  static let nativeCall: Int32 = 128

  init(_ limits: Limits, flag: InterruptFlag) {
    self.limits = limits
    self.flag = flag
  }

  func check() throws {
    if flag.isRaised { throw LimitReached.interrupted }
    let now = clock.now
    if let deadline, now >= deadline { throw LimitReached.timedOut }
    // To ask the system for the memory takes some ten microseconds.
    guard now >= nextLookAtMemory ?? now else { return }
    nextLookAtMemory = now + .milliseconds(2)
    if residentMemory() > limits.memory { throw LimitReached.outOfMemory(limit: limits.memory) }
  }

  /// Whether it is time to say how far the program is.
  func isReportDue() -> Bool {
    let now = clock.now
    guard now >= nextReport ?? now else { return false }
    nextReport = now + timeBetweenReports
    return true
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
