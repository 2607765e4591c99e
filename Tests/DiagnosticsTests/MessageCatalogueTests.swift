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

  @Test func whatIsSaidInAGapIsToldToo() {
    let catalogue = MessageCatalogue([
      .init("{}: expected {}, found {}", "{1}：需要{~2}，实际为 {3}"), .init("a vector", "向量"),
      .init("{} and {}", "{~1}和{~2}"), .init("too long", "太长"),
      .init("{}, {}", "{~1}、{~2}"),
    ])
    #expect(catalogue.chinese("dot: expected a vector, found [2]") == "dot：需要向量，实际为 [2]")
    #expect(catalogue.chinese("dot: expected [3], found [2]") == "dot：需要 [3]，实际为 [2]")
    #expect(catalogue.chinese("a vector and x") == "向量和 x")
    #expect(catalogue.chinese("this and that") == nil)
    #expect(
      catalogue.chinese("dot: expected [a vector, 2], found [2]")
        == "dot：需要 [a vector, 2]，实际为 [2]")
    #expect(catalogue.chinese("arange: too long") == "arange：太长")
    #expect(catalogue.chinese("uncaught error: too long") == nil)
  }

  @Test func severalLinesAreToldOneByOne() {
    let catalogue = MessageCatalogue([
      .init("{} is a parameter", "{1} 是参数"), .init("there are:\n{}", "有：\n{1}"),
    ])
    #expect(catalogue.chinese("a is a parameter\nb is a parameter") == "a 是参数\nb 是参数")
    #expect(catalogue.chinese("f(x)\nb is a parameter") == "f(x)\nb 是参数")
    #expect(catalogue.chinese("there are:\nf(x)\ng(x)") == "有：\nf(x)\ng(x)")
    #expect(catalogue.chinese("f(x)\ng(x)") == nil)
  }

  @Test func whatStandsInAGapIsKeptAsItIs() {
    let catalogue = MessageCatalogue([.init("no '{}' in {}", "{2}没有“{1}”")])
    #expect(catalogue.chinese("no '{2}' in {1}") == "{1}没有“{2}”")
  }

  @Test func everyEntryHasBothTexts() {
    for entry in MessageCatalogue.allEntries {
      let gaps = entry.english.split(separator: "{}", omittingEmptySubsequences: false).count - 1
      #expect(!entry.chinese.isEmpty)
      for gap in 1...max(gaps, 1) where gaps > 0 {
        let isThere = ["{\(gap)}", "{~\(gap)}"].contains { entry.chinese.contains($0) }
        #expect(isThere || Self.dropped.contains(entry.english), "\(entry.english)")
      }
      #expect(!entry.chinese.contains("{\(gaps + 1)}"), "\(entry.english)")
      #expect(!entry.chinese.contains("{~\(gaps + 1)}"), "\(entry.english)")
    }
  }

  /// What Chinese says without the word that Swift's parser puts in.
  private static let dropped: Set = [
    "{} can only start with a letter or underscore, not a number",
    "'try' must be placed on the {} expression", "{} is not permitted {}",
    "{} while scanning for the next token",
  ]

  @Test func noEntryStandsTwice() {
    let english = MessageCatalogue.allEntries.map(\.english)
    let twice = Dictionary(grouping: english) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted())")
  }
}
