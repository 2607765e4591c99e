package import Diagnostics

/// The YAML head of a notebook, between two lines of `---`.
package struct FrontMatter: Hashable, Sendable {
  package var title: String?
  /// A BCP 47 language tag: `en`, `zh`, `fr-CH` …
  package var lang = "en"
  /// Seeds the random generator before the first cell.
  package var seed: UInt64?
  /// In the order in which they are written.
  package var params: [ParameterDefault] = []
  package var execute = ExecuteOptions()
  package var authors: [String] = []
  package var date: String?
  package var description: String?
  /// Files of what can be cited, in BibTeX or CSL-JSON, in the notebook's folder.
  package var bibliography: [String] = []

  package init() {}

  /// A parameter: a name, and the default that also gives its type.
  package struct ParameterDefault: Hashable, Sendable {
    package var name: String
    package var value: ParameterValue
    /// The place of the default in the notebook.
    package var range: SourceRange
  }

  package struct ExecuteOptions: Hashable, Sendable {
    /// Seconds a cell may take, unless it says otherwise itself.
    package var timeout: Double?
    /// Whether the run goes on after a cell that failed.
    package var error = false

    package init(timeout: Double? = nil, error: Bool = false) {
      self.timeout = timeout
      self.error = error
    }
  }

  /// Whether the notebook is written in Chinese: captions are then 图 and 表.
  package var isChinese: Bool {
    lang.split(separator: "-").first?.lowercased() == "zh"
  }

  static let keys = [
    "title", "lang", "seed", "params", "execute", "author", "date", "description",
    "bibliography",
  ]
}
