import Diagnostics

/// Gives every cell a label of its own and notices labels whose files would collide.
struct LabelRegister {
  private var runnableCount = 0
  private var shownCount = 0
  private var given: [(label: String, range: SourceRange)] = []

  /// The label of the next cell: the one it was given, or one that counts.
  mutating func label(given: String?, at range: SourceRange?, isRunnable: Bool) -> String {
    if isRunnable { runnableCount += 1 } else { shownCount += 1 }
    if let given, let range {
      self.given.append((given, range))
      return given
    }
    return isRunnable ? "cell-\(runnableCount)" : "shown-\(shownCount)"
  }

  /// Whether a label looks like one that counts, or like one of a figure of such a cell: `cell-3-1`.
  static func isReserved(_ label: String) -> Bool {
    let parts = label.split(separator: "-", omittingEmptySubsequences: false)
    return (parts[0] == "cell" || parts[0] == "shown") && (2...3).contains(parts.count)
      && parts.dropFirst().allSatisfy { Int($0) != nil }
  }

  /// Labels are file names, and some file systems do not tell upper from lower case.
  func finish(reporting report: (NotebookProblem, SourceRange) -> Void) {
    var first: [String: (label: String, range: SourceRange)] = [:]
    for entry in given {
      if let earlier = first[entry.label.lowercased()] {
        report(.duplicateLabel(entry.label, first: earlier.range.start), entry.range)
      } else {
        first[entry.label.lowercased()] = entry
      }
    }
    for entry in given {
      guard let dash = entry.label.lastIndex(of: "-") else { continue }
      let digits = entry.label[entry.label.index(after: dash)...]
      guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        let base = first[entry.label[..<dash].lowercased()]
      else { continue }
      report(.labelNamesFigure(entry.label, of: base.label), entry.range)
    }
  }
}
