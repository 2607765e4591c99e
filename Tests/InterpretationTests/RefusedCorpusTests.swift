import Testing

@Suite struct RefusedCorpusTests {
  @Test(arguments: CorpusProgram.all(in: "Refused"))
  func `a program is refused on the line it marks`(program: CorpusProgram) {
    let lines = program.marks("error").map(\.line)
    #expect(!lines.isEmpty)
    let refused = program.run().refusals.compactMap { Int($0.prefix { $0 != ":" }) }
    #expect(Set(refused).isSuperset(of: lines), "refused on \(refused), marked \(lines)")
  }
}
