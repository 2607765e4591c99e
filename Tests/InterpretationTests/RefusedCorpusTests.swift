import Testing

@Suite struct RefusedCorpusTests {
  @Test func `the corpus is there`() {
    #expect(CorpusProgram.all(in: "Refused").count >= 115)
  }

  @Test(arguments: CorpusProgram.all(in: "Refused"))
  func `a program is refused where and why it says`(program: CorpusProgram) {
    let marks = program.marks("error").map { "\($0.line):\($0.text)" }
    #expect(program.run().refusals == marks)
  }
}
