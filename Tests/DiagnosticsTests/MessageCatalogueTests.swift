import Diagnostics
import Testing

struct MessageCatalogueTests {
  @Test func partsOfTheMessageAreKept() {
    let catalogue = MessageCatalogue([
      .init("{}: shapes {} and {} do not broadcast", "{1}：形状 {2} 与 {3} 无法广播"),
      .init("no such file", "没有这个文件"),
    ])
    #expect(
      catalogue.chinese("+: shapes [2, 3] and [4] do not broadcast") == "+：形状 [2, 3] 与 [4] 无法广播")
    #expect(catalogue.chinese("no such file") == "没有这个文件")
    #expect(catalogue.chinese("no such files") == nil)
  }

  @Test func theEntryWithMoreWordsIsTaken() {
    let catalogue = MessageCatalogue([
      .init("{} is {}", "{1} 是 {2}"), .init("{} is a parameter of {}", "{1} 是 {2} 的参数"),
    ])
    #expect(catalogue.chinese("heads is a parameter of the layer") == "heads 是 the layer 的参数")
  }

  @Test func everyEntryHasBothTexts() {
    for entry in MessageCatalogue.allEntries {
      let gaps = entry.english.split(separator: "{}", omittingEmptySubsequences: false).count - 1
      #expect(!entry.chinese.isEmpty)
      #expect(entry.chinese.contains { $0.unicodeScalars.contains { $0.value > 0x2E80 } })
      for gap in 1...max(gaps, 1) where gaps > 0 {
        #expect(entry.chinese.contains("{\(gap)}"), "\(entry.english)")
      }
      #expect(!entry.chinese.contains("{\(gaps + 1)}"), "\(entry.english)")
    }
  }
}
