import Diagnostics
import Foundation
import Notebooks
import Testing

struct NotebookFileTests {
  /// Writes files into a folder of their own and takes it away afterwards.
  private func withFolder(
    _ files: [String: [UInt8]], _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("notebooks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try body(folder.path)
  }

  private func problem(reading path: String) -> String? {
    do {
      _ = try NotebookFile.read(path)
      return nil
    } catch {
      return describe(error)
    }
  }

  @Test func readsText() throws {
    try withFolder(["a.md": Array("中文\n".utf8)]) { folder in
      let source = try NotebookFile.read(folder + "/a.md")
      #expect(source.text == "中文\n")
    }
  }

  @Test func namesWhatCannotBeRead() throws {
    try withFolder([
      "latin.md": Array("one\n中 ".utf8) + [0xE9, 0x20],
      "cut.md": Array("ab".utf8) + [0xE4, 0xB8], "wide.md": [0xFF, 0xFE, 0x41, 0x00],
    ]) { folder in
      #expect(problem(reading: folder + "/none.md") == "error: no such file")
      #expect(problem(reading: folder) == "error: this is a folder, not a notebook")
      #expect(
        problem(reading: folder + "/latin.md")
          == "2:3: error: the file is not UTF-8: byte 0xE9 at offset 8 [save the file as UTF-8]")
      #expect(
        problem(reading: folder + "/cut.md")
          == "1:3: error: the file is not UTF-8: byte 0xE4 at offset 2 [save the file as UTF-8]")
      #expect(
        problem(reading: folder + "/wide.md")
          == "1:1: error: the file is not UTF-8: byte 0xFF at offset 0 [the file looks like UTF-16; save it as UTF-8]"
      )
    }
  }

  @Test func expandsFolders() throws {
    try withFolder([
      "02-b.md": [], "01-a.md": [], "README.md": [], ".hidden.md": [], "note.txt": [],
      "deep/c.md": [],
    ]) { folder in
      let (files, diagnostics) = NotebookFile.notebooks(in: [folder + "/", folder + "/02-b.md"])
      #expect(diagnostics.isEmpty)
      #expect(files.map(\.name) == ["01-a", "02-b"])
      #expect(files.map(\.path) == [folder + "/01-a.md", folder + "/02-b.md"])
    }
  }

  @Test func namesWhatIsNoNotebook() throws {
    try withFolder(["a/x.md": [], "b/X.md": [], "c/README.md": [], "d.swift": [], "assets.md": []])
    {
      folder in
      let problems = { (paths: [String]) in
        NotebookFile.notebooks(in: paths.map { folder + "/" + $0 }).diagnostics.map(describe)
      }
      #expect(
        problems(["c"]) == [
          "error: the folder holds no notebook [a notebook is a file ending in .md; README.md and hidden files are left out]"
        ])
      #expect(problems(["none"]) == ["error: no such file"])
      #expect(
        problems(["d.swift"]) == [
          "error: this is not a markdown file [a notebook is a file ending in .md]"
        ])
      #expect(
        problems(["a", "b"]) == [
          "error: two notebooks are named 'X': their reports would overwrite each other [rename this one or \(folder)/a/x.md]"
        ])
      #expect(
        problems(["assets.md"]) == [
          "error: a notebook cannot be named 'assets': reports keep their shared files there [rename it]"
        ])
    }
  }
}
