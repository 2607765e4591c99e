import Diagnostics
import Execution
import Foundation
import Synchronization

/// Events on standard output, one JSON object a line.
final class EventStream: Sendable {
  private let lock = Mutex(())

  func show(_ event: RunEvent) {
    for record in EventRecord.records(of: event) { write(record) }
  }

  func show(_ problem: Diagnostic) { write(EventRecord(problem)) }

  private func write(_ record: EventRecord) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var line = try? encoder.encode(record) else { return }
    line.append(UInt8(ascii: "\n"))
    lock.withLock { _ in try? FileHandle.standardOutput.write(contentsOf: line) }
  }
}
