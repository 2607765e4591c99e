import Diagnostics
import Execution
import Foundation
import Notebooks
import Runs

/// A folder of a test's own, in which notebooks are written and run.
final class NotebookFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("notebooks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url.appendingPathComponent("figures"), withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var figures: String { path + "/figures" }

  /// Writes `n.md` and runs it.
  func run(
    _ text: String, options: RunOptions = RunOptions(), control: RunControl = RunControl(),
    onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) throws -> Run {
    let file = path + "/n.md"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return runFile(file, options: options, control: control, onEvent: onEvent)
  }

  func runFile(
    _ file: String, options: RunOptions = RunOptions(), control: RunControl = RunControl(),
    onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) -> Run {
    let runner = NotebookRunner(options: options, control: control, onEvent: onEvent)
    let result = Collected()
    let folder = figures
    sideBySide([file], threads: 1) { file in
      result.run = runner.run(NotebookFile(path: file), figuresFolder: folder)
    }
    return result.run ?? Run(path: file, name: "", source: "", host: .current())
  }

  private final class Collected: @unchecked Sendable {
    var run: Run?
  }
}

/// A notebook of one cell, whose code starts on line 5.
func notebook(_ code: String, head: String = "title: Test") -> String {
  "---\n\(head)\n---\n```swift\n\(code)\n```\n"
}

extension Run {
  /// The problems as a reader sees them, the folder's path left out.
  func problems(in folder: NotebookFolder) -> [String] {
    let source = SourceText(path: path, text: source)
    return diagnostics.map {
      DiagnosticRenderer().render($0, in: self.source.isEmpty ? nil : source)
        .replacing(folder.path + "/", with: "")
    }
  }

  /// What the cells printed and displayed.
  var text: String {
    cells.flatMap(\.outputs).map { output in
      switch output {
      case .stream(let text): text
      case .display(let text): text + "\n"
      case .figure(let figure): "[\(figure.name)]\n"
      case .tensor, .flow, .error, .warning: ""
      }
    }.joined()
  }
}
