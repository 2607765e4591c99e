package import Figures
package import Interpretation
package import Tensors

/// The library's surroundings while a notebook runs: errors are collected, random numbers come from
/// a generator of the notebook's own, figures are handed on, files are those of some folders.
package enum LibraryHost {
  /// Runs `body` with the library set up for one notebook on this thread.
  ///
  /// Paths are relative: files are looked for in `writeFolder`, then in `readFolder`, and written to
  /// the first only. Large tensors keep within the limits. Figures name their parts in Chinese if
  /// asked to.
  package static func run<T>(
    seed: UInt64?, readFolder: String, writeFolder: String, limits: Limits = Limits(),
    isChinese: Bool = false, onFigure: @escaping (Figure) -> Void, _ body: () throws -> T
  ) rethrows -> T {
    let files = FileAccess(readFolders: [writeFolder, readFolder], writeFolder: writeFolder)
    let generator = Generator(seed: Int(truncatingIfNeeded: seed ?? 0))
    return try ErrorCollector().collecting {
      try generator.asDefault {
        try files.granting {
          try MemoryBudget.governed(by: { limits.allow($0) }) {
            try FigureCollector(isChinese: isChinese, onFigure).collecting(body)
          }
        }
      }
    }
  }

  /// Whether a value is a figure: it has been shown when it was made.
  package static func isFigure(_ value: Value) -> Bool {
    if case .object(let object) = value { object is Box<Figure> } else { false }
  }
}

/// What a diagnostic writes under an operand.
extension Tensor: Summarized {
  package var summary: String { "\(shape)" }
}
