import Diagnostics
import Foundation
import Runs
import Testing

/// What a record keeps of values and citations, for the report.
@Suite struct RecordTests {
  @Test func aDisplayedTensorKeepsItsNumbers() throws {
    let run = try NotebookFolder().run(notebook("Tensor([[1, 2, 3], [4, 5, 7]])"))
    guard case .tensor(let record)? = run.cells.first?.outputs.last else {
      Issue.record("no tensor")
      return
    }
    #expect(record.shape == [2, 3])
    #expect(record.type == "float32")
    #expect(record.least == 1)
    #expect(record.greatest == 7)
    #expect(abs((record.mean ?? 0) - 22.0 / 6) < 1e-12)
    #expect(record.notFinite == 0)
    #expect(record.table == [[1, 2, 3], [4, 5, 7]])
    #expect(record.strip == [1, 2, 3, 4, 5, 7])
  }

  @Test func aDisplayedTraceKeepsItsSteps() throws {
    let run = try NotebookFolder().run(
      notebook("let l = Linear(4, 2)\ntraceShapes { l(Tensor.ones(3, 4)) }"))
    #expect(
      run.cells.first?.outputs.last.map { output in
        if case .flow(let record) = output { record.steps } else { [] }
      } == [FlowRecord.Step(name: "Linear", shape: [3, 2], depth: 0)])
  }

  private static let hasPandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasPandoc, "pandoc writes the citations")) func citationsAreWritten() throws {
    let folder = try NotebookFolder()
    let work = """
      @article{bahdanau2015, author = {Bahdanau, Dzmitry}, title = {Jointly}, year = {2015},
        journal = {ICLR}}
      """
    try Data(work.utf8).write(to: URL(fileURLWithPath: folder.path + "/refs.bib"))
    let run = try folder.run(
      "---\ntitle: T\nbibliography: refs.bib\n---\nAs [@bahdanau2015] and @nobody say.\n")
    #expect(run.citations?.texts["[@bahdanau2015]"] == "(Bahdanau 2015)")
    #expect(run.citations?.works.count == 1)
    #expect(run.citations?.works.first?.hasPrefix("Bahdanau, Dzmitry. 2015.") == true)
    #expect(run.diagnostics.map(\.message) == ["the bibliography has no 'nobody'"])
    #expect(run.diagnostics.first?.range?.start == SourceLocation(line: 5, column: 24))
  }

  @Test func aMissingBibliographyIsAWarning() throws {
    let run = try NotebookFolder().run("---\nbibliography: [no.bib, ../a.bib]\n---\nAs @a says.\n")
    #expect(
      run.diagnostics.map(\.message) == [
        "there is no bibliography 'no.bib' in the notebook's folder",
        "the bibliography '../a.bib' is not in the notebook's folder",
      ])
    #expect(run.status == .succeeded)
  }
}
