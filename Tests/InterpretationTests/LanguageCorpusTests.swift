import Testing

@Suite struct LanguageCorpusTests {
  @Test func `the corpora are there`() {
    #expect(CorpusProgram.all(in: "Language").count >= 750)
    #expect(CorpusProgram.all(in: "Failing").count >= 40)
  }

  @Test(arguments: CorpusProgram.all(in: "Language"))
  func `a program prints what it says`(program: CorpusProgram) {
    let outcome = program.run()
    #expect(outcome.refusals == [])
    #expect(outcome.stop == nil)
    #expect(outcome.lines == program.expectedOutput)
  }

  @Test(arguments: CorpusProgram.all(in: "Failing"))
  func `a program stops where and why it says`(program: CorpusProgram) {
    let outcome = program.run()
    #expect(outcome.refusals == [])
    #expect(outcome.lines == program.expectedOutput)
    #expect([outcome.stop] == program.marks("runtime error").map { "\($0.line): \($0.text)" })
  }
}
