import Execution
import Foundation
import Runs
import Synchronization
import Testing

/// The lines of `--json` against the guide that documents them.
@Suite struct EventStreamTests {
  /// The fields that the guide gives each event.
  private static func documented() throws -> [String: Set<String>] {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Guides/Events.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    var fields: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let words = line.matches(of: /`(\w+)`/).map { String($0.1) }
      fields[words[0]] = Set(words.dropFirst())
    }
    return fields
  }

  private func lines(of notebook: String) throws -> [[String: Any]] {
    let events = Events()
    _ = try NotebookFolder().run(notebook, onEvent: { events.add($0) })
    return try events.all.flatMap(EventRecord.records).map { record in
      let data = try JSONEncoder().encode(record)
      return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
  }

  @Test func everyFieldIsDocumented() throws {
    let documented = try Self.documented()
    #expect(Set(documented.keys) == Set(EventRecord.Event.allCases.map(\.rawValue)))
    let notebook = """
      ```swift
      print("a")
      Tensor.zeros(2)
      ```
      <!-- expect -->
      ```text
      b
      ```

      ```swift
      plot([1.0, 2.0])
      [1, 2][Tensor.ones(5).sum().item() > 2 ? 7 : 0]
      ```
      """
    let lines = try lines(of: notebook)
    var seen: Set<String> = []
    for line in lines {
      let event = try #require(line["event"] as? String)
      seen.insert(event)
      #expect(line["schema"] as? Int == EventRecord.currentSchema)
      let fields = Set(line.keys).subtracting(["schema", "event"])
      #expect(fields.isSubset(of: documented[event] ?? []), "\(event): \(fields)")
    }
    #expect(seen == Set(documented.keys))
  }

  @Test func eventsComeInOrder() throws {
    let events = try lines(of: "```swift\nprint(1)\n2\n```\n").compactMap { $0["event"] as? String }
    #expect(
      events == [
        "notebookStarted", "cellStarted", "output", "output", "cellFinished", "notebookFinished",
      ])
  }
}

private final class Events: Sendable {
  private let events = Mutex<[RunEvent]>([])

  var all: [RunEvent] { events.withLock { $0 } }

  func add(_ event: RunEvent) { events.withLock { $0.append(event) } }
}
