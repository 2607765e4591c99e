package import Diagnostics
import Foundation

extension NotebookFile {
  /// The notebooks that `paths` name, each once: a file stands for itself, a folder for the
  /// markdown files right in it, sorted by name, without `README.md` and hidden files.
  package static func notebooks(
    in paths: [String]
  ) -> (notebooks: [NotebookFile], diagnostics: [Diagnostic]) {
    var found: [NotebookFile] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      var isFolder: ObjCBool = false
      if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        diagnostics.append(NotebookProblem.noSuchFile.diagnostic(in: path))
      } else if !isFolder.boolValue {
        if isMarkdown(path) {
          found.append(NotebookFile(path: path))
        } else {
          diagnostics.append(NotebookProblem.notMarkdown.diagnostic(in: path))
        }
      } else {
        do {
          let files = try notebooks(inFolder: path)
          if files.isEmpty {
            diagnostics.append(NotebookProblem.folderWithoutNotebooks.diagnostic(in: path))
          }
          found += files
        } catch {
          diagnostics.append(
            NotebookProblem.notReadable(error.localizedDescription).diagnostic(in: path))
        }
      }
    }
    let distinct = withoutRepeats(found)
    return (distinct, diagnostics + nameProblems(distinct))
  }

  private static func isMarkdown(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(".markdown")
  }

  private static func notebooks(inFolder path: String) throws -> [NotebookFile] {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { isMarkdown($0) && !$0.hasPrefix(".") && $0.lowercased() != "readme.md" }
      .sorted()
      .map { NotebookFile(path: "\(base)/\($0)") }
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  private static func withoutRepeats(_ files: [NotebookFile]) -> [NotebookFile] {
    var seen: Set<String> = []
    return files.filter {
      seen.insert(URL(fileURLWithPath: $0.path).standardizedFileURL.path).inserted
    }
  }

  /// Reports stand in folders of the notebooks' names, on file systems that may not tell upper from
  /// lower case.
  private static func nameProblems(_ files: [NotebookFile]) -> [Diagnostic] {
    var first: [String: NotebookFile] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let key = file.name.lowercased()
      if key == "assets" {
        diagnostics.append(NotebookProblem.reservedName(file.name).diagnostic(in: file.path))
      } else if let earlier = first[key] {
        let problem = NotebookProblem.sameName(file.name, first: earlier.path)
        diagnostics.append(problem.diagnostic(in: file.path))
      } else {
        first[key] = file
      }
    }
    return diagnostics
  }
}
