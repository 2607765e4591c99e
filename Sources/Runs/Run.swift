package import Diagnostics

/// The record of one execution of a notebook: a plain, versioned value.
///
/// It holds the notebook's own text, so that a report can be rendered from a saved record alone.
/// What differs between two runs of the same notebook (times, the host) stands in `timings` and
/// `host`, apart from what must not.
package struct Run: Codable, Sendable {
  /// Raised when a field changes its meaning; a reader refuses versions it does not know.
  package static let currentSchemaVersion = 1

  package enum Status: String, Codable, Sendable {
    case succeeded
    /// A cell failed while running, and the front matter did not allow it.
    case failed
    /// An expected output did not hold.
    case mismatched
    /// The notebook or a cell was out of time.
    case timedOut
    /// The reader stopped the run.
    case interrupted
    /// Refused before anything ran.
    case refused
  }

  package var schemaVersion = Run.currentSchemaVersion
  /// The notebook's path as the user gave it.
  package var path: String
  /// The name of its report's folder: the file name without its extension.
  package var name: String
  /// The notebook's whole text.
  package var source: String
  /// The parameters the run used, overrides applied, as Swift text, in the front matter's order.
  package var parameters: [Parameter]
  package var seed: UInt64?
  package var status: Status
  /// One for each code cell, in order, also those not run.
  package var cells: [CellRun]
  /// The values of the inline expressions, in order; nil where one could not be had.
  package var inlineValues: [String?]
  /// All problems, those that belong to a cell included.
  package var diagnostics: [Diagnostic]
  package var timings: Timings
  package var host: Host
  /// What the notebook wrote below `files/`, by name; nil in records that do not tell.
  package var files: [SavedFile]?

  /// The label of the cell after which the run ended by request; nil for a whole notebook.
  package var only: String?

  /// The pictures that the prose shows; nil when it shows none.
  package var pictures: [Picture]?

  package struct Picture: Codable, Sendable {
    /// The file as the prose writes it.
    package var address: String
    /// Below `pictures/`.
    package var file: String

    package init(address: String, file: String) {
      self.address = address
      self.file = file
    }

    /// The pictures that a page can show, by how their files' names end.
    package static let mediaTypes = [
      "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png",
      "svg": "image/svg+xml", "webp": "image/webp",
    ]

    package var mediaType: String {
      let ending = file.split(separator: ".").last?.lowercased() ?? ""
      return Self.mediaTypes[ending, default: "image/png"]
    }
  }

  /// What citations say; nil when the notebook has no bibliography.
  package var citations: Citations?

  package struct Citations: Codable, Sendable {
    /// By what the notebook writes, brackets included: what readers see, in markdown.
    package var texts: [String: String]
    /// What was cited, one work each, in markdown.
    package var works: [String]

    package init(texts: [String: String], works: [String]) {
      self.texts = texts
      self.works = works
    }
  }

  package struct SavedFile: Codable, Sendable {
    /// Below `files/`.
    package var path: String
    package var bytes: Int

    package init(path: String, bytes: Int) {
      self.path = path
      self.bytes = bytes
    }
  }

  package struct Parameter: Codable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Timings: Codable, Sendable {
    /// Milliseconds from reading the notebook to the end of its last cell.
    package var total: Double
    /// Milliseconds of each code cell, in order.
    package var cells: [Double]

    package init(total: Double = 0, cells: [Double] = []) {
      self.total = total
      self.cells = cells
    }
  }

  package struct Host: Codable, Sendable {
    package var lectern: String
    package var system: String
    package var architecture: String
    /// The version that drew the figures; nil when there are none.
    package var gnuplot: String?

    package init(lectern: String, system: String, architecture: String, gnuplot: String?) {
      self.lectern = lectern
      self.system = system
      self.architecture = architecture
      self.gnuplot = gnuplot
    }
  }

  package init(
    path: String, name: String, source: String, parameters: [Parameter] = [],
    seed: UInt64? = nil, status: Status = .succeeded, cells: [CellRun] = [],
    inlineValues: [String?] = [], diagnostics: [Diagnostic] = [], timings: Timings = Timings(),
    host: Host
  ) {
    self.path = path
    self.name = name
    self.source = source
    self.parameters = parameters
    self.seed = seed
    self.status = status
    self.cells = cells
    self.inlineValues = inlineValues
    self.diagnostics = diagnostics
    self.timings = timings
    self.host = host
  }
}
