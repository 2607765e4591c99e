import Testing

@Suite struct LanguageCorpusTests {
  @Test func `the corpora are there`() {
    #expect(CorpusProgram.all(in: "Language").count >= 250)
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

  /// What Swift can and notebooks cannot yet. A program that comes to work belongs in `Language`.
  @Test(arguments: CorpusProgram.all(in: "Unsupported"))
  func `what is not supported yet is known`(program: CorpusProgram) {
    let outcome = program.run()
    let works =
      outcome.refusals.isEmpty && outcome.lines == program.expectedOutput
      && [outcome.stop]
        == (program.marks("runtime error").map { "\($0.line): \($0.text)" } as [String?])
    let isClean =
      outcome.refusals.isEmpty && outcome.stop == nil && outcome.lines == program.expectedOutput
    #expect(!works && !isClean)
  }
}
