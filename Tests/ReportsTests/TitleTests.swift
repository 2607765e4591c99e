import Reports
import Testing

/// Where the title of a page stands.
struct TitleTests {
  @Test(arguments: ["# Shares\n\nText.\n", "---\ntitle: Shares\n---\n\n# Shares\n\nText.\n"])
  func aTitleStandsOnce(_ source: String) {
    let report = Report(makeRun(source, outputs: [:]))
    #expect(report.html().ranges(of: "Shares</h1>").count == 1)
    #expect(report.markdown().ranges(of: "# Shares\n").count == 1)
  }

  @Test func aHeadingOfOtherWordsStays() {
    let report = Report(
      makeRun("---\ntitle: Shares\n---\n\n# Sixty parts\n\nText.\n", outputs: [:]))
    #expect(report.html().ranges(of: "</h1>").count == 2)
    #expect(report.markdown().contains("# Sixty parts\n"))
  }
}
