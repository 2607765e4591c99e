package import Diagnostics
package import Runs

/// One line of the event stream of `--json`. Fields that do not belong to an event are left out;
/// `Documentation/Guides/Events.md` says which belong.
package struct EventRecord: Encodable, Sendable {
  /// Raised when a field changes its meaning or goes away; new fields do not raise it.
  package static let currentSchema = 1

  package enum Event: String, Encodable, Sendable, CaseIterable {
    case notebookStarted, cellStarted, output, figure, expectation, cellFinished, diagnostic
    case notebookFinished
  }

  package let schema = EventRecord.currentSchema
  package let event: Event
  package var path: String?
  package var cells: Int?
  package var index: Int?
  package var label: String?
  /// `succeeded`, `failed` … of a cell or a notebook.
  package var status: String?
  /// `stream` or `display`.
  package var kind: String?
  package var text: String?
  package var figure: FigureRecord?
  /// Whether the expected output is what the cell printed.
  package var holds: Bool?
  package var severity: String?
  package var message: String?
  package var help: String?
  package var range: SourceRange?
  package var labels: [Diagnostic.Label]?

  init(_ event: Event, path: String? = nil) {
    self.event = event
    self.path = path
  }

  package init(_ diagnostic: Diagnostic) {
    self.init(.diagnostic, path: diagnostic.path)
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    help = diagnostic.help
    range = diagnostic.range
    if !diagnostic.labels.isEmpty { labels = diagnostic.labels }
  }

  /// What one event of a run says, in order.
  package static func records(of event: RunEvent) -> [EventRecord] {
    switch event {
    case .notebookStarted(let path, let cells):
      var record = EventRecord(.notebookStarted, path: path)
      record.cells = cells
      return [record]
    case .cellStarted(let path, let index, let label):
      return [cell(.cellStarted, path, index, label)]
    case .cellProgressed: return []
    case .cellShown(let path, let index, let label, let outputs, let holds):
      var records = outputs.compactMap { output -> EventRecord? in
        switch output {
        case .stream(let text), .display(let text):
          var record = cell(.output, path, index, label)
          if case .stream = output { record.kind = "stream" } else { record.kind = "display" }
          record.text = text
          return record
        case .figure(let figure):
          var record = cell(.figure, path, index, label)
          record.figure = figure
          return record
        case .tensor, .flow: return nil  // The display before it says the same in words.
        case .error(let diagnostic), .warning(let diagnostic):
          var record = EventRecord(diagnostic)
          record.index = index
          record.label = label
          return record
        }
      }
      if let holds {
        var record = cell(.expectation, path, index, label)
        record.holds = holds
        records.append(record)
      }
      return records
    case .cellFinished(let path, let index, let label, let status):
      var record = cell(.cellFinished, path, index, label)
      record.status = status.rawValue
      return [record]
    case .notebookFinished(let run):
      var record = EventRecord(.notebookFinished, path: run.path)
      record.status = run.status.rawValue
      // What belongs to a cell was told with it.
      let told = Set(
        run.cells.flatMap(\.outputs).compactMap { output -> Diagnostic? in
          switch output {
          case .error(let diagnostic), .warning(let diagnostic): diagnostic
          default: nil
          }
        })
      return run.diagnostics.filter { !told.contains($0) }.map(EventRecord.init) + [record]
    }
  }

  private static func cell(
    _ event: Event, _ path: String, _ index: Int, _ label: String
  ) -> EventRecord {
    var record = EventRecord(event, path: path)
    record.index = index
    record.label = label
    return record
  }
}
