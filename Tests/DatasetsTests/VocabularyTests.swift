import Datasets
import Tensors
import Testing

struct VocabularyTests {
  private let words = Vocabulary([["the", "cat", "sat"], ["the", "dog", "sat"], ["the", "end"]])

  @Test func specialTokensComeFirstThenTheMostFrequentOnes() {
    #expect(
      words.tokens
        == ["<sos>", "<eos>", "<pad>", "<unk>", "the", "sat", "cat", "dog", "end"])
    #expect(words.frequencies == [0, 0, 0, 0, 3, 2, 1, 1, 1])
    #expect([words.sos, words.eos, words.pad, words.unk] == [0, 1, 2, 3])
    #expect(words.count == 9)
    #expect("\(words)" == "Vocabulary of 9 tokens: <sos> <eos> <pad> <unk> the sat cat dog …")
  }

  @Test func decodingGivesBackWhatWasEncoded() {
    #expect(words.encode(["the", "dog", "sat"]) == [4, 7, 5])
    #expect(words.decode([4, 7, 5]) == ["the", "dog", "sat"])
    #expect(words.decode(Tensor([4, 7], dtype: .int64)) == ["the", "dog"])
    #expect(words.decode(words.encode(["the", "bird"])) == ["the", "<unk>"])
  }

  @Test func aSentenceEndsAtItsEnd() {
    #expect(words.sentence([0, 4, 6, 1, 5, 2]) == ["the", "cat"])
    #expect(words.sentence(Tensor([4, 2, 5], dtype: .int64)) == ["the", "sat"])
  }

  @Test func rareTokensAreUnknown() {
    let frequent = Vocabulary([["a", "b", "a"], ["c", "b"]], minFrequency: 2)
    #expect(frequent.tokens.dropFirst(4) == ["a", "b"])
    #expect(!frequent.contains("c"))
    #expect(frequent["c"] == frequent.unk)
  }

  @Test func specialTokensOfOnesOwn() {
    let plain = Vocabulary([["a", "b"]], specialTokens: [])
    #expect(plain.encode(["b", "a"]) == [1, 0])
    #expect(refusal { plain["c"] } == "Vocabulary: 'c' is unknown, and there is no <unk>")
    #expect(refusal { plain.eos } == "Vocabulary: there is no <eos>")
    #expect(
      refusal { Vocabulary([], specialTokens: ["<pad>", "<pad>"]) }
        == "Vocabulary: the special token '<pad>' stands twice")
    #expect(Vocabulary([["<eos>", "a"]]).encode(["<eos>", "a"]) == [1, 4])
  }

  @Test(arguments: [-1, 9, .max]) func unknownIndicesAreRefused(index: Int) {
    #expect(refusal { words.token(index) } == "Vocabulary: there is no token \(index) among 9")
  }
}
