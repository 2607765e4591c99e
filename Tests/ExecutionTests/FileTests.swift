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
