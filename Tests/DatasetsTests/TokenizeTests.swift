import Datasets
import Testing

struct TokenizeTests {
  @Test func wordsAndMarksAreTokens() {
    #expect(tokenize("I'm here, aren't I?") == ["I'm", "here", ",", "aren't", "I", "?"])
    #expect(
      tokenize("  vingt-deux\tpommes -- 3.5 ") == ["vingt-deux", "pommes", "-", "-", "3", ".", "5"])
    #expect(tokenize("'quoted'") == ["'", "quoted", "'"])
    #expect(tokenize("").isEmpty)
  }

  @Test func chineseIsCutIntoCharacters() {
    #expect(tokenize("2019年5月3日，好！") == ["2019", "年", "5", "月", "3", "日", "，", "好", "！"])
    #expect(tokenize("学而时习之", by: .character) == ["学", "而", "时", "习", "之"])
  }

  @Test(arguments: ["cafe\u{301}", "👩‍👩‍👧 ok\n", "e\u{301}\u{302}", "", "\r\n"])
  func charactersLeaveNothingOut(text: String) {
    #expect(tokenize(text, by: .character).joined() == text)
    #expect(tokenize(text, by: .character).count == text.count)
  }

  // What `normalizeString` of PyTorch's tutorial gives for the same texts.
  @Test(arguments: [
    ("Où es-tu, André ?", "ou es tu andre ?"), ("I'm 20!", "i m !"), ("  Ça va... ", "ca va"),
    ("Go.Now!?", "go now ! ?"), ("Ærø œuf ß", "r uf"), ("我", ""), ("naïve—Café!", "naive cafe !"),
  ])
  func normalizesAsThePyTorchTutorial(text: String, plain: String) {
    #expect(normalizeString(text) == plain)
  }
}
