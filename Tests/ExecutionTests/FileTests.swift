import Diagnostics
import Foundation
import Runs
import Testing

/// The files that a notebook reads and writes.
@Suite struct FileTests {
  @Test func aNotebookReadsItsOwnFolder() throws {
    let folder = try NotebookFolder()
    try Data("go\tva\n学\t习\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/pairs.tsv"))
    let run = try folder.run(
      notebook("for pair in loadPairs(from: \"pairs.tsv\") { print(pair.source, pair.target) }"))
    #expect(run.problems(in: folder).isEmpty)
    #expect(run.text == "go va\n学 习\n")
  }

  @Test func whatIsSavedStandsBesideTheReport() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(
      notebook(
        """
        let layer = Linear(2, 3)
        layer.save(to: "layer.safetensors")
        let other = Linear(2, 3)
        other.load(from: "layer.safetensors")
        print(other.weight.allClose(layer.weight))
        """))
    #expect(run.problems(in: folder).isEmpty)
    #expect(run.text == "true\n")
    let files = FileManager.default
    #expect(files.fileExists(atPath: folder.path + "/files/layer.safetensors"))
    #expect(!files.fileExists(atPath: folder.path + "/layer.safetensors"))
    #expect(run.files?.map(\.path) == ["layer.safetensors"])
  }

  @Test func aPictureOfTheProseGoesIntoTheReport() throws {
    let folder = try NotebookFolder()
    let data = folder.path + "/data"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try Data("png".utf8).write(to: URL(fileURLWithPath: data + "/a b.png"))
    try Data("png".utf8).write(to: URL(fileURLWithPath: data + "/notes.txt"))
    let run = try folder.run(
      """
      ![One](data/a%20b.png "Title"), again ![one](data/a%20b.png), ![far](https://a.b/c.png).

      ![Two](data/none.png)

      - ![Three](../out.png) and ![four](data/notes.txt)
      """)
    #expect(
      run.diagnostics.map(\.message) == [
        "there is no picture 'data/none.png' in the notebook's folder",
        "the picture '../out.png' is not in the notebook's folder",
        "'data/notes.txt' is no picture that a page can show",
      ])
    #expect(
      run.diagnostics.compactMap(\.range?.start) == [
        SourceLocation(line: 3, column: 8), SourceLocation(line: 5, column: 12),
        SourceLocation(line: 5, column: 36),
      ])
    #expect(run.pictures?.map(\.address) == ["data/a%20b.png"])
    #expect(
      FileManager.default.contents(atPath: folder.path + "/pictures/data/a b.png")
        == Data("png".utf8))
  }

  @Test(arguments: [
    ("loadText(from: \"../other.txt\")", "loadText: '../other.txt'"),
    ("loadText(from: \"/etc/passwd\")", "loadText: '/etc/passwd'"),
    ("loadPairs(from: \"a/../../b.tsv\")", "loadPairs: 'a/../../b.tsv'"),
    ("loadTensors(from: \"~/../../x\")", "loadTensors: '~/../../x'"),
    ("saveTensors([:], to: \"../../index.html\")", "saveTensors: '../../index.html'"),
    ("Linear(1, 1).save(to: \"/tmp/x\")", "save: '/tmp/x'"),
    ("Linear(1, 1).load(from: \"..\")", "load: '..'"),
  ]) func aPathOutOfTheFolderIsRefused(code: String, start: String) throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code))
    #expect(
      run.diagnostics.map(\.message) == [start + " leads out of the folder that files may be in"])
    #expect(run.diagnostics.first?.range?.start.line == 5)
  }
}
