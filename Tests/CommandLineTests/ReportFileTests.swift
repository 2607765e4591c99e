import Foundation
import Testing

/// The files that a reader finds after a call: what is in them, and what was left alone.
@Suite struct ReportFileTests {
  @Test func aSelfContainedReportAsksForNoOtherFile() async throws {
    let place = try Workplace()
    try place.write("# $x^2$\n\n" + cell("plot([1, 2, 4])"), to: "n.md")
    #expect(try await place.lectern(["run", "n.md", "--self-contained"]).code == 0)
    let page = try #require(place.read("output/n.html"))
    #expect(page.contains("<img src=\"data:image/"))
    #expect(!page.contains("<link rel=\"stylesheet\"") && !page.contains("<script src="))
    #expect(page.utf8.count < 2_000_000)
  }

  @Test func picturesOfTheProseAreInEveryForm() async throws {
    let place = try Workplace()
    try place.write("# P\n\n![A cat](img/cat.svg)\n\n" + cell("print(1)"), to: "n.md")
    try place.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "img/cat.svg")
    #expect(try await place.lectern(["run", "n.md", "--self-contained"]).code == 0)
    let page = try #require(place.read("output/n/index.html"))
    #expect(page.contains("<img src=\"pictures/img/cat.svg\" alt=\"A cat\">"))
    #expect(place.exists("output/n/pictures/img/cat.svg"))
    #expect(place.read("output/n/report.md")?.contains("![A cat](pictures/img/cat.svg)") == true)
    let alone = try #require(place.read("output/n.html"))
    #expect(alone.contains("<img src=\"data:image/svg+xml;base64,"))
    #expect(try await place.lectern(["render", "output/n"]).code == 0)
    #expect(place.exists("output/n/pictures/img/cat.svg"))
    #expect(
      try await place.lectern(["export", "output/n", "--to", "ipynb", "-o", "new"]).code == 0)
    let jupyter = try #require(place.read("new/n.ipynb"))
    #expect(jupyter.contains("![A cat](attachment:img-cat.svg)"))
    #expect(jupyter.contains("\"image/svg+xml\" : \""))
  }

  @Test func aFolderOfTheReadersOwnStands() async throws {
    let place = try Workplace()
    try place.write(cell("print(1)"), to: "lesson.md")
    try place.write("a,b\n", to: "lesson/data.csv")
    let answer = try await place.lectern(["run", "lesson.md", "-o", ".", "--quiet"])
    #expect(answer.code == 2)
    #expect(
      answer.errors.contains("error: the report would replace this folder, and with it 'data.csv'"))
    #expect(place.read("lesson/data.csv") == "a,b\n")
  }

  @Test func aRefusedNotebookKeepsItsLastReport() async throws {
    let place = try Workplace()
    try place.write(cell("print(42)"), to: "n.md")
    #expect(try await place.lectern(["run", "n.md"]).code == 0)
    let before = place.read("output/n/report.md")
    try place.write(cell("print(nowhere)"), to: "n.md")
    #expect(try await place.lectern(["run", "n.md"]).code == 2)
    #expect(before != nil)
    #expect(place.read("output/n/report.md") == before)
  }
}
